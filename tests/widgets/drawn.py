"""Every text that a window draws, and where: by its labels and buttons, or painted by hand.

A window is drawn as SVG, in which texts stay texts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from genmon_gui.widgets.theme import font

_SVG = "{http://www.w3.org/2000/svg}"
# An SVG in which a pixel of the screen is a pixel.
_DOTS_AN_INCH = 96


@dataclass(frozen=True, slots=True)
class DrawnText:
    """A text on the screen.

    Attributes:
        text: as it is drawn: a line of a broken text, the rest of an elided one.
        rect: where its letters are, in pixels of the window.
        colour: #rrggbb.
    """

    text: str
    rect: QRectF
    colour: str


def drawn_texts(window: QWidget) -> list[DrawnText]:
    """In the order in which they are drawn, what lies below first."""
    return list(_texts_in(ElementTree.fromstring(_svg_of(window))))  # noqa: S314 - drawn by us


def _svg_of(window: QWidget) -> bytes:
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(window.size())
    generator.setViewBox(QRect(0, 0, window.width(), window.height()))
    generator.setResolution(_DOTS_AN_INCH)
    window.render(generator)
    return bytes(buffer.data().data())


def _texts_in(svg: ElementTree.Element) -> Iterator[DrawnText]:
    for group in svg.iter(f"{_SVG}g"):
        for element in group.findall(f"{_SVG}text"):
            text = element.text or ""
            if text.strip():
                rect = _moved(group).mapRect(_letters_of(element, text))
                yield DrawnText(text, rect, QColor(element.get("fill", "")).name())


def _letters_of(element: ElementTree.Element, text: str) -> QRectF:
    """Where there is ink."""
    at = QPointF(float(element.get("x", 0)), float(element.get("y", 0)))
    return QFontMetricsF(_font_of(element)).tightBoundingRect(text).translated(at)


def _font_of(element: ElementTree.Element) -> QFont:
    return font(
        float(element.get("font-size", 0)), QFont.Weight(int(element.get("font-weight", 0)))
    )


def _moved(group: ElementTree.Element) -> QTransform:
    words = group.get("transform", "matrix(1,0,0,1,0,0)")
    return QTransform(*map(float, words.removeprefix("matrix(").removesuffix(")").split(",")))
