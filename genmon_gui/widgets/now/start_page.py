"""The page that everybody reads: a tile for each place."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from genmon_gui.core.language import mark, say
from genmon_gui.services.history.days import Days
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.status import no_sensor_words, trouble_sentences
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fitted_label import CENTRE, FittedLabel
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.now.arrangement import arrange
from genmon_gui.widgets.now.tile import Tile
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, TITLE, colour_text, font, scale_of

if TYPE_CHECKING:
    from genmon_gui.widgets.now.big_choice import BigChoice

_WAITING = mark("Asking the sensors…")


class StartPage(KioskPage):
    """Lays out as many tiles as there are places, their numbers as large as fits.

    A touch of a tile makes its number huge; another brings all of them back.
    """

    def __init__(self, appearance: Appearance, days: Days) -> None:
        """Make the page.

        Args:
            appearance: how it is drawn.
            days: what is known of each place's last day; whoever tells of a round tells it first.
        """
        super().__init__()
        self._appearance, self._days = appearance, days
        self.tiles: list[Tile] = []
        self.hint = FittedLabel(say(_WAITING))
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.hint.align(CENTRE)
        colour_text(self.hint, appearance.palette.quiet)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self.hint, 0, 0)

    @cached_property
    def big(self) -> "BigChoice":
        """Whose numbers are huge; made by the first touch."""
        from genmon_gui.widgets.now.big_choice import BigChoice

        big = BigChoice(self._appearance)
        big.setParent(self)
        big.hide()
        big.chosen.connect(self._lay_out)
        return big

    @property
    def big_places(self) -> tuple[str, ...]:
        """The places that fill the page, none for all."""
        return self.big.places if self._is_big_made else ()

    def show_round(self, taken: RoundTaken) -> None:
        """Show every place of a round; places that are new get a tile."""
        has_changed = self._places() != tuple(view.place for view in taken.places)
        self._set_count(len(taken.places))
        self.hint.setVisible(not taken.places)
        if not taken.places:
            self._show_nothing(taken)
        pretended, alarming = taken.rehearsal, taken.alarming
        for tile, view in zip(self.tiles, taken.places, strict=True):
            tile.show_view(
                view,
                taken.at,
                alarming=alarming.get(view.place),
                is_clock_known=taken.is_clock_known,
                day=self._days.day(view.place),
            )
            is_pretended = pretended is not None and pretended.place == view.place
            tile.pretend(pretended.value_c if pretended is not None and is_pretended else None)
        if has_changed:
            self.show_big(self.big_places)
        self._forget_choosing()

    def show_big(self, places: tuple[str, ...]) -> None:
        """Fill the page with the numbers of some places, or with all where there are none."""
        if places or self._is_big_made:
            self.big.choose(self._places(), places)
        self._lay_out()

    def show_days(self) -> None:
        """Show what has become known of the last day."""
        for tile in self.tiles:
            tile.show_day(self._days.day(tile.name.text()))

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what keeps rounds from being taken, where there is no tile to say it."""
        self._show_hint(trouble_sentences(trouble), self._appearance.palette.text)

    def refresh(self) -> None:
        """Let the ages grow; called every few seconds."""
        for tile in self.tiles:
            tile.refresh()
        self._forget_choosing()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Find the best arrangement for the new size."""
        self._lay_out()

    def _forget_choosing(self) -> None:
        """Give the numbers the room of the choice once nobody chooses any more."""
        if self._is_big_made and not self.big.isHidden() and not self.big.is_wanted:
            self._lay_out()

    def _show_nothing(self, taken: RoundTaken) -> None:
        """Say why there is no tile."""
        hint = say(_WAITING) if taken.number == 0 else no_sensor_words()
        self._show_hint(hint, self._appearance.palette.quiet)
        if taken.trouble is not None:
            self.show_trouble(taken.trouble)

    def _show_hint(self, words: str, colour: str) -> None:
        self.hint.setText(words)
        colour_text(self.hint, colour)

    @property
    def _is_big_made(self) -> bool:
        return "big" in vars(self)

    def _places(self) -> tuple[str, ...]:
        return tuple(tile.name.text() for tile in self.tiles)

    def _set_count(self, count: int) -> None:
        while len(self.tiles) > count:
            self.tiles.pop().deleteLater()
        while len(self.tiles) < count:
            tile = Tile(self._appearance)
            tile.setParent(self)
            tile.touched.connect(self._touch)
            self.tiles.append(tile)

    @Slot(str)
    def _touch(self, place: str) -> None:
        self.show_big(() if self.big_places else (place,))

    @Slot()
    def _lay_out(self) -> None:
        big = self.big_places
        shown = [tile for tile in self.tiles if not big or tile.name.text() in big]
        # First of all, since a tile that appears may let Qt change the page's size at once.
        for tile in self.tiles:
            tile.setVisible(tile in shown)
        scale = scale_of(self.window().size())
        margin = round(GRID * scale)
        bar_px = self._lay_out_big(scale, margin)
        self._grid.setContentsMargins(2 * margin, margin // 2, 2 * margin, 2 * margin + bar_px)
        self._grid.setSpacing(margin)
        self.hint.set_fonts(*(font(size * scale) for size in (HEADING, TITLE, BODY, SMALL)))
        if not shown:
            return
        width, height = self.width() - 4 * margin, self.height() - 2.5 * margin - bar_px
        arrangement = arrange(len(shown), width, height, scale, is_bare=bool(big))
        for tile in self.tiles:
            self._grid.removeWidget(tile)
        for index, tile in enumerate(shown):
            tile.arrange(arrangement, scale)
            self._grid.addWidget(tile, *divmod(index, arrangement.columns))
        self._share_evenly(len(shown), arrangement.columns)
        self._grid.activate()

    def _lay_out_big(self, scale: float, margin: int) -> int:
        """Put the choice below; how much of the page it takes."""
        if not self._is_big_made:
            return 0
        self.big.setVisible(self.big.is_wanted)
        if not self.big.is_wanted:
            return 0
        width = self.width() - 4 * margin
        height = self.big.height_in(scale, width)
        self.big.setGeometry(2 * margin, self.height() - margin - height, width, height)
        return height

    def _share_evenly(self, count: int, columns: int) -> None:
        rows = -(-count // columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, int(row < rows))
