"""A finger on the screen: real touch events, not the mouse's."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_FINGER = QTest.createTouchDevice()


def put_down(widget: QWidget) -> None:
    """Touch the middle of a widget and stay there."""
    QTest.touchEvent(widget, _FINGER).press(0, widget.rect().center(), widget).commit()


def lift(widget: QWidget) -> None:
    QTest.touchEvent(widget, _FINGER).release(0, widget.rect().center(), widget).commit()


def tap(widget: QWidget) -> None:
    put_down(widget)
    lift(widget)
