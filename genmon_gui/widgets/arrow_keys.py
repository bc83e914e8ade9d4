"""What keys do in a window: the arrows lead from button to button, and Enter presses one."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from genmon_gui.widgets.theme import TOUCH

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FORWARDS = {Qt.Key.Key_Down, Qt.Key.Key_Right}
_BACKWARDS = {Qt.Key.Key_Up, Qt.Key.Key_Left}


def take_key(window: QWidget, event: QKeyEvent) -> None:
    """Press what has the keyboard, or go on from it; whoever wants another key asks for it."""
    at = window.focusWidget()
    if event.key() in _ENTERS and isinstance(at, QAbstractButton):
        at.click()
    elif event.key() in _FORWARDS | _BACKWARDS:
        go_on(window, is_next=event.key() in _FORWARDS)


def go_on(window: QWidget, *, is_next: bool) -> bool:
    """Give the keyboard to the next of what the arrows lead to, or to the one before.

    Returns:
        False where there is no other.
    """
    at = window.focusWidget()
    stops = stops_of(window, at)
    step = 1 if is_next else -1
    number = stops.index(at) + step if at in stops else min(0, step)
    stop = stops[number % len(stops)] if stops else at
    if stop is None or stop is at:
        return False
    reasons = Qt.FocusReason
    stop.setFocus(reasons.TabFocusReason if is_next else reasons.BacktabFocusReason)
    _bring_into_sight(stop)
    return True


def stops_of(window: QWidget, at: QWidget | None = None) -> list[QWidget]:
    """What the arrows lead to, as one reads: part by part, in each line by line.

    Qt's own order is that in which things were made, and what is made anew comes last.

    Args:
        window: where.
        at: a button that is among them, though it may be hidden or disabled by now.
    """
    gone = at if isinstance(at, QAbstractButton) else None
    children = window.findChildren(QWidget)
    found = [each for each in children if each is gone or _is_stop(each, window)]
    parts = {each: _part(each, window) for each in found}
    lines = {
        part: _lines([each for each in found if parts[each] is part]) for part in parts.values()
    }
    in_order = sorted(lines, key=lambda part: (part.x() // TOUCH, part.y()))
    return [each for part in in_order for each in lines[part]]


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if not takes_keys or not widget.isEnabled() or not widget.isVisibleTo(window):
        return False
    # What leads to something in it is moved by that.
    is_moved = isinstance(widget, QScrollArea) and any(
        _is_stop(each, window) for each in widget.findChildren(QWidget)
    )
    return not is_moved


def _part(widget: QWidget, window: QWidget) -> QWidget:
    """The rail, the banner or the page that it is in."""
    above = widget.parentWidget()
    while above is not window and above is not None:
        widget, above = above, above.parentWidget()
    return widget


def _lines(widgets: list[QWidget]) -> list[QWidget]:
    """From the left to the right, those that begin above another's middle before it."""
    in_order: list[QWidget] = []
    left = sorted(widgets, key=_top)
    while left:
        # What has been squeezed to nothing is a line too, or there would be no end.
        middle = _top(left[0]) + max(1, left[0].height()) / 2
        line = [each for each in left if _top(each) < middle]
        in_order += sorted(line, key=_x)
        left = left[len(line) :]
    return in_order


def _top(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint()).y()


def _x(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint()).x()


def _bring_into_sight(widget: QWidget) -> None:
    """A page that is longer than the screen does so by itself for the Tab key alone."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget)
