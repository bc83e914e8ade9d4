"""What keys do in a window: the arrows lead from button to button, and Enter presses one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from genmon_gui.widgets.nearest import Way, nearest_in_area, nearest_seen
from genmon_gui.widgets.stops import area_of, part_of, stops_of

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}


def take_key(window: QWidget, event: QKeyEvent) -> bool:
    """Press what has the keyboard, or go on from it; whoever wants another key asks for it.

    Returns:
        False for other keys.
    """
    at, key = window.focusWidget(), Qt.Key(event.key())
    if key in _ENTERS and isinstance(at, QAbstractButton):
        # As of a finger: held it presses again only what counts on, and not what it has opened.
        if at.autoRepeat() or not event.isAutoRepeat():
            at.click()
    elif key in _WAYS:
        _go(window, _WAYS[key])
    return key in _ENTERS or key in _WAYS


def take_arrow(window: QWidget, event: QKeyEvent) -> bool:
    """Go on where it is an arrow: a button's own way with them knows only its siblings."""
    return event.key() in _WAYS and take_key(window, event)


def go_on(window: QWidget, *, is_next: bool) -> bool:
    """Give the keyboard to the next of what it is led to as one reads, or to the one before.

    Returns:
        False where there is no other.
    """
    at = window.focusWidget()
    stops = stops_of(window)
    if isinstance(at, QAbstractButton) and at not in stops:
        return _hand_on(at, window)
    step = 1 if is_next else -1
    number = stops.index(at) + step if at in stops else min(0, step)
    stop = stops[number % len(stops)] if stops else at
    if stop is None or stop is at:
        return False
    _lead_to(stop, is_forward=is_next)
    return True


def _hand_on(gone: QWidget, window: QWidget) -> bool:
    """What is hidden or disabled by now hands it to the next beside it, or else to one before."""
    stops = stops_of(window, gone)
    page, area = part_of(gone, window), area_of(gone)
    of_page = [each for each in stops if part_of(each, window) is page]
    beside = [each for each in of_page if area_of(each) is area]
    near = next((each for each in (beside, of_page, stops) if len(each) > 1), None)
    if near is None:
        return False
    number = near.index(gone)
    is_next = (near is beside and number + 1 < len(near)) or not number
    _lead_to(near[number + (1 if is_next else -1)], is_forward=is_next)
    return True


def _go(window: QWidget, way: Way) -> None:
    """To what lies there; where nothing does, on as one reads."""
    at = window.focusWidget()
    stops = stops_of(window)
    if at is None or at not in stops:
        go_on(window, is_next=way.is_forward)
        return
    stops.remove(at)
    stop = nearest_in_area(at, stops, way)
    if stop is None and not way.is_sideways and _scroll(area_of(at), way):
        return
    stop = stop or nearest_seen(at, stops, way)
    if stop is None:
        go_on(window, is_next=way.is_forward)
    else:
        _lead_to(stop, is_forward=way.is_forward)


def _scroll(area: QScrollArea | None, way: Way) -> bool:
    """Show what is beyond the last button; False where nothing is."""
    if area is None:
        return False
    bar = area.verticalScrollBar()
    before = bar.value()
    bar.setValue(before + (1 if way.is_forward else -1) * bar.singleStep())
    return bar.value() != before


def _lead_to(stop: QWidget, *, is_forward: bool) -> None:
    """A page that is longer than the screen shows it by itself for the Tab key alone."""
    reasons = Qt.FocusReason
    stop.setFocus(reasons.TabFocusReason if is_forward else reasons.BacktabFocusReason)
    area = area_of(stop)
    if area is not None:
        area.ensureWidgetVisible(stop)
