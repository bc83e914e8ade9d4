"""The box of a readout: when it was, a row of figures for each place, and notes below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import Unit, number
from genmon_gui.widgets.hands.notes import Note
from genmon_gui.widgets.hands.readout import ReadFigures, Readout, when_words
from genmon_gui.widgets.theme import GRID, SMALL, Palette, font, translucent

_NOTHING = mark("no readings")
_COLUMNS = (mark("Low"), mark("High"), mark("Mean"))
_READING = (mark("Reading"),)
# The same as they are heard.
_HEARD = {
    "Low": mark("low {figure}"),
    "High": mark("high {figure}"),
    "Mean": mark("mean {figure}"),
    "Reading": mark("reading {figure}"),
}


@dataclass(frozen=True, slots=True)
class _Row:
    """A place: its colour where it has one, its name, and its figures or none."""

    colour: str | None
    place: str
    figures: tuple[str, ...]


class ReadoutBox:
    """Measures and draws the box; the unit stands once, above the figures."""

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo) -> None:
        self._palette = palette
        self._unit = unit
        self._zone = zone
        self._title = ""
        self._rows: tuple[_Row, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._notes: tuple[Note, ...] = ()
        self._name_px = self._most_px = 0.0
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Size the text for a screen."""
        self._grid = GRID * scale
        self._font = font(SMALL * scale, QFont.Weight.Medium)
        self._metrics = QFontMetricsF(self._font)
        self._line_px = round(1.35 * SMALL * scale)
        self._figure_px = self._metrics.horizontalAdvance("\N{MINUS SIGN}000.0")

    def arrange(
        self,
        readout: Readout,
        colours: Mapping[str, str],
        notes: Sequence[Note],
        most_px: float,
    ) -> None:
        """Put into words what was read off, in at most so many pixels of width."""
        self._title = when_words(readout, self._zone)
        self._notes, self._most_px = tuple(notes), most_px
        found = [figures for _, figures in readout.figures if figures is not None]
        self._columns = _columns_of(found)
        self._rows = tuple(
            _Row(colours.get(place), place, self._figure_words(figures))
            for place, figures in readout.figures
        )
        widest = max(self._metrics.horizontalAdvance(row.place) for row in self._rows)
        swatch = 1.6 * self._grid * any(row.colour for row in self._rows)
        room = most_px - 2 * self._grid - self._figures_px() - swatch
        # A pixel more: what is measured exactly is cut short by the next rounding.
        self._name_px = swatch + min(widest + 1, room)

    def words(self) -> str:
        """Everything it says, in a line."""
        rows = []
        for row in self._rows:
            named = zip(self._columns, row.figures, strict=False)
            figures = ", ".join(say(_HEARD[name], figure=figure) for name, figure in named)
            rows.append(f"{row.place}: {figures if row.figures else say(_NOTHING)}")
        notes = "".join(f" {note.text}." for note in self._notes)
        return f"{self._title}. {'; '.join(rows)}.{notes}"

    def size(self) -> QSizeF:
        """How large it is."""
        title = self._metrics.horizontalAdvance(self._title)
        notes = (self._metrics.horizontalAdvance(note.text) + 1 for note in self._notes)
        inner = max(title, self._name_px + self._figures_px(), *notes)
        width = min(inner + 2 * self._grid, max(title, self._most_px))
        # The title, the columns' names where there are any, the rows and the notes.
        lines = 1 + bool(self._columns) + len(self._rows) + len(self._notes)
        return QSizeF(round(width), round(lines * self._line_px + self._grid))

    def draw(self, painter: QPainter, where: QRectF) -> None:
        """Draw it there."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(translucent(self._palette.raised, 0.94))
        painter.drawRoundedRect(where, self._grid, self._grid)
        inner = where.adjusted(self._grid, 0, -self._grid, 0)
        baseline = where.top() + self._grid / 2 + self._metrics.ascent()
        self._write(painter, self._title, inner.left(), baseline, self._palette.text)
        if self._columns:
            baseline += self._line_px
            heads = tuple(map(say, self._columns))
            self._write_figures(painter, heads, inner.right(), baseline)
            self._write(painter, self._unit.symbol, inner.left(), baseline, self._palette.quiet)
        for row in self._rows:
            baseline += self._line_px
            self._draw_row(painter, row, inner, baseline)
        for note in self._notes:
            baseline += self._line_px
            colour = self._palette.alarm_text if note.is_alarm else self._palette.quiet
            words = self._metrics.elidedText(note.text, Qt.TextElideMode.ElideRight, inner.width())
            self._write(painter, words, inner.left(), baseline, colour)

    def _draw_row(self, painter: QPainter, row: _Row, inner: QRectF, baseline: float) -> None:
        left, room = inner.left(), self._name_px
        if row.colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.colour))
            side = 1.1 * self._grid
            painter.drawEllipse(QRectF(left, baseline - side, side, side))
            left, room = left + 1.6 * self._grid, room - 1.6 * self._grid
        name = self._metrics.elidedText(row.place, Qt.TextElideMode.ElideRight, room)
        self._write(painter, name, left, baseline, self._palette.text)
        if row.figures:
            self._write_figures(painter, row.figures, inner.right(), baseline)
        else:
            words = say(_NOTHING)
            left = inner.right() - self._metrics.horizontalAdvance(words)
            self._write(painter, words, left, baseline, self._palette.quiet)

    def _write_figures(
        self, painter: QPainter, texts: tuple[str, ...], right: float, baseline: float
    ) -> None:
        palette = self._palette
        colours = (palette.low, palette.high, palette.text)
        if self._columns == _READING:
            colours = (palette.text,) * 3
        left = right - self._figures_px()
        for text, colour in zip(texts, colours, strict=False):
            left += self._figure_px + self._grid
            x = left - self._metrics.horizontalAdvance(text)
            self._write(painter, text, x, baseline, colour)

    def _write(self, painter: QPainter, text: str, x: float, baseline: float, colour: str) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(round(x), round(baseline)), text)

    def _figures_px(self) -> float:
        if not self._columns:
            return self._grid + self._metrics.horizontalAdvance(say(_NOTHING))
        return len(self._columns) * (self._figure_px + self._grid)

    def _figure_words(self, figures: ReadFigures | None) -> tuple[str, ...]:
        if figures is None:
            return ()
        values = (figures.low_c, figures.high_c, figures.mean_c)[: len(self._columns)]
        return tuple(number(value, self._unit) for value in values if value is not None)


def _columns_of(figures: list[ReadFigures]) -> tuple[str, ...]:
    """A single reading is its own low, high and mean; a mean is told where all have one."""
    if not figures:
        return ()
    if all(one.low_c == one.high_c for one in figures):
        return _READING
    return _COLUMNS if all(one.mean_c is not None for one in figures) else _COLUMNS[:2]
