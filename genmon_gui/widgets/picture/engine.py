"""What a painter paints on."""

from PySide6.QtGui import QPaintEngine, QPainter


def is_drawn_once(painter: QPainter) -> bool:
    """Whether this is a drawing that is magnified later."""
    return painter.paintEngine().type() == QPaintEngine.Type.SVG
