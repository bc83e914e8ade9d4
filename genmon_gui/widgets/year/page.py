"""A page about a year of a place: its numbers, its picture, its months and what it says."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from genmon_gui import __version__
from genmon_gui.core.calendar import local_date, year_bounds
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.sentences import further_sentences
from genmon_gui.core.year.wording import day_words
from genmon_gui.services.history.year_page import YearPage
from genmon_gui.widgets.picture.drawing import Drawing
from genmon_gui.widgets.theme import GRID, HEADING, LIGHT, SMALL, font
from genmon_gui.widgets.year.figures import figures_height, figures_of_year, paint_figures
from genmon_gui.widgets.year.months_table import FOOTNOTE, ROWS, MonthsTable
from genmon_gui.widgets.year.prose import Prose, set_in

# The title beside the type scale's largest; a row of the table beside its type.
_TITLE, _ROW = 1.2, 1.62
# The type of sentences and months, smaller where there is much to say.
_TYPES = (SMALL, 0.9 * SMALL, 0.8 * SMALL)
# How much of the page the picture takes at least.
_PICTURE = 0.24


class PagePainter:
    """Paints pages of one size, in ink on white."""

    def __init__(self, size: QSize, scale: float, unit: Unit, zone: ZoneInfo) -> None:
        """Get ready.

        Args:
            size: of a page without its margins, in the painter's pixels.
            scale: how much larger than on an 800x480 screen type is drawn.
            unit: of temperatures.
            zone: whose clock and days.
        """
        self._size, self._scale, self._unit, self._zone = size, scale, unit, zone
        self._gap = 3 * GRID * scale

    def paint(self, painter: QPainter, page: YearPage) -> None:
        """Paint one page from the painter's origin on."""
        top = self._paint_title(painter, page)
        top = self._paint_figures(painter, page, top)
        table = MonthsTable(page.summary, self._unit, LIGHT)
        foot = self._size.height() - self._line(SMALL)
        self._paint_footer(painter, page)
        prose, pixels = self._set_prose(page, foot - top)
        columns = prose.in_columns()
        prose_top = foot - self._gap - columns[0].height_px
        for column, left in zip(columns, (0.0, self._column_px() + self._gap), strict=True):
            column.paint(painter, left, prose_top, LIGHT.text)
        note_px = self._line(pixels / self._scale) if table.has_incomplete else 0.0
        table_px = ROWS * _ROW * pixels
        table_top = prose_top - self._gap - note_px - table_px
        table.paint(painter, QRectF(0, table_top, self._size.width(), table_px), pixels)
        if table.has_incomplete:
            note_at = QPointF(0, table_top + table_px + 0.85 * note_px)
            self._draw(painter, say(FOOTNOTE), font(0.9 * pixels), LIGHT.quiet, note_at)
        self._paint_picture(painter, page, QRectF(0, top, self._size.width(), table_top - top))

    def _paint_title(self, painter: QPainter, page: YearPage) -> float:
        """The place and its year; the place's name is shortened before it meets the year."""
        pixels = HEADING * _TITLE * self._scale
        place, year = font(pixels, QFont.Weight.Medium), font(pixels, QFont.Weight.Light)
        words = str(page.summary.year)
        left = self._size.width() - QFontMetricsF(year).horizontalAdvance(words)
        baseline = QFontMetricsF(place).capHeight()
        self._draw(painter, words, year, LIGHT.quiet, QPointF(left, baseline))
        self._draw_within(painter, page.summary.place, place, baseline, left - self._gap)
        return baseline + 1.1 * self._gap

    def _paint_figures(self, painter: QPainter, page: YearPage, top: float) -> float:
        figures = figures_of_year(page.summary, self._unit, self._zone, LIGHT)
        height = figures_height(self._scale)
        room = QRectF(0, top, self._size.width(), height)
        paint_figures(painter, figures, room, LIGHT, self._scale)
        return top + height + self._gap

    def _paint_picture(self, painter: QPainter, page: YearPage, room: QRectF) -> None:
        """The year as the screens show it, but for the heading above and the margins beside."""
        drawing = Drawing(LIGHT, self._unit, self._zone)
        band, scale = page.band, self._scale
        margin = round(2 * GRID * scale)
        drawing.show_bands((band,), {})
        drawing.show_range(*self._span(page))
        drawing.arrange(QSize(round(room.width()) + 2 * margin, round(room.height())), scale)
        above = drawing.area.top - round(GRID * scale)
        drawing.arrange(
            QSize(round(room.width()) + 2 * margin, round(room.height()) + above), scale
        )
        painter.save()
        painter.translate(room.left() - margin, room.top() - above)
        drawing.paint_axes(painter)
        drawing.paint_bands(painter)
        painter.restore()

    def _span(self, page: YearPage) -> tuple[float, float]:
        start, end = year_bounds(page.summary.year, self._zone)
        return float(start), float(end)

    def _set_prose(self, page: YearPage, room_px: float) -> tuple[Prose, float]:
        """The sentences in a type that leaves the picture its room, and the size of that type."""
        told = further_sentences(page.summary, self._unit, self._zone)
        for size in _TYPES:
            pixels = size * self._scale
            prose = set_in(told, font(pixels), self._column_px())
            taken = ROWS * _ROW * pixels + prose.in_columns()[0].height_px + 3 * self._gap
            if room_px - taken >= _PICTURE * self._size.height():
                break
        return prose, pixels

    def _paint_footer(self, painter: QPainter, page: YearPage) -> None:
        small, baseline = font(0.85 * SMALL * self._scale), float(self._size.height())
        version = f"genmon-gui {__version__}"
        left = self._size.width() - QFontMetricsF(small).horizontalAdvance(version)
        self._draw(painter, version, small, LIGHT.quiet, QPointF(left, baseline))
        first, last = (day_words(local_date(at, self._zone), 0) for at in page.recorded)
        words = say(
            "{place} {year}. The record reaches from {first} to {last}. Times are those of {zone}.",
            place=page.summary.place,
            year=page.summary.year,
            first=first,
            last=last,
            zone=self._zone.key,
        )
        self._draw_within(painter, words, small, baseline, left - self._gap, LIGHT.quiet)

    def _draw_within(
        self,
        painter: QPainter,
        text: str,
        face: QFont,
        baseline: float,
        width: float,
        colour: str = LIGHT.text,
    ) -> None:
        shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, width)
        self._draw(painter, shown, face, colour, QPointF(0, baseline))

    @staticmethod
    def _draw(painter: QPainter, text: str, face: QFont, colour: str, at: QPointF) -> None:
        painter.setFont(face)
        painter.setPen(QColor(colour))
        painter.drawText(at, text)

    def _column_px(self) -> float:
        return (self._size.width() - self._gap) / 2

    def _line(self, size: float) -> float:
        return 1.4 * size * self._scale
