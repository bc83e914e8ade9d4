"""How much is looked at, and which: buttons for those who would rather not drag and pinch."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from genmon_gui.core.calendar_spans import SpanUnit
from genmon_gui.core.dates import short_date
from genmon_gui.core.language import mark, say
from genmon_gui.widgets.fitted_label import CENTRE, FittedLabel
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.hands.time_range import TimeRange
from genmon_gui.widgets.icons import icon_or_disabled
from genmon_gui.widgets.theme import GRID, HEADING, SMALL, TITLE, TOUCH, Palette, focus_ring, font

_ALL = "All"
# What stands on each button, and what a screen reader says of it.
_FACES = {
    SpanUnit.DAY.value: (mark("Day"), mark("Show a day")),
    SpanUnit.WEEK.value: (mark("Week"), mark("Show a week")),
    SpanUnit.MONTH.value: (mark("Month"), mark("Show a month")),
    SpanUnit.YEAR.value: (mark("Year"), mark("Show a year")),
    _ALL: (mark("All"), mark("Show everything")),
}
# Where the arrows lead, said of them.
_STEPS = {
    None: (mark("Earlier time"), mark("Later time")),
    SpanUnit.DAY: (mark("Earlier day"), mark("Later day")),
    SpanUnit.WEEK: (mark("Earlier week"), mark("Later week")),
    SpanUnit.MONTH: (mark("Earlier month"), mark("Later month")),
    SpanUnit.YEAR: (mark("Earlier year"), mark("Later year")),
}
_ZOOM = 2.0
# So wide is the longest of what is usually seen; what is longer is written smaller.
_USUAL_DAY = date(2026, 12, 28)
_SMALL_SIZES = tuple(0.85**times * SMALL for times in range(3))


class SpanChooser(QWidget):
    """Day, Week, Month, Year, All; − and +; and ‹ what is seen ›.

    It keeps no choice of its own: what is marked as chosen is what is seen, whoever chose it.

    Signals:
        chosen: the TimeRange that shall be seen.
        zoomed: what is seen shall be so many times as long.
    """

    chosen = Signal(object)
    zoomed = Signal(float)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._extent: Extent | None = None
        self._range: TimeRange | None = None
        self._at: float | None = None
        self.units = {unit.value: self._unit_button(unit.value) for unit in SpanUnit}
        self.units[_ALL] = self._unit_button(_ALL)
        self.farther = self._icon_button("farther", say("Show more time"), self._go_farther)
        self.closer = self._icon_button("closer", say("Show less time"), self._come_closer)
        self.earlier = self._icon_button("earlier", say("Earlier"), self._go_earlier)
        self.seen = FittedLabel()
        self.seen.align(CENTRE)
        self.later = self._icon_button("later", say("Later"), self._go_later)
        self._lay_out()

    def show_range(self, extent: Extent, seen: TimeRange) -> None:
        """Show what is seen, out of what there is."""
        self._extent, self._range = extent, seen
        words = "\n".join(filter(None, extent.words(seen)))
        if words != self.seen.text():
            self.seen.setText(words)
            self._fit_words()
        unit = extent.unit_of(seen)
        is_all = extent.is_all(seen)
        seen_name = unit.value if unit else _ALL if is_all else ""
        for name, button in self.units.items():
            button.setChecked(name == seen_name)
        earlier, later = _STEPS[unit]
        self.earlier.setAccessibleName(say(earlier))
        self.later.setAccessibleName(say(later))
        self.earlier.setEnabled(extent.earlier(seen) is not None)
        self.later.setEnabled(extent.later(seen) is not None)
        self.farther.setEnabled(not is_all)
        self.closer.setEnabled(extent.can_come_closer(seen))

    @Slot(object)
    def look_at(self, at: float | None) -> None:
        """Lead to this moment, if somebody has pointed at one."""
        self._at = at

    def arrange(self, scale: float, width_px: int, side: int) -> None:
        """Draw for a size of screen, in one line where so many pixels hold it, else in two.

        Args:
            scale: of everything.
            width_px: what there is.
            side: how high, and wide at least, each button is.
        """
        self._scale, self._side = scale, side
        gap, pixels = (round(size * scale) for size in (GRID, HEADING))
        for name, button in self._icons.items():
            button.setIcon(icon_or_disabled(name, self._palette.text, self._palette.raised, pixels))
            button.setIconSize(QSize(pixels, pixels))
            button.setFixedSize(side, side)
        for button in self.units.values():
            button.setFont(font(SMALL * scale, QFont.Weight.Medium))
            text = button.fontMetrics().horizontalAdvance(button.text())
            button.setMinimumSize(max(side, text + round(2 * GRID * scale)), side)
        self._set_fonts()
        self._fit_words()
        self.seen.setFixedSize(self._words_px(), side)
        self._lines.setDirection(self._direction(width_px))
        for row in (*self._rows, self._lines):
            row.setSpacing(gap)
        self._style(gap)

    @Slot()
    def _choose(self) -> None:
        name = self.sender().objectName()
        if self._extent is None or self._range is None:
            return
        if name == _ALL:
            wanted = self._extent.whole
        else:
            wanted = self._extent.chosen(SpanUnit(name), self._range, self._at)
        # A click has toggled the button, which only shows what is seen.
        self.show_range(self._extent, self._range)
        self.chosen.emit(wanted)

    @Slot()
    def _go_earlier(self) -> None:
        if self._extent is not None and self._range is not None:
            self._go(self._extent.earlier(self._range))

    @Slot()
    def _go_later(self) -> None:
        if self._extent is not None and self._range is not None:
            self._go(self._extent.later(self._range))

    def _go(self, wanted: TimeRange | None) -> None:
        if wanted is not None:
            self.chosen.emit(wanted)

    @Slot()
    def _come_closer(self) -> None:
        self.zoomed.emit(1 / _ZOOM)

    @Slot()
    def _go_farther(self) -> None:
        self.zoomed.emit(_ZOOM)

    def _unit_button(self, name: str) -> QPushButton:
        face, spoken = map(say, _FACES[name])
        button = QPushButton(face)
        button.setCheckable(True)
        button.setAccessibleName(spoken)
        return self._button(button, name, self._choose)

    def _icon_button(self, name: str, spoken: str, slot: object) -> QPushButton:
        button = QPushButton()
        button.setAccessibleName(spoken)
        return self._button(button, name, slot)

    @staticmethod
    def _button(button: QPushButton, name: str, slot: object) -> QPushButton:
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        self._scale, self._side = 1.0, TOUCH
        self._set_fonts()
        steps = (self.farther, self.closer, self.earlier, self.later)
        self._icons = {button.objectName(): button for button in steps}
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._rows = QHBoxLayout(), QHBoxLayout()
        for stretch, row in enumerate(self._rows):
            self._lines.addLayout(row, stretch)
        for button in self.units.values():
            self._rows[0].addWidget(button, 1)
        for button in (self.farther, self.closer):
            self._rows[1].addWidget(button)
        self._rows[1].addStretch(1)
        for widget in (self.earlier, self.seen, self.later):
            self._rows[1].addWidget(widget)

    def _direction(self, width_px: int) -> QBoxLayout.Direction:
        """Everything in one line, or the units above the others."""
        side, gap = self._side, round(GRID * self._scale)
        units = sum(button.minimumWidth() + gap for button in self.units.values())
        others = len(self._icons) * (side + gap) + self._words_px()
        fits = units + others <= width_px
        return QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom

    def _words_px(self) -> int:
        metrics = QFontMetrics(font(SMALL * self._scale, QFont.Weight.Medium))
        return metrics.horizontalAdvance(f"{short_date(_USUAL_DAY)} –")

    def _set_fonts(self) -> None:
        """A year alone is large; two lines are small."""
        weight, scale = QFont.Weight.Medium, self._scale
        small = tuple(font(size * scale, weight) for size in _SMALL_SIZES)
        self._fonts_of_one, self._fonts_of_two = (font(TITLE * scale, weight), *small), small

    def _fit_words(self) -> None:
        is_two = "\n" in self.seen.text()
        self.seen.set_fonts(*(self._fonts_of_two if is_two else self._fonts_of_one))

    def _style(self, radius: int) -> None:
        palette = self._palette
        self.setStyleSheet(
            f"QPushButton {{ color: {palette.quiet}; background: transparent; border: none;"
            f" border-radius: {radius}px; }}"
            f"QPushButton:checked {{ color: {palette.text}; background: {palette.surface}; }}"
            f"QPushButton:disabled {{ color: {palette.raised}; }}"
            f"QPushButton:pressed {{ background: {palette.raised}; }}"
            f"QLabel {{ color: {palette.text}; }}"
            f"{focus_ring(palette.text)}"
        )
