"""Fingers on the screen: real touch events, not the mouse's; and the mouse."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

SCREEN = QTest.createTouchDevice()


def put_down(widget: QWidget, where: QPoint | None = None) -> None:
    """Touch a point of a widget, or its middle, and stay there."""
    place = where or widget.rect().center()
    QTest.touchEvent(widget, SCREEN).press(0, place, widget).commit()


def lift(widget: QWidget, where: QPoint | None = None) -> None:
    place = where or widget.rect().center()
    QTest.touchEvent(widget, SCREEN).release(0, place, widget).commit()


def tap(widget: QWidget, where: QPoint | None = None) -> None:
    put_down(widget, where)
    lift(widget, where)


def point(widget: QWidget, where: QPoint) -> None:
    """Move the mouse to a point, no button down; QTest would remember one from an earlier test."""
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(where),
        QPointF(widget.mapToGlobal(where)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, move)


class Fingers:
    """Several fingers on a widget, each by its number; those that are not named rest."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._down: dict[int, QPoint] = {}

    def put(self, finger: int, x: int, y: int = 200) -> None:
        """Put a finger down."""
        touch = self._resting()
        self._down[finger] = QPoint(x, y)
        touch.press(finger, self._down[finger], self._widget).commit()

    def move(self, *places: tuple[int, int]) -> None:
        """Move fingers, each to a (finger, x), at once."""
        for finger, x in places:
            self._down[finger] = QPoint(x, self._down[finger].y())
        self._resting().commit()

    def lift(self, finger: int) -> None:
        """Lift a finger."""
        where = self._down.pop(finger)
        self._resting().release(finger, where, self._widget).commit()

    def _resting(self) -> Any:
        touch = QTest.touchEvent(self._widget, SCREEN, False)  # noqa: FBT003 - Qt's argument
        for finger, where in self._down.items():
            touch.move(finger, where, self._widget)
        return touch
