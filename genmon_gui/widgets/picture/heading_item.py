"""Paints the line or two above the bands: whose they are, how low and how high they went."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from itertools import product

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history import Band
from genmon_gui.widgets.picture.summary import Detail, Peak, day_words, highest, lowest, peak_words
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, Palette, font


@dataclass(frozen=True, slots=True)
class _Words:
    """A piece of text in its font and colour."""

    text: str
    font: QFont
    colour: str

    def width(self) -> float:
        return QFontMetricsF(self.font).horizontalAdvance(self.text)


@dataclass(frozen=True, slots=True)
class _Cell:
    """One place: its name, with a swatch where it needs telling apart, and its figures."""

    swatch: str | None
    name: _Words
    figures: tuple[_Words, ...]


class HeadingItem(pg.GraphicsWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """Shows a title and a cell a place; in one line, in two where one is too short."""

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo) -> None:
        super().__init__()
        self._palette = palette
        self._unit = unit
        self._zone = zone
        self._scale = 1.0
        self._title = ""
        self._bands: tuple[Band, ...] = ()
        self._colours: Mapping[str, str] = {}
        self._with_years = False
        self._cells: tuple[_Cell, ...] = ()
        self._lines = 1

    def show_bands(
        self,
        title: str,
        bands: tuple[Band, ...],
        colours: Mapping[str, str],
        *,
        with_years: bool,
    ) -> None:
        """Tell of these bands; a swatch stands before each whose place has a colour."""
        self._title, self._bands, self._colours = title, bands, colours
        self._with_years = with_years

    def arrange(self, scale: float, width_px: float) -> None:
        """Say as much as so many pixels hold, and take the height that needs."""
        self._scale = scale
        for detail, lines in ((Detail.FULL, 1), *product(Detail, (2,)), (None, 1)):
            self._cells = tuple(self._cell(band, detail) for band in self._bands)
            self._lines = lines
            if self._needed_width() <= width_px:
                break
        below = 1.5 * GRID * scale
        self.setFixedHeight(round(self._baseline() + self._second_line() + below))
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - the same
    ) -> None:
        """Paint the title and the cells."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        baseline = self._baseline()
        x = 0.0
        for line, words in enumerate(self._title_words()):
            end = self._draw(painter, words, 0.0, baseline + line * self._second_line())
            x = max(x, end + self._gap())
        for cell in self._cells:
            x = self._draw_cell(painter, cell, x, baseline)

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

    def _cell(self, band: Band, detail: Detail | None) -> _Cell:
        medium = font(BODY * self._scale, QFont.Weight.Medium)
        name = _Words(band.place, medium, self._palette.text)
        return _Cell(self._colours.get(band.place), name, self._figures(band, detail))

    def _figures(self, band: Band, detail: Detail | None) -> tuple[_Words, ...]:
        small = font(SMALL * self._scale)
        if detail is None:
            return ()
        if not len(band.start):
            return (_Words("no readings", small, self._palette.quiet),)
        peaks = (
            ("Low", lowest(band), self._palette.low),
            ("High", highest(band), self._palette.high),
        )
        return tuple(
            _Words(self._peak_words(name, peak, detail), small, colour)
            for name, peak, colour in peaks
        )

    def _peak_words(self, name: str, peak: Peak, detail: Detail) -> str:
        day = day_words(peak.at, self._zone, with_year=self._with_years)
        return peak_words(name, peak, detail, self._unit, day)

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
