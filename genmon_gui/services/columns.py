"""Which column of a log means what: by the names in its header, or as somebody said."""

import re
from dataclasses import dataclass
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit

# The names a column may have, the surest first.
_TIMES = (
    "time_hour", "timestamp", "time_stamp", "datetime", "date_time", "taken_at", "recorded_at",
    "measured_at", "created_at", "at", "time", "ts", "date", "epoch", "unixtime", "unix_time",
)  # fmt: skip
_VALUES = ("temperature", "temp", "value", "reading", "")
_SENSORS = (
    "place", "sensor", "origin", "probe", "device", "station", "location", "room", "sensor_name",
    "device_name", "station_name", "sensor_id", "device_id", "station_id", "rom_id", "entity_id",
    "name",
)  # fmt: skip

_UNIT_WORDS = {
    "c": Unit.CELSIUS, "celsius": Unit.CELSIUS, "degc": Unit.CELSIUS, "centigrade": Unit.CELSIUS,
    "f": Unit.FAHRENHEIT, "fahrenheit": Unit.FAHRENHEIT, "degf": Unit.FAHRENHEIT,
}  # fmt: skip
_UTC_WORDS = frozenset({"utc", "gmt"})
_NOISE_WORDS = frozenset({"deg", "degree", "degrees"})


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody said about the columns; None is for the names to tell."""

    time: str | None = None
    value: str | None = None
    sensor: str | None = None
    place: str | None = None
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column means what.

    Attributes:
        time: the index of the column with the time.
        value: the index of the one with the temperature.
        sensor: the index of the one with the place, None where all rows are of one place.
        place: that one place, empty where a column tells.
        unit: what the temperatures are in.
        is_utc: the header says that the times are UTC.
    """

    time: int
    value: int
    sensor: int | None
    place: str
    unit: Unit
    is_utc: bool


@dataclass(frozen=True, slots=True)
class _Name:
    """A column's name, taken apart: `Temp (°F)` is temp in °F, `time_utc` is time in UTC."""

    base: str
    unit: Unit | None
    is_utc: bool


def recognise(path: Path, header: tuple[str, ...], wishes: Wishes) -> Columns:
    """Settle what each column means.

    Args:
        path: the file, for the errors.
        header: the names of its columns.
        wishes: what is known already.

    Raises:
        GenmonError: a named column is not there, or the names leave something open; it says what
            to add.
    """
    names = [_taken_apart(name) for name in header]
    time = _chosen(path, header, "time", wishes.time, _matching(names, _TIMES))
    value = _chosen(path, header, "value", wishes.value, _matching(names, _VALUES))
    sensor = _sensor(path, header, wishes, names)
    unit = wishes.unit or names[value].unit
    if unit is None:
        raise GenmonError(
            f"{path}: which unit is column {header[value]} in", "add --unit C or --unit F"
        )
    return Columns(time, value, sensor, wishes.place or "", unit, names[time].is_utc)


def _sensor(path: Path, header: tuple[str, ...], wishes: Wishes, names: list[_Name]) -> int | None:
    if wishes.place is not None:
        return None
    found = _matching(names, _SENSORS)
    if wishes.sensor is None and not found:
        raise GenmonError(
            f"{path}: which place are these readings of (its columns are {_listed(header)})",
            "add --place NAME, or --sensor COLUMN",
        )
    return _chosen(path, header, "sensor", wishes.sensor, found)


def _chosen(
    path: Path, header: tuple[str, ...], role: str, wish: str | None, found: list[int]
) -> int:
    if wish is not None and wish not in header:
        raise GenmonError(f"{path} has no column {wish}", f"its columns are {_listed(header)}")
    if wish is not None:
        return header.index(wish)
    if len(found) != 1:
        choices = tuple(header[index] for index in found) or header
        raise GenmonError(
            f"{path}: which column is the {role} ({_listed(choices)})", f"add --{role} COLUMN"
        )
    return found[0]


def _matching(names: list[_Name], known: tuple[str, ...]) -> list[int]:
    """The columns with the surest of the known names that occurs; more than one is a question."""
    for base in known:
        found = [
            index
            for index, name in enumerate(names)
            if name.base == base and (base or name.unit is not None)
        ]
        if found:
            return found
    return []


def _taken_apart(name: str) -> _Name:
    words = re.findall(r"[a-z0-9]+", name.lower())
    units = [_UNIT_WORDS[word] for word in words if word in _UNIT_WORDS]
    marks = _UNIT_WORDS.keys() | _UTC_WORDS | _NOISE_WORDS
    base = "_".join(word for word in words if word not in marks)
    return _Name(base, units[0] if units else None, not _UTC_WORDS.isdisjoint(words))


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(name or "(unnamed)" for name in names)
