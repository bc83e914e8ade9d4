from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.alarms.alarm_log import AlarmLog, LoggedAlarm
from genmon_gui.services.history.overview import Overview, OverviewAsked
from genmon_gui.services.messages import PlaceView, RoundTaken, Trouble
from genmon_gui.services.orders import Acknowledged, Snoozed
from genmon_gui.services.setup.pin_messages import PinJudged
from genmon_gui.services.telling.delivery import DeliveryReport
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.finger_scroll import FingerScroll
from genmon_gui.widgets.hold_button import HOLD_MS
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.number_label import NO_NUMBER
from genmon_gui.widgets.pages import ALARMS, HISTORY, SETUP, SYSTEM
from genmon_gui.widgets.pages import NOW as START
from genmon_gui.widgets.theme import DARK, NIGHT
from tests.builders import LEFT_FOR_LONG, NOW, THREE, TORONTO, a_round, alarm, failed, heard
from tests.builders import SYSTEM as SYSTEM_READ
from tests.widgets.seeing import box, ink_height
from tests.widgets.setup.opening import touch_row
from tests.widgets.touching import tap

LEFT = Qt.MouseButton.LeftButton
SMALL, PORTRAIT, LARGE = QSize(800, 480), QSize(480, 800), QSize(1920, 1080)
HOT = alarm("Engine block", 97.3)
LONG = "The exhaust manifold behind the second heat shield"
BROKEN = tuple(failed(view.place, FaultKind.OUT_OF_RANGE, last_c=-12.3) for view in THREE)

STATES = {
    "first start": RoundTaken(NOW, 0, (), ()),
    "no sensor": a_round(),
    "no bus": a_round(trouble=Trouble("no 1-Wire bus at /sys/bus/w1/devices " * 3, "enable it")),
    "waiting": RoundTaken(
        NOW, 0, tuple(PlaceView(v.place, None, v.latest, None) for v in THREE), ()
    ),
    "one": a_round(*THREE[:1]),
    "two": a_round(*THREE[:2]),
    "three": a_round(*THREE),
    "one failed": a_round(*THREE[:2], BROKEN[2]),
    "all failed": a_round(*BROKEN),
    "alarm": a_round(*THREE, alarms=(HOT,)),
    "alarm and all failed": a_round(*BROKEN, alarms=(HOT, alarm(LONG, 96.0))),
    "long names": a_round(
        heard(LONG, -12.3),
        failed(LONG, FaultKind.BLOCKED, 3.0),
        *THREE[:1],
        alarms=(alarm(LONG, 99.0),),
    ),
    "four": a_round(*THREE, heard("Garage attic by the window", 21.5)),
    "twelve": a_round(
        *(heard(f"Place number {number}", number * 9.7 - 30) for number in range(11)),
        failed(LONG, FaultKind.POWER_ON_VALUE, 3.0),
        alarms=(HOT,),
    ),
    "disk full": a_round(
        *THREE, trouble=Trouble("/var/lib/genmon-gui/genmon.db: full " * 4, "make room")
    ),
}

Shown = Callable[..., KioskWindow]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(
        taken: RoundTaken,
        size: QSize = SMALL,
        *,
        unit: Unit = Unit.CELSIUS,
        stale_after_s: float = 60.0,
        is_demo: bool = False,
    ) -> KioskWindow:
        window = KioskWindow(Appearance(DARK, unit, TORONTO, stale_after_s, is_demo=is_demo))
        window.pin_tried.connect(lambda _: window.pin_judged.emit(PinJudged(is_right=True)))
        qtbot.addWidget(window)
        window.resize(size)
        window.show()
        window.show_round(taken)
        QTest.qWait(0)
        window.grab()
        return window

    return show


@pytest.mark.parametrize("size", [SMALL, PORTRAIT, LARGE], ids=["small", "portrait", "large"])
@pytest.mark.parametrize("state", STATES)
def test_the_window_never_grows_beyond_the_screen(shown: Shown, state: str, size: QSize) -> None:
    window = shown(STATES[state], size, is_demo=True)
    window.troubles.show_delivery_report(DeliveryReport(2, 0, "no route to host, " * 20, NOW))
    for page in (SETUP, HISTORY, ALARMS, SYSTEM, START):
        window.pages.show_page(page)
        QTest.qWait(0)
        assert window.size() == size
        assert window.minimumSizeHint().boundedTo(size) == window.minimumSizeHint()


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["small", "large"])
@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize(
    ("state", "least_px"),
    [("three", 90), ("one failed", 90), ("disk full", 90), ("alarm", 75), ("long names", 75)],
)
def test_numbers_are_read_from_afar_in_every_state(
    shown: Shown, state: str, least_px: float, unit: Unit, size: QSize
) -> None:
    window = shown(STATES[state], size, unit=unit)
    numbers = [tile.number for tile in window.pages.start.tiles if tile.number.text() != NO_NUMBER]
    assert numbers
    for number in numbers:
        assert ink_height(number, DARK.surface) >= least_px * size.height() / 480 - 1


