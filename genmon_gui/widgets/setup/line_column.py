"""Lines in a column that a finger moves."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.finger_scroll import FingerScroll
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.theme import GRID


class LineColumn(QWidget):
    """Has room for more lines than the screen."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self._lines: list[Line] = []
        self._scale, self._is_tall = 1.0, False
        self._scroll_to_px: int | None = None
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.area = FingerScroll(content, appearance.palette)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self.area)

    def showEvent(self, _event: QShowEvent) -> None:
        """Have everything in its place before it is painted."""
        self.area.settle()
        if self._scroll_to_px is not None:
            self.area.verticalScrollBar().setValue(self._scroll_to_px)
            self._scroll_to_px = None

    @property
    def scrolled_px(self) -> int:
        """How far it is moved."""
        return self.area.verticalScrollBar().value()

    def scroll_to(self, scrolled_px: int) -> None:
        """Be moved so far when it is shown, and not before there is something to move."""
        self._scroll_to_px = scrolled_px

    def add(self, *lines: Line) -> None:
        """Put lines below those that are there."""
        for line in lines:
            self._column.insertWidget(self._column.count() - 1, line)
            line.set_scale(self._scale, is_tall=self._is_tall)
        self._lines += lines

    def clear(self) -> None:
        """Take all lines away."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        self._scale, self._is_tall = scale, is_tall
        gap = round(GRID * scale)
        self._column.setContentsMargins(gap, 0, gap, gap)
        self.area.set_scale(scale)
        for line in self._lines:
            line.set_scale(scale, is_tall=is_tall)
