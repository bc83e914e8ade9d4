from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from genmon_gui.core.language import speak
from genmon_gui.widgets.keyed_window import KeyedWindow
from genmon_gui.widgets.keypad.entry_page import EntryPage
from genmon_gui.widgets.keypad.field import Kind
from genmon_gui.widgets.keypad.key_button import KeyButton
from genmon_gui.widgets.theme import DARK
from genmon_gui.workers.languages import language_of
from tests.widgets.seeing import box, pixels_of
from tests.widgets.touching import lift, put_down, tap

LEFT = Qt.MouseButton.LeftButton
SMALL, TALL = QSize(800, 480), QSize(480, 800)
Shown = Callable[..., EntryPage]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    windows = []

    def show(kind: Kind = Kind.TEXT, text: str = "", size: QSize = SMALL) -> EntryPage:
        page, window = EntryPage(DARK, "Name of the place", kind, text), KeyedWindow()
        qtbot.addWidget(window)
        windows.append(window)
        whole = QVBoxLayout(window)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        window.resize(size)
        window.show()
        window.activateWindow()
        page.field.setFocus()
        qtbot.waitExposed(page)
        qtbot.waitUntil(page.field.hasFocus)
        return page

    return show


def press(page: EntryPage, *names: str) -> None:
    """With a finger; the layout may change between two touches."""
    for name in names:
        tap(page.keypad.key(name))


def test_a_name_with_an_accent_is_typed_with_fingers(qtbot: QtBot, shown: Shown) -> None:
    page = shown()
    press(page, "shift", "c", "h", "accents", "â", "letters", *"teau")
    with qtbot.waitSignal(page.entered) as entered:
        press(page, "done")
    assert entered.args == ["Château"]


def test_a_german_name_is_typed_with_fingers_in_capitals_too(shown: Shown) -> None:
    page = shown()
    press(page, "shift", "d", *"rau", "accents", "ß", "shift", "ß", "ä")
    assert page.field.text() == "Draußßä"


def test_an_address_is_typed_with_fingers(shown: Shown) -> None:
    page = shown()
    press(page, *"me_2", "@", "b", "-", "c", ".", "c", "a")
    assert page.field.text() == "me_2@b-c.ca"


@pytest.mark.parametrize("size", [SMALL, TALL])
def test_every_sign_of_a_password_is_typed_with_fingers(shown: Shown, size: QSize) -> None:
    page = shown(Kind.PASSWORD, size=size)
    press(page, "signs", *"{}%&", "letters", "a")
    assert page.field.text() == "{}%&a"


def test_the_ends_of_a_name_are_cut_and_those_of_a_password_are_not(
    qtbot: QtBot, shown: Shown
) -> None:
    for kind, expected in ((Kind.TEXT, "a"), (Kind.PASSWORD, "a ")):
        page = shown(kind)
        press(page, "a", "space")
        with qtbot.waitSignal(page.entered) as entered:
            press(page, "done")
        assert entered.args == [expected]


def test_a_negative_number_is_typed_with_fingers(shown: Shown) -> None:
    page = shown(Kind.NUMBER)
    press(page, "1", "2", "−", ".", ".", "5")
    assert page.field.text() == "-12.5"
    press(page, "−")
    assert page.field.text() == "12.5"


def test_a_real_keyboard_types_as_well(qtbot: QtBot, shown: Shown) -> None:
    page = shown(Kind.NUMBER)
    QTest.keyClicks(page.field, "x12,5-")
    assert page.field.text() == "-12.5"
    with qtbot.waitSignal(page.entered):
        QTest.keyClick(page.field, Qt.Key.Key_Return)


def test_arrows_and_enter_are_enough(qtbot: QtBot, shown: Shown) -> None:
    page = shown()

    def key(code: Qt.Key) -> None:
        QTest.keyClick(page.focusWidget(), code)

    for code in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        key(code)
    assert page.field.text() == "w"
    QTest.keyClicks(page.focusWidget(), "x")
    key(Qt.Key.Key_Backspace)
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Up)
    assert page.field.hasFocus()
    with qtbot.waitSignal(page.cancelled):
        key(Qt.Key.Key_Escape)
    assert page.field.text() == "w"


def test_the_chosen_key_stays_chosen_when_its_layer_changes(shown: Shown) -> None:
    page = shown()
    page.keypad.key("shift").setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    focused = page.focusWidget()
    assert isinstance(focused, KeyButton)
    assert focused.name == "shift"
    assert page.keypad.key("q").text() == "Q"


