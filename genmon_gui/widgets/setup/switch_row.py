"""A line that is on or off; touching it anywhere turns it over."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genmon_gui.core.language import say
from genmon_gui.widgets.fitted_label import RIGHT, FittedLabel
from genmon_gui.widgets.setup.line import Line, ink, name_label, scale_name
from genmon_gui.widgets.setup.row import Face
from genmon_gui.widgets.theme import BODY, GRID, SMALL, Palette, font


class SwitchRow(Line):
    """Its state is seen by place, colour and word.

    Signals:
        switched: a bool, whether it is on now.
    """

    switched = Signal(bool)

    def __init__(self, name: str, palette: Palette) -> None:
        super().__init__(palette)
        self.name, self.word = name_label(name, palette), ink(FittedLabel(), palette.quiet)
        self.word.align(RIGHT)
        self.button = Face(palette)
        self.button.setCheckable(True)
        self.button.setAccessibleName(name)
        self._knob = _Knob(self.button, palette)
        self.button.toggled.connect(self._say)
        self.button.clicked.connect(self.switched)
        self._row = QHBoxLayout(self.button)
        self._row.addWidget(self.name, 3)
        self._row.addWidget(self.word, 1)
        self._row.addWidget(self._knob)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 1)
        whole.addWidget(self.button)
        self._say()

    def show_on(self, *, is_on: bool) -> None:
        """Show whether it is on."""
        self.button.setChecked(is_on)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        scale_name(self.name, scale)
        self.word.set_fonts(font(BODY * scale), font(SMALL * scale))
        gap = round(GRID * scale)
        self._knob.setFixedSize(6 * gap, 3 * gap)
        self._row.setContentsMargins(gap, 0, gap, 0)
        self._row.setSpacing(2 * gap)

    @Slot()
    def _say(self) -> None:
        self.word.setText(say("On") if self.button.isChecked() else say("Off"))
        self._knob.update()


class _Knob(QWidget):
    """To the right and in colour while it is on."""

    def __init__(self, button: Face, palette: Palette) -> None:
        super().__init__()
        self._button, self._palette = button, palette
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A knob in its groove."""
        palette, is_on = self._palette, self._button.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent if is_on else palette.faint))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setBrush(QColor(palette.background))
        middle = self.width() - radius if is_on else radius
        painter.drawEllipse(QPointF(middle, radius), 0.75 * radius, 0.75 * radius)
