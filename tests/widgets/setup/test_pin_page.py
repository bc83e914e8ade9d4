from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from genmon_gui.config.change import Put
from genmon_gui.services.messages import Trouble
from genmon_gui.services.setup.pin_messages import PinAsked, PinStanding, PinWanted
from genmon_gui.widgets.keypad.entry_page import EntryPage
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.setup.pin_page import PinPage
from tests.widgets.setup.opening import open_page
from tests.widgets.touching import tap
from tests.workers.receiver import Receiver

Type = Callable[[str], None]


@pytest.fixture
def page(window: KioskWindow) -> PinPage:
    page = window.pages.setup.made.pin
    open_page(window.pages.setup, page)
    return page


@pytest.fixture
def pins(window: KioskWindow) -> Receiver:
    return Receiver(window.pin_wanted)


def entry_of(window: KioskWindow) -> EntryPage:
    entry = window.pages.setup.stack.currentWidget()
    assert isinstance(entry, EntryPage)
    return entry


def type_in(window: KioskWindow, pin: str) -> None:
    entry = entry_of(window)
    QTest.qWait(0)
    for digit in pin:
        tap(entry.keypad.key(digit))
    tap(entry.keypad.key("done"))


def test_it_asks_whether_there_is_a_pin_when_it_is_shown(window: KioskWindow) -> None:
    asked = Receiver(window.pin_asked)
    open_page(window.pages.setup, window.pages.setup.made.pin)
    assert asked.messages == [PinAsked()]


def test_a_new_pin_is_typed_twice(window: KioskWindow, page: PinPage, pins: Receiver) -> None:
    tap(page.set.button)
    type_in(window, "1234")
    assert entry_of(window).title.text() == "The same again"
    assert pins.messages == []
    type_in(window, "1234")
    assert pins.messages == [PinWanted("1234")]


def test_a_slip_is_told_and_nothing_is_set(
    window: KioskWindow, page: PinPage, pins: Receiver
) -> None:
    tap(page.set.button)
    type_in(window, "1234")
    type_in(window, "1243")
    assert entry_of(window).title.text().startswith("The two were not the same.")
    assert pins.messages == []


def test_three_digits_are_no_pin(window: KioskWindow, page: PinPage, pins: Receiver) -> None:
    tap(page.set.button)
    type_in(window, "123")
    assert entry_of(window).title.text() == "A PIN has 4 to 12 digits."
    assert pins.messages == []


def test_where_there_is_one_it_is_changed_or_removed(
    window: KioskWindow, page: PinPage, pins: Receiver
) -> None:
    assert page.set.isVisible()
    assert page.note.words.text().startswith("Without a PIN")
    window.pin_stood.emit(PinStanding(is_set=True))
    QTest.qWait(0)
    assert (page.set.isVisible(), page.change.isVisible()) == (False, True)
    tap(page.remove.button)
    assert pins.messages == [PinWanted(None)]


def test_what_became_of_it_is_told_and_cannot_be_undone(window: KioskWindow, page: PinPage) -> None:
    window.pin_stood.emit(PinStanding(is_set=True, said="The PIN is set."))
    told = window.pages.setup.told
    assert told.words.text() == "The PIN is set."
    assert not told.undo.isVisible()
    trouble = Trouble("pin: read-only", "make it writable")
    window.pin_stood.emit(PinStanding(is_set=True, said="Nothing was changed.", trouble=trouble))
    assert told.words.text().startswith("pin: read-only.")
    assert page.change.isVisible()


def test_acknowledging_may_ask_for_it_too(
    window: KioskWindow, page: PinPage, wanted: Receiver
) -> None:
    window.pin_stood.emit(PinStanding(is_set=True))
    QTest.qWait(0)
    tap(page.acknowledge.button)
    key = ("lock", "acknowledge_needs_pin")
    assert wanted.messages[0].changes == (Put(key, True),)  # noqa: FBT003
