"""What the kinds of condition have in common that go by a limit with a bad side."""

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.condition import Condition, Judged, Side, judge_limit

# How far inside a limit a value must come to be all well again, where nobody says; °C.
USUAL_HYSTERESIS_C = 1.0


class Sided(Condition):
    """Something in °C that lies beyond a limit; an immutable value.

    Attributes:
        side: HIGH alarms above the limit, LOW below it; the limit itself is still good.
        limit_c: the limit.
        hysteresis_c: how far inside the limit a value must come to be all well again, at least 0.
    """

    __slots__ = ()
    side: Side
    limit_c: float
    hysteresis_c: float

    @property
    def bad_side(self) -> Side:
        """Its side."""
        return self.side

    @property
    def limit(self) -> float:
        """The limit in °C."""
        return self.limit_c

    def judge_value(self, value_c: float) -> Judged:
        """What it says of a value."""
        return judge_limit(value_c, self.side, self.limit_c, self.hysteresis_c)

    def is_worse(self, value: float, than: float | None) -> bool:
        """Go by the side."""
        return than is None or (value > than if self.side is Side.HIGH else value < than)

    def words(self, unit: Unit) -> str:
        """The crossed limit: above 95.0 °C."""
        limit = self.value_words(self.limit_c, unit)
        if self.side is Side.HIGH:
            return say("above {limit}", limit=limit)
        return say("below {limit}", limit=limit)

    def sentence(self, value: str, words: str) -> str:
        """What is wrong, in full: where it stands, and how that lies to the limit."""
        said = {"subject": self.subject, "value": value, "words": words}
        return say("{subject} is at {value}, which is {words}", **said)
