import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.services.history.days import Days
from genmon_gui.services.messages import Trouble
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.header import Header
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, THREE, TORONTO, a_round, failed
from tests.widgets.seeing import pixels_of, rgb

APPEARANCE = Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0)
MAIL = Trouble("2 messages wait", "check the server")


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    header = Header(APPEARANCE, Days())
    qtbot.addWidget(header)
    header.setStyleSheet(f"Header {{ background: {DARK.background}; }}")
    header.set_scale(1.0)
    header.resize(720, header.height())
    header.show()
    return header


def shows(header: Header, colour: str) -> bool:
    seen = pixels_of(header.sentence).reshape(-1, 3)
    return bool((abs(seen - rgb(colour)).max(axis=1) < 12).any())


def test_it_shows_the_time_and_the_date_of_the_rounds(header: Header) -> None:
    assert header.clock.text() == "--:--"
    header.show_round(a_round(*THREE))
    assert (header.clock.text(), header.date.text()) == ("14:02", "Sunday 22 November")


def test_the_time_runs_on_between_rounds(qtbot: QtBot, header: Header) -> None:
    header.show_round(a_round(*THREE, at=NOW + 59.7))

    def runs_on() -> bool:
        header.refresh()
        return header.clock.text() == "14:03"

    qtbot.waitUntil(runs_on)


def test_no_wrong_time_is_shown_while_it_is_not_known(header: Header) -> None:
    header.show_round(a_round(*THREE)._replace(is_clock_known=False, waiting=1200))
    assert (header.clock.text(), header.date.text()) == ("--:--", "")
    assert header.sentence.text() == "Clock not set: 1,200 readings wait for the time."
    assert shows(header, DARK.warning)


def test_all_well_is_said_quietly(header: Header) -> None:
    header.show_round(a_round(*THREE))
    assert header.sentence.text() == "All 3 sensors heard now."
    assert not shows(header, DARK.warning)


def test_the_age_of_the_round_grows(qtbot: QtBot, header: Header) -> None:
    header.show_round(a_round(*THREE))

    def has_grown() -> bool:
        header.refresh()
        return header.sentence.text() == "All 3 sensors heard 1 s ago."

    qtbot.waitUntil(has_grown)


def test_a_silent_sensor_is_named_as_a_warning(header: Header) -> None:
    header.show_round(a_round(*THREE[:2], failed("Outdoors", FaultKind.CRC)))
    assert header.sentence.text() == "Not heard: Outdoors."
    assert shows(header, DARK.warning)


def test_a_trouble_goes_first_until_it_is_over(header: Header) -> None:
    header.show_round(a_round(*THREE))
    header.show_trouble("delivery", MAIL)
    assert header.sentence.text() == "2 messages wait. Check the server."
    assert shows(header, DARK.warning)
    header.show_trouble("history", None)
    assert header.sentence.text().startswith("2 messages wait")
    header.show_trouble("delivery", None)
    assert header.sentence.text().startswith("All 3 sensors")


def test_a_round_that_was_not_recorded_is_worse_than_mail_that_waits(header: Header) -> None:
    header.show_trouble("delivery", MAIL)
    header.show_round(a_round(*THREE, trouble=Trouble("The disk is full", "make room")))
    assert header.sentence.text() == "The disk is full. Make room. And 1 more: see System."


@pytest.mark.parametrize("is_demo", [False, True])
def test_a_demo_is_told_from_the_real_thing(qtbot: QtBot, *, is_demo: bool) -> None:
    header = Header(APPEARANCE._replace(is_demo=is_demo), Days())
    qtbot.addWidget(header)
    header.show()
    assert header.demo.isVisible() is is_demo
    assert header.demo.text() == "DEMO"


def test_a_long_sentence_squeezes_neither_the_clock_nor_the_demo(qtbot: QtBot) -> None:
    header = Header(APPEARANCE._replace(is_demo=True), Days())
    qtbot.addWidget(header)
    header.set_scale(1.0)
    header.resize(720, header.height())
    header.show_trouble("delivery", Trouble("no route to host, " * 30))
    header.show()
    assert header.width() == 720
    for label in (header.clock, header.demo):
        assert label.width() >= label.sizeHint().width()


def test_the_date_steps_back_before_the_sentence_is_broken(header: Header) -> None:
    header.show_round(a_round(*THREE))
    assert header.date.isVisible()
    header.show_trouble(
        "delivery", Trouble("The mail server says: no route to host", "check the cable")
    )
    assert header.date.isHidden()
    header.show_trouble("delivery", None)
    assert header.date.isVisible()
    header.resize(430, header.height())
    assert header.date.isHidden()
    assert header.sentence.is_whole()


def test_what_came_last_is_told_and_what_is_told_again_has_not_come_last(header: Header) -> None:
    header.show_trouble("snapshots", Trouble("old"))
    header.show_trouble("settings", Trouble("new"))
    assert header.wrongs == ("New.", "Old.")
    header.show_trouble("snapshots", Trouble("old still"))
    assert header.wrongs == ("New.", "Old still.")
    header.show_trouble("settings", None)
    assert header.sentence.text() == "Old still."


def test_what_else_there_is_to_say_stands_below_while_all_is_well(qtbot: QtBot) -> None:
    days = Days()
    days.last_sent_at = NOW - 3 * 86_400
    header = Header(APPEARANCE, days)
    qtbot.addWidget(header)
    header.resize(720, 52)
    header.set_scale(1.0)
    header.show_round(a_round(*THREE))
    header.show()
    assert header.further.text() == "Last message sent 3 days ago."
    assert header.further.is_whole()
    header.resize(260, 52)
    header.refresh()
    assert header.further.isHidden()
    header.show_trouble("delivery", MAIL)
    assert header.further.isHidden()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_on_a_narrow_screen_a_long_trouble_gets_lines_of_its_own(
    header: Header, scale: float
) -> None:
    header.show_round(a_round(*THREE))
    header.set_scale(scale)
    header.resize(round(480 * scale), header.height())
    usual = header.height()
    header.show_trouble(
        "history", Trouble("the record cannot be read: No room on /media/Card", "make room, " * 8)
    )
    header.grab()
    assert header.sentence.is_whole()
    assert header.sentence.y() >= header.clock.geometry().bottom()
    assert usual < header.height() < 2.5 * usual
    header.show_trouble("history", None)
    assert header.height() == usual


def test_a_sentence_of_two_lines_is_read_whole(header: Header) -> None:
    header.show_trouble("delivery", Trouble("The disk is full", "make room on it, " * 6))
    header.grab()
    assert len(header.sentence.shown()[1]) == 2
    assert header.sentence.is_whole()