@pytest.mark.parametrize("size", [SMALL, PORTRAIT, LARGE], ids=["small", "portrait", "large"])
@pytest.mark.parametrize("state", [name for name, taken in STATES.items() if taken.places])
def test_nothing_in_a_tile_lies_over_another_or_is_cut_off(
    shown: Shown, state: str, size: QSize
) -> None:
    window = shown(STATES[state], size)
    page = box(window.pages.start)
    assert len(window.pages.start.tiles) == len(STATES[state].places)
    for tile in window.pages.start.tiles:
        parts = [tile.name, tile.age, tile.number, tile.fault, tile.low, tile.high]
        parts = [part for part in parts if part.isVisible()]
        assert page.contains(box(tile))
        for index, part in enumerate(parts):
            assert box(tile).contains(box(part))
            assert not any(box(part).intersects(box(other)) for other in parts[index + 1 :])


@pytest.mark.parametrize(
    "state", ["three", "one failed", "all failed", "alarm and all failed", "four"]
)
def test_what_is_wrong_and_the_day_s_extremes_are_read_whole(shown: Shown, state: str) -> None:
    window = shown(STATES[state])
    assert len(window.pages.start.tiles) >= 3
    for tile in window.pages.start.tiles:
        for label in (tile.name, tile.age, tile.fault.words):
            assert not label.isVisible() or label.is_whole(), label.text()
        for extreme in (tile.low, tile.high):
            assert extreme.width() >= extreme.sizeHint().width()


@pytest.mark.parametrize("size", [SMALL, PORTRAIT, LARGE], ids=["small", "portrait", "large"])
@pytest.mark.parametrize("page", [START, HISTORY, ALARMS, SYSTEM, SETUP])
def test_every_button_is_large_enough_for_a_finger(shown: Shown, page: int, size: QSize) -> None:
    window = shown(STATES["alarm"], size)
    window.overview_read.emit(Overview(THREE, (NOW - 6e7, NOW), 1000))
    window.pages.show_page(page)
    QTest.qWait(0)
    buttons = [found for found in window.findChildren(QAbstractButton) if found.isVisible()]
    assert len(buttons) >= 4
    for button in buttons:
        for area in window.findChildren(FingerScroll):
            if area.isAncestorOf(button):
                area.ensureWidgetVisible(button)
        assert min(button.width(), button.height()) >= 48, button.text()
        assert window.rect().contains(box(button)), button.text()


@pytest.mark.parametrize("size", [SMALL, PORTRAIT], ids=["landscape", "portrait"])
def test_buttons_do_not_touch_each_other(shown: Shown, size: QSize) -> None:
    window = shown(STATES["alarm"], size)
    buttons = [box(found) for found in window.findChildren(QAbstractButton) if found.isVisible()]
    assert len(buttons) >= 4
    for index, button in enumerate(buttons):
        near = button.adjusted(-7, -7, 7, 7)
        assert not any(near.intersects(other) for other in buttons[index + 1 :])


def test_the_rail_stands_beside_a_wide_page_and_below_a_tall_one(shown: Shown) -> None:
    window = shown(STATES["three"])
    for size in (PORTRAIT, SMALL, PORTRAIT, SMALL):
        window.resize(size)
        QTest.qWait(0)
        rail, pages = box(window.navigation), box(window.pages)
        if size == PORTRAIT:
            assert rail.top() > pages.bottom()
            assert pages.width() == 480
        else:
            assert rail.right() < pages.left()
            assert rail.width() < 100
            assert box(window.header).left() == pages.left()


def test_pages_are_turned_by_touching_the_rail(qtbot: QtBot, shown: Shown) -> None:
    window = shown(STATES["three"])
    assert window.pages.start.isVisible()
    with qtbot.waitSignal(window.overview_asked, timeout=1000) as asked:
        QTest.mouseClick(window.navigation.button(HISTORY), LEFT)
    assert asked.args == [OverviewAsked()]
    assert window.pages.history.isVisible()
    QTest.mouseClick(window.navigation.button(START), LEFT)
    assert window.pages.start.isVisible()


