"""What a person would complain of on any screen: cut texts, texts over texts, small buttons."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from genmon_gui.core.touch import least_touch_px
from tests.widgets.drawn import DrawnText, drawn_texts
from tests.widgets.seeing import box, contrast, pixels_of

# WCAG 2.2, success criterion 1.4.3, for type of any size.
LEAST_CONTRAST = 4.5
# Letters may lean out of their box, and rounding goes either way.
_TOLERANCE_PX = 1.5
_DOTS = "\N{HORIZONTAL ELLIPSIS}"

Kind = TypeVar("Kind", bound=QWidget)


def complaints(window: QWidget, *, may_elide: bool, per_mm: float | None = None) -> list[str]:
    """All of them, as sentences.

    Args:
        window: as it is shown now.
        may_elide: names are longer than anybody would choose, and may be cut short with dots.
        per_mm: how close the pixels are, None for those of a 7-inch screen.
    """
    texts = drawn_texts(window)
    found = [
        *_cut(window, texts),
        *_overlapping(window, texts),
        *_small(window, per_mm),
        *_unnamed(window),
        *_crowded(window),
    ]
    return found if may_elide else [*found, *_squeezed(window), *_elided(window, texts)]


def pale(window: QWidget) -> list[str]:
    """Texts that can hardly be told from what is behind them."""
    image = pixels_of(window)
    found = []
    for text in drawn_texts(window):
        rect = text.rect.toAlignedRect() & window.rect()
        if rect.isEmpty() or _is_of_disabled(window, text):
            continue
        seen = image[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1].reshape(-1, 3)
        colours, counts = np.unique(seen, axis=0, return_counts=True)
        ground = QColor(*map(int, colours[counts.argmax()])).name()
        ratio = contrast(text.colour, ground)
        if ratio < LEAST_CONTRAST and ground != text.colour:
            found.append(f"{text.text!r}: {text.colour} on {ground} is {ratio:.1f}:1")
    return found


def _cut(window: QWidget, texts: Iterable[DrawnText]) -> Iterator[str]:
    """What reaches out of the widget that draws it is not seen."""
    for text in texts:
        drawer = _drawer(window, text)
        if drawer is None or _is_at_edge_of_scroll(window, text):
            continue
        room = QRectF(box(drawer)).adjusted(*_all_round(_TOLERANCE_PX))
        if not room.contains(text.rect):
            yield f"{text.text!r} is cut by its {type(drawer).__name__}"


def _elided(window: QWidget, texts: Iterable[DrawnText]) -> Iterator[str]:
    whole = {word for label in _seen(window, QLabel) for word in label.text().split("\n")}
    whole |= {button.text() for button in _seen(window, QAbstractButton)}
    for text in texts:
        if text.text.endswith(_DOTS) and not any(each.endswith(text.text) for each in whole):
            yield f"{text.text!r} is cut short"


def _overlapping(window: QWidget, texts: list[DrawnText]) -> Iterator[str]:
    seen = [text for text in texts if not _is_at_edge_of_scroll(window, text)]
    for one, other in combinations(seen, 2):
        common = one.rect & other.rect
        if common.width() > _TOLERANCE_PX and common.height() > _TOLERANCE_PX:
            yield f"{one.text!r} lies over {other.text!r}"


def _small(window: QWidget, per_mm: float | None) -> Iterator[str]:
    size = window.window().size()
    least_px = least_touch_px((size.width(), size.height()), per_mm)
    for control in _controls(window):
        if min(control.width(), control.height()) < least_px:
            found = f"{control.width()}x{control.height()}"
            yield f"{type(control).__name__} {control.accessibleName()!r} is {found}"


def _crowded(window: QWidget) -> Iterator[str]:
    """What is to be touched lies over something else of its kind, or reaches out of its line."""
    controls = _controls(window)
    for one, other in combinations(controls, 2):
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry()):
            yield f"{one.accessibleName()!r} lies over {other.accessibleName()!r}"
    for control in controls:
        parent = control.parentWidget()
        assert parent is not None
        if not parent.rect().contains(control.geometry()):
            yield f"{control.accessibleName()!r} reaches out of what it stands in"


def _unnamed(window: QWidget) -> Iterator[str]:
    for control in _controls(window):
        if not control.accessibleName() and not getattr(control, "text", str)():
            yield f"{type(control).__name__} {control.objectName()!r} has no name"


def _squeezed(window: QWidget) -> Iterator[str]:
    """Buttons that are smaller than their text."""
    for button in _seen(window, QAbstractButton):
        lines = button.text().split("\n")
        width = max(map(button.fontMetrics().horizontalAdvance, lines))
        if width > button.width():
            yield f"{button.text()!r} has {button.width()} of {width} pixels"


def _controls(window: QWidget) -> list[QWidget]:
    return [*_seen(window, QAbstractButton), *_seen(window, QLineEdit)]


def _seen(window: QWidget, kind: type[Kind]) -> list[Kind]:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def _drawer(window: QWidget, text: DrawnText) -> QWidget | None:
    centre = text.rect.center().toPoint()
    return window.childAt(centre) if window.rect().contains(centre) else window


def _is_of_disabled(window: QWidget, text: DrawnText) -> bool:
    drawer = _drawer(window, text)
    return drawer is not None and not drawer.isEnabled()


def _is_at_edge_of_scroll(window: QWidget, text: DrawnText) -> bool:
    """Whether a finger must bring it into sight first."""
    return any(
        not QRectF(box(area.viewport())).contains(text.rect)
        and _holds(area, text.rect.center().toPoint())
        for area in _seen(window, QAbstractScrollArea)
    )


def _holds(area: QAbstractScrollArea, where: QPoint) -> bool:
    contents = [each for each in area.viewport().children() if isinstance(each, QWidget)]
    return any(box(each).contains(where) for each in contents)


def _all_round(pixels: float) -> tuple[float, float, float, float]:
    return -pixels, -pixels, pixels, pixels
