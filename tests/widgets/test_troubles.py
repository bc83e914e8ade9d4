import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.copies.snapshots import SnapshotsReport
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.telling.delivery import DeliveryReport
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import SYSTEM
from genmon_gui.widgets.theme import DARK, NIGHT
from tests.builders import NOW, THREE, TORONTO, a_round

FIRST_START = RoundTaken(NOW, 0, (), ())


@pytest.fixture
def window(qtbot: QtBot) -> KioskWindow:
    window = KioskWindow(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    qtbot.addWidget(window)
    window.resize(800, 480)
    window.show()
    return window


def test_a_trouble_of_polling_is_over_with_the_next_round(window: KioskWindow) -> None:
    window.show_round(FIRST_START)
    window.troubles.show_polling(Trouble("The card is gone", "put it back"))
    assert window.header.sentence.text() == "The card is gone. Put it back."
    assert window.pages.start.hint.text().startswith("The card is gone")
    window.show_round(a_round(*THREE))
    assert window.header.sentence.text().startswith("All 3 sensors")


def test_a_trouble_of_the_history_is_over_with_the_next_overview(window: KioskWindow) -> None:
    window.show_round(a_round(*THREE))
    window.troubles.show_history(Trouble("The card is gone"))
    window.show_round(a_round(*THREE))
    assert window.header.sentence.text() == "The card is gone."
    window.overview_read.emit(Overview(THREE, None, 0))
    assert window.header.sentence.text().startswith("All 3 sensors")


def test_mail_that_waits_is_told_until_it_is_sent(window: KioskWindow) -> None:
    window.show_round(a_round(*THREE))
    window.troubles.show_delivery_report(DeliveryReport(1, 0, "no route to host", NOW))
    text = window.header.sentence.text()
    assert text.startswith("1 message has not gone out since ")
    assert text.endswith(": no route to host.")
    window.troubles.show_delivery_report(DeliveryReport(0, 1, "", None))
    assert window.header.sentence.text().startswith("All 3 sensors")


def test_a_trouble_of_the_snapshots_is_told_until_it_is_over(window: KioskWindow) -> None:
    window.show_round(a_round(*THREE))
    window.troubles.show_snapshots_report(
        SnapshotsReport(trouble=Trouble("The stick is gone", "put it back"))
    )
    assert window.header.sentence.text() == "The stick is gone. Put it back."
    window.troubles.show_snapshots_report(SnapshotsReport())
    assert window.header.sentence.text().startswith("All 3 sensors")


def test_another_look_before_the_first_round_tells_what_keeps_it_away(window: KioskWindow) -> None:
    window.show_round(FIRST_START)
    window.troubles.show_polling(Trouble("the card is gone"))
    window.change_appearance(window.appearance._replace(palette=NIGHT))
    assert window.header.sentence.text() == "The card is gone."


def test_what_the_header_has_no_room_for_is_told_on_the_page_system(window: KioskWindow) -> None:
    window.show_round(a_round(*THREE))
    window.troubles.show_sound(Trouble("it cannot be heard"))
    window.pages.show_page(SYSTEM)
    window.troubles.show_delivery(Trouble("the outbox is gone"))
    assert window.header.sentence.text() == "The outbox is gone. And 1 more: see System."
    told = [text.text() for _, _, text in window.pages.system.wrongs.rows]
    assert told == ["The outbox is gone.", "It cannot be heard."]
    window.change_appearance(window.appearance._replace(palette=NIGHT))
    assert len(window.pages.system.wrongs.rows) == 2


def test_what_is_known_already_is_not_told_again(window: KioskWindow, qtbot: QtBot) -> None:
    trouble = Trouble("The card is gone")
    window.troubles.show_history(trouble)
    with qtbot.assertNotEmitted(window.troubles.told):
        window.troubles.show_history(trouble)
        window.show_round(a_round(*THREE))
