"""The rail of page buttons: beside the page on a wide screen, below it on a tall one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from genmon_gui.widgets.rail_button import RailButton
from genmon_gui.widgets.theme import GRID, Palette


class Navigation(QWidget):
    """One button a page, one of them chosen; setting up stands apart at the end.

    Signals:
        page_chosen: the number of a page.
    """

    page_chosen = Signal(int)

    def __init__(self, palette: Palette, pages: tuple[tuple[str, str], ...]) -> None:
        """Make the buttons.

        Args:
            palette: colours.
            pages: (icon, name) of each page, in order; the last stands apart.
        """
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        # No button group: in one of those the arrow keys would turn pages on their way.
        self._buttons = [RailButton(icon, name, palette) for icon, name in pages]
        for button in self._buttons:
            button.clicked.connect(self._turn)
            self._row.addWidget(button)
        self._row.insertStretch(len(pages) - 1, 1)
        self.choose(0)

    def choose(self, number: int) -> None:
        """Mark a page's button as the chosen one."""
        for button in self._buttons:
            button.setChecked(button is self._buttons[number])

    def button(self, number: int) -> RailButton:
        """The button of a page."""
        return self._buttons[number]

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen.

        Args:
            scale: of everything.
            is_tall: the screen is taller than wide.
        """
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_tall else directions.TopToBottom)
        margin = round(GRID * scale)
        # The page brings its own margin on the side of the rail.
        top, right = (0, margin) if is_tall else (margin, 0)
        self._row.setContentsMargins(margin, top, right, margin)
        self._row.setSpacing(margin)
        for button in self._buttons:
            button.set_scale(scale)

    @Slot()
    def _turn(self) -> None:
        number = next(at for at, button in enumerate(self._buttons) if button is self.sender())
        self.choose(number)
        self.page_chosen.emit(number)
