from dataclasses import replace
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import DAY_S, year_bounds
from genmon_gui.services.history.asking import Seen
from genmon_gui.services.history.asking_remarks import RemarkQuestions
from genmon_gui.services.history.remarks import Remarks, RemarksAsked, Usual, UsualAsked

TORONTO = ZoneInfo("America/Toronto")
START, END = map(float, year_bounds(2026, TORONTO))
YEAR = Seen(("Shed",), START, END, 800, (START - 900 * DAY_S, END))


def test_gaps_are_asked_for_with_surroundings_and_none_shorter_than_a_pixel() -> None:
    remarks, usual = RemarkQuestions(TORONTO).due(YEAR)
    assert isinstance(remarks, RemarksAsked)
    assert remarks.start < START
    assert remarks.at_least_s == (END - START) / 800
    assert usual == UsualAsked("Shed", (2026,))


def test_moving_it_a_little_asks_nothing() -> None:
    questions = RemarkQuestions(TORONTO)
    questions.due(YEAR)
    assert questions.due(replace(YEAR, start=START + DAY_S)) == ()


def test_coming_much_closer_asks_again() -> None:
    questions = RemarkQuestions(TORONTO)
    questions.due(YEAR)
    (asked,) = questions.due(replace(YEAR, start=END - 30 * DAY_S))
    assert isinstance(asked, RemarksAsked)


def test_what_is_usual_is_asked_neither_of_several_places_nor_of_a_day() -> None:
    for seen in (replace(YEAR, places=("Shed", "Engine")), replace(YEAR, start=END - DAY_S)):
        (asked,) = RemarkQuestions(TORONTO).due(seen)
        assert isinstance(asked, RemarksAsked)


def test_an_answer_to_an_older_question_is_stale() -> None:
    questions = RemarkQuestions(TORONTO)
    remarks, usual = questions.due(YEAR)
    assert isinstance(remarks, RemarksAsked)
    assert isinstance(usual, UsualAsked)
    assert questions.take(Remarks(remarks, (), ()))
    assert questions.take(Usual(usual, ()))
    questions.due(replace(YEAR, places=("Engine",)))
    assert not questions.take(Remarks(remarks, (), ()))
    assert not questions.take(Usual(usual, ()))


def test_the_running_time_s_remarks_are_asked_again() -> None:
    questions = RemarkQuestions(TORONTO)
    asked = questions.due(YEAR)
    assert questions.again() == asked[:1]