def test_a_real_finger_turns_a_page(qtbot: QtBot, shown: Shown) -> None:
    window = shown(STATES["three"])
    button = window.navigation.button(HISTORY)
    tap(button)
    qtbot.waitUntil(window.pages.history.isVisible)


def test_a_real_finger_acknowledges_an_alarm(qtbot: QtBot, shown: Shown) -> None:
    window = shown(STATES["alarm"])
    button = window.banner.card.button
    with qtbot.waitSignal(window.acknowledged, timeout=1000) as touched:
        tap(button)
    assert touched.args == [Acknowledged(HOT.rule.key)]


def test_an_alarm_is_seen_on_every_page(shown: Shown) -> None:
    window = shown(STATES["alarm"])
    for page in (START, HISTORY, ALARMS, SYSTEM, SETUP):
        window.pages.show_page(page)
        assert window.banner.isVisible()


def test_an_alarm_s_number_goes_with_the_tile_s(qtbot: QtBot, shown: Shown) -> None:
    window = shown(STATES["alarm"], stale_after_s=0.5)
    assert "97.3" in window.banner.card.headline.text()
    qtbot.waitUntil(lambda: "97.3" not in window.banner.card.headline.text())


def test_no_button_has_the_keyboard_before_somebody_asks(qtbot: QtBot, shown: Shown) -> None:
    window = shown(STATES["three"])
    qtbot.waitUntil(window.hasFocus)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.navigation.button(START).hasFocus()


@pytest.mark.parametrize("size", [SMALL, PORTRAIT, LARGE], ids=["small", "portrait", "large"])
def test_an_alarm_is_told_whole(shown: Shown, size: QSize) -> None:
    window = shown(a_round(*THREE, alarms=(HOT, alarm("Outdoors", 99.0))), size)
    assert window.banner.card.headline.is_whole()
    assert window.banner.card.detail.is_whole()


def test_cards_and_banner_share_their_edges(shown: Shown) -> None:
    window = shown(STATES["alarm"])
    cards = [box(card) for card in (window.banner.card, *window.pages.start.tiles)]
    assert {card.left() for card in cards} == {box(window.header.clock).left()}
    assert {card.right() for card in cards} == {box(window.header.sentence).right()}


def test_what_the_pages_show_arrives_there(shown: Shown) -> None:
    window = shown(STATES["three"])
    logged = LoggedAlarm("A/high", Beyond("A", Side.HIGH, 95.0), NOW - 60, NOW, NOW, 99.0)
    for number in (ALARMS, SYSTEM):
        window.pages.show_page(number)
    window.alarm_log_read.emit(AlarmLog((logged,)))
    window.system_read.emit(SYSTEM_READ)
    assert [row.place for row in window.pages.alarms.past] == ["A"]
    assert len(window.pages.system.sensors.rows) == 3


def test_a_page_asks_when_it_is_shown(qtbot: QtBot, shown: Shown) -> None:
    window = shown(STATES["three"])
    with qtbot.waitSignal(window.alarm_log_asked):
        tap(window.navigation.button(ALARMS))
    with qtbot.waitSignal(window.system_asked):
        tap(window.navigation.button(SYSTEM))


def test_an_alarm_is_acknowledged_in_its_list(qtbot: QtBot, shown: Shown) -> None:
    other = alarm("Outdoors", 99.0)
    window = shown(a_round(*THREE, alarms=(HOT, other)))
    window.pages.show_page(ALARMS)
    QTest.qWait(0)
    with qtbot.waitSignal(window.acknowledged, timeout=2000) as touched:
        tap(window.pages.alarms.cards[other.rule.key].button)
    assert touched.args == [Acknowledged(other.rule.key)]


def test_the_banner_s_alarm_is_snoozed_where_all_alarms_are(qtbot: QtBot, shown: Shown) -> None:
    window = shown(STATES["alarm"])
    buttons = window.banner.card.snooze
    assert not buttons.isVisible()
    window.pages.show_page(ALARMS)
    QTest.qWait(0)
    tap(buttons.snooze)
    QTest.qWait(0)
    with qtbot.waitSignal(window.snoozed) as snoozed:
        tap(buttons.choices[3600.0])
    assert snoozed.args == [Snoozed(HOT.rule.key, 3600.0)]


@pytest.mark.parametrize("page", [START, HISTORY, ALARMS, SYSTEM, SETUP])
def test_when_nobody_is_there_the_first_page_comes_back(shown: Shown, page: int) -> None:
    window = shown(STATES["three"])
    window.pages.show_page(page)
    window.go_back(LEFT_FOR_LONG)
    assert window.pages.currentIndex() == START
    assert window.navigation.button(START).isChecked()


