"""Which places are looked at, and beside which year: a chip each, in its colour."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import say
from genmon_gui.widgets.chip import Chip
from genmon_gui.widgets.legend import Legend
from genmon_gui.widgets.theme import GRID, Palette, place_colours


class PlaceChips(QWidget):
    """A row of chips of places, and then one of a year to lay beside.

    At least one place is on, or always just one; at first the first.

    Signals:
        chosen: others were chosen by hand.
        compared: another year shall be laid beside, `years_back` years before; 0 for none.
    """

    chosen = Signal()
    compared = Signal()

    def __init__(
        self, palette: Palette, *, only_one: bool = False, has_legends: bool = True
    ) -> None:
        """Make a row without places.

        Args:
            palette: colours.
            only_one: no more than one is on.
            has_legends: those that are on will say how low and high it was.
        """
        super().__init__()
        self._has_legends = has_legends
        self._palette = palette
        self._only_one = only_one
        self.chips: list[Chip] = []
        self.years_back = 0
        self._year, self._most_back = 0, 0
        self.beside = Chip(say("Compare"), palette.quiet, palette)
        self.beside.setObjectName("beside")
        self.beside.setParent(self)
        self.beside.hide()
        self.beside.clicked.connect(self._step_back)

    def set_places(self, places: tuple[str, ...]) -> None:
        """Make a chip a place; what was on stays on."""
        if places == tuple(chip.text() for chip in self.chips):
            return
        on = set(self.places())
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(*each) for each in place_colours(self._palette, places).items()]
        for chip in self.chips:
            chip.setChecked(chip.text() in on)
        if self.chips and not self.places():
            self.chips[0].setChecked(True)

    def set_years(self, seen: int, oldest: int) -> bool:
        """Say which year is seen and which is the oldest; whether the chip's words are others now.

        A year that the record does not reach back to is no longer beside it.
        """
        before = self.beside.text(), self.beside.isVisibleTo(self)
        self._year, self._most_back = seen, max(0, seen - oldest)
        if self.years_back > self._most_back:
            self._compare(0)
        self._name_beside()
        self.beside.setVisible(self._most_back > 0)
        return before != (self.beside.text(), self.beside.isVisibleTo(self))

    def places(self) -> tuple[str, ...]:
        """The places that are on."""
        return tuple(chip.text() for chip in self.chips if chip.isChecked())

    def choose(self, place: str) -> None:
        """Let this place alone be on, where it is one of them."""
        if any(chip.text() == place for chip in self.chips):
            for chip in self.chips:
                chip.setChecked(chip.text() == place)

    def colours(self) -> dict[str, str]:
        """Each place's colour as #rrggbb."""
        return {chip.text(): chip.colour for chip in self.chips}

    @Slot(object)
    def show_legends(self, legends: tuple[Legend, ...]) -> None:
        """Say how low and high the bands were; with a year beside another, that one's last."""
        named = {legend.name: legend for legend in legends}
        if self.years_back:
            # Bands of one place are named by their years.
            names = *self.places(), ""
            named = dict(zip(names, legends, strict=False))
            named[self.beside.text()] = legends[-1]
        for chip in (*self.chips, self.beside):
            chip.show_legend(named.get(chip.text()))

    def line_width(self, scale: float, *, is_dated: bool = False) -> int:
        """How wide all chips beside each other are."""
        chips = self._seen_chips()
        for chip in chips:
            chip.is_dated = is_dated
            chip.set_scale(scale)
        gaps = round(GRID * scale) * (len(chips) - 1)
        return sum(chip.sizeHint().width() for chip in chips) + max(0, gaps)

    def arrange(self, scale: float, width_px: int, height_px: int) -> None:
        """Lay the chips out in as many lines as a width needs, each so high, and take their room.

        Args:
            scale: of what is in them.
            width_px: what there is.
            height_px: of a chip.
        """
        is_dated = self.line_width(scale, is_dated=True) <= width_px
        gap, right, x, y = round(GRID * scale), 0, 0, 0
        for chip in (*self.chips, self.beside):
            chip.is_dated = is_dated
            chip.set_scale(scale)
        for chip in self._seen_chips():
            width = min(chip.sizeHint().width(), width_px)
            if x and x + width > width_px:
                x, y = 0, y + height_px + gap
            chip.setGeometry(x, y, width, height_px)
            right = max(right, x + width)
            x += width + gap
        self.setFixedSize(right, y + height_px)

    def _chip(self, place: str, colour: str) -> Chip:
        chip = Chip(place, colour, self._palette, has_legend=self._has_legends)
        chip.setObjectName(f"place {place}")
        chip.clicked.connect(self._choose)
        chip.setParent(self)
        chip.show()
        return chip

    def _seen_chips(self) -> list[Chip]:
        return [chip for chip in (*self.chips, self.beside) if chip.isVisibleTo(self)]

    @Slot()
    def _choose(self) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        if self._only_one or self.years_back:
            self.choose(chip.text())
        elif not self.places():
            chip.setChecked(True)
            return
        self.chosen.emit()

    @Slot()
    def _step_back(self) -> None:
        """To the year before; from the oldest to none."""
        self._compare(0 if self.years_back >= self._most_back else self.years_back + 1)
        on = self.places()
        if self.years_back and on:
            # Two years of several places could not be told apart.
            self.choose(on[0])
        self.compared.emit()

    def _compare(self, years_back: int) -> None:
        self.years_back = years_back
        self.beside.setChecked(years_back > 0)
        self._name_beside()

    def _name_beside(self) -> None:
        year = self._year - self.years_back
        beside = say("Beside {year}", year=year) if self.years_back else say("Compare")
        self.beside.rename(beside)
