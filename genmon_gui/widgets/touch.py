"""What a finger needs on the screen that a widget is on."""

from PySide6.QtWidgets import QWidget

from genmon_gui.core.touch import least_touch_px, pixels_per_mm


def least_on(widget: QWidget) -> int:
    """The least width and height of what is touched there, in pixels."""
    screen, window = widget.screen(), widget.window().size()
    millimetres = screen.physicalSize()
    per_mm = pixels_per_mm(
        (screen.size().width(), screen.size().height()),
        (millimetres.width(), millimetres.height()),
    )
    return least_touch_px((window.width(), window.height()), per_mm)
