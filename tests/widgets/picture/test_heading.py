from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.picture.heading import Heading
from genmon_gui.widgets.picture.summary import PlaceFigures
from genmon_gui.widgets.theme import DARK
from tests.widgets.drawn import DrawnText, drawn_texts

WIDTH_PX = 700


class Shown(QWidget):
    """A heading above no picture."""

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._heading = Heading(DARK, Unit.CELSIUS, zone)
        self._heading.set_title("2026")
        self._heading.set_room(1.0, WIDTH_PX)
        self.resize(WIDTH_PX, 100)

    def texts_of(self, *places: str) -> list[DrawnText]:
        figures = tuple(PlaceFigures(place, None, None) for place in places)
        self._heading.show(figures, dict.fromkeys(places, DARK.places[0]), (0.0, 86_400.0))
        return drawn_texts(self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self._heading.paint(QPainter(self))


@pytest.fixture
def shown(qtbot: QtBot, toronto: ZoneInfo) -> Shown:
    load_fonts()
    made = Shown(toronto)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("places", [("W" * 10_000,), ("W" * 10_000, "Shed"), ("W" * 60,) * 3])
def test_names_that_are_too_long_are_cut_within_the_picture(
    shown: Shown, places: tuple[str, ...]
) -> None:
    texts = shown.texts_of(*places)
    assert max(text.rect.right() for text in texts) <= WIDTH_PX
    assert sum(text.text.startswith("WW") and text.text.endswith("…") for text in texts) == sum(
        len(place) > len("Shed") for place in places
    )


def test_a_short_name_beside_one_that_is_cut_stays_whole(shown: Shown) -> None:
    assert "Shed" in [text.text for text in shown.texts_of("W" * 10_000, "Shed")]
