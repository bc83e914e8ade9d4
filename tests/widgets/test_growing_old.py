"""A round that came long ago, in a window whose parts are made anew."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.number_label import NO_NUMBER
from genmon_gui.widgets.theme import DARK, NIGHT
from tests.builders import NOW, TORONTO, a_round
from tests.widgets.every_screen import HEATED, HOT, STATES, State, a_window

APPEARANCE = Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0)


def shown(qtbot: QtBot, state: State) -> KioskWindow:
    window = a_window(state, APPEARANCE, QSize(800, 480))
    qtbot.addWidget(window)
    return window


def test_what_is_too_old_does_not_become_young_with_another_look(qtbot: QtBot) -> None:
    window = shown(qtbot, STATES["stale"])
    for palette in (DARK, NIGHT, DARK):
        window.change_appearance(APPEARANCE._replace(palette=palette))
        assert {tile.number.text() for tile in window.pages.start.tiles} == {NO_NUMBER}
        assert window.header.sentence.text() == "Nothing heard for 4 min."
        assert window.header.clock.text() == "14:06"


def test_nor_does_the_number_of_an_alarm(qtbot: QtBot) -> None:
    taken = a_round(*HEATED, alarms=(HOT,))._replace(at=NOW + 240, age_s=240.0)
    window = shown(qtbot, State(taken))
    for palette in (DARK, NIGHT):
        window.change_appearance(APPEARANCE._replace(palette=palette))
        assert "97.3" not in window.banner.card.headline.text()
        assert "not heard now" in window.banner.card.detail.text()
