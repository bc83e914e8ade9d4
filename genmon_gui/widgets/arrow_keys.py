"""A window without a mouse: the arrows lead from button to button, and Enter presses one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FORWARDS = {Qt.Key.Key_Down, Qt.Key.Key_Right}
_BACKWARDS = {Qt.Key.Key_Up, Qt.Key.Key_Left}


def press_key(window: QWidget, event: QKeyEvent) -> None:
    """Do what a key is for that nobody else in the window has taken."""
    at = window.focusWidget()
    if event.key() in _ENTERS and isinstance(at, QAbstractButton):
        at.click()
    elif event.key() in _FORWARDS | _BACKWARDS:
        window.focusNextPrevChild(event.key() in _FORWARDS)
        _bring_into_sight(window.focusWidget())


def _bring_into_sight(widget: QWidget | None) -> None:
    """A page that is longer than the screen does so by itself for the Tab key alone."""
    above = widget
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if widget is not None and above is not None and above is not widget:
        above.ensureWidgetVisible(widget)
