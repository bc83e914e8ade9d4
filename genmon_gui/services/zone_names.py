"""Time zones as a person looks for them: a part of the world, then a city."""

from functools import cache

from genmon_gui.core.language import mark, say

# The parts of the world in the names of the IANA database.
_REGIONS = {
    "Africa": mark("Africa"),
    "America": mark("America"),
    "Antarctica": mark("Antarctica"),
    "Arctic": mark("Arctic"),
    "Asia": mark("Asia"),
    "Atlantic": mark("Atlantic"),
    "Australia": mark("Australia"),
    "Europe": mark("Europe"),
    "Indian": mark("Indian Ocean"),
    "Pacific": mark("Pacific"),
}
_UTC = "UTC"


def regions() -> tuple[tuple[str, str], ...]:
    """Keys and names of all parts of the world, then UTC."""
    return (*((key, say(name)) for key, name in _REGIONS.items()), (_UTC, _UTC))


def region_of(zone: str) -> str:
    """The key of the part of the world in which a zone is; itself where it is in none."""
    return zone.partition("/")[0]


def cities(region: str) -> tuple[tuple[str, str], ...]:
    """IANA names and cities of all zones in a part of the world, by city; UTC is one by itself."""
    zones = (zone for zone in _in_use() if zone.startswith(f"{region}/"))
    return tuple(sorted(((zone, city_of(zone)) for zone in zones), key=lambda pair: pair[1]))


def city_of(zone: str) -> str:
    """A zone's city: Toronto; Knox, Indiana where there are several of that name."""
    parts = zone.replace("_", " ").split("/")[1:] or [zone]
    return ", ".join(reversed(parts))


@cache
def _in_use() -> tuple[str, ...]:
    """The zones that the IANA database offers for choosing: all but its many old names."""
    # What it brings along is not needed before somebody chooses a zone.
    from importlib.resources import files

    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    lines = (line for line in table.splitlines() if not line.startswith("#"))
    return tuple(line.split("\t")[2] for line in lines)
