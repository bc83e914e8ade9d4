from dataclasses import replace

import pytest

from genmon_gui.services.asking import Questions, Seen
from genmon_gui.services.history import HistoryAsked
from genmon_gui.services.levels import DAYS

DAY_S = 86400
WEEK_S = 7 * DAY_S
RECORDED = (0.0, 3650.0 * DAY_S)
SEEN = Seen(("Shed",), 100.0 * WEEK_S, 101.0 * WEEK_S, 700, RECORDED)


@pytest.fixture
def questions() -> Questions:
    return Questions()


def answered(questions: Questions, *asked: HistoryAsked) -> None:
    for each in asked:
        assert questions.take(each)


def spans(asked: tuple[HistoryAsked, ...]) -> list[tuple[float, float]]:
    return [(each.start / WEEK_S, each.end / WEEK_S) for each in asked]


def test_what_was_chosen_comes_first_and_alone_then_the_days_of_the_record(
    questions: Questions,
) -> None:
    fine, coarse = questions.due(SEEN, chosen=True)
    assert (fine.start, fine.end, fine.level) == (SEEN.start, SEEN.end, SEEN.level)
    assert coarse.level == DAYS
    assert coarse.start < RECORDED[0] <= RECORDED[1] < coarse.end


def test_the_surroundings_follow_once_it_is_answered(questions: Questions) -> None:
    answered(questions, *questions.due(SEEN, chosen=True))
    following = questions.due(SEEN)
    assert spans(following) == [(99.5, 101.5)]
    answered(questions, *following)
    assert questions.due(SEEN) == ()


def test_nothing_is_asked_twice_while_its_answer_is_awaited(questions: Questions) -> None:
    questions.due(SEEN)
    assert questions.due(SEEN) == ()


def test_a_little_panning_needs_no_answer_more_of_it_does(questions: Questions) -> None:
    answered(questions, *questions.due(SEEN))
    a_little = replace(SEEN, start=SEEN.start + 0.2 * WEEK_S, end=SEEN.end + 0.2 * WEEK_S)
    more = replace(SEEN, start=SEEN.start + 0.4 * WEEK_S, end=SEEN.end + 0.4 * WEEK_S)
    assert questions.due(a_little) == ()
    assert spans(questions.due(more)) == [pytest.approx((99.9, 101.9))]


def test_nothing_is_asked_from_beyond_the_record(questions: Questions) -> None:
    newest = replace(SEEN, recorded=(RECORDED[0], SEEN.end - DAY_S))
    answered(questions, *questions.due(newest))
    assert questions.due(newest) == ()
    (fine, _) = Questions().due(newest)
    assert fine.end == SEEN.end


def test_zooming_asks_for_another_fineness(questions: Questions) -> None:
    answered(questions, *questions.due(SEEN))
    day = replace(SEEN, start=SEEN.start + 3 * DAY_S, end=SEEN.start + 4 * DAY_S)
    (fine,) = questions.due(day)
    assert fine.level == day.level != SEEN.level


def test_years_need_nothing_but_days(questions: Questions) -> None:
    (only,) = questions.due(replace(SEEN, start=RECORDED[0], end=RECORDED[1]))
    assert only.is_coarse


def test_other_places_are_asked_for_in_both_finenesses(questions: Questions) -> None:
    answered(questions, *questions.due(SEEN))
    asked = questions.due(replace(SEEN, places=("Shed", "Engine")))
    assert [each.is_coarse for each in asked] == [False, True]


def test_an_answer_to_an_older_question_is_stale(questions: Questions) -> None:
    older, coarse = questions.due(SEEN)
    (newer,) = questions.due(replace(SEEN, start=SEEN.start - WEEK_S))
    assert not questions.take(older)
    assert questions.take(newer)
    assert questions.take(coarse)


def test_what_was_asked_last_is_asked_again(questions: Questions) -> None:
    asked = questions.due(SEEN)
    assert questions.again() == asked
