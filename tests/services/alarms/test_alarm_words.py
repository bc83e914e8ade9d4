import pytest

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.program import Lost, WasOff
from genmon_gui.services.alarms.alarm_log import LoggedAlarm
from genmon_gui.services.alarms.alarm_words import Teller
from tests.builders import NOW, TORONTO, alarm

HOUR, DAY = 3600.0, 86_400.0
TELLER = Teller(Unit.CELSIUS, TORONTO, NOW)
CLOCKLESS = TELLER._replace(is_clock_known=False)
HOT = alarm("Engine block", 97.3)
PAST = LoggedAlarm(
    "Engine block/high",
    Beyond("Engine block", Side.HIGH, 95.0),
    NOW - HOUR,
    NOW - 600,
    NOW - 900,
    99.3,
)


@pytest.mark.parametrize(
    ("teller", "is_active", "words"),
    [
        (TELLER, True, "above 95.0 °C since 13:50"),
        (TELLER, False, "was above 95.0 °C, from 13:50"),
        (CLOCKLESS, True, "above 95.0 °C for 12 min"),
        (CLOCKLESS, False, "was above 95.0 °C"),
    ],
)
def test_an_alarm_of_now_tells_its_limit_and_since_when(
    teller: Teller, words: str, *, is_active: bool
) -> None:
    assert teller.limit_and_since(HOT._replace(active=is_active)) == words


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (PAST, "above 95.0 °C, 13:02 to 13:52"),
        (PAST._replace(until=PAST.since + 9), "above 95.0 °C, 13:02"),
        (PAST._replace(until=None), "above 95.0 °C, 13:02, its end is not known"),
        (PAST._replace(since=NOW - DAY), "above 95.0 °C, yesterday 14:02 to today 13:52"),
        (
            PAST._replace(since=NOW - DAY, until=NOW - 22 * HOUR),
            "above 95.0 °C, yesterday 14:02 to 16:02",
        ),
        (
            PAST._replace(is_time_known=False),
            "above 95.0 °C, at a time that is not known for 50 min",
        ),
        (PAST._replace(condition=None), "13:02 to 13:52"),
        (
            PAST._replace(condition=Beyond("Outdoors", Side.LOW, -20.0)),
            "below −20.0 °C, 13:02 to 13:52",
        ),
        (PAST._replace(condition=Lost("Outdoors")), "not heard, 13:02 to 13:52"),
        (PAST._replace(condition=WasOff()), "nobody watched until 13:02"),
    ],
)
def test_an_alarm_of_the_past_tells_from_when_to_when(past: LoggedAlarm, words: str) -> None:
    assert TELLER.limit_and_span(past) == words


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (PAST, "acknowledged 13:47"),
        (PAST._replace(acknowledged_at=None), "not acknowledged"),
        (PAST._replace(is_time_known=False), "acknowledged"),
    ],
)
def test_an_alarm_of_the_past_tells_whether_it_was_seen(past: LoggedAlarm, words: str) -> None:
    assert TELLER.seen(past) == words


def test_how_far_it_went_is_told_where_it_is_known() -> None:
    assert TELLER.reached(PAST) == "99.3 °C"
    assert TELLER.reached(PAST._replace(reached=None)) == ""


def test_a_difference_of_the_past_has_no_zero_to_count_from() -> None:
    warmer = Difference("Engine block", "Outdoors", Side.LOW, 15.0)
    past = PAST._replace(condition=warmer, reached=10.0, is_test=True)
    fahrenheit = TELLER._replace(unit=Unit.FAHRENHEIT)
    assert fahrenheit.limit_and_span(past) == "below 27.0 °F, 13:02 to 13:52"
    assert fahrenheit.reached(past) == "18.0 °F"
