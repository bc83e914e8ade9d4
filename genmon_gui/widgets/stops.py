"""What the arrows and Tab lead to in a window, and where that is."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from genmon_gui.widgets.theme import TOUCH


def stops_of(window: QWidget, gone: QWidget | None = None) -> list[QWidget]:
    """What the keyboard is led to, as one reads: part by part, in each line by line.

    Qt's own order is that in which things were made, and what is made anew comes last.

    Args:
        window: where.
        gone: one that was among them, though it is hidden or disabled by now.
    """
    found = _stops_in(window)
    if gone is not None:
        found.append(gone)
    parts: dict[QWidget, list[QWidget]] = {}
    for each in found:
        parts.setdefault(part_of(each, window), []).append(each)
    in_order = sorted(parts, key=lambda part: (part.x() // TOUCH, part.y()))
    return [each for part in in_order for each in _lines(parts[part], window)]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


def part_of(widget: QWidget, window: QWidget) -> QWidget:
    """The rail, the banner or the page that it is in."""
    above = widget.parentWidget()
    while above is not window and above is not None:
        widget, above = above, above.parentWidget()
    return widget


def area_of(widget: QWidget) -> QScrollArea | None:
    """What moves it, where its page may be longer than the screen."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def box_in(widget: QWidget, window: QWidget) -> QRect:
    """Where it is in a window, or would be if the page were long enough."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def seen_box_in(widget: QWidget, window: QWidget) -> QRect:
    """What is seen of that."""
    box, area = box_in(widget, window), area_of(widget)
    return box if area is None else box & box_in(area.viewport(), window)


def _stops_in(room: QWidget) -> list[QWidget]:
    """All of them, in no order; what is hidden is not searched: that is most of all there is."""
    found: list[QWidget] = []
    for each in room.children():
        if isinstance(each, QWidget) and not each.isHidden() and each.isEnabled():
            inside = _stops_in(each)
            takes_keys = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
            # What leads to something in it is moved by that.
            if takes_keys and not (inside and isinstance(each, QScrollArea)):
                found.append(each)
            found += inside
    return found


def _lines(widgets: list[QWidget], window: QWidget) -> list[QWidget]:
    """From the left to the right, those that begin above another's middle before it."""
    in_order: list[QWidget] = []
    boxes = {each: box_in(each, window) for each in widgets}
    left = sorted(widgets, key=lambda each: boxes[each].y())
    while left:
        first = boxes[left[0]]
        # What has been squeezed to nothing is a line too, or there would be no end.
        middle = first.y() + max(1, first.height()) / 2
        line = [each for each in left if boxes[each].y() < middle]
        in_order += sorted(line, key=lambda each: boxes[each].x())
        left = left[len(line) :]
    return in_order
