"""The limits of a place beside each other, of which one is being set."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.setup.limits_draft import LimitsDraft
from genmon_gui.services.setup.limits_words import limit_name, limit_value
from genmon_gui.widgets.theme import GRID, SMALL, Palette, dress, focus_ring, font
from genmon_gui.widgets.touch import touch_px


class LimitTabs(QWidget):
    """Each says what it is called and where it is.

    Signals:
        chosen: the number of the limit that was touched, an int.
    """

    chosen = Signal(int)

    def __init__(self, palette: Palette, unit: Unit) -> None:
        super().__init__()
        self._palette, self._unit, self._scale = palette, unit, 1.0
        self.buttons: list[QPushButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    @property
    def one_line_px(self) -> int:
        """How wide all are beside each other, their words seen whole."""
        words = [line for button in self.buttons for line in button.text().split("\n")]
        metrics, gap = self.fontMetrics(), self._grid.horizontalSpacing()
        widest = max(map(metrics.horizontalAdvance, words), default=0) + gap
        return len(self.buttons) * (widest + gap) - gap

    def show_draft(self, draft: LimitsDraft) -> None:
        """Show all limits, and which of them is chosen."""
        if len(self.buttons) != len(draft.after):
            self._make(len(draft.after))
        for number, (button, limit) in enumerate(zip(self.buttons, draft.after, strict=True)):
            name, value = limit_name(limit), limit_value(limit, self._unit)
            button.setText(f"{name}\n{value}")
            button.setAccessibleName(say("{name}: {value}", name=name, value=value))
            button.setChecked(number == draft.chosen)
        self._arrange()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._scale, palette, radius = scale, self._palette, round(GRID * scale)
        self._grid.setSpacing(radius)
        self.setFont(font(0.9 * SMALL * scale, QFont.Weight.Medium))
        for button in self.buttons:
            button.setFont(self.font())
            button.setFixedHeight(touch_px(self, scale))
        dress(
            self,
            f"QPushButton {{ color: {palette.quiet}; background: {palette.surface}; border: none;"
            f" border-radius: {radius}px; padding: 0; }}"
            f"QPushButton:checked {{ color: {palette.text}; background: {palette.raised}; }}"
            f"QPushButton:pressed {{ color: {palette.background}; background: {palette.quiet}; }}"
            f"{focus_ring(palette.text)}",
        )

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Be in as many lines as the words need."""
        self._arrange()

    def _arrange(self) -> None:
        """In one line, or two by two."""
        columns = len(self.buttons) if self.one_line_px <= self.width() else 2
        for at, button in enumerate(self.buttons):
            self._grid.addWidget(button, *divmod(at, columns))

    def _make(self, count: int) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [QPushButton() for _ in range(count)]
        for button in self.buttons:
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._choose)
        self.set_scale(self._scale)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(next(at for at, each in enumerate(self.buttons) if each is self.sender()))
