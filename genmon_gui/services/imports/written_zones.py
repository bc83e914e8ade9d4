"""The offsets from UTC that logs name: Z, -05:00, GMT-5, EST."""

import re
from datetime import UTC, timedelta, timezone, tzinfo

# The names that RFC 2822 (4.3) gives one meaning, and the two of Central Europe. Others, such as
# IST, are several zones'.
_HOURS = {
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "CET": 1, "CEST": 2, "UT": 0, "UTC": 0, "GMT": 0, "Z": 0,
}  # fmt: skip

# A name, a name with an offset from it, or an offset alone; `zone_in` reads the groups.
OFFSET = (
    rf"(?:(?P<zone>{'|'.join(_HOURS)})(?![a-z])|(?:UTC|GMT)?(?P<sign>[+\N{{MINUS SIGN}}-])"
    r"(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?)"
)
_NAMED = re.compile(
    rf"(?<![a-z])(?:(?:UTC|GMT)(?P<sign>[+\N{{MINUS SIGN}}-])(?P<hours>\d\d?)"
    rf"(?::?(?P<minutes>\d\d))?|(?P<zone>{'|'.join(_HOURS)}))(?![a-z])",
    re.IGNORECASE,
)


def zone_in(found: re.Match[str]) -> tzinfo | None:
    """The zone of a match of OFFSET, None where it matched nothing."""
    if found["zone"]:
        hours = _HOURS[found["zone"].upper()]
        return timezone(timedelta(hours=hours)) if hours else UTC
    if not found["sign"]:
        return None
    size = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    return timezone(size if found["sign"] == "+" else -size)


def without_zone(name: str) -> tuple[str, tzinfo | None]:
    """The name of a column without the zone it names, and that zone."""
    found = _NAMED.search(name)
    return (name, None) if found is None else (_NAMED.sub(" ", name), zone_in(found))
