"""The picture as the content of a file: pixels, or a drawing that can be magnified."""

from PySide6.QtCore import QBuffer, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from genmon_gui.core.language import say
from genmon_gui.widgets.picture.drawing import Drawing

# Deflated in well under the time of the default, and not much larger. It is lossless at any number.
_PNG_QUALITY = 80


def png_of(drawing: Drawing, size: QSize, ground: str) -> bytes:
    """A drawing that is arranged for a size, as PNG on a ground of #rrggbb."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    drawing.paint(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _PNG_QUALITY)  # type: ignore[call-overload]  # knows bytes only
    return bytes(buffer.data().data())


def svg_of(drawing: Drawing, size: QSize, ground: str) -> bytes:
    """The same as SVG."""
    from PySide6.QtSvg import QSvgGenerator  # pixels need nothing of it

    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    places = ", ".join(band.place for band in drawing.bands)
    generator.setTitle(say("Lows and highs of {places}", places=places))
    painter = QPainter(generator)
    painter.fillRect(0, 0, size.width(), size.height(), QColor(ground))
    drawing.paint(painter)
    painter.end()
    return bytes(buffer.data().data())
