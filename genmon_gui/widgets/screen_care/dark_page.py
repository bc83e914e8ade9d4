"""What is left of the screen when nobody is there: dim numbers that wander."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from genmon_gui.core.alarm import Severity
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import clock_time, temperature
from genmon_gui.services.messages import PlaceView, RoundTaken
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.freshness import Freshness
from genmon_gui.widgets.number_label import NO_NUMBER
from genmon_gui.widgets.theme import (
    BODY,
    DARK,
    GRID,
    HEADING,
    LIGHT,
    SMALL,
    TITLE,
    Palette,
    colour_ground,
    colour_text,
    font,
    scale_of,
)

# They are read from a bed; many must not fill the screen, or they could not wander.
_SIZES = ((4, HEADING), (7, TITLE))
# How long they stand in one place.
STAY_S = 60
# A step is far from the last, and in a day nearly all of the screen has had its turn: the multiples
# of these two never come back to where they were (Roberts' R2 sequence).
_STEPS = (0.7548776662, 0.5698402910)


class DarkPage(QWidget):
    """Black, with the clock and each place's number on it."""

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._taken = RoundTaken(0.0, 0, (), ())
        self._freshness: list[Freshness] = []
        self.block = QWidget(self)
        self._grid = QGridLayout(self.block)
        # Whatever the theme: what is not lit does not wear out.
        self.setAutoFillBackground(True)
        colour_ground(self, "#000000")
        self.labels: list[QLabel] = []
        # With the colour of each, and the size for which they were written.
        self._written: tuple[list[tuple[str, str]], QSize] | None = None
        self.hide()

    def change_appearance(self, appearance: Appearance) -> None:
        """Draw in another way from now on."""
        self._appearance = appearance
        self.show_round(self._taken)

    def show_round(self, taken: RoundTaken) -> None:
        """Tell of a round."""
        self._taken = taken
        self._freshness = [Freshness(self._appearance.stale_after_s) for _ in taken.places]
        for freshness, view in zip(self._freshness, taken.places, strict=True):
            freshness.tell(view, taken.at, is_clock_known=taken.is_clock_known)

    def refresh(self, now_s: float, now: float) -> None:
        """Let time pass.

        Args:
            now_s: monotonic seconds; the place on the screen follows from them.
            now: UTC epoch seconds, for the clock.
        """
        self._write(now)
        self.block.setFixedSize(self.block.sizeHint().boundedTo(self.size()))
        self.block.move(self._place(int(now_s // STAY_S), self.size() - self.block.size()))

    def _write(self, now: float) -> None:
        palette = _on_black(self._appearance.palette)
        title = clock_time(now, self._appearance.zone)
        if self._appearance.is_demo:
            title = say("{time}  demo", time=title)
        texts, alarming = [(title, palette.faint)], self._taken.alarming
        for view, freshness in zip(self._taken.places, self._freshness, strict=True):
            severity, said = alarming.get(view.place), self._number(view, freshness)
            colour = palette.alarm if severity is Severity.ALARM else palette.quiet
            if severity is not None:
                said = say("{value}, {word}", value=said, word=severity.word())
            texts += [(view.place, palette.faint), (said, colour)]
        if (texts, self.size()) != self._written:
            self._written = texts, self.size()
            self._write_anew(texts)

    def _write_anew(self, texts: list[tuple[str, str]]) -> None:
        """Let every label have its text and colour."""
        scale, places = scale_of(self.size()), len(self._taken.places)
        number_px = next((size for most, size in _SIZES if places <= most), BODY)
        self._have_labels(len(texts))
        for label, (text, colour) in zip(self.labels, texts, strict=True):
            label.setText(text)
            colour_text(label, colour)
            if isinstance(label, FittedLabel):
                sizes = dict.fromkeys((number_px, BODY, SMALL))
                label.set_fonts(*(font(size * scale) for size in sizes))
            else:
                label.setFont(font((HEADING if label is self.labels[0] else number_px) * scale))
        margin = round(2 * GRID * scale)
        self._grid.setContentsMargins(margin, margin, margin, margin)
        self._grid.setHorizontalSpacing(2 * margin)

    def _number(self, view: PlaceView, freshness: Freshness) -> str:
        if view.latest is None or not freshness.is_live:
            return NO_NUMBER
        return temperature(view.latest.temperature_c, self._appearance.unit)

    def _have_labels(self, count: int) -> None:
        """The title above, then two in a line: a name and its number."""
        while len(self.labels) > count:
            self.labels.pop().deleteLater()
        while len(self.labels) < count:
            at = len(self.labels)
            # A name gives way to its number.
            label = FittedLabel() if at % 2 else QLabel()
            if at == 0:
                self._grid.addWidget(label, 0, 0, 1, 2)
            else:
                self._grid.addWidget(label, (at + 1) // 2, (at + 1) % 2)
            # In a page that is seen already the layout would show it only later.
            label.show()
            self.labels.append(label)

    @staticmethod
    def _place(step: int, room: QSize) -> QPoint:
        across, down = (step * each % 1.0 for each in _STEPS)
        return QPoint(round(room.width() * across), round(room.height() * down))


def _on_black(palette: Palette) -> Palette:
    """The greys of daylight are meant for white."""
    return DARK if palette == LIGHT else palette
