"""What the name of a column tells: `Temp (°F)` is a temperature in °F, `time_utc` a time in UTC."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from itertools import islice

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.imports.written_zones import without_zone

# The names a column may have, the surest first.
TIMES = (
    "time_hour", "timestamp", "time_stamp", "datetime", "date_time", "taken_at", "recorded_at",
    "measured_at", "logged_at", "created_at", "at", "time", "ts", "date", "epoch", "unixtime",
    "unix_time", "last_changed", "last_updated",
)  # fmt: skip
VALUES = ("temperature", "temp", "value", "reading", "state", "")
SENSORS = (
    "place", "sensor", "origin", "probe", "device", "station", "location", "room", "sensor_name",
    "device_name", "station_name", "sensor_id", "device_id", "station_id", "rom_id", "entity_id",
    "name",
)  # fmt: skip

_UNIT_WORDS = {
    "c": Unit.CELSIUS, "celsius": Unit.CELSIUS, "degc": Unit.CELSIUS, "centigrade": Unit.CELSIUS,
    "f": Unit.FAHRENHEIT, "fahrenheit": Unit.FAHRENHEIT, "degf": Unit.FAHRENHEIT,
}  # fmt: skip
_SCALE_WORDS = {
    "tenth": 0.1, "tenths": 0.1, "deci": 0.1, "decidegrees": 0.1, "x10": 0.1,
    "milli": 0.001, "millidegrees": 0.001, "thousandths": 0.001, "x1000": 0.001,
}  # fmt: skip
_NOISE_WORDS = frozenset({"deg", "degree", "degrees", "of"})
_TEMPERATURE_WORDS = frozenset({"temp", "temps", "temperature", "temperatures"})

# Numbers that stand beside temperatures in logs, some of them in degrees.
_OTHER_WORDS = frozenset({
    "humidity", "humid", "hum", "rh", "pressure", "press", "baro", "barometer", "dew", "dewp",
    "dewpoint", "voltage", "volt", "volts", "battery", "batt", "current", "amps", "watts", "energy",
    "rpm", "speed", "wind", "gust", "rain", "precip", "light", "lux", "level", "index", "id", "no",
    "nr", "num", "number", "count", "counter", "row", "seq", "sequence", "year", "month", "day",
    "hour", "minute", "second", "visib", "status", "flag", "error", "quality", "rssi", "lat", "lon",
    "latitude", "longitude", "altitude", "co2", "units",
})  # fmt: skip
_TARGET_WORDS = frozenset({"setpoint", "target", "limit", "threshold", "delta"})

_MOST_LISTED = 30
_MOST_CHARACTERS = 60

_CAMEL_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class ColumnName:
    """A column's name, taken apart.

    Attributes:
        base: its words without those that say the unit.
        unit: what it says the temperatures are in.
        scale: what a number is to be multiplied by, 0.1 for tenths of a degree.
        zone: whose times it says that they are, UTC mostly.
        is_temperature: it says that there are temperatures, whole or in its unit.
        is_other: it says that there is something else.
    """

    base: str
    unit: Unit | None
    scale: float
    zone: tzinfo | None
    is_temperature: bool
    is_other: bool


def taken_apart(name: str) -> ColumnName:
    """What a name tells."""
    bare, zone = without_zone(_in_letters(name))
    words = re.findall(r"[a-z0-9]+", _CAMEL_HUMP.sub(" ", bare).lower())
    known = set(words)
    unit = next((_UNIT_WORDS[word] for word in words if word in _UNIT_WORDS), None)
    scale = next((_SCALE_WORDS[word] for word in words if word in _SCALE_WORDS), 1.0)
    marks = _UNIT_WORDS.keys() | _SCALE_WORDS.keys() | _NOISE_WORDS
    has_word = not _TEMPERATURE_WORDS.isdisjoint(word.rstrip("0123456789") for word in words)
    is_other = not _TARGET_WORDS.isdisjoint(known) or (
        not has_word and not _OTHER_WORDS.isdisjoint(known)
    )
    return ColumnName(
        base="_".join(word for word in words if word not in marks),
        unit=unit,
        scale=scale,
        zone=zone,
        is_temperature=(has_word or unit is not None) and not is_other,
        is_other=is_other,
    )


def _in_letters(name: str) -> str:
    """A name with the signs ℃ and ℉, one character each, as letters."""
    return name.replace("\N{DEGREE CELSIUS}", " C ").replace("\N{DEGREE FAHRENHEIT}", " F ")


def matching(names: dict[int, ColumnName], known: tuple[str, ...]) -> list[int]:
    """The columns with the surest of the known names that occurs; more than one is a question."""
    for base in known:
        found = [
            index
            for index, name in names.items()
            if name.base == base and (base or name.unit is not None)
        ]
        if found:
            return found
    return []


def listed(names: Iterable[str]) -> str:
    """Names of columns or tables as people are told of them: in one line, however many."""
    first = list(islice(names, _MOST_LISTED + 1))
    lines = [" ".join(name.split())[:_MOST_CHARACTERS] or "(unnamed)" for name in first]
    return ", ".join([*lines[:_MOST_LISTED], *(["…"] if len(lines) > _MOST_LISTED else [])])
