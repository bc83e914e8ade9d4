"""A line that leads somewhere: a name, its present value, and a mark that it opens."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from genmon_gui.widgets.fitted_label import RIGHT, FittedLabel
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.setup.line import HAIRLINE_PX, Line, ink, name_label, scale_name
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TITLE, Palette, font


class Row(Line):
    """The whole line is the button.

    Signals:
        touched: open it.
    """

    touched = Signal()

    def __init__(self, name: str, palette: Palette, *, opens: bool = True) -> None:
        """Make it.

        Args:
            name: what it is about.
            palette: colours.
            opens: it leads to another page; else it does something at once.
        """
        super().__init__(palette)
        self._opens = opens
        self.name, self.value = name_label(name, palette), ink(FittedLabel(), palette.quiet)
        self.value.align(RIGHT)
        self.value.hide()
        self._mark = QLabel()
        if not opens:
            self._mark.hide()
        self.button = Face(palette)
        self.button.setAccessibleName(name)
        self.button.clicked.connect(self.touched)
        self.button.enabled.connect(self._show_mark)
        self._row = QHBoxLayout(self.button)
        # Without a stretch each has what it needs, where there is room for both.
        policies = QSizePolicy.Policy
        self.name.setSizePolicy(policies.Expanding, policies.Preferred)
        self._row.addWidget(self.name)
        self._row.addWidget(self.value)
        self._row.addWidget(self._mark)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, HAIRLINE_PX)
        whole.addWidget(self.button)

    def show_value(self, value: str) -> None:
        """Show what it is now."""
        self.value.setText(value)
        self.value.setVisible(bool(value))
        self.button.setAccessibleDescription(value)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        scale_name(self.name, scale)
        self.value.set_fonts(font(BODY * scale), font(SMALL * scale))
        self._mark.setPixmap(icon_pixmap("later", self._palette.quiet, round(TITLE * scale)))
        gap = round(GRID * scale)
        self._row.setContentsMargins(gap, 0, gap, 0)
        self._row.setSpacing(gap)

    @Slot(bool)
    def _show_mark(self, is_able: bool) -> None:  # noqa: FBT001 - a signal's argument
        """What cannot be touched leads nowhere."""
        self._mark.setVisible(self._opens and is_able)


class Face(QAbstractButton):
    """Nothing to see of it but that it is pressed, or has the keyboard.

    Signals:
        enabled: whether it can be touched now, a bool.
    """

    enabled = Signal(bool)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground while it is pressed, and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pressed = QColor(self._palette.raised) if self.isDown() else Qt.GlobalColor.transparent
        painter.setBrush(pressed)
        ring = QPen(QColor(self._palette.text), 2)
        painter.setPen(ring if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GRID, GRID)

    def changeEvent(self, event: QEvent) -> None:
        """Look as if it could be touched only while it can."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.enabled.emit(self.isEnabled())
        self.update()
