"""What the rows of a log come to: a reading for each cell with a temperature, or why there is none.

Every cell that should give a reading counts: a row with three columns of temperatures comes to
three readings or rejections.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from genmon_gui.core.reading import POWER_ON_C, Fault
from genmon_gui.db.scale import from_ms, to_units
from genmon_gui.services.imports.log import Log, Row
from genmon_gui.services.imports.place_names import place_name
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.timeline import Timeline
from genmon_gui.services.imports.timestamps import SkippedTimeError
from genmon_gui.services.imports.understanding import Understanding, time_text
from genmon_gui.services.imports.value_cells import Refused, units_of

_REMEMBERED_PLACES = 1_000

# A reading as stored, but with the place's name: milliseconds, place, 800ths of a degree; and the
# number by which people know its row.
NamedRow = tuple[int, str, int, int]

# A row and its number, and why one gave no reading.
Numbered = tuple[int, Row]
Rejected = tuple[Rejection, int]

POWER_ON_UNITS = to_units(POWER_ON_C)


@dataclass(frozen=True, slots=True)
class NamedFault:
    """What is not believed, of a known place and time."""

    place: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A row with exactly 85 °C.

    Attributes:
        row: what it came to.
        waited: the rows behind it have been looked at too.
    """

    row: NamedRow
    waited: bool = False


@dataclass(slots=True)
class RowsTaken:
    """What rows came to.

    Attributes:
        rows: readings.
        doubtful: what must be judged by its neighbours.
        rejections: the others' reasons and numbers.
        faults: what is kept of the rejected.
    """

    rows: list[NamedRow] = field(default_factory=list)
    doubtful: list[Doubtful] = field(default_factory=list)
    rejections: list[Rejected] = field(default_factory=list)
    faults: list[NamedFault] = field(default_factory=list)

    def take(self, at_ms: int, place: str, value: int | Refused, number: int) -> None:
        """Take in what stood in a cell of a known place and time."""
        if isinstance(value, Refused):
            self.rejections.append((value.reason, number))
            if value.fault is not None:
                self.faults.append(NamedFault(place, value.fault._replace(at=from_ms(at_ms))))
        elif value == POWER_ON_UNITS:
            self.doubtful.append(Doubtful((at_ms, place, value, number)))
        else:
            self.rows.append((at_ms, place, value, number))


class RowReader:
    """Turns the rows of a log, in their order, into readings or reasons."""

    def __init__(self, log: Log, understood: Understanding) -> None:
        """Begin before the first row.

        Args:
            log: the log.
            understood: how it is read.
        """
        columns = understood.columns
        self._timeline = Timeline(understood.moments, newest_first=understood.newest_first)
        self._times = columns.times
        self._sensor = columns.sensor
        self._values = [(value.index, value.place, units_of(value)) for value in columns.values]
        self._last = max(
            *columns.times, columns.sensor or 0, *(index for index, *_ in self._values)
        )
        self._most_cells = len(log.columns)
        # Columns at the end may be left out by all rows; what only one leaves out was torn off.
        lengths = Counter(len(row) for row in log.sample if row)
        self._usual_cells = min(self._most_cells, lengths.most_common(1)[0][0])

    @property
    def cells_a_row(self) -> int:
        """How many readings a row may come to."""
        return len(self._values)

    def read(self, numbered: Iterable[Numbered], taken: RowsTaken) -> None:
        """Read rows.

        Args:
            numbered: the rows with the numbers people know them by.
            taken: takes what they come to.
        """
        is_narrow = len(self._values) == len(self._times) == 1
        read = self._read_narrow if is_narrow else self._read_wide
        read(numbered, taken)

    def _read_narrow(self, numbered: Iterable[Numbered], taken: RowsTaken) -> None:
        """The loop that a year of readings goes through: nothing in it is done twice."""
        (time,), sensor, usual, timeline = (
            self._times,
            self._sensor,
            self._usual_cells,
            self._timeline,
        )
        ((index, place, units_in),) = self._values
        append = taken.rows.append
        for number, row in numbered:
            if len(row) != usual and (misfit := self._misfit(row)):
                taken.rejections.append((misfit, number))
                continue
            try:
                if sensor is not None:
                    place = _place_in(row[sensor])
                at_ms = timeline(row[time], place)
            except (ValueError, OverflowError) as error:
                taken.rejections.append((_reason(error, row[time]), number))
                continue
            value = units_in(row[index])
            if isinstance(value, int) and value != POWER_ON_UNITS:
                append((at_ms, place, value, number))
            else:
                taken.take(at_ms, place, value, number)

    def _read_wide(self, numbered: Iterable[Numbered], taken: RowsTaken) -> None:
        rejected = taken.rejections
        for number, row in numbered:
            misfit = self._misfit(row)
            if misfit:
                rejected.extend((misfit, number) for _ in self._values)
                continue
            text = time_text(row, self._times)
            try:
                named = None if self._sensor is None else _place_in(row[self._sensor])
                at_ms = self._timeline(text, named or "")
            except (ValueError, OverflowError) as error:
                rejected.extend((_reason(error, text), number) for _ in self._values)
                continue
            for index, place, units_in in self._values:
                taken.take(at_ms, named or place, units_in(row[index]), number)

    def _misfit(self, row: Row) -> Rejection | None:
        # The last cell of a row that was torn off may have lost digits.
        if len(row) < self._usual_cells and len(row) <= self._last + 1:
            return Rejection.INCOMPLETE
        if len(row) <= self._last:
            return Rejection.INCOMPLETE
        is_overfull = any(cell.strip() for cell in row[self._most_cells :])
        return Rejection.OVERFULL if is_overfull else None


class _NoPlaceError(ValueError):
    """A row that does not say where it is from."""


@lru_cache(maxsize=_REMEMBERED_PLACES)
def _place_in(text: str) -> str:
    place = place_name(text)
    if not place or "\0" in text:
        raise _NoPlaceError(text)
    return place


def _reason(error: Exception, time: str) -> Rejection:
    if isinstance(error, SkippedTimeError):
        return Rejection.SKIPPED_TIME
    if isinstance(error, _NoPlaceError):
        return Rejection.DAMAGED if "\0" in str(error) else Rejection.NO_PLACE
    return Rejection.DAMAGED if "\0" in time else Rejection.NO_TIME
