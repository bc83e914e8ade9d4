"""A button of the rail: an icon above a name."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton

from genmon_gui.widgets import ink
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.rail_size import button_px
from genmon_gui.widgets.theme import GRID, HEADING, SMALL, Palette, colour_text, font

_RING_PX = 2


class RailButton(QAbstractButton):
    """Quiet until its page is the one that is shown; pressed it is brighter.

    It is painted by hand because it is on the screen all year: `ink` tells what that saves.
    """

    def __init__(self, icon_name: str, name: str, palette: Palette) -> None:
        """Make a button whose page is not shown.

        Args:
            icon_name: of a file in resources/icons, without its ending.
            name: of the page.
            palette: colours.
        """
        super().__init__()
        self._icon_name, self._palette = icon_name, palette
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setProperty("focusPolicy", "TabFocus")
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self._colour_name(is_chosen=False)
        self.toggled.connect(self._colour_name)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._grid, self._icon_px = round(GRID * scale), round(HEADING * scale)
        self.setFont(font(SMALL * scale, QFont.Weight.Medium))
        self.setFixedSize(*button_px(scale))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, the icon and the name below it, and the ring of what has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        metrics = QFontMetricsF(self.font())
        top = (self.height() - self._icon_px - metrics.lineSpacing()) / 2
        colour = self._palette.accent if self.isChecked() else self._palette.quiet
        picture = icon_pixmap(self._icon_name, colour, self._icon_px)
        painter.drawPixmap(round((self.width() - self._icon_px) / 2), round(top), picture)
        left = (self.width() - metrics.horizontalAdvance(self.text())) / 2
        baseline = top + self._icon_px + metrics.ascent()
        painter.drawText(round(left), round(baseline), self.text())

    def _draw_ground(self, painter: QPainter) -> None:
        edge = QPainterPath()
        inset = _RING_PX / 2 if self.hasFocus() else 0.0
        whole = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        edge.addRoundedRect(whole, self._grid, self._grid)
        if self.isDown():
            painter.fillPath(edge, ink.brush(self._palette.raised))
        elif self.isChecked():
            painter.fillPath(edge, ink.brush(self._palette.surface))
        if self.hasFocus():
            painter.strokePath(edge, ink.pen(self._palette.text, _RING_PX))

    @Slot(bool)
    def _colour_name(self, is_chosen: bool) -> None:  # noqa: FBT001 - Qt's
        colour_text(self, self._palette.text if is_chosen else self._palette.quiet)
