import pytest

from genmon_gui.core.quarters import Quarter, quarter_start
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.core.trend import Direction
from genmon_gui.services.history.day import Day, DayAsked, RecordedDay
from genmon_gui.services.history.days import NO_DAY, Days
from genmon_gui.services.messages import PlaceView, RoundTaken
from tests.builders import NOW, a_round, failed, heard

QUARTER = quarter_start(NOW)
RISING = tuple(Reading(NOW - 1800 + 60 * minute, minute / 10) for minute in range(30))
RECORDED = RecordedDay(
    (Quarter(QUARTER - 7200, -4.0, -3.0), Quarter(QUARTER, 2.0, 2.9)),
    RISING,
    Reading(NOW - 365 * 86_400, 7.5),
)


def attic(value_c: float, at: float = NOW) -> RoundTaken:
    return a_round(heard("Attic", value_c, at), at=at)


def answered(recorded: RecordedDay = RECORDED) -> Days:
    days = Days()
    asked = days.take_round(attic(3.0))
    assert asked is not None
    days.take_day(Day(asked, (recorded,), NOW - 9.0))
    return days


def test_the_first_round_asks_for_the_day() -> None:
    assert Days().take_round(attic(3.0)) == DayAsked(("Attic",), NOW)


@pytest.mark.parametrize("taken", [attic(3.0)._replace(number=0), a_round()])
def test_nothing_is_asked_before_there_is_anything(taken: RoundTaken) -> None:
    assert Days().take_round(taken) is None


def test_what_is_recorded_is_shown_with_what_came_since() -> None:
    days = answered()
    day = days.day("Attic")
    assert day.quarters == (Quarter(QUARTER - 7200, -4.0, -3.0), Quarter(QUARTER, 2.0, 3.0))
    assert day.last_year_c == 7.5
    assert day.trend is not None
    assert day.trend.direction is Direction.RISING
    assert days.last_sent_at == NOW - 9.0


def test_a_round_widens_the_day() -> None:
    days = answered()
    days.take_round(attic(9.0, NOW + 20))
    assert days.day("Attic").quarters[-1] == Quarter(QUARTER, 2.0, 9.0)


def test_a_round_that_changes_nothing_keeps_the_same_quarters() -> None:
    days = answered()
    before = days.day("Attic").quarters
    days.take_round(attic(2.5, NOW + 20))
    assert days.day("Attic").quarters is before


def test_a_fault_widens_nothing() -> None:
    days = answered()
    before = days.day("Attic")
    days.take_round(a_round(failed("Attic", FaultKind.CRC, 3.0)))
    assert days.day("Attic") == before


def test_the_record_is_asked_again_in_the_next_quarter_hour() -> None:
    days = answered()
    assert days.take_round(attic(3.0, QUARTER + 899)) is None
    assert days.take_round(attic(3.0, QUARTER + 900)) == DayAsked(("Attic",), QUARTER + 900)


def test_a_question_without_an_answer_is_asked_again_after_a_minute() -> None:
    days = Days()
    days.take_round(attic(3.0))
    assert days.take_round(attic(3.0, NOW + 59)) is None
    assert days.take_round(attic(3.0, NOW + 60)) is not None


def test_an_answer_to_an_older_question_is_not_wanted() -> None:
    days = answered()
    days.take_day(Day(DayAsked(("Attic",), NOW - 900), (RecordedDay((), (), None),), None))
    assert days.day("Attic").quarters


def test_other_places_are_asked_for_at_once_and_what_is_gone_is_forgotten() -> None:
    days = answered()
    taken = a_round(heard("Cellar", 11.0), at=NOW + 20)
    assert days.take_round(taken) == DayAsked(("Cellar",), NOW + 20)
    assert days.day("Attic") is NO_DAY


def test_nothing_is_known_while_the_clock_is_not() -> None:
    days = answered()
    assert days.take_round(attic(3.0)._replace(is_clock_known=False)) is None
    assert days.day("Attic") is NO_DAY
    assert days.last_sent_at is None


def test_the_coldest_moment_of_a_span_is_told_with_its_place() -> None:
    days = answered()
    assert days.lowest(QUARTER - 7200, QUARTER) == ("Attic", -4.0)
    assert days.lowest(QUARTER, QUARTER + 900) == ("Attic", 2.0)
    assert days.lowest(QUARTER + 900, QUARTER + 1800) is None
    days.take_round(attic(-9.0, NOW + 20))
    assert days.lowest(QUARTER, QUARTER + 900) == ("Attic", -9.0)


def test_a_place_that_was_never_heard_has_no_day() -> None:
    days = Days()
    days.take_round(a_round(PlaceView("Attic", Fault(NOW, FaultKind.CRC), None, None)))
    assert days.day("Attic") is NO_DAY


def test_a_trend_is_reckoned_once_a_minute_and_stands_meanwhile() -> None:
    days = answered()
    before = days.day("Attic")
    days.take_round(attic(3.0, NOW + 1))
    assert days.day("Attic") is before
    days.take_round(attic(3.0, NOW + 61))
    assert days.day("Attic").trend is not before.trend
