"""A card of facts: what each is about, and how it stands."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from genmon_gui.services.system_words import Fact
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TITLE, Palette, colour_text, font

# How wide the names of facts are.
_NAME_PX = 12 * GRID
_TOP = Qt.AlignmentFlag.AlignTop
# A path is one long word otherwise, and its names may have hyphens; a number belongs to its unit or
# month, and to what it is the version of.
_BREAKING = (
    (re.compile("/"), "/\N{ZERO WIDTH SPACE}"),
    (re.compile(r"(?<=\w)-(?=\w)"), "\N{NON-BREAKING HYPHEN}"),
    (re.compile(r"(?:(?<=\d)|(?<=\d\.)) (?=[^\W\d])"), "\N{NO-BREAK SPACE}"),
    (re.compile(r"(?<=[^\W\d]) (?=\d+\.\d)"), "\N{NO-BREAK SPACE}"),
)


class FactCard(QFrame):
    """What somebody should look after is marked by colour and symbol.

    Args:
        title: above all facts.
        palette: colours.
        is_named: each says what it is about; else all are about the title.
        is_of_places: what each is about has a name that people chose, which may be long.
    """

    def __init__(
        self, title: str, palette: Palette, *, is_named: bool = True, is_of_places: bool = False
    ) -> None:
        super().__init__()
        self._palette, self._scale, self._is_named = palette, 1.0, is_named
        self._is_of_places = is_of_places
        self._facts: tuple[Fact, ...] = ()
        self.title = QLabel(title)
        self.rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.setStyleSheet(
            f"QFrame#card {{ background: {palette.surface}; border-radius: {GRID}px; }}"
        )
        colour_text(self.title, palette.text)
        self._column, self._grid = QVBoxLayout(self), QGridLayout()
        self._column.addWidget(self.title)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._grid.setColumnStretch(2, 1)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._scale = scale
        gap = round(GRID * scale)
        self._column.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        self._column.setSpacing(gap)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(gap // 2)
        self.title.setFont(font(TITLE * scale, QFont.Weight.Medium))
        for row in self.rows:
            self._dress(row)
        self._fit_names()
        self._mark()

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these, in the labels that are there."""
        while len(self.rows) < len(facts):
            self._add_row()
        while len(self.rows) > len(facts):
            for label in self.rows.pop():
                label.deleteLater()
        self._facts = facts
        for (name, _, text), fact in zip(self.rows, facts, strict=True):
            name.setText(fact.name)
            text.setText(_breakable(fact.text))
        self._fit_names()
        self._mark()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Names of places take what they need, of a third at most."""
        self._fit_names()

    def _add_row(self) -> None:
        name, _, text = row = QLabel(), QLabel(), QLabel()
        for label in (name, text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        number = len(self.rows)
        for column, label in enumerate(row):
            self._grid.addWidget(label, number, column, _TOP)
            label.setVisible(self._is_named or label is not name)
        self.rows.append(row)
        self._dress(row)

    def _dress(self, row: tuple[QLabel, QLabel, QLabel]) -> None:
        name, symbol, text = row
        # Also where there is none, so that the edges of all cards line up.
        symbol.setFixedWidth(round(BODY * self._scale))
        name.setFont(font(SMALL * self._scale))
        text.setFont(font(SMALL * self._scale))

    def _fit_names(self) -> None:
        """Those of places as wide as the widest; all others line up on all cards."""
        width = round(_NAME_PX * self._scale)
        if self._is_of_places:
            names = (name.fontMetrics().horizontalAdvance(name.text()) for name, _, _ in self.rows)
            width = max(width, min(max(names, default=0), self.width() // 3))
        for name, _, _ in self.rows:
            name.setFixedWidth(width)

    def _mark(self) -> None:
        palette, pixels = self._palette, round(BODY * self._scale)
        for (name, symbol, text), fact in zip(self.rows, self._facts, strict=True):
            colour_text(name, palette.quiet)
            colour_text(text, palette.text if fact.is_well else palette.warning)
            symbol.clear()
            if not fact.is_well:
                symbol.setPixmap(icon_pixmap("warning", palette.warning, pixels))


def _breakable(text: str) -> str:
    """The same, where lines may be broken only as one reads."""
    for pattern, put in _BREAKING:
        text = pattern.sub(put, text)
    return text
