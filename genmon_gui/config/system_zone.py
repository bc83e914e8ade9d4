"""The machine's time zone, by the name that zones have everywhere."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

_LINK, _NOTE = Path("/etc/localtime"), Path("/etc/timezone")


def system_zone(
    environment: Mapping[str, str] = os.environ, link: Path = _LINK, note: Path = _NOTE
) -> ZoneInfo:
    """The first zone there is of those that the machine names.

    Args:
        environment: TZ comes before what the system says.
        link: leads to the zone's file (localtime(5)).
        note: Debian's, where the link is a copy of that file instead.

    Returns:
        UTC where the machine does not say, as in a bare container.
    """
    for said in _said(environment, link, note):
        name = said.rpartition("zoneinfo/")[2].removeprefix(":").strip()
        with suppress(LookupError, OSError, ValueError):
            return ZoneInfo(name)
    return ZoneInfo("UTC")


def _said(environment: Mapping[str, str], link: Path, note: Path) -> Iterator[str]:
    yield environment.get("TZ", "")
    if link.is_symlink():
        yield str(link.readlink())
    if note.is_file():
        yield note.read_text(encoding="ascii", errors="replace")
