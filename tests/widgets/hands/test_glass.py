"""Hands on the glass, each with the events that Qt really sends."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import DAY_S
from genmon_gui.widgets.hands.glass import Glass
from genmon_gui.widgets.theme import DARK
from tests.widgets.hands.fake_plot import EXTENT, OLDEST_AT, FakePlot
from tests.widgets.touching import Fingers, lift, point, put_down, tap

ALL = EXTENT.whole
HERE = QPoint(400, 200)


def rest(qtbot: QtBot, glass: Glass) -> None:
    """Wait until nothing moves any more."""
    qtbot.waitUntil(lambda: not glass.mover.is_moving(), timeout=8000)


def flick(glass: Glass, fingers: Fingers, path: range) -> None:
    """Flick along these pixels; again where a busy machine has made a rest of it."""
    for _ in range(20):
        fingers.put(0, path.start)
        for x in path:
            fingers.move((0, x))
            QTest.qWait(2)
        fingers.lift(0)
        if glass.mover._glide is not None:
            return
    pytest.fail("no flick was fast enough")


def turn_wheel(
    glass: Glass,
    angle: QPoint,
    pixels: QPoint | None = None,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    position = QPointF(225, 200)
    event = QWheelEvent(
        position,
        QPointF(glass.mapToGlobal(position.toPoint())),
        pixels or QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's argument
    )
    QApplication.sendEvent(glass, event)


def test_what_a_finger_holds_stays_beneath_it(
    qtbot: QtBot, glass: Glass, plot: FakePlot, fingers: Fingers
) -> None:
    fingers.put(0, 300)
    fingers.move((0, 320))
    held = plot.at(320)
    for x in (360, 420, 500):
        fingers.move((0, x))
    rest(qtbot, glass)
    assert plot.at(500) == pytest.approx(held, abs=1)
    assert plot.length_s() == pytest.approx(7 * DAY_S)


def test_a_pinch_zooms_about_the_fingers(
    qtbot: QtBot, glass: Glass, plot: FakePlot, fingers: Fingers
) -> None:
    fingers.put(0, 300)
    fingers.put(1, 400)
    left, right = plot.at(300), plot.at(400)
    fingers.move((0, 200), (1, 600))
    rest(qtbot, glass)
    assert (plot.at(200), plot.at(600)) == pytest.approx((left, right), abs=1)
    assert plot.length_s() == pytest.approx(7 * DAY_S / 4)


def test_a_finger_that_is_added_or_lifted_makes_nothing_jump(
    qtbot: QtBot, glass: Glass, plot: FakePlot, fingers: Fingers
) -> None:
    fingers.put(0, 300)
    fingers.move((0, 330))
    fingers.move((0, 350))
    rest(qtbot, glass)
    seen = plot.seen()
    fingers.put(1, 600)
    fingers.put(2, 700)
    fingers.lift(0)
    fingers.move((1, 600), (2, 700))
    fingers.lift(2)
    fingers.move((1, 600))
    rest(qtbot, glass)
    assert plot.seen() == pytest.approx(seen, abs=1)


def test_a_flick_glides_on_and_comes_to_rest(
    qtbot: QtBot, glass: Glass, plot: FakePlot, fingers: Fingers
) -> None:
    flick(glass, fingers, range(320, 520, 20))
    left = plot.seen()
    rest(qtbot, glass)
    assert plot.seen()[0] < left[0] - DAY_S / 2


def test_a_glide_stops_at_the_end_of_the_data(
    qtbot: QtBot, glass: Glass, plot: FakePlot, fingers: Fingers
) -> None:
    plot.show_range(ALL.start + DAY_S, ALL.start + 8 * DAY_S)
    flick(glass, fingers, range(120, 700, 40))
    rest(qtbot, glass)
    assert plot.seen()[0] == ALL.start
    assert plot.length_s() == pytest.approx(7 * DAY_S)


def test_who_catches_a_gliding_picture_stops_it_and_taps_nothing(
    qtbot: QtBot, glass: Glass, plot: FakePlot, fingers: Fingers
) -> None:
    glass.mover.release(-3000.0)
    qtbot.waitUntil(lambda: len(plot.shown) > 3)
    with qtbot.assertNotEmitted(glass.tapped):
        fingers.put(0, 300)
        seen = plot.seen()
        fingers.lift(0)
    rest(qtbot, glass)
    assert plot.seen() == seen


def test_a_tap_is_told_and_moves_nothing(qtbot: QtBot, glass: Glass, plot: FakePlot) -> None:
    with qtbot.waitSignal(glass.tapped) as told:
        tap(glass, HERE)
    assert told.args == [QPointF(HERE)]
    assert len(plot.shown) == 1


def test_a_touch_counts_once_and_no_mouse_event_is_made_of_it(glass: Glass) -> None:
    taps: list[QPointF] = []
    glass.tapped.connect(taps.append)
    tap(glass, HERE)
    QTest.qWait(20)
    assert taps == [QPointF(HERE)]


def test_a_mouse_event_that_the_system_made_of_a_touch_is_left_out(
    qtbot: QtBot, glass: Glass
) -> None:
    with qtbot.assertNotEmitted(glass.tapped):
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(
                kind,
                QPointF(HERE),
                QPointF(HERE),
                QPointF(glass.mapToGlobal(HERE)),
                Qt.MouseButton.LeftButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.MouseEventSource.MouseEventSynthesizedBySystem,
            )
            QApplication.sendEvent(glass, event)


def test_a_double_tap_shows_everything_and_another_what_was_before(
    qtbot: QtBot, glass: Glass, plot: FakePlot
) -> None:
    before = plot.seen()
    tap(glass, HERE)
    tap(glass, HERE)
    rest(qtbot, glass)
    assert plot.seen() == (ALL.start, ALL.end)
    tap(glass, HERE)
    tap(glass, HERE)
    rest(qtbot, glass)
    assert plot.seen() == before


def test_a_long_press_does_nothing(qtbot: QtBot, glass: Glass, plot: FakePlot) -> None:
    with qtbot.assertNotEmitted(glass.tapped):
        put_down(glass, HERE)
        QTest.qWait(550)
        lift(glass, HERE)
    assert len(plot.shown) == 1


def test_the_mouse_drags_and_a_double_click_shows_everything(
    qtbot: QtBot, glass: Glass, plot: FakePlot
) -> None:
    QTest.mousePress(glass, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(glass, QPoint(320, 200))
    held = plot.at(320)
    QTest.mouseMove(glass, QPoint(420, 200))
    rest(qtbot, glass)
    assert plot.at(420) == pytest.approx(held, abs=1)
    QTest.qWait(110)
    QTest.mouseRelease(glass, Qt.MouseButton.LeftButton, pos=QPoint(420, 200))
    QTest.mouseClick(glass, Qt.MouseButton.LeftButton, pos=HERE)
    QTest.mouseDClick(glass, Qt.MouseButton.LeftButton, pos=HERE)
    QTest.mouseRelease(glass, Qt.MouseButton.LeftButton, pos=HERE)
    rest(qtbot, glass)
    assert plot.seen() == (ALL.start, ALL.end)


def test_the_right_button_does_nothing(qtbot: QtBot, glass: Glass, plot: FakePlot) -> None:
    with qtbot.assertNotEmitted(glass.tapped):
        QTest.mouseClick(glass, Qt.MouseButton.RightButton, pos=HERE)
    assert len(plot.shown) == 1


def test_the_mouse_points_until_it_leaves(glass: Glass) -> None:
    told: list[QPointF | None] = []
    glass.pointed.connect(told.append)
    point(glass, HERE)
    QApplication.sendEvent(glass, QEvent(QEvent.Type.Leave))
    assert told[-2:] == [QPointF(HERE), None]


def test_the_wheel_zooms_about_the_cursor(qtbot: QtBot, glass: Glass, plot: FakePlot) -> None:
    about = plot.at(225)
    turn_wheel(glass, QPoint(0, 120))
    rest(qtbot, glass)
    assert plot.at(225) == pytest.approx(about, abs=1)
    assert plot.length_s() == pytest.approx(7 * DAY_S / 1.25)


@pytest.mark.parametrize(
    ("angle", "pixels", "modifiers"),
    [
        (QPoint(-120, 0), None, Qt.KeyboardModifier.NoModifier),
        (QPoint(0, -120), None, Qt.KeyboardModifier.ShiftModifier),
        (QPoint(-5, 0), QPoint(-40, 3), Qt.KeyboardModifier.NoModifier),
    ],
)
def test_sideways_or_with_shift_the_wheel_and_the_pad_pan(
    qtbot: QtBot,
    glass: Glass,
    plot: FakePlot,
    angle: QPoint,
    pixels: QPoint | None,
    modifiers: Qt.KeyboardModifier,
) -> None:
    start, _ = plot.seen()
    turn_wheel(glass, angle, pixels, modifiers)
    rest(qtbot, glass)
    assert plot.seen()[0] - start == pytest.approx(0.7 * DAY_S)
    assert plot.length_s() == pytest.approx(7 * DAY_S)


def test_a_pinch_on_the_pad_zooms_about_the_cursor(
    qtbot: QtBot, glass: Glass, plot: FakePlot
) -> None:
    about, where = plot.at(225), QPointF(225, 200)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        where,
        where,
        QPointF(glass.mapToGlobal(where.toPoint())),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(glass, event)
    rest(qtbot, glass)
    assert plot.at(225) == pytest.approx(about, abs=1)
    assert plot.length_s() == pytest.approx(7 * DAY_S / 1.25)


@pytest.mark.parametrize(
    ("key", "start_days", "length_days"),
    [
        (Qt.Key.Key_Left, 499.3, 7),
        (Qt.Key.Key_Right, 500.7, 7),
        (Qt.Key.Key_PageUp, 493, 7),
        (Qt.Key.Key_PageDown, 507, 7),
        (Qt.Key.Key_Home, -20, 7),
        (Qt.Key.Key_End, 1013, 7),
        (Qt.Key.Key_Plus, 500 + 7 / 6, 14 / 3),
        (Qt.Key.Key_Minus, 498.25, 10.5),
        (Qt.Key.Key_0, -20, 1040),
        (Qt.Key.Key_F, -20, 1040),
    ],
)
def test_keys_move_too(
    qtbot: QtBot,
    glass: Glass,
    plot: FakePlot,
    key: Qt.Key,
    start_days: float,
    length_days: float,
) -> None:
    QTest.keyClick(glass, key)
    rest(qtbot, glass)
    assert (plot.seen()[0] - OLDEST_AT) / DAY_S == pytest.approx(start_days)
    assert plot.length_s() / DAY_S == pytest.approx(length_days)


def test_keys_with_ctrl_are_left_to_others(glass: Glass, plot: FakePlot) -> None:
    QTest.keyClick(glass, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(glass, Qt.Key.Key_A)
    assert len(plot.shown) == 1


def test_however_many_touches_come_the_picture_moves_once_a_frame(
    qtbot: QtBot, glass: Glass, plot: FakePlot, fingers: Fingers
) -> None:
    fingers.put(0, 100)
    fingers.move((0, 120))
    for x in range(121, 500):
        fingers.move((0, x))
    moves = len(plot.shown)
    rest(qtbot, glass)
    assert moves < 379 / 2
    assert plot.at(499) == pytest.approx(plot.shown[0][0] + 70 / 700 * 7 * DAY_S, rel=1e-12)


def test_at_rest_nothing_runs(qtbot: QtBot, glass: Glass, plot: FakePlot) -> None:
    glass.mover.pan(0.1)
    rest(qtbot, glass)
    shown = len(plot.shown)
    QTest.qWait(50)
    assert not glass.mover.is_moving()
    assert len(plot.shown) == shown


def test_before_it_is_known_what_there_is_to_see_nothing_moves(
    qtbot: QtBot, plot: FakePlot
) -> None:
    glass = Glass(plot, DARK.text)
    qtbot.addWidget(glass)
    glass.mover.pan(1)
    glass.mover.zoom(2)
    glass.mover.fit()
    assert len(plot.shown) == 1