def test_a_finger_leaves_the_cursor_in_the_field(shown: Shown) -> None:
    page = shown(text="ac")
    page.field.setCursorPosition(1)
    press(page, "b")
    assert page.field.text() == "abc"
    assert page.field.hasFocus()


def test_erasing_goes_on_while_the_key_is_held(qtbot: QtBot, shown: Shown) -> None:
    page = shown(text="abcdef")
    put_down(page.keypad.key("erase"))
    qtbot.waitUntil(lambda: page.field.text() == "", timeout=3000)
    lift(page.keypad.key("erase"))


def test_a_key_is_seen_to_be_pressed_at_once(shown: Shown) -> None:
    page = shown()
    key = page.keypad.key("h")
    before = pixels_of(key)
    put_down(key)
    assert abs(pixels_of(key) - before).max() > 60
    lift(key)
    assert (pixels_of(key) == before).all()


def test_a_password_is_hidden_until_it_is_to_be_seen(shown: Shown) -> None:
    page = shown(Kind.PASSWORD)
    press(page, "a")
    assert page.field.echoMode() == QLineEdit.EchoMode.Password
    tap(page.show_it)
    assert page.field.displayText() == "a"
    tap(page.show_it)
    assert page.field.displayText() != "a"


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize(
    "size", [SMALL, TALL, QSize(725, 428), QSize(1024, 600), QSize(1280, 720), QSize(720, 1280)]
)
def test_every_key_is_large_apart_and_on_the_screen(shown: Shown, kind: Kind, size: QSize) -> None:
    page = shown(kind, size=size)
    assert page.size() == size
    keys = [box(key) for key in (*page.keypad.keys, page.cancel)]
    assert min(min(key.width(), key.height()) for key in keys) >= 48
    assert all(page.rect().contains(key) for key in keys)
    for key in keys:
        grown = key.adjusted(-7, -7, 7, 7)
        assert [other for other in keys if grown.intersects(other)] == [key]


def test_keys_say_what_they_are(shown: Shown) -> None:
    page = shown()
    said = {key.accessibleName() for key in page.keypad.keys}
    assert {"q", "Erase", "Letters with accents", "At", "Underscore", "Done"} <= said


def test_what_is_wrong_is_said_and_the_next_touch_begins_anew(shown: Shown) -> None:
    page = shown(Kind.PIN, "1234")
    page.show_words("That is not the PIN.")
    press(page, "9")
    assert page.title.text() == "That is not the PIN."
    assert page.field.text() == "9"


@pytest.mark.parametrize("mark", [".", ","])
def test_a_number_has_the_decimal_mark_of_the_language_and_is_given_with_a_point(
    qtbot: QtBot, shown: Shown, mark: str
) -> None:
    speak(language_of("fr"))
    page = shown(Kind.NUMBER)
    press(page, "1", ",")
    QTest.keyClicks(page.field, "5")
    assert page.field.text() == "1,5"
    page.field.clear()
    QTest.keyClicks(page.field, f"2{mark}5")
    with qtbot.waitSignal(page.entered) as entered:
        press(page, "done")
    assert entered.args == ["2.5"]


def test_under_a_banner_the_title_makes_room_for_the_keys(shown: Shown) -> None:
    page = shown(size=QSize(690, 340))
    assert page.title.geometry().center().y() == page.field.geometry().center().y()
    assert page.title.is_whole()
    keys = [key.geometry() for key in page.keypad.keys]
    assert min(key.height() for key in keys) >= 48
    assert not any(one.intersects(other) for one, other in combinations(keys, 2))


def test_the_title_is_above_the_line_again_where_there_is_room(shown: Shown) -> None:
    page = shown(size=QSize(690, 340))
    page.window().resize(SMALL)
    QTest.qWait(0)
    assert page.title.geometry().bottom() < page.field.geometry().top()


@pytest.mark.parametrize(("kind", "mode"), [(Kind.DIGITS, "Normal"), (Kind.PIN, "Password")])
def test_a_pin_is_hidden_and_a_port_is_not(shown: Shown, kind: Kind, mode: str) -> None:
    page = shown(kind, "2525")
    assert page.field.echoMode() is QLineEdit.EchoMode[mode]
    assert page.show_it.isVisible() is (kind is Kind.PIN)
