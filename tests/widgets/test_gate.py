import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.config.loading import defaults
from genmon_gui.config.settings import LockSettings
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.demo_settings import for_demo
from genmon_gui.services.setup.pin_messages import PinJudged, PinTried
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.keypad.entry_page import EntryPage
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import HISTORY, SETUP
from genmon_gui.widgets.theme import DARK, LIGHT
from tests.builders import LEFT_FOR_LONG, THREE, TORONTO, a_round, alarm
from tests.widgets.touching import tap

HOT = alarm("Engine block", 97.3)


class FakeLock(QObject):
    """Answers at once; its PIN is 1234."""

    judged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.waiting_s = 0.0

    @Slot(object)
    def judge(self, tried: PinTried) -> None:
        is_right = tried.pin == "1234" and not self.waiting_s
        self.judged.emit(PinJudged(is_right, 0.0 if is_right else self.waiting_s))


class FakeOutsideClose(QCloseEvent):
    """As a window manager sends it for Alt+F4."""

    def spontaneous(self) -> bool:
        return True


@pytest.fixture
def lock() -> FakeLock:
    return FakeLock()


@pytest.fixture
def window(qtbot: QtBot, lock: FakeLock) -> KioskWindow:
    window = KioskWindow(Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    qtbot.addWidget(window)
    window.pin_tried.connect(lock.judge)
    lock.judged.connect(window.pin_judged)
    window.resize(800, 480)
    window.show()
    qtbot.waitExposed(window)
    window.show_round(a_round(*THREE, alarms=(HOT,)))
    return window


def ask(window: KioskWindow) -> None:
    tap(window.navigation.button(SETUP))


def type_pin(entry: EntryPage, pin: str) -> None:
    for digit in pin:
        tap(entry.keypad.key(digit))
    tap(entry.keypad.key("done"))


def is_asked(window: KioskWindow) -> bool:
    return window.pages.currentWidget() is window.pages.gate


def test_the_right_pin_lets_the_owner_set_things_up(window: KioskWindow) -> None:
    ask(window)
    assert is_asked(window)
    assert not window.navigation.button(SETUP).isChecked()
    type_pin(window.pages.gate.entry, "1234")
    assert window.pages.setup.isVisible()
    assert window.navigation.button(SETUP).isChecked()


def test_a_wrong_pin_lets_nobody_in_and_is_said(window: KioskWindow) -> None:
    ask(window)
    type_pin(window.pages.gate.entry, "4321")
    assert is_asked(window)
    assert window.pages.gate.entry.title.text() == "Not the PIN. Try again."
    type_pin(window.pages.gate.entry, "1234")
    assert window.pages.setup.isVisible()


def test_who_asks_twice_has_typed_no_wrong_pin(window: KioskWindow) -> None:
    ask(window)
    ask(window)
    assert window.pages.gate.entry.title.text() == "PIN"
    type_pin(window.pages.gate.entry, "")
    assert window.pages.gate.entry.title.text() == "PIN"


def test_what_somebody_typed_so_far_is_not_there_for_the_next(window: KioskWindow) -> None:
    ask(window)
    entry = window.pages.gate.entry
    tap(entry.keypad.key("1"))
    tap(entry.show_it)
    tap(window.navigation.button(HISTORY))
    ask(window)
    assert entry.field.text() == ""
    assert not entry.show_it.isChecked()


def test_a_window_that_is_closed_from_outside_asks_for_the_pin(
    qtbot: QtBot, window: KioskWindow
) -> None:
    event = FakeOutsideClose()
    with qtbot.assertNotEmitted(window.closed):
        window.closeEvent(event)
    assert not event.isAccepted()
    with qtbot.waitSignal(window.closed):
        type_pin(window.pages.gate.entry, "1234")


def test_after_the_fingers_pin_no_ring_is_on_the_next_page(window: KioskWindow) -> None:
    ask(window)
    entry = window.pages.gate.entry
    entry.field.setText("1234")
    entry.keypad.key("done").click()
    assert window.pages.setup.isVisible()
    assert window.focusWidget() is window


def test_after_the_keyboard_s_pin_the_keyboard_goes_on(window: KioskWindow) -> None:
    ask(window)
    QTest.keyClicks(window.pages.gate.entry.field, "1234\r")
    assert window.pages.setup.isAncestorOf(window.focusWidget())


def test_a_wait_is_said(window: KioskWindow, lock: FakeLock) -> None:
    lock.waiting_s = 30
    ask(window)
    type_pin(window.pages.gate.entry, "1234")
    assert "Try again in 30 s." in window.pages.gate.entry.title.text()
    assert is_asked(window)


def test_one_may_think_better_of_it(window: KioskWindow, lock: FakeLock) -> None:
    window.pages.show_page(HISTORY)
    ask(window)
    tap(window.pages.gate.entry.cancel)
    assert window.pages.history.isVisible()
    lock.judged.emit(PinJudged(is_right=True))
    assert window.pages.history.isVisible()


def test_the_pin_is_asked_again_by_whoever_comes_next(window: KioskWindow) -> None:
    ask(window)
    type_pin(window.pages.gate.entry, "1234")
    ask(window)
    assert not is_asked(window)
    tap(window.navigation.button(HISTORY))
    ask(window)
    assert is_asked(window)


def test_acknowledging_needs_no_pin_unless_that_is_wanted(
    qtbot: QtBot, window: KioskWindow
) -> None:
    with qtbot.waitSignal(window.acknowledged):
        tap(window.banner.card.button)
    needing_pin = LockSettings(acknowledge_needs_pin=True)
    window.show_settings(for_demo(defaults(), is_named=False)._replace(lock=needing_pin))
    with qtbot.assertNotEmitted(window.acknowledged):
        tap(window.banner.card.button)
    with qtbot.waitSignal(window.acknowledged) as acknowledged:
        type_pin(window.pages.gate.entry, "1234")
    assert acknowledged.args[0].rule_key == HOT.rule.key


def test_the_pin_is_dots_and_gone_afterwards(window: KioskWindow) -> None:
    ask(window)
    tap(window.pages.gate.entry.keypad.key("1"))
    assert window.pages.gate.entry.field.displayText() != "1"
    tap(window.pages.gate.entry.cancel)
    assert window.pages.gate.entry.field.text() == ""


def test_another_look_waits_for_the_pin(window: KioskWindow) -> None:
    ask(window)
    window.pages.gate.entry.field.put("1")
    window.change_appearance(window.appearance._replace(palette=LIGHT))
    assert window.pages.gate.entry.field.text() == "1"
    window.go_back(LEFT_FOR_LONG)
    window.show_round(a_round(*THREE))
    assert window.appearance.palette == LIGHT
