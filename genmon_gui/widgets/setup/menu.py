"""The first page of set-up: what there is to set, and how it is set now."""

from PySide6.QtCore import Signal, Slot

from genmon_gui.core.language import say
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.row import Row


class Menu(Page):
    """One row a page, then what can be done at once.

    Signals:
        opened: the number of a page, an int.
        undo_wanted: put the last change back.
    """

    opened = Signal(int)
    undo_wanted = Signal()

    def __init__(self, look: Look, titles: tuple[str, ...]) -> None:
        """Make the rows.

        Args:
            look: how things are shown.
            titles: of the pages; the last one is the way out.
        """
        super().__init__(look)
        self.rows = [Row(title, look.palette) for title in titles]
        self.undo = Row(say("Undo the last change"), look.palette, opens=False)
        for row in self.rows:
            row.touched.connect(self._open)
        self.undo.touched.connect(self.undo_wanted)
        self.add(*self.rows[:-1], self.undo, self.rows[-1])

    @property
    def title(self) -> str:
        """What stands above it."""
        return say("Set up")

    def show_values(self, values: tuple[str, ...]) -> None:
        """Show how everything is set, a page's value a row."""
        for row, value in zip(self.rows, values, strict=False):
            row.show_value(value)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(next(at for at, row in enumerate(self.rows) if row is self.sender()))
