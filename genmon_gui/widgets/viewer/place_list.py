"""The places of a copied database with their last numbers."""

from datetime import tzinfo

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from genmon_gui.core.calendar import local_date
from genmon_gui.core.dates import short_date
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit, clock_time, temperature
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.theme import GRID, HEADING, SMALL, TITLE, Palette, colour_text, font


class PlaceList(QWidget):
    """A card a place."""

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo) -> None:
        super().__init__()
        self._palette = palette
        self._unit = unit
        self._zone = zone
        self.cards: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)

    def show_places(self, places: tuple[PlaceView, ...]) -> None:
        """Show these places instead of the ones before."""
        for card in self.cards:
            card.deleteLater()
        self.cards = [self._card(view) for view in places]
        for card in self.cards:
            self._column.addWidget(card)

    def _card(self, view: PlaceView) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        card.setStyleSheet(
            f"#card {{ background: {self._palette.surface}; border-radius: {GRID}px; }}"
        )
        grid = QGridLayout(card)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        value, when = say("no reading"), ""
        if view.latest is not None:
            value = temperature(view.latest.temperature_c, self._unit)
            at, zone = view.latest.at, self._zone
            date, time = short_date(local_date(at, zone)), clock_time(at, zone)
            when = say("last heard {when}", when=f"{date} {time}")
        rows = (
            (view.place, TITLE, self._palette.text),
            (value, HEADING, self._palette.text),
            (when, SMALL, self._palette.quiet),
        )
        for row, (text, pixels, colour) in enumerate(rows):
            label = QLabel(text)
            label.setFont(font(pixels, QFont.Weight.Medium if row == 0 else QFont.Weight.Normal))
            colour_text(label, colour)
            label.setWordWrap(True)
            grid.addWidget(label, row, 0)
        card.setAccessibleName(f"{view.place}: {value}")
        return card