def test_a_pin_that_was_half_typed_is_forgotten(shown: Shown) -> None:
    window = shown(STATES["three"])
    window.pin_tried.disconnect()
    window.pages.gate.ask(window.close)
    window.pin_judged.emit(PinJudged(is_right=False))
    window.pages.gate.entry.field.setText("12")
    window.go_back(LEFT_FOR_LONG)
    assert window.pages.start.isVisible()
    assert window.pages.gate.entry.field.text() == ""
    window.pin_judged.emit(PinJudged(is_right=True))
    assert window.isVisible()


def test_arrows_and_enter_reach_everything(qtbot: QtBot, shown: Shown) -> None:
    window = shown(STATES["alarm"])
    qtbot.waitUntil(window.hasFocus)
    window.pages.show_page(ALARMS)
    reached = set()
    for _ in range(20):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
        reached.add(window.focusWidget())
    rail = {window.navigation.button(number) for number in range(5)}
    cards = {window.banner.card.button, window.banner.card.snooze.snooze}
    assert rail | cards <= reached
    window.navigation.button(SYSTEM).setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert window.pages.system.isVisible()


def test_numbers_go_by_themselves_when_nothing_is_heard_any_more(
    qtbot: QtBot, shown: Shown
) -> None:
    window = shown(a_round(*THREE), stale_after_s=0.5)
    texts = [tile.number.text() for tile in window.pages.start.tiles]
    assert texts == ["27.4 °C", "4.8 °C", "−12.3 °C"]
    qtbot.waitUntil(lambda: all(t.number.text() == NO_NUMBER for t in window.pages.start.tiles))
    assert all(tile.fault.text() == "Not heard any more." for tile in window.pages.start.tiles)
    # Its round came a moment after theirs, so that it may be a step behind.
    qtbot.waitUntil(lambda: window.header.sentence.text() == "Nothing heard for 1 s.")


@pytest.mark.parametrize("is_demo", [False, True])
def test_a_demo_says_so_on_every_page(shown: Shown, *, is_demo: bool) -> None:
    window = shown(STATES["three"], is_demo=is_demo)
    for page in (START, HISTORY, ALARMS, SYSTEM, SETUP):
        window.pages.show_page(page)
        assert window.header.demo.isVisible() is is_demo


def test_another_look_shows_what_is_known_on_the_same_page(shown: Shown) -> None:
    window = shown(a_round(*THREE, alarms=(HOT,)))
    window.troubles.show_history(Trouble("the disk is gone"))
    window.pages.show_page(SETUP)
    window.change_appearance(window.appearance._replace(palette=NIGHT, unit=Unit.FAHRENHEIT))
    assert window.pages.currentIndex() == SETUP
    assert window.pages.start.tiles[0].number.text() == "81.3 °F"
    assert not window.banner.isHidden()
    assert window.header.sentence.text() == "The disk is gone."


def test_the_parts_of_another_look_work(qtbot: QtBot, shown: Shown) -> None:
    window = shown(a_round(*THREE, alarms=(HOT,)))
    window.change_appearance(window.appearance._replace(palette=NIGHT))
    with qtbot.waitSignal(window.acknowledged):
        tap(window.banner.card.button)
    tap(window.navigation.button(SETUP))
    touch_row(window.pages.setup.menu, window.pages.setup.menu.rows[-1])
    with qtbot.waitSignal(window.closed, timeout=HOLD_MS + 2000):
        QTest.mousePress(window.pages.setup.leave.leave, LEFT)


@pytest.mark.parametrize("size", [SMALL, PORTRAIT])
def test_another_look_has_the_same_places_for_everything(shown: Shown, size: QSize) -> None:
    window = shown(a_round(*THREE, alarms=(HOT,)), size)
    before = [box(part) for part in (window.header, window.banner, *window.pages.start.tiles)]
    window.change_appearance(window.appearance._replace(palette=NIGHT))
    QTest.qWait(50)
    assert [
        box(part) for part in (window.header, window.banner, *window.pages.start.tiles)
    ] == before


def test_new_readings_are_told_to_the_history(shown: Shown) -> None:
    window = shown(STATES["three"])
    window.pages.show_page(HISTORY)
    window.overview_read.emit(Overview(THREE, (NOW - 6e7, NOW - 600), 1000))
    window.pages.history.span.units["Day"].click()
    window.show_round(a_round(heard("Engine block", 27.4, NOW + 86400)))
    assert window.pages.history.span.seen.text() == "Mon 23 Nov\n2026"
