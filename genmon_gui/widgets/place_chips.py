"""Which places are looked at: a chip each, in the place's colour."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from genmon_gui.widgets.theme import GRID, SMALL, TOUCH, Palette, font, place_colours


class PlaceChip(QAbstractButton):
    """A place that can be on or off; its dot is filled while it is on."""

    def __init__(self, place: str, colour: str, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.place = place
        self.colour = colour
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(place)
        self.setObjectName(f"place {place}")
        self.setAccessibleName(place)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._grid = GRID * scale
        self._height = round(TOUCH * scale)
        self.setFont(font(SMALL * scale, QFont.Weight.Medium))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the dot and the whole name."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 5.5 * self._grid
        return QSize(round(width) + 1, self._height)

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
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _ring(self) -> QPen:
        """Around the one that has the keyboard."""
        return QPen(QColor(self._palette.text), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)

    def _ground(self) -> QColor:
        if self.isDown():
            return QColor(self._palette.raised)
        return QColor(self._palette.surface if self.isChecked() else self._palette.background)


class PlaceChips(QWidget):
    """A row of chips of which at least one is on, or always just one; at first the first.

    Signals:
        chosen: others were chosen by hand.
    """

    chosen = Signal()

    def __init__(self, palette: Palette, *, only_one: bool = False) -> None:
        super().__init__()
        self._palette = palette
        self._only_one = only_one
        self.chips: list[PlaceChip] = []

    def set_places(self, places: tuple[str, ...]) -> None:
        """Make a chip a place; what was on stays on."""
        if places == tuple(chip.place for chip in self.chips):
            return
        on = set(self.places())
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [
            PlaceChip(place, colour, self._palette)
            for place, colour in place_colours(self._palette, places).items()
        ]
        for chip in self.chips:
            chip.setChecked(chip.place in on)
            chip.clicked.connect(self._choose)
            chip.setParent(self)
            chip.show()
        if self.chips and not self.places():
            self.chips[0].setChecked(True)

    def places(self) -> tuple[str, ...]:
        """The places that are on."""
        return tuple(chip.place for chip in self.chips if chip.isChecked())

    def choose(self, place: str) -> None:
        """Let this place alone be on, where it is one of them."""
        if any(chip.place == place for chip in self.chips):
            for chip in self.chips:
                chip.setChecked(chip.place == place)

    def colours(self) -> dict[str, str]:
        """Each place's colour as #rrggbb."""
        return {chip.place: chip.colour for chip in self.chips}

    def line_width(self, scale: float) -> int:
        """How wide all chips beside each other are."""
        for chip in self.chips:
            chip.set_scale(scale)
        gaps = round(GRID * scale) * (len(self.chips) - 1)
        return sum(chip.sizeHint().width() for chip in self.chips) + max(0, gaps)

    def arrange(self, scale: float, width_px: int) -> None:
        """Lay the chips out in as many lines as so many pixels need, and take their room."""
        gap, right, x, y, height = round(GRID * scale), 0, 0, 0, 0
        for chip in self.chips:
            chip.set_scale(scale)
            width, height = min(chip.sizeHint().width(), width_px), chip.sizeHint().height()
            if x and x + width > width_px:
                x, y = 0, y + height + gap
            chip.setGeometry(x, y, width, height)
            right = max(right, x + width)
            x += width + gap
        self.setFixedSize(right, y + height)

    @Slot()
    def _choose(self) -> None:
        chip = self.sender()
        if not isinstance(chip, PlaceChip):
            return
        if self._only_one:
            self.choose(chip.place)
        elif not self.places():
            chip.setChecked(True)
            return
        self.chosen.emit()
