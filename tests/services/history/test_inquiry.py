from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import year_bounds
from genmon_gui.services.history.asking import Seen, Urgency
from genmon_gui.services.history.history import History, HistoryAsked
from genmon_gui.services.history.inquiry import Inquiry
from genmon_gui.services.history.remarks import Question, RemarksAsked

TORONTO = ZoneInfo("America/Toronto")
START, END = map(float, year_bounds(2026, TORONTO))
OLDEST = float(year_bounds(2024, TORONTO)[0])
YEAR = Seen(("Shed",), START, END, 800, (OLDEST, END))


def years_back(questions: tuple[Question, ...]) -> list[int]:
    return [asked.years_back for asked in questions if isinstance(asked, HistoryAsked)]


def test_remarks_come_last_and_delay_nothing_that_was_chosen() -> None:
    inquiry = Inquiry(TORONTO)
    chosen = inquiry.due(YEAR, 0, Urgency.CHOSEN)
    assert not any(isinstance(asked, RemarksAsked) for asked in chosen)
    assert isinstance(inquiry.due(YEAR, 0)[-2], RemarksAsked)


def test_an_earlier_year_is_asked_as_it_lies_on_this_one() -> None:
    found = Inquiry(TORONTO).due(YEAR, 2, Urgency.CHOSEN)
    assert years_back(found) == [0, 0, 2, 2]
    fine, coarse = found[2:]
    assert isinstance(fine, HistoryAsked)
    assert isinstance(coarse, HistoryAsked)
    assert (fine.start, fine.end) == (START, END)
    assert coarse.start < START <= START + 86400 < coarse.end


def test_answers_for_a_year_that_is_no_longer_beside_are_stale() -> None:
    inquiry = Inquiry(TORONTO)
    found = inquiry.due(YEAR, 1, Urgency.CHOSEN)
    inquiry.due(YEAR, 2, Urgency.CHOSEN)
    answers = [History(asked, ()) for asked in found if isinstance(asked, HistoryAsked)]
    assert [inquiry.take(answer) for answer in answers] == [*answers[:2], None, None]
