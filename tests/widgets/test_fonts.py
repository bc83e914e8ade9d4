from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.theme import FAMILY


def test_no_widget_takes_its_type_from_the_system(qtbot: QtBot) -> None:
    load_fonts()
    label = QLabel("21.5 °C")
    qtbot.addWidget(label)
    assert QFontInfo(label.font()).family() == FAMILY
    assert QFontInfo(QFont()).family() == FAMILY
