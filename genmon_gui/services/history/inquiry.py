"""All that the history picture asks: bands, those of an earlier year, and remarks on them."""

from dataclasses import replace
from datetime import tzinfo
from typing import TYPE_CHECKING

from genmon_gui.core.calendar import years_later
from genmon_gui.services.history.asking import Questions, Seen, Urgency
from genmon_gui.services.history.asking_remarks import RemarkQuestions
from genmon_gui.services.history.history import History, HistoryAsked
from genmon_gui.services.history.remarks import Answer, Question

if TYPE_CHECKING:
    from genmon_gui.core.year.usual import UsualDay


class Inquiry:
    """Tells what to ask next, and which answers are still wanted."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._remarks = RemarkQuestions(zone)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget what has been asked: what is known may be old."""
        self._bands, self._earlier = Questions(), Questions()
        self._years_back = 0
        self._remarks.begin_anew()

    def due(
        self, seen: Seen, years_back: int, urgency: Urgency = Urgency.AT_REST
    ) -> tuple[Question, ...]:
        """What is to be asked now, the most urgent first.

        Args:
            seen: what is visible.
            years_back: how many years before another one is laid beside; 0 for none.
            urgency: how much besides; remarks at rest.
        """
        found: tuple[Question, ...] = self._bands.due(seen, urgency)
        if years_back != self._years_back:
            self._earlier, self._years_back = Questions(), years_back
        if years_back:
            found += self._earlier.due(self._moved(seen, years_back), urgency)
        return found + self._remarks.due(seen) if urgency is Urgency.AT_REST else found

    def again(self) -> tuple[Question, ...]:
        """What was asked last and may have another answer by now."""
        return *self._bands.again(), *self._remarks.again()

    def at_hand(self, asked: Question) -> History | None:
        """The answer to a question that is due, where it has been kept."""
        if not isinstance(asked, HistoryAsked):
            return None
        return (self._earlier if asked.years_back else self._bands).at_hand(asked)

    def take(self, answer: Answer) -> Answer | None:
        """What is to be seen of an answer; None of one that is stale or kept for later."""
        if not isinstance(answer, History):
            return answer if self._remarks.take(answer) else None
        return (self._earlier if answer.asked.years_back else self._bands).take(answer)

    def usual(self, seen: Seen) -> "tuple[UsualDay, ...]":
        """What is usual where that is seen, as far as it is known."""
        return self._remarks.usual(seen)

    def _moved(self, seen: Seen, years_back: int) -> Seen:
        first, last = (years_later(at, years_back, self._zone) for at in seen.recorded)
        return replace(seen, recorded=(first, last), years_back=years_back)
