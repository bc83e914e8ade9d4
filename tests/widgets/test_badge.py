from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.badge import Badge
from genmon_gui.widgets.theme import DARK


def shown(qtbot: QtBot, scale: float = 1.0) -> Badge:
    badge = Badge("DEMO", DARK.background, DARK.warning)
    qtbot.addWidget(badge)
    badge.set_scale(scale)
    badge.adjustSize()
    return badge


def test_its_word_stands_on_its_ground(qtbot: QtBot) -> None:
    image = shown(qtbot).grab().toImage()
    middle = image.height() // 2
    row = [image.pixelColor(x, middle).name() for x in range(image.width())]
    assert row[2] == row[-3] == DARK.warning
    assert min(QColor(each).lightness() for each in row) < QColor(DARK.warning).lightness() / 2


def test_it_grows_with_the_screen(qtbot: QtBot) -> None:
    assert shown(qtbot, 2.0).width() > 1.5 * shown(qtbot).width()
