"""The line or two above the bands: whose they are, how low and how high they went."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo
from itertools import product

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.picture.summary import Detail, Peak, PlaceFigures, moment_words, peak_words
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, Palette, font


@dataclass(frozen=True, slots=True)
class _Words:
    """A piece of text in its font and colour."""

    text: str
    font: QFont
    colour: str

    def width(self) -> float:
        return QFontMetricsF(self.font).horizontalAdvance(self.text)

    def cut(self, longest_px: float) -> "_Words":
        """The same, with an ellipsis where it would be longer."""
        elided = Qt.TextElideMode.ElideRight
        text = QFontMetricsF(self.font).elidedText(self.text, elided, longest_px)
        return replace(self, text=text)


@dataclass(frozen=True, slots=True)
class _Cell:
    """One place: its name, with a swatch where it needs telling apart, and its figures."""

    swatch: str | None
    name: _Words
    figures: tuple[_Words, ...]


class Heading:
    """Shows a title and a cell a place; in one line, in two where one is too short."""

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo) -> None:
        self._palette = palette
        self._unit = unit
        self._zone = zone
        self._scale = 1.0
        self._width_px = 1.0
        self._title = ""
        self._figures: tuple[PlaceFigures, ...] = ()
        self._colours: Mapping[str, str] = {}
        self._span = (0.0, 1.0)
        self._cells: tuple[_Cell, ...] = ()
        self._lines = 1

    def set_title(self, title: str) -> None:
        """Say what stands before the places; may be empty or of two lines."""
        self._title = title

    def set_room(self, scale: float, width_px: float) -> None:
        """Say how large a screen it is, and how wide it may be."""
        self._scale, self._width_px = scale, width_px
        self._cells = ()

    def show(
        self,
        figures: tuple[PlaceFigures, ...],
        colours: Mapping[str, str],
        span: tuple[float, float],
    ) -> None:
        """Tell of these places in a span of time; a swatch stands before each that has a colour."""
        same = (figures, colours) == (self._figures, self._colours)
        if self._cells and same and self._moments(span) == self._moments(self._span):
            return
        self._figures, self._colours, self._span = figures, colours, span
        for detail, lines in ((Detail.FULL, 1), *product(Detail, (2,)), (None, 1)):
            self._cells = tuple(self._cell(each, detail) for each in figures)
            self._lines = lines
            if self._needed_width() <= self._width_px:
                return
        self._shorten_names()

    def _shorten_names(self) -> None:
        """Cut the longest names, as little as lets all of them be told of."""
        names = [cell.name.width() for cell in self._cells]
        around = self._needed_width() - sum(names)
        longest_px = _fair_share(names, self._width_px - around)
        self._cells = tuple(replace(cell, name=cell.name.cut(longest_px)) for cell in self._cells)

    def height_px(self) -> int:
        """The height it takes, the room below it included."""
        return round(self._baseline() + self._second_line() + 2.5 * GRID * self._scale)

    def paint(self, painter: QPainter) -> None:
        """Paint the title and the cells from the painter's origin on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        baseline = self._baseline()
        x = 0.0
        for line, words in enumerate(self._title_words()):
            end = self._draw(painter, words, 0.0, baseline + line * self._second_line())
            x = max(x, end + self._gap())
        for cell in self._cells:
            x = self._draw_cell(painter, cell, x, baseline)

    def _moments(self, span: tuple[float, float]) -> list[str]:
        peaks = (peak for each in self._figures for peak in (each.low, each.high) if peak)
        return [moment_words(peak, *span, self._zone) for peak in peaks]

    def _draw_cell(self, painter: QPainter, cell: _Cell, x: float, baseline: float) -> float:
        name_x = x + self._draw_swatch(painter, cell, x, baseline)
        end = self._draw(painter, cell.name, name_x, baseline)
        if self._lines == 1:
            figures_x = end + self._gap() * 0.6
        else:
            figures_x, baseline = x, baseline + self._second_line()
        for figure in cell.figures:
            figure_end = self._draw(painter, figure, figures_x, baseline)
            end = max(end, figure_end)
            figures_x = figure_end + self._gap() * 0.6
        return end + self._gap()

    def _draw_swatch(self, painter: QPainter, cell: _Cell, x: float, baseline: float) -> float:
        if cell.swatch is None:
            return 0.0
        size = BODY * 0.6 * self._scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(cell.swatch))
        painter.drawEllipse(QRectF(x, baseline - size, size, size))
        return size * 1.6

    def _draw(self, painter: QPainter, words: _Words, x: float, baseline: float) -> float:
        painter.setFont(words.font)
        painter.setPen(QColor(words.colour))
        painter.drawText(QPointF(round(x), round(baseline)), words.text)
        return x + words.width()

    def _cell(self, figures: PlaceFigures, detail: Detail | None) -> _Cell:
        medium = font(BODY * self._scale, QFont.Weight.Medium)
        name = _Words(figures.place, medium, self._palette.text)
        return _Cell(self._colours.get(figures.place), name, self._words_of(figures, detail))

    def _words_of(self, figures: PlaceFigures, detail: Detail | None) -> tuple[_Words, ...]:
        small = font(SMALL * self._scale)
        if detail is None:
            return ()
        if figures.low is None or figures.high is None:
            return (_Words(say("no readings"), small, self._palette.quiet),)
        return (
            _Words(self._peak_words(say("Low"), figures.low, detail), small, self._palette.low),
            _Words(self._peak_words(say("High"), figures.high, detail), small, self._palette.high),
        )

    def _peak_words(self, name: str, peak: Peak, detail: Detail) -> str:
        moment = moment_words(peak, *self._span, self._zone)
        return peak_words(name, peak, detail, self._unit, moment)

    def _title_words(self) -> tuple[_Words, ...]:
        """A title of one line is large, of two as large as the names beside it."""
        lines = self._title.splitlines()
        pixels = (HEADING if len(lines) == 1 else BODY) * self._scale
        light = font(pixels, QFont.Weight.Light)
        return tuple(_Words(line, light, self._palette.text) for line in lines)

    def _baseline(self) -> float:
        large = len(self._title.splitlines()) == 1
        return (HEADING * 0.8 if large else BODY) * self._scale

    def _second_line(self) -> float:
        """How far below the first baseline the second is; nothing where there is none."""
        lines = max(self._lines, len(self._title.splitlines()))
        return SMALL * 1.4 * self._scale if lines > 1 else 0.0

    def _gap(self) -> float:
        return 3 * GRID * self._scale

    def _needed_width(self) -> float:
        title = max((words.width() + self._gap() for words in self._title_words()), default=0)
        return (
            title + sum(map(self._cell_width, self._cells)) + self._gap() * (len(self._cells) - 1)
        )

    def _cell_width(self, cell: _Cell) -> float:
        swatch = BODY * 0.96 * self._scale if cell.swatch else 0
        name = swatch + cell.name.width()
        figures = sum(figure.width() for figure in cell.figures)
        figures += self._gap() * 0.6 * (len(cell.figures) - 1)
        if self._lines == 1:
            return name + self._gap() * 0.6 + figures
        return max(name, figures)


def _fair_share(wanted: list[float], room: float) -> float:
    """What each may have at most so that all have room together."""
    share = room
    for index, wish in enumerate(sorted(wanted)):
        share = room / (len(wanted) - index)
        if wish > share:
            break
        room -= wish
    return max(share, 0.0)
