"""Every page by keys alone: what the arrows reach, and what that is called."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import HISTORY
from genmon_gui.widgets.stops import name_of, part_of
from genmon_gui.widgets.theme import DARK
from tests.builders import TORONTO
from tests.widgets.every_screen import STATES, a_window, pages

SIZES = {"wide": QSize(800, 480), "tall": QSize(480, 800)}
WAYS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)


Shown = Callable[[str, str], KioskWindow]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(state: str, size: str) -> KioskWindow:
        window = a_window(STATES[state], Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0), SIZES[size])
        qtbot.addWidget(window)
        window.activateWindow()
        qtbot.waitUntil(window.hasFocus)
        return window

    return show


def controls(window: QWidget) -> set[QWidget]:
    """What a finger could touch now, here or farther down on its page."""
    found = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    return {each for each in found if each.isVisible() and each.isEnabled()}


def led_to(window: KioskWindow, start: QWidget) -> dict[QWidget, set[QWidget]]:
    """Where the four arrows lead from all that they reach."""
    led: dict[QWidget, set[QWidget]] = {}
    left = [start]
    while left:
        at = left.pop()
        led[at] = set()
        for way in WAYS:
            at.setFocus()
            QTest.keyClick(window.windowHandle(), way)
            reached = window.focusWidget()
            assert reached is not None
            led[at].add(reached)
        left += [each for each in led[at] if each not in led and each not in left]
    return led


def first_of(window: KioskWindow) -> QWidget:
    """Where an arrow leads from the rail, which is beside the page or below it."""
    window.navigation.button(window.pages.number).setFocus()
    is_tall = window.height() > window.width()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Up if is_tall else Qt.Key.Key_Right)
    first = window.focusWidget()
    assert first is not None
    return first


def lost(window: KioskWindow) -> Iterator[str]:
    """What is wrong for whoever has keys alone."""
    start = first_of(window)
    if part_of(start, window) is window.navigation:
        yield f"from the rail an arrow leads to {name_of(start)!r}"
    led = led_to(window, start)
    yield from (f"{name_of(each)!r} is not reached" for each in controls(window) - set(led))
    yield from (f"{type(each)} has no name" for each in led if not name_of(each))
    rail = {each for each in led if part_of(each, window) is window.navigation}
    home = set(rail)
    while any(led[each] & home for each in set(led) - home):
        home |= {each for each in led if led[each] & home}
    yield from (f"from {name_of(each)!r} nothing leads back" for each in set(led) - home)


@pytest.mark.parametrize("state", ["alarm", pytest.param("twelve", marks=pytest.mark.soak)])
@pytest.mark.parametrize("size", SIZES)
def test_arrows_lead_to_everything_and_back(shown: Shown, state: str, size: str) -> None:
    window = shown(state, size)
    found, seen = [], set()
    for name, page in pages(window, STATES[state]):
        # One keypad is like another.
        key = name, len(controls(page))
        if page is window and key not in seen:
            seen.add(key)
            found += [f"{name}: {each}" for each in lost(window)]
    assert found == []


def test_what_lies_behind_the_history_is_led_to_and_back(shown: Shown) -> None:
    window = shown("fresh", "wide")
    window.pages.show_page(HISTORY)
    history = window.pages.history
    for button, page in ((history.words, "year"), (history.save, "saving")):
        button.setFocus()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
        assert window.focusWidget() is getattr(window.pages, page).back
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
        assert window.focusWidget() is button
