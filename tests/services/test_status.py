from dataclasses import replace

import pytest

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.quarters import Quarter, quarter_start
from genmon_gui.core.reading import FaultKind
from genmon_gui.services.history.day import Day, RecordedDay
from genmon_gui.services.history.days import Days
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.status import (
    delivery_trouble,
    further_sentences,
    is_well,
    most_pressing,
    status_sentence,
)
from genmon_gui.services.telling.delivery import DeliveryReport
from tests.builders import NOW, THREE, TORONTO, a_round, failed, heard

FULL = Trouble("No room on Card", "empty /media/Card")
MAIL = Trouble("2 messages wait: no route to host")
SILENT = failed("Outdoors", FaultKind.CRC)
UNKNOWN = a_round(*THREE)._replace(is_clock_known=False, waiting=1)


@pytest.mark.parametrize(
    ("taken", "trouble", "sentence"),
    [
        (a_round(*THREE), None, "All 3 sensors heard 9 s ago."),
        (a_round(THREE[0]), None, "Sensor heard 9 s ago."),
        (a_round(), None, "No sensor found."),
        (RoundTaken(NOW, 0, (), ()), None, "Asking the sensors…"),
        (a_round(*THREE)._replace(notice="It was off."), None, "It was off."),
        (
            a_round(*THREE)._replace(notice="It was off."),
            MAIL,
            "2 messages wait: no route to host.",
        ),
        (UNKNOWN, None, "Clock not set: 1 reading waits for the time."),
        (UNKNOWN, MAIL, "2 messages wait: no route to host."),
        (
            UNKNOWN._replace(notice="It was off.", waiting=0),
            None,
            "It was off. Clock not set: readings wait for the time.",
        ),
        (a_round(THREE[0], SILENT), None, "Not heard: Outdoors."),
        (a_round(THREE[0], SILENT), MAIL, "2 messages wait: no route to host."),
        (
            a_round(SILENT, trouble=FULL),
            MAIL,
            "No room on Card. Empty /media/Card.",
        ),
    ],
)
def test_one_sentence_says_how_things_are_problems_first(
    taken: RoundTaken, trouble: Trouble | None, sentence: str
) -> None:
    assert status_sentence(taken, trouble, 9.0, is_stale=False) == sentence


@pytest.mark.parametrize(
    ("taken", "trouble", "well"),
    [
        (a_round(*THREE), None, True),
        (a_round(*THREE), MAIL, False),
        (a_round(*THREE, trouble=FULL), None, False),
        (a_round(*THREE, SILENT), None, False),
    ],
)
def test_all_is_well_only_when_nothing_is_wrong(
    taken: RoundTaken, trouble: Trouble | None, *, well: bool
) -> None:
    assert is_well(taken, trouble, is_stale=False) is well


def test_all_silent_sensors_are_named() -> None:
    taken = a_round(failed("Enclosure", FaultKind.MISSING), heard("Engine block", 1.0), SILENT)
    assert status_sentence(taken, None, 0.0, is_stale=False) == "Not heard: Enclosure, Outdoors."


def test_a_round_of_long_ago_is_no_news_of_the_sensors() -> None:
    assert (
        status_sentence(a_round(*THREE), None, 240.0, is_stale=True) == "Nothing heard for 4 min."
    )
    assert not is_well(a_round(*THREE), None, is_stale=True)


NOTHING_WAITS = DeliveryReport(0, 1, "", None)


@pytest.mark.parametrize(
    ("report", "trouble"),
    [
        (NOTHING_WAITS, None),
        (replace(NOTHING_WAITS, waiting=2), None),
        (
            replace(NOTHING_WAITS, waiting=1, last_answer="refused", failing_since=NOW - 60),
            Trouble("1 message has not gone out since 14:01: refused"),
        ),
        (
            replace(NOTHING_WAITS, waiting=3, last_answer="refused", failing_since=NOW - 86_400),
            Trouble("3 messages have not gone out since yesterday 14:02: refused"),
        ),
        (
            replace(NOTHING_WAITS, last_answer="me@x: 550 No"),
            Trouble("a message was given up: me@x: 550 No"),
        ),
        (
            replace(
                NOTHING_WAITS,
                waiting=1,
                last_answer="mail.x:25 said no (535 5.7.8 Go away): check password_file",
                failing_since=NOW,
            ),
            Trouble(
                "1 message has not gone out since 14:02:"
                " mail.x:25 said no (535 5.7.8): check password_file"
            ),
        ),
        (replace(NOTHING_WAITS, warning="a gateway is off"), Trouble("a gateway is off")),
    ],
)
def test_messages_that_do_not_arrive_are_a_trouble(
    report: DeliveryReport, trouble: Trouble | None
) -> None:
    assert delivery_trouble(report, NOW, TORONTO) == trouble


def test_a_clock_that_is_not_set_is_not_well() -> None:
    assert not is_well(UNKNOWN, None, is_stale=False)


def test_what_came_last_is_told_but_for_what_nobody_would_be_warned_without() -> None:
    old, new, mail = Trouble("old"), Trouble("new"), Trouble("mail")
    assert most_pressing({}) is None
    assert most_pressing({"lock": old, "settings": new}) == new
    assert most_pressing({"delivery": mail, "settings": new}) == mail
    assert most_pressing({"delivery": mail, "polling": old}) == old


# Hours after midnight of that Sunday: NOW is two past two in the afternoon.
def at_hour(hour: float) -> float:
    return NOW + (hour - 14) * 3600 - 120


def cold_at(coldest: float, at: float) -> Days:
    """A day of 5 °C all around, with one quarter hour of −4 °C."""
    days, taken = Days(), a_round(heard("Outdoors", 5.0, at), at=at)
    asked = days.take_round(taken)
    assert asked is not None
    hours = (at_hour(quarter / 4) for quarter in range(-96, 96))
    quarters = tuple(
        Quarter(quarter_start(each), -4.0 if abs(each - coldest) < 1 else 5.0, 5.0)
        for each in hours
        if at - 86_400 < each <= at
    )
    days.take_day(Day(asked, (RecordedDay(quarters, (), None),), None))
    return days


@pytest.mark.parametrize(
    ("hour", "coldest_hour", "said"),
    [
        (23, 22, "Lowest tonight so far −4.0° (Outdoors)."),
        (3, 2, "Lowest tonight so far −4.0° (Outdoors)."),
        (7, 2, "Lowest last night −4.0° (Outdoors)."),
        (7, 6.5, "Lowest last night 5.0° (Outdoors)."),
        (11.75, -6, "Lowest last night −4.0° (Outdoors)."),
    ],
)
def test_how_cold_the_night_was_is_told_until_noon(
    hour: float, coldest_hour: float, said: str
) -> None:
    at = at_hour(hour)
    taken = a_round(heard("Outdoors", 5.0, at), at=at)
    days = cold_at(at_hour(coldest_hour), at)
    assert further_sentences(taken, days, Unit.CELSIUS, TORONTO) == (said,)


def test_in_the_afternoon_the_night_is_no_news() -> None:
    days = cold_at(at_hour(3), NOW)
    assert further_sentences(a_round(*THREE), days, Unit.CELSIUS, TORONTO) == ()


def test_when_a_message_was_last_sent_is_told() -> None:
    days = Days()
    days.last_sent_at = NOW - 3 * 86_400
    told = further_sentences(a_round(*THREE), days, Unit.CELSIUS, TORONTO)
    assert told == ("Last message sent 3 days ago.",)
