"""What the cells of a column with temperatures come to, by themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from genmon_gui.core.judging import judge
from genmon_gui.core.reading import Fault, FaultKind, Reading, SensorAnswer
from genmon_gui.db.scale import to_units
from genmon_gui.services.imports.columns import ValueColumn
from genmon_gui.services.imports.degrees import degrees_in
from genmon_gui.services.imports.rejection import Rejection

# A probe measures in steps, so that a log has few different values: a DS18B20 knows 2,881.
_REMEMBERED_VALUES = 10_000

# Of a text that stands in a number's place so much is kept.
_MOST_KEPT_CHARACTERS = 80


@dataclass(frozen=True, slots=True)
class Refused:
    """A cell that gives no reading.

    Attributes:
        reason: why.
        fault: what is kept of it, whenever it was; None where nothing was measured.
    """

    reason: Rejection
    fault: Fault | None


def units_of(column: ValueColumn) -> Callable[[str], int | Refused]:
    """What turns the cells of a column into temperatures as they are stored."""

    @lru_cache(maxsize=_REMEMBERED_VALUES)
    def units_in(text: str) -> int | Refused:
        found = degrees_in(text)
        if isinstance(found, Rejection):
            return Refused(found, None if found is Rejection.MISSING else _unreadable(text))
        number, unit = found
        # By itself; 85 °C that need their neighbours are judged when they are known.
        look = judge(SensorAnswer((unit or column.unit).to_c(number * column.scale)), 0.0)
        if isinstance(look, Reading):
            return to_units(look.temperature_c)
        return Refused(Rejection.OUT_OF_RANGE, look)

    return units_in


def _unreadable(text: str) -> Fault:
    # Zero bytes would end the text for other programs.
    kept = text.strip().replace("\0", "\N{REPLACEMENT CHARACTER}")[:_MOST_KEPT_CHARACTERS]
    return Fault(0.0, FaultKind.UNREADABLE, rejected_text=kept)
