"""What the rows of a log come to: a reading each, or the reason why not."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from enum import StrEnum
from functools import lru_cache

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Answer, Fault, Reading, judge
from genmon_gui.db.scale import to_ms, to_units
from genmon_gui.services.columns import Columns, Wishes, recognise
from genmon_gui.services.csv_log import CsvLog, Row
from genmon_gui.services.timestamps import IsoTimes, Moment, moment_reader

# The year 2100: a time beyond it is a number of something else.
_LATEST_S = 4_102_444_800.0

# A probe measures in steps, so that a log has few different values: a DS18B20 knows 2,881.
_REMEMBERED_VALUES = 10_000

_MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "-", "--", "unknown", "unavailable"})

# A reading as stored, but with the place's name: milliseconds, place, 800ths of a degree.
NamedRow = tuple[int, str, int]


class Rejection(StrEnum):
    """Why a row gives no reading."""

    MISSING = "NA"
    NOT_A_NUMBER = "not a number"
    OUT_OF_RANGE = "out of range"
    POWER_ON_VALUE = "power-on value"
    NO_TIME = "no time"
    NO_PLACE = "no place"
    INCOMPLETE = "incomplete row"


@dataclass(frozen=True, slots=True)
class NamedFault:
    """A number that is not believed, of a known place and time."""

    place: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class Understanding:
    """How a log is read.

    Attributes:
        columns: which column means what.
        moment: reads the times.
        zone: whose local times they are where they have no offset; None for epoch times.
    """

    columns: Columns
    moment: Moment
    zone: tzinfo | None


def understand(log: CsvLog, wishes: Wishes, zone: tzinfo | None, default: tzinfo) -> Understanding:
    """Settle how a log is read, by its header and its first rows.

    Args:
        log: the log.
        wishes: what somebody said about its columns.
        zone: whose local times it has, where somebody said so.
        default: whose they are otherwise, unless the header says UTC.

    Raises:
        GenmonError: something is left open, or the columns do not hold what they should.
    """
    columns = recognise(log.path, log.columns, wishes)
    zone = zone or (UTC if columns.is_utc else default)
    moment = moment_reader(_texts(log, columns.time), zone)
    if moment is None:
        raise _not_in(log, columns.time, "ISO 8601 or epoch times", "--time")
    if all(_number(text) is Rejection.NOT_A_NUMBER for text in _texts(log, columns.value)):
        raise _not_in(log, columns.value, "numbers", "--value")
    return Understanding(columns, moment, zone if isinstance(moment, IsoTimes) else None)


def row_reader(understood: Understanding) -> Callable[[Row], NamedRow | NamedFault | Rejection]:
    """What turns the rows of a log, in their order, into readings, faults or reasons."""
    columns = understood.columns
    last = max(columns.time, columns.value, columns.sensor or 0)

    @lru_cache(maxsize=_REMEMBERED_VALUES)
    def units(text: str) -> int | Fault | Rejection:
        value = _number(text)
        if isinstance(value, Rejection):
            return value
        # By itself, whenever it was; what needs its neighbours is judged when they are known.
        look = judge(Answer(columns.unit.to_c(value)), 0.0, None)
        return to_units(look.temperature_c) if isinstance(look, Reading) else look

    def read(row: Row) -> NamedRow | NamedFault | Rejection:
        if len(row) <= last:
            return Rejection.INCOMPLETE
        value = units(row[columns.value])
        if isinstance(value, Rejection):
            return value
        place = columns.place if columns.sensor is None else row[columns.sensor].strip()
        at = _at(understood.moment, row[columns.time], place)
        if isinstance(at, Rejection):
            return at
        if isinstance(value, Fault):
            return NamedFault(place, replace(value, at=at))
        return to_ms(at), place, value

    return read


def _at(moment: Moment, text: str, place: str) -> float | Rejection:
    if not place:
        return Rejection.NO_PLACE
    try:
        at = moment(text, place)
    except (ValueError, OverflowError):
        return Rejection.NO_TIME
    return at if 0 <= at < _LATEST_S else Rejection.NO_TIME


def _number(text: str) -> float | Rejection:
    try:
        value = float(text)
    except ValueError:
        is_missing = text.strip().lower() in _MISSING
        return Rejection.MISSING if is_missing else Rejection.NOT_A_NUMBER
    return Rejection.MISSING if math.isnan(value) else value


def _texts(log: CsvLog, column: int) -> list[str]:
    return [row[column] for row in log.sample if column < len(row)]


def _not_in(log: CsvLog, column: int, what: str, option: str) -> GenmonError:
    texts = _texts(log, column)
    example = f" but {texts[0]!r}" if texts else ""
    return GenmonError(
        f"{log.path}: column {log.columns[column]} does not hold {what}{example}",
        f"name the right column with {option}",
    )
