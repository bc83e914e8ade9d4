from dataclasses import replace

import pytest

from genmon_gui.core.reading import FaultKind
from genmon_gui.services.delivery import DeliveryReport
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.status import delivery_trouble, is_well, status_sentence
from tests.builders import NOW, THREE, TORONTO, a_round, failed, heard

FULL = Trouble("No room on Card", "empty /media/Card")
MAIL = Trouble("2 messages wait: no route to host")
SILENT = failed("Outdoors", FaultKind.CRC)
UNKNOWN = replace(a_round(*THREE), is_clock_known=False, waiting=1)


@pytest.mark.parametrize(
    ("taken", "trouble", "sentence"),
    [
        (a_round(*THREE), None, "All 3 sensors heard 9 s ago."),
        (a_round(THREE[0]), None, "Sensor heard 9 s ago."),
        (a_round(), None, "No sensor found."),
        (RoundTaken(NOW, 0, (), ()), None, "Asking the sensors…"),
        (replace(a_round(*THREE), notice="It was off."), None, "It was off."),
        (
            replace(a_round(*THREE), notice="It was off."),
            MAIL,
            "2 messages wait: no route to host.",
        ),
        (UNKNOWN, None, "Clock not set: 1 reading waits for the time."),
        (UNKNOWN, MAIL, "2 messages wait: no route to host."),
        (
            replace(UNKNOWN, notice="It was off.", waiting=0),
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


NOTHING_WAITS = DeliveryReport(0, 1, "", None, None)


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
