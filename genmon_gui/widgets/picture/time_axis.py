"""The time axis: names of months, days or hours below, and their faint lines behind the bands."""

from datetime import tzinfo

from PySide6.QtGui import QColor, QPainter

from genmon_gui.widgets.lettering import Lettering
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.time_ticks import Label, Scale, time_ticks
from genmon_gui.widgets.theme import SMALL, Palette, font

# Air on both sides of a label, as a share of its height.
_AIR = 0.6


class TimeAxis:
    """Marks the time of an area in a zone."""

    def __init__(self, palette: Palette, zone: tzinfo) -> None:
        self._palette = palette
        self._zone = zone
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Size the text for a screen."""
        self._lettering = Lettering(font(SMALL * scale))
        self._line_px = self._lettering.metrics.height()
        self._row_px = self._line_px * 1.15
        # Made anew with the type, as what was measured is kept by it.
        width, air_px = self._lettering.width, self._line_px * _AIR
        self._measure = lambda text: width(text) + air_px

    def height_px(self) -> int:
        """The height of two rows, whether or not the second is needed at the present zoom."""
        return round(2 * self._row_px + self._line_px * 0.4)

    def paint(self, painter: QPainter, area: Area, *, is_span_said: bool = False) -> None:
        """Paint the lines and the labels.

        Args:
            painter: any.
            area: whose time it is.
            is_span_said: the one year, month or day that all labels belong to stands elsewhere.
        """
        ticks = time_ticks(Scale(area.start, area.end, self._zone, area.width, self._measure))
        colour = QColor(self._palette.surface)
        for at in ticks.lines:
            painter.fillRect(int(area.x(at)), area.top, 1, area.height + 1, colour)
        painter.setPen(QColor(self._palette.quiet))
        baseline = area.bottom + self._line_px * 0.3 + self._lettering.metrics.ascent()
        self._write_row(painter, area, ticks.labels, baseline)
        if len(ticks.context) > 1 or not is_span_said:
            self._write_row(painter, area, ticks.context, baseline + self._row_px)

    def _write_row(
        self, painter: QPainter, area: Area, labels: tuple[Label, ...], baseline: float
    ) -> None:
        for label in labels:
            left = round(area.x(label.at) - self._lettering.width(label.text) / 2)
            self._lettering.write(painter, left, baseline, label.text)
