"""A line with a value between − and +, which go from one likely value to the next."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import MINUS
from genmon_gui.widgets.fitted_label import CENTRE, FittedLabel
from genmon_gui.widgets.setup.line import Line, name_label, scale_name
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    HEADING,
    SMALL,
    TOUCH,
    Palette,
    dress,
    focus_ring,
    font,
)

# Steps that follow each other so soon are one change.
SETTLE_MS = 600


class StepRow(Line):
    """Shows each step at once, and tells where they led once they are over.

    Signals:
        chosen: the value, a float.
    """

    chosen = Signal(float)

    def __init__(
        self,
        name: str,
        values: tuple[float, ...],
        words: Callable[[float], str],
        palette: Palette,
    ) -> None:
        """Make it.

        Args:
            name: what is set.
            values: where − and + lead, ascending; what is set may lie between two.
            words: says a value.
            palette: colours.
        """
        super().__init__(palette)
        self._values, self._words_of, self._value = values, words, values[0]
        self.name, self.value = name_label(name, palette), FittedLabel()
        self.value.align(CENTRE)
        self.less, self.more = self._button(MINUS), self._button("+")
        self.less.setAccessibleName(say("{name}: {value}", name=name, value=MINUS))
        self.more.setAccessibleName(say("{name}: {value}", name=name, value="+"))
        self.less.clicked.connect(self._step_down)
        self.more.clicked.connect(self._step_up)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.name, 1)
        for widget in (self.less, self.value, self.more):
            self._row.addWidget(widget)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self._settled.timeout.connect(self._tell)

    def show_value(self, value: float) -> None:
        """Show what is set, unless a finger is about to set another."""
        if not self._settled.isActive():
            self._show(value)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        scale_name(self.name, scale)
        self.value.set_fonts(font(BODY * scale, QFont.Weight.Medium), font(SMALL * scale))
        self.value.setFixedWidth(round((1.9 if is_tall else 2.5) * TOUCH * scale))
        gap, side = round(GRID * scale), round(TOUCH * scale)
        self._row.setContentsMargins(gap, gap // 2, gap, gap // 2)
        self._row.setSpacing(gap)
        for button in (self.less, self.more):
            button.setFont(font(HEADING * scale))
            button.setFixedSize(side, side)
        self._style(gap)

    def hideEvent(self, _event: QHideEvent) -> None:
        """What was set counts also when somebody goes away at once."""
        if self._settled.isActive():
            self._settled.stop()
            self._tell()

    @Slot()
    def _step_down(self) -> None:
        self._step_to(bisect_left(self._values, self._value) - 1)

    @Slot()
    def _step_up(self) -> None:
        self._step_to(bisect_right(self._values, self._value))

    def _step_to(self, at: int) -> None:
        self._show(self._values[at])
        self._settled.start()

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self._value)

    def _show(self, value: float) -> None:
        self._value = value
        self.value.setText(self._words_of(value))
        self.less.setEnabled(value > self._values[0])
        self.more.setEnabled(value < self._values[-1])

    def _button(self, face: str) -> QPushButton:
        button = QPushButton(face)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(True)
        return button

    def _style(self, radius: int) -> None:
        palette = self._palette
        dress(
            self,
            f"QPushButton {{ color: {palette.text}; background: {palette.surface}; border: none;"
            f" border-radius: {radius}px; padding: 0; }}"
            f"QPushButton:disabled {{ color: {palette.quiet}; background: transparent; }}"
            f"QPushButton:pressed {{ background: {palette.raised}; }}"
            f"QLabel {{ color: {palette.text}; }}"
            f"{focus_ring(palette.text)}",
        )
