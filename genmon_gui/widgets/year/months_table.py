"""The months of a year: figures, and a bar from each month's low to its high."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen

from genmon_gui.core.extremes import Extremes
from genmon_gui.core.language import mark
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.period import Period
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.table import NOTHING
from genmon_gui.widgets.theme import Palette, font
from genmon_gui.widgets.year.months_columns import BAR, NAME, Column, columns_in

# The heads, twelve months, the year.
ROWS = 14
FOOTNOTE = mark("* Too few readings to be compared.")

# How thick a bar is and its mean is marked, in sizes of the type.
_THICK, _MARK = 0.44, 0.16
# Of a month of which too little is known.
_DOUBTFUL = 0.4


class MonthsTable:
    """Paints the months of a year into a room; figures that have none are left out."""

    def __init__(self, summary: YearSummary, unit: Unit, palette: Palette) -> None:
        self._summary = summary
        self._unit = unit
        self._palette = palette
        self._periods = (*(month.period for month in summary.months), summary.whole)

    @property
    def has_incomplete(self) -> bool:
        """Whether a month bears the footnote's mark."""
        return any(each.extremes and not each.is_complete for each in self._periods[:-1])

    def paint(self, painter: QPainter, room: QRectF, pixels: float) -> None:
        """Paint the rows over the whole height of a room, in a type of so many pixels."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(font(pixels, QFont.Weight.Medium))
        edges = room.left(), room.right()
        columns = columns_in(self._summary, self._unit, metrics, *edges)
        height = room.height() / ROWS
        self._paint_rules(painter, room, height)
        for row in range(ROWS):
            middle = room.top() + (row + 0.5) * height
            for column in columns:
                if column.kind == BAR:
                    self._paint_bar(painter, row, column, middle, pixels)
                else:
                    self._paint_cell(painter, row, column, middle, pixels)
        painter.restore()

    def _paint_rules(self, painter: QPainter, room: QRectF, height: float) -> None:
        painter.setPen(QPen(QColor(self._palette.raised), max(1.0, height / 22)))
        for row in (1, ROWS - 1):
            y = round(room.top() + row * height)
            painter.drawLine(QLineF(room.left(), y, room.right(), y))

    def _paint_cell(
        self, painter: QPainter, row: int, column: Column, middle: float, pixels: float
    ) -> None:
        is_strong = row == ROWS - 1 or (column.kind == NAME and row > 0)
        weight = QFont.Weight.Medium if is_strong else QFont.Weight.Normal
        painter.setFont(font(pixels, weight))
        painter.setPen(QColor(self._colour(row, column)))
        metrics, text = QFontMetricsF(painter.font()), column.cells[row]
        is_name = column.kind == NAME
        left = column.left if is_name else column.right - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(round(left), round(middle + metrics.capHeight() / 2)), text)

    def _colour(self, row: int, column: Column) -> str:
        palette = self._palette
        if column.cells[row] == NOTHING:
            return palette.faint
        if row == 0 or self._periods[row - 1].extremes is None:
            return palette.quiet
        if column.kind in {NAME, "mean"}:
            return palette.text
        return {"low": palette.low, "high": palette.high}.get(column.kind, palette.quiet)

    def _paint_bar(
        self, painter: QPainter, row: int, column: Column, middle: float, pixels: float
    ) -> None:
        """From low to high on the year's own scale, with a mark where the mean is."""
        whole = self._summary.whole.extremes
        period = self._periods[row - 1]
        if row == 0 or whole is None or period.extremes is None:
            return
        low, high, mean = (
            _along(value_c, whole, column)
            for value_c in (period.extremes.low_c, period.extremes.high_c, period.extremes.mean_c)
        )
        thick = _THICK * pixels * (1 if self._is_known(period) else _DOUBTFUL)
        bar = QRectF(low, middle - thick / 2, max(high - low, thick), thick)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._gradient(column))
        painter.drawRoundedRect(bar, thick / 2, thick / 2)
        painter.setBrush(QColor(self._palette.background))
        mark = _MARK / _THICK * thick
        painter.drawEllipse(QPointF(mean, middle), mark, mark)
        painter.restore()

    def _is_known(self, period: Period) -> bool:
        return period.is_complete or period is self._summary.whole

    def _gradient(self, column: Column) -> QLinearGradient:
        gradient = QLinearGradient(column.left, 0, column.right, 0)
        gradient.setColorAt(0, QColor(self._palette.low))
        gradient.setColorAt(1, QColor(self._palette.high))
        return gradient


def _along(value_c: float, whole: Extremes, column: Column) -> float:
    """Where a temperature is on the year's scale."""
    span_c = max(whole.high_c - whole.low_c, 1e-9)
    return column.left + (value_c - whole.low_c) / span_c * (column.right - column.left)
