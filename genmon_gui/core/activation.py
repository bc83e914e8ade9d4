"""That an alarm became active, as the record remembers it: by its key, whatever is set today."""

from typing import NamedTuple

from genmon_gui.core.language import say
from genmon_gui.core.rule_key import parted
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.difference import KEY_MINUS


class Activation(NamedTuple):
    """That an alarm became active.

    Attributes:
        rule_key: which alarm's: the subject, what was the matter, and a severity that is no alarm.
        at: when, UTC epoch seconds.
        value: what was measured then, in the rule's own unit; None where nothing was.
        limit: the limit at that time, likewise.
    """

    rule_key: str
    at: float
    value: float | None
    limit: float | None

    @property
    def subject(self) -> str:
        """What it was about: a place, or two of which one is taken from the other."""
        place, is_difference, other = self._about.partition(KEY_MINUS)
        return say("{place} minus {other}", place=place, other=other) if is_difference else place

    @property
    def what(self) -> str:
        """What was the matter, the word that the key has for it."""
        return parted(self.rule_key).what

    @property
    def is_of_temperature(self) -> bool:
        """Whether a temperature was beyond a limit."""
        return self.what in set(Side) and KEY_MINUS not in self._about

    def concerns(self, place: str) -> bool:
        """Whether it was about a place."""
        return place == self._about or place in self._about.split(KEY_MINUS)

    @property
    def _about(self) -> str:
        return parted(self.rule_key).subject
