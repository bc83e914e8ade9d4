"""What every kind of condition can say of itself and of a moment."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.moment import Moment


class Side(StrEnum):
    """Which side of the limit is the bad one."""

    LOW = "low"
    HIGH = "high"


class Judged(NamedTuple):
    """What a condition says of a moment.

    Attributes:
        value: what was measured, in the condition's own unit; None where nothing is measured.
        is_crossed: it is as it must not be.
        is_cleared: all is well by the hysteresis or more.
    """

    value: float | None
    is_crossed: bool
    is_cleared: bool


class Swing(NamedTuple):
    """The lowest and the highest that a place said in some stretch of time, °C."""

    low_c: float
    high_c: float


WELL = Judged(None, is_crossed=False, is_cleared=True)
WRONG = Judged(None, is_crossed=True, is_cleared=False)


class Condition(ABC):
    """What a rule watches for; an immutable value.

    Attributes:
        place: the place it belongs to, whose tile shows it; empty where it belongs to none.
    """

    __slots__ = ()
    place: str

    @property
    @abstractmethod
    def key(self) -> str:
        """What names it in the record, whatever its limit is today."""

    @property
    def subject(self) -> str:
        """What it is about, as a headline begins."""
        return self.place

    @property
    def bad_side(self) -> Side | None:
        """On which side of the limit it is wrong, None without a limit that has sides."""
        return None

    @property
    def limit(self) -> float | None:
        """The limit in its own unit, None without one."""
        return None

    @property
    def places(self) -> tuple[str, ...]:
        """Whose readings it goes by."""
        return (self.place,)

    @property
    def trail_s(self) -> float:
        """Of how long a time it must know what its place said."""
        return 0.0

    @property
    def is_passing(self) -> bool:
        """Whether it tells of something that is over when it is told."""
        return False

    @property
    def is_measured(self) -> bool:
        """Whether its value is of readings, and true only while they come."""
        return True

    @abstractmethod
    def judge(self, moment: Moment) -> Judged | None:
        """What it says of a moment; None where that says nothing of it, and all stays as it is."""

    def may_cross(self, swings: Mapping[str, Swing]) -> bool:  # noqa: ARG002 - most go by them
        """Whether it may be crossed at some moment of a stretch of time.

        Args:
            swings: how far each place went in that stretch and as long before it as the condition
                looks back; one that said nothing is not there.

        Returns:
            False only where that is certain.
        """
        return True

    def is_worse(self, value: float, than: float | None) -> bool:
        """Whether a value lies farther on the bad side than another, or is the first."""
        return than is None or value > than

    @abstractmethod
    def words(self, unit: Unit) -> str:
        """What is wrong, as it follows the subject: above 95.0 °C."""

    def sentence(self, value: str, words: str) -> str:
        """What is wrong, in full, of a value and words of its own; without the full stop."""
        if value:
            return say("{subject} {value}: {words}", subject=self.subject, value=value, words=words)
        return say("{subject}: {words}", subject=self.subject, words=words)

    def value_words(self, value: float, unit: Unit) -> str:  # noqa: ARG002 - most use both
        """A value that it measured: 96.2 °C. Empty where it measures nothing."""
        return ""


def judge_limit(value: float, side: Side, limit: float, hysteresis: float) -> Judged:
    """What a limit says of a value; the limit itself is still good."""
    if side is Side.HIGH:
        return Judged(value, value > limit, value <= limit - hysteresis)
    return Judged(value, value < limit, value >= limit + hysteresis)
