"""The rail of page buttons: beside the page on a wide screen, below it on a tall one."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QFrame, QToolButton

from genmon_gui.widgets.icons import icon
from genmon_gui.widgets.rail_size import button_px
from genmon_gui.widgets.theme import GRID, HEADING, SMALL, Palette, focus_ring, font


class Navigation(QFrame):
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
        self._palette = palette
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._icons: dict[QToolButton, str] = {}
        # No button group: in one of those the arrow keys would turn pages on their way.
        self._buttons = [self._add_button(*page) for page in pages]
        self._row.insertStretch(len(pages) - 1, 1)
        self.choose(0)

    def choose(self, number: int) -> None:
        """Mark a page's button as the chosen one."""
        for button in self._buttons:
            button.setChecked(button is self._buttons[number])

    def button(self, number: int) -> QToolButton:
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
        for button, name in self._icons.items():
            pixels = round(HEADING * scale)
            button.setIcon(icon(name, self._palette.quiet, self._palette.accent, pixels))
            button.setIconSize(QSize(pixels, pixels))
            button.setFont(font(SMALL * scale, QFont.Weight.Medium))
            button.setFixedSize(*button_px(scale))
        self._style(scale)

    @Slot()
    def _turn(self) -> None:
        number = next(at for at, button in enumerate(self._buttons) if button is self.sender())
        self.choose(number)
        self.page_chosen.emit(number)

    def _add_button(self, icon_name: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._turn)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self._icons[button] = icon_name
        self._row.addWidget(button)
        return button

    def _style(self, scale: float) -> None:
        palette, radius = self._palette, round(GRID * scale)
        self.setStyleSheet(
            f"QToolButton {{ color: {palette.quiet}; border: none; border-radius: {radius}px;"
            f" background: transparent; }}"
            f"QToolButton:checked {{ color: {palette.text}; background: {palette.surface}; }}"
            f"QToolButton:pressed {{ background: {palette.raised}; }}"
            # The ring takes no room from a name that is nearly as wide as its button.
            f"{focus_ring(palette.text)} QToolButton:focus {{ padding: -2px; }}"
        )
