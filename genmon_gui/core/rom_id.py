"""How the kernel names a 1-Wire thermometer: its family, a hyphen, its serial number."""

import re

# DS18S20, DS1822, DS18B20, DS1825, DS28EA00 (Linux, Documentation/w1/slaves/w1_therm.rst). On a
# noisy bus ghosts of other families come and go beside them.
FAMILIES = frozenset({"10", "22", "28", "3b", "42"})
_ROM_ID = re.compile(r"([0-9a-f]{2})-[0-9a-f]{12}")


def is_rom_id(text: str) -> bool:
    """Whether a thermometer is named so: 28-0316a2794dff."""
    found = _ROM_ID.fullmatch(text)
    return found is not None and found[1] in FAMILIES
