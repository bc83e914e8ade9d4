"""The first page of set-up: what there is to set, and how it is set now."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent

from genmon_gui.core.language import say
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.line import HAIRLINE_PX, line_px
from genmon_gui.widgets.setup.line_column import LineColumn
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.theme import GRID
from genmon_gui.widgets.touch import least_on, touch_px

# In an 800x480 screen's pixels; two lines of words need as much.
_LEAST = 6 * GRID


class Menu(LineColumn):
    """One row a page, then what can be done at once.

    Signals:
        opened: the number of a page, an int.
        undo_wanted: put the last change back.
    """

    opened = Signal(int)
    undo_wanted = Signal()

    def __init__(self, appearance: Appearance, titles: tuple[str, ...]) -> None:
        """Make the rows.

        Args:
            appearance: how things are shown.
            titles: of the pages; the last one is the way out.
        """
        super().__init__(appearance)
        self.rows = [Row(title, appearance.palette) for title in titles]
        self.undo = Row(say("Undo the last change"), appearance.palette, opens=False)
        for row in self.rows:
            row.touched.connect(self._open)
        self.undo.touched.connect(self.undo_wanted)
        self.add(*self.rows[:-1], self.undo, self.rows[-1])

    def show_values(self, values: tuple[str, ...]) -> None:
        """Show how everything is set, a page's value a row."""
        for row, value in zip(self.rows, values, strict=False):
            row.show_value(value)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        self._share()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share the height."""
        self._share()

    def _share(self) -> None:
        """Be lower where not all rows would be seen, as low as a finger still meets them.

        Where that is not enough they stay so: what is told at the foot, and goes again, must not
        move them under a finger.
        """
        rows, full_px = (*self.rows, self.undo), line_px(touch_px(self, self._scale), self._scale)
        room_px = (self.height() - round(GRID * self._scale)) // len(rows)
        least_px = max(least_on(self), round(_LEAST * self._scale)) + HAIRLINE_PX
        height_px = full_px if full_px <= room_px else least_px
        for row in rows:
            row.setFixedHeight(height_px)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(next(at for at, row in enumerate(self.rows) if row is self.sender()))
