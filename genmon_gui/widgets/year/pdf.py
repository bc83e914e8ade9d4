"""Years on paper: a PDF of pages, its fonts within."""

from collections.abc import Iterable
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QMarginsF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history.year_page import YearPage
from genmon_gui.widgets.year.page import PagePainter

# Four dots a point: bands are as fine as a printer draws them, and the file stays small.
_DOTS_AN_INCH = 288
_MARGINS_MM = QMarginsF(15, 15, 15, 12)
# Type of 15 pixels on the smallest screen is printed in 8 points.
_SCALE = 2.15


class Paper(StrEnum):
    """What a page is printed on, upright."""

    A4 = "a4"
    LETTER = "letter"


_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


def pdf_of(pages: Iterable[YearPage], paper: Paper, unit: Unit, zone: ZoneInfo) -> bytes:
    """A PDF with a page a place; painted on no screen, but fonts must have been loaded."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    told = tuple(pages)
    writer.setTitle(", ".join(f"{page.summary.place} {page.summary.year}" for page in told))
    writer.setCreator("genmon-gui")
    writer.setResolution(_DOTS_AN_INCH)
    layout = QPageLayout(QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, _MARGINS_MM)
    layout.setUnits(QPageLayout.Unit.Millimeter)
    layout.setMargins(_MARGINS_MM)
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    size = QSize(writer.width(), writer.height())
    page_painter = PagePainter(size, _SCALE, unit, zone)
    for number, page in enumerate(told):
        if number:
            writer.newPage()
        page_painter.paint(painter, page)
    painter.end()
    return bytes(buffer.data().data())
