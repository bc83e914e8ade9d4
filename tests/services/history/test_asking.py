from dataclasses import replace

import pytest

from genmon_gui.core.calendar import DAY_S, HOUR_S, WEEK_S
from genmon_gui.services.history.asking import Questions, Seen, Urgency
from genmon_gui.services.history.history import History, HistoryAsked
from genmon_gui.services.history.levels import DAYS, HOURS

RECORDED = (0.0, 3650.0 * DAY_S)
SEEN = Seen(("Shed",), 100.0 * WEEK_S, 101.0 * WEEK_S, 700, RECORDED)
DAY = replace(SEEN, end=SEEN.start + DAY_S)
YEAR = replace(SEEN, start=SEEN.start - 180 * DAY_S, end=SEEN.start + 185 * DAY_S)


@pytest.fixture
def questions() -> Questions:
    return Questions()


def answered(questions: Questions, *asked: HistoryAsked) -> None:
    for each in asked:
        questions.take(History(each, ()))


def spans(asked: tuple[HistoryAsked, ...]) -> list[tuple[float, float]]:
    return [(each.start / WEEK_S, each.end / WEEK_S) for each in asked]


def test_what_was_chosen_comes_first_and_alone_then_the_days_of_the_record(
    questions: Questions,
) -> None:
    fine, coarse = questions.due(SEEN, Urgency.CHOSEN)
    assert (fine.start, fine.end, fine.level) == (SEEN.start, SEEN.end, SEEN.level)
    assert coarse.level == DAYS
    assert coarse.start < RECORDED[0] <= RECORDED[1] < coarse.end


def test_the_surroundings_follow_once_it_is_answered(questions: Questions) -> None:
    answered(questions, *questions.due(DAY, Urgency.CHOSEN))
    around, ahead = questions.due(DAY)
    assert (around.start, around.end) == (DAY.start - DAY_S / 2, DAY.end + DAY_S / 2)
    assert ahead.is_ahead
    answered(questions, around)
    assert questions.due(DAY) == ()


def test_nothing_is_asked_twice_while_its_answer_is_awaited(questions: Questions) -> None:
    questions.due(SEEN)
    assert questions.due(SEEN) == ()


def test_a_little_panning_needs_no_answer_more_of_it_does(questions: Questions) -> None:
    answered(questions, *questions.due(DAY))
    a_little, more = (
        replace(DAY, start=DAY.start + share * DAY_S, end=DAY.end + share * DAY_S)
        for share in (0.2, 0.4)
    )
    assert questions.due(a_little) == ()
    (fine,) = questions.due(more)
    assert fine.start == pytest.approx(DAY.start - 0.1 * DAY_S)


def test_nothing_is_asked_from_beyond_the_record(questions: Questions) -> None:
    newest = replace(DAY, recorded=(RECORDED[0], DAY.end - HOUR_S))
    answered(questions, *questions.due(newest))
    assert questions.due(newest) == ()
    (fine, *_) = Questions().due(newest)
    assert fine.end == DAY.end


def test_zooming_asks_for_another_fineness(questions: Questions) -> None:
    answered(questions, *questions.due(SEEN))
    day = replace(SEEN, start=SEEN.start + 3 * DAY_S, end=SEEN.start + 4 * DAY_S)
    (fine,) = questions.due(day)
    assert fine.level == day.level != SEEN.level


def test_the_hours_of_the_year_around_what_is_seen_are_asked_for_ahead(
    questions: Questions,
) -> None:
    (*_, ahead) = questions.due(DAY)
    assert (ahead.level, ahead.is_ahead) == (HOURS, True)
    assert ahead.start <= DAY.start - 366 * DAY_S
    assert DAY.end + 366 * DAY_S <= ahead.end


def test_what_was_asked_for_ahead_is_at_hand_when_it_is_chosen(questions: Questions) -> None:
    fine, coarse, ahead = questions.due(DAY)
    answered(questions, fine, coarse)
    assert questions.take(History(ahead, ())) is None
    (asked,) = questions.due(YEAR, Urgency.CHOSEN)
    held = questions.at_hand(asked)
    assert held is not None
    assert (held.asked.level, held.asked.is_ahead) == (YEAR.level, False)
    assert questions.take(held) is held
    assert questions.due(YEAR, Urgency.CHOSEN) == ()


def test_hours_that_come_ahead_take_the_place_of_those_that_are_seen(
    questions: Questions,
) -> None:
    fine, coarse = questions.due(YEAR, Urgency.CHOSEN)
    answered(questions, fine, coarse)
    (ahead,) = questions.due(YEAR)
    held = questions.take(History(ahead, ()))
    assert held is not None
    assert held.asked.start < YEAR.start
    assert questions.again() == (coarse, ahead)


def test_hours_that_are_at_hand_are_put_together_anew_only_where_they_are_too_fine_or_coarse(
    questions: Questions,
) -> None:
    answered(questions, *questions.due(YEAR))
    for wider, count in ((1.1, 0), (0.3, 1)):
        seen = replace(YEAR, end=YEAR.start + wider * (YEAR.end - YEAR.start))
        found = questions.due(seen, Urgency.MOVED)
        assert len(found) == count
        assert all(questions.at_hand(asked) for asked in found)


def test_nothing_is_asked_for_ahead_while_it_is_moved(questions: Questions) -> None:
    assert not any(asked.is_ahead for asked in questions.due(DAY, Urgency.MOVED))


def test_another_places_hours_are_not_at_hand(questions: Questions) -> None:
    answered(questions, *questions.due(YEAR))
    (asked, *_) = questions.due(replace(YEAR, places=("Engine",)), Urgency.CHOSEN)
    assert questions.at_hand(asked) is None


def test_hours_are_asked_for_ahead_again_when_others_have_been_recorded(
    questions: Questions,
) -> None:
    answered(questions, *questions.due(YEAR))
    later = replace(YEAR, recorded=(RECORDED[0], RECORDED[1] + 2 * HOUR_S))
    (ahead,) = questions.due(later)
    assert ahead.is_ahead


def test_who_sees_ten_years_has_the_hours_of_the_newest_at_hand(questions: Questions) -> None:
    (coarse, ahead) = questions.due(replace(SEEN, start=RECORDED[0], end=RECORDED[1] + 1))
    assert coarse.is_coarse
    assert ahead.start <= RECORDED[1] - 366 * DAY_S < RECORDED[1] < ahead.end


def test_years_need_nothing_but_days(questions: Questions) -> None:
    (only,) = questions.due(replace(SEEN, start=RECORDED[0], end=RECORDED[1]), Urgency.CHOSEN)
    assert only.is_coarse


def test_other_places_are_asked_for_in_both_finenesses(questions: Questions) -> None:
    answered(questions, *questions.due(SEEN))
    asked = questions.due(replace(SEEN, places=("Shed", "Engine")))
    assert [each.is_coarse for each in asked] == [False, True, False]


def test_an_answer_to_an_older_question_is_stale(questions: Questions) -> None:
    older, coarse, _ = questions.due(DAY)
    (newer,) = questions.due(replace(DAY, start=DAY.start - WEEK_S, end=DAY.end - WEEK_S))
    assert questions.take(History(older, ())) is None
    for asked in (newer, coarse):
        assert questions.take(History(asked, ())) is not None


def test_what_was_asked_last_is_asked_again(questions: Questions) -> None:
    asked = questions.due(SEEN)
    assert questions.again() == asked
