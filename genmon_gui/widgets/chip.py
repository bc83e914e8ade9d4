"""Something that is shown or not, with its colour: a legend and its switch in one."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from genmon_gui.core.dates import short_day
from genmon_gui.core.language import decimals
from genmon_gui.core.phrasing import MINUS
from genmon_gui.widgets.legend import Legend
from genmon_gui.widgets.lettering import Lettering
from genmon_gui.widgets.theme import GRID, SMALL, TOUCH, Palette, font

# When something usually is: of each month a day of two figures.
_DAYS = tuple(date(2026, month, 28) for month in range(1, 13))


class Chip(QAbstractButton):
    """A name that can be on or off; its dot is filled while it is on.

    Below the name of one that is on is how low and high it was, if that has been said.
    """

    def __init__(
        self, name: str, colour: str, palette: Palette, *, has_legend: bool = True
    ) -> None:
        """Make a chip that is off.

        Args:
            name: what it shows.
            colour: its own, as #rrggbb.
            palette: of the rest.
            has_legend: room is kept for a low and a high.
        """
        super().__init__()
        self._has_legend = has_legend
        self._palette = palette
        self.colour = colour
        self._legend: Legend | None = None
        self.is_dated = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rename(name)
        self.set_scale(1.0)

    def rename(self, name: str) -> None:
        """Carry another name from now on."""
        self.setText(name)
        self.setAccessibleName(name)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._scale = scale
        self._grid = GRID * scale
        self._height = round(TOUCH * scale)
        self.setFont(font(SMALL * scale, QFont.Weight.Medium))
        self._small = Lettering(font(0.9 * SMALL * scale))
        self.updateGeometry()

    def show_legend(self, legend: Legend | None) -> None:
        """Say a low and a high, or nothing."""
        if legend != self._legend:
            self._legend = legend
            self.setAccessibleDescription(", ".join(self.figures()))
            self.update()

    def figures(self) -> tuple[str, ...]:
        """The low and the high that are said while it is on."""
        if self._legend is None or not self.isChecked():
            return ()
        return self._legend.dated if self.is_dated else self._legend.bare

    def sizeHint(self) -> QSize:
        """Room for the dot, the whole name and, while it is on, a low and a high."""
        width = float(self.fontMetrics().horizontalAdvance(self.text()))
        if self.isChecked() and self._has_legend:
            each = max(map(self._small.width, _usual_words(is_dated=self.is_dated)))
            width = max(width, 2 * each + self._grid)
        return QSize(round(width + 5.5 * self._grid) + 1, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, the dot and as much of the name as there is room for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._ring())
        painter.setBrush(self._ground())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._grid, self._grid)
        size = 1.35 * self._grid
        dot = QRectF(1.5 * self._grid, (self.height() - size) / 2, size, size)
        painter.setPen(QPen(QColor(self.colour), self._grid / 4))
        painter.setBrush(QColor(self.colour) if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)
        painter.setPen(QColor(self._palette.text if self.isChecked() else self._palette.quiet))
        room = QRectF(self.rect()).adjusted(dot.right() + self._grid, 0, -self._grid, 0)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(room.width())
        )
        if self.figures():
            room.setHeight(0.5 * room.height() + 0.25 * self._grid)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        self._draw_figures(painter, room)

    def _draw_figures(self, painter: QPainter, name: QRectF) -> None:
        """The low and the high, each in its colour, below the name."""
        left, baseline = name.left(), name.bottom() + self._small.metrics.ascent()
        colours = self._palette.low, self._palette.high
        for words, colour in zip(self.figures(), colours, strict=False):
            painter.setPen(QColor(colour))
            self._small.write(painter, round(left), round(baseline), words)
            left += self._small.width(words) + 1.25 * self._grid

    def _ring(self) -> QPen:
        """Around the one that has the keyboard."""
        return QPen(QColor(self._palette.text), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)

    def _ground(self) -> QColor:
        if self.isDown():
            return QColor(self._palette.raised)
        return QColor(self._palette.surface if self.isChecked() else self._palette.background)


def _usual_words(*, is_dated: bool) -> tuple[str, ...]:
    """What is usually said of a low or a high."""
    value = f"{MINUS}0{decimals(0.0)}"
    if not is_dated:
        return (f"{value}°",)
    return tuple(f"{value} °C  {short_day(day)} 14:02" for day in _DAYS)
