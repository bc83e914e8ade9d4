import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from genmon_gui.widgets import ink


def drawn(path: QPainterPath, *, is_filled: bool) -> set[str]:
    picture = QPixmap(9, 9)
    picture.fill(QColor("#000000"))
    painter = QPainter(picture)
    if is_filled:
        painter.fillPath(path, ink.brush("#5aa9e6"))
    else:
        painter.strokePath(path, ink.pen("#5aa9e6", 3))
    painter.end()
    image = picture.toImage()
    return {image.pixelColor(x, y).name() for x in range(9) for y in range(9)}


@pytest.mark.usefixtures("qtbot")
def test_a_brush_fills_with_its_colour_alone() -> None:
    path = QPainterPath()
    path.addRect(QRectF(0, 0, 9, 9))
    assert drawn(path, is_filled=True) == {"#5aa9e6"}


@pytest.mark.usefixtures("qtbot")
def test_a_pen_strokes_in_its_colour_and_no_further_than_it_is_wide() -> None:
    path = QPainterPath(QPointF(-9, 4.5))
    path.lineTo(18, 4.5)
    assert drawn(path, is_filled=False) == {"#000000", "#5aa9e6"}
