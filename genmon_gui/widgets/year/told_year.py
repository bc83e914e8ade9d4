"""Sentences and months of a year: beside each other where there is room, else stacked."""

from datetime import tzinfo

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.sentences import sentences
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TITLE, Palette, font
from genmon_gui.widgets.year.months_table import FOOTNOTE, ROWS, MonthsTable
from genmon_gui.widgets.year.prose import Prose, fitted, set_in

# What is wider than this, on an 800x480 screen, and than it is high has two columns.
_WIDE = 560
# The height of a row of the table beside its type, and where there would be few sentences else.
_ROW, _CLOSE_ROW = 1.5, 1.25
_FEW = 2
# The share of two columns that the sentences have.
_SENTENCES = 0.46


class ToldYear(QWidget):
    """Paints what a year says; its most telling sentences where there is no room for all."""

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo) -> None:
        super().__init__()
        self._palette, self._unit, self._zone = palette, unit, zone
        self._scale = 1.0
        self._table: MonthsTable | None = None
        self.sentences: tuple[str, ...] = ()

    def show_summary(self, summary: YearSummary) -> None:
        """Tell of this year and place."""
        self.sentences = sentences(summary, self._unit, self._zone)
        self._table = MonthsTable(summary, self._unit, self._palette)
        self.setAccessibleName(" ".join(self.sentences))
        self.update()

    def show_words(self, words: str) -> None:
        """Tell this instead of a year."""
        self.sentences, self._table = (words,), None
        self.setAccessibleName(words)
        self.update()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._scale = scale
        self.update()

    def shown(self) -> Prose:
        """The sentences that are painted, as they are at the present size."""
        sizes = (TITLE, 0.5 * (TITLE + BODY), BODY, SMALL)
        fonts = tuple(font(size * self._scale) for size in sizes)
        prose = fitted(self.sentences, fonts, self._prose_px(), self._prose_height(_ROW))
        if len(prose.paragraphs) < _FEW:
            return fitted(
                self.sentences, fonts[-1:], self._prose_px(), self._prose_height(_CLOSE_ROW)
            )
        return prose

    def wanted_height(self) -> int:
        """How high it would be with all that it has to tell in the smallest type."""
        prose = set_in(self.sentences, font(SMALL * self._scale), self._prose_px()).height_px
        table = self._table_height(_ROW)
        return round(max(prose, table) if self._is_wide() else prose + self._gap() + table)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sentences, and the months beside or below them."""
        painter, prose = QPainter(self), self.shown()
        prose.paint(painter, 0, 0, self._palette.text)
        if self._table is None:
            return
        if self._is_wide():
            left = self._prose_px() + self._gap()
            room = QRectF(left, 0, self.width() - left, self.height())
        else:
            top = prose.height_px + self._gap()
            room = QRectF(0, top, self.width(), self.height() - top)
        self._paint_table(painter, self._table, room, prose.font.pixelSize())

    def _paint_table(
        self, painter: QPainter, table: MonthsTable, room: QRectF, most_px: float
    ) -> None:
        """In a type that is no larger than the sentences'."""
        note_px = 1.6 * SMALL * self._scale if table.has_incomplete else 0.0
        height = min(room.height() - note_px, ROWS * _ROW * TITLE * self._scale)
        pixels = min(height / ROWS / _ROW, most_px)
        table.paint(painter, QRectF(room.left(), room.top(), room.width(), height), pixels)
        if table.has_incomplete:
            painter.setFont(font(0.8 * SMALL * self._scale))
            painter.setPen(QColor(self._palette.quiet))
            painter.drawText(
                QPointF(room.left(), room.top() + height + 0.75 * note_px), say(FOOTNOTE)
            )

    def _is_wide(self) -> bool:
        return self.width() >= max(_WIDE * self._scale, self.height())

    def _prose_px(self) -> float:
        is_beside = self._is_wide() and self._table is not None
        return self.width() * _SENTENCES if is_beside else self.width()

    def _prose_height(self, row: float) -> float:
        is_above = self._table is not None and not self._is_wide()
        return self.height() - (self._table_height(row) + self._gap() if is_above else 0)

    def _table_height(self, row: float) -> float:
        return (ROWS + 1.1) * row * SMALL * self._scale

    def _gap(self) -> float:
        return 3 * GRID * self._scale
