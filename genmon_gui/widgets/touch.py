"""What a finger needs on the screen that a widget is on."""

from PySide6.QtWidgets import QWidget

from genmon_gui.core.touch import least_touch_px, pixels_per_mm
from genmon_gui.widgets.theme import TOUCH


def least_on(widget: QWidget) -> int:
    """The least width and height of what is touched there, in pixels."""
    screen, window = widget.window().screen(), widget.window().size()
    millimetres = screen.physicalSize()
    per_mm = pixels_per_mm(
        (screen.size().width(), screen.size().height()),
        (millimetres.width(), millimetres.height()),
    )
    return least_touch_px((window.width(), window.height()), per_mm)


def touch_px(widget: QWidget, scale: float, *, is_at_desk: bool = False) -> int:
    """How high, and wide at least, what is touched there is drawn, in pixels.

    Args:
        widget: what is touched, or what it stands in.
        scale: with which everything grows with the window.
        is_at_desk: there is a mouse, for which nothing need be larger.
    """
    if is_at_desk:
        return round(TOUCH * scale)
    return max(least_on(widget), round(TOUCH * scale))
