"""Screens whose millimetres are known, with pixels closer than those of a 7-inch one."""

import math
from typing import cast

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import Settings
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.touch import least_touch_px, pixels_per_mm
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import SETUP
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.theme import DARK
from tests.builders import EMAIL, THREE, TORONTO, a_round
from tests.widgets.setup.opening import row_of

_INCH_MM = 25.4


class FakeScreen:
    """Says how large it is."""

    def __init__(self, size: QSize, diagonal_inches: float) -> None:
        self._size = size
        width, height = size.toTuple()
        self._mm = diagonal_inches * _INCH_MM / math.hypot(width, height)

    def size(self) -> QSize:
        return self._size

    def physicalSize(self) -> QSizeF:  # noqa: N802 - as QScreen calls it
        return QSizeF(self._size.width() * self._mm, self._size.height() * self._mm)


class FakeMeasuredWindow(KioskWindow):
    """Fills a screen that is measured."""

    measured: FakeScreen

    def screen(self) -> QScreen:
        return cast("QScreen", self.measured)


@pytest.fixture(
    params=[
        (QSize(800, 480), 4.3),
        (QSize(800, 480), 7.0),
        (QSize(480, 800), 5.0),
        (QSize(1280, 720), 5.0),
        (QSize(1280, 720), 10.1),
        (QSize(720, 1280), 5.5),
        (QSize(1920, 1080), 5.5),
    ],
    ids=str,
)
def window(qtbot: QtBot, settings: Settings, request: pytest.FixtureRequest) -> FakeMeasuredWindow:
    size, inches = request.param
    window = FakeMeasuredWindow(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    window.measured = FakeScreen(size, inches)
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    window.show_settings(settings._replace(email=EMAIL))
    window.show_round(a_round(*THREE))
    window.pages.show_page(SETUP)
    QTest.qWait(0)
    return window


def least_px(window: FakeMeasuredWindow) -> int:
    size, millimetres = window.measured.size().toTuple(), window.measured.physicalSize().toTuple()
    return least_touch_px(size, pixels_per_mm(size, millimetres))


def open_page(window: FakeMeasuredWindow, page: Page) -> None:
    """Not by a finger: the screen of tests is smaller than some of these."""
    row_of(window.pages.setup, page).button.click()
    QTest.qWait(0)
    assert page.isVisible()


def lower_than(least: int, window: FakeMeasuredWindow) -> list[str]:
    """What is too small for a finger, in all lines that are seen."""
    lines = [line for line in window.pages.setup.findChildren(Line) if line.isVisible()]
    assert lines
    buttons = [button for line in lines for button in line.findChildren(QAbstractButton)]
    return [
        f"{button.accessibleName() or button.text()}: {button.width()}x{button.height()}"
        for button in buttons
        if button.isVisible() and min(button.width(), button.height()) < least
    ]


def test_each_row_of_each_page_is_as_high_as_a_finger_needs(window: FakeMeasuredWindow) -> None:
    setup, least = window.pages.setup, least_px(window)
    assert lower_than(least, window) == []
    for number in range(len(setup.menu.rows) - 1):
        page = setup.made.page(number)
        assert page is not None
        if page is not setup.made.limits:
            open_page(window, page)
            assert lower_than(least, window) == []
            setup.step_back()
            QTest.qWait(0)


def test_large_steps_leave_a_limit_room_to_be_read(window: FakeMeasuredWindow) -> None:
    setup, least = window.pages.setup, least_px(window)
    open_page(window, setup.made.limits)
    board = setup.made.limits.board
    QTest.qWait(0)
    assert "°C" in board.number.text()
    assert board.number.is_whole()
    assert min(board.less.width(), board.less.height()) >= least


def test_the_way_back_is_as_large(window: FakeMeasuredWindow) -> None:
    setup = window.pages.setup
    open_page(window, setup.made.display)
    assert min(setup.head.back.width(), setup.head.back.height()) >= least_px(window)
