"""Below huge numbers, for a while: whose they are, and how to come back."""

import time

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import say
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fitted_label import RIGHT, FittedLabel
from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.theme import GRID, SMALL, colour_text, font

# More would not be huge.
MOST = 3
# So long after the last touch it makes room for the numbers.
SHOWN_S = 8.0


class BigChoice(QWidget):
    """A chip a place, of which one to three are on; a fourth takes the turn of the first.

    Signals:
        chosen: other places were chosen by hand.
    """

    chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._scale = 1.0
        self._touched_s = 0.0
        # In the order in which they were chosen.
        self.places: tuple[str, ...] = ()
        self.chips = PlaceChips(appearance.palette, has_legends=False)
        self.back = FittedLabel(say("Touch a number to see all places."))
        for part in (self.chips, self.back):
            part.setParent(self)
        self.back.align(RIGHT)
        colour_text(self.back, appearance.palette.quiet)
        self.chips.chosen.connect(self._choose)

    def choose(self, all_places: tuple[str, ...], places: tuple[str, ...]) -> None:
        """Show which of all places are big."""
        self.chips.set_places(all_places)
        self.places = tuple(place for place in places if place in all_places)[-MOST:]
        self._touched_s = time.monotonic()
        self._check()

    @property
    def is_wanted(self) -> bool:
        """Whether somebody is choosing."""
        return bool(self.places) and time.monotonic() < self._touched_s + SHOWN_S

    def height_in(self, scale: float, width: int) -> int:
        """Lay out in so many pixels; how tall that is."""
        self._scale = scale
        self.back.set_fonts(font(SMALL * scale))
        self.chips.arrange(scale, width)
        self._share()
        return self.chips.height()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The words get what the chips leave, or give way."""
        self._share()

    def _share(self) -> None:
        left = self.chips.width() + round(2 * GRID * self._scale)
        self.back.setGeometry(left, 0, max(0, self.width() - left), self.height())
        self.back.setVisible(self.back.sizeHint().width() <= self.back.width())

    def _check(self) -> None:
        for chip in self.chips.chips:
            chip.setChecked(chip.text() in self.places)

    @Slot()
    def _choose(self) -> None:
        on = self.chips.places()
        kept = [place for place in self.places if place in on]
        self._touched_s = time.monotonic()
        self.places = (*kept, *(place for place in on if place not in kept))[-MOST:]
        self._check()
        self.chosen.emit()
