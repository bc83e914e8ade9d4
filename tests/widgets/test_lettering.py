import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from genmon_gui.widgets.lettering import Lettering
from genmon_gui.widgets.theme import font


def canvas() -> QImage:
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("pixels", [13, 15, 34])
@pytest.mark.parametrize("text", ["October 2025", "\N{MINUS SIGN}14.1°", "<b>Shed</b>"])
def test_a_text_is_written_pixel_by_pixel_where_it_would_be_drawn(pixels: int, text: str) -> None:
    written, drawn = canvas(), canvas()
    with QPainter(written) as painter:
        painter.setPen(QColor("#9aa4b2"))
        Lettering(font(pixels)).write(painter, 20, 40.3, text)
    with QPainter(drawn) as painter:
        painter.setPen(QColor("#9aa4b2"))
        painter.setFont(font(pixels))
        painter.drawText(QPointF(20, 40.3), text)
    assert np.array(drawn.constBits()).any()
    assert written == drawn
