from dataclasses import replace

import pytest

from genmon_gui.core.alarm import Severity
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.quarters import Quarter, quarter_start
from genmon_gui.core.reading import FaultKind
from genmon_gui.services.history.day import Day, RecordedDay
from genmon_gui.services.history.days import Days
from genmon_gui.services.messages import AlarmView, RoundTaken, Trouble
from genmon_gui.services.status import (
    delivery_trouble,
    further_sentences,
    is_well,
    status_sentence,
    told_sentences,
)
from genmon_gui.services.telling.delivery import DeliveryReport
from tests.builders import NOW, THREE, TORONTO, a_round, alarm, failed, heard

FULL = Trouble("No room on Card", "empty /media/Card")
MAIL = Trouble("2 messages wait: no route to host")
SILENT = failed("Outdoors", FaultKind.CRC)
OLD, NEW, GONE = Trouble("old"), Trouble("new"), Trouble("the bus is gone")
OFF = a_round(*THREE)._replace(notice="It was off.")
HOT = alarm("Engine block", 97.3)
WARM = HOT.rule._replace(severity=Severity.WARNING)
SNOOZED = HOT._replace(snoozed_until=NOW + 3600)
UNKNOWN = a_round(*THREE)._replace(is_clock_known=False, waiting=1)


def told(taken: RoundTaken, troubles: dict[str, Trouble], age_s: float = 0.0) -> tuple[str, ...]:
    return told_sentences(taken, troubles, age_s, Unit.CELSIUS, TORONTO)


def sentence(taken: RoundTaken, **troubles: Trouble) -> str:
    return status_sentence(taken, told(taken, troubles), 9.0)


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        (a_round(*THREE), "All 3 sensors heard 9 s ago."),
        (a_round(THREE[0]), "Sensor heard 9 s ago."),
        (a_round(), "No sensor found."),
        (RoundTaken(NOW, 0, (), ()), "Asking the sensors…"),
        (OFF, "It was off."),
        (UNKNOWN, "Clock not set: 1 reading waits for the time."),
        (
            UNKNOWN._replace(notice="It was off.", waiting=0),
            "It was off. Clock not set: readings wait for the time.",
        ),
        (a_round(THREE[0], SILENT), "Not heard: Outdoors."),
        (a_round(THREE[0], SILENT, alarms=(HOT,)), "Not heard: Outdoors."),
        (a_round(*THREE, alarms=(SNOOZED,)), "Engine block above 95.0 °C, snoozed until 15:02."),
    ],
)
def test_one_sentence_says_how_things_are(taken: RoundTaken, said: str) -> None:
    assert sentence(taken) == said


@pytest.mark.parametrize(
    "seen",
    [HOT, HOT._replace(acknowledged=True), HOT._replace(rule=WARM)],
    ids=["new", "acknowledged", "warning"],
)
def test_nothing_calm_is_said_beside_a_banner_that_is_not(seen: AlarmView) -> None:
    taken, days = a_round(*THREE, alarms=(seen,)), Days()
    days.last_sent_at = NOW - 3 * 86_400
    assert sentence(taken) == ""
    assert further_sentences(taken, days, Unit.CELSIUS, TORONTO) == ()


@pytest.mark.parametrize(
    "told", [HOT._replace(active=False), HOT._replace(rule=HOT.rule._replace(is_test=True))]
)
def test_what_is_over_or_a_test_leaves_the_sentence_calm(told: AlarmView) -> None:
    assert sentence(a_round(*THREE, alarms=(told,))) == "All 3 sensors heard 9 s ago."


def test_of_several_things_that_are_wrong_the_most_pressing_is_told_and_how_many_more() -> None:
    taken = a_round(THREE[0], SILENT, trouble=FULL)
    assert sentence(taken) == "No room on Card. Empty /media/Card. And 1 more: see System."
    assert sentence(taken, delivery=MAIL).endswith(" And 2 more: see System.")


def test_all_that_is_wrong_is_told_the_most_pressing_first() -> None:
    taken = UNKNOWN._replace(places=(THREE[0], SILENT), alarms=(SNOOZED,), trouble=FULL)
    troubles = {"settings": OLD, "delivery": MAIL, "sound": NEW, "polling": GONE}
    assert told(taken, troubles) == (
        "No room on Card. Empty /media/Card.",
        "The bus is gone.",
        "2 messages wait: no route to host.",
        "Clock not set: 1 reading waits for the time.",
        "Not heard: Outdoors.",
        "Engine block above 95.0 °C, snoozed for 60 min.",
        "New.",
        "Old.",
    )


def test_that_nothing_is_heard_is_worse_than_mail_that_waits_and_stands_for_all_sensors() -> None:
    assert told(a_round(*THREE, SILENT), {"delivery": MAIL}, 240.0) == (
        "Nothing heard for 4 min.",
        "2 messages wait: no route to host.",
    )


def test_a_mistake_in_the_settings_waits_for_a_sensor_that_is_silent() -> None:
    assert sentence(a_round(SILENT), settings=OLD) == "Not heard: Outdoors. And 1 more: see System."


def test_before_the_first_round_no_sensor_is_silent() -> None:
    assert told(RoundTaken(NOW, 0, (SILENT,), ()), {}) == ()


@pytest.mark.parametrize(
    ("taken", "well"),
    [
        (a_round(*THREE), True),
        (OFF, True),
        (UNKNOWN, False),
        (a_round(*THREE, trouble=FULL), False),
        (a_round(*THREE, SILENT), False),
        (a_round(*THREE, alarms=(SNOOZED,)), False),
    ],
)
def test_all_is_well_only_when_nothing_is_wrong(taken: RoundTaken, *, well: bool) -> None:
    assert is_well(taken, told(taken, {})) is well


def test_all_silent_sensors_are_named() -> None:
    taken = a_round(failed("Enclosure", FaultKind.MISSING), heard("Engine block", 1.0), SILENT)
    assert sentence(taken) == "Not heard: Enclosure, Outdoors."


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
