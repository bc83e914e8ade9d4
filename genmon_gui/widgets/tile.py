"""One place on the start page: its name, its number, today's low and high, and how old it is."""

import time
from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from genmon_gui.core.phrasing import Unit, ago, clock_time, fault_words, moment, number
from genmon_gui.core.reading import Fault, Reading
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.arrangement import Arrangement
from genmon_gui.widgets.elided_label import ElidedLabel
from genmon_gui.widgets.number_label import NumberLabel
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, TITLE, Palette, font


class Tile(QFrame):
    """Shows a place; a number that must not be believed is never shown as one."""

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo, stale_after_s: float) -> None:
        super().__init__()
        self._palette = palette
        self._unit = unit
        self._zone = zone
        self._stale_after_s = stale_after_s
        self._view: PlaceView | None = None
        self._is_alarming = False
        self._is_compact = False
        self._age_at_arrival_s = 0.0
        self._arrived_s = 0.0
        self._taken_at = 0.0
        self.name, self.age = ElidedLabel(), ElidedLabel()
        self.number = NumberLabel(unit)
        self.low, self.high = QLabel(), QLabel()
        # Tiles share the page evenly, whatever their texts would like.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._grid = QGridLayout(self)
        self.setStyleSheet(f"Tile {{ background: {palette.surface}; border-radius: {GRID}px; }}")

    def arrange(self, arrangement: Arrangement, scale: float) -> None:
        """Lay out for a size of screen."""
        self._is_compact = arrangement.is_compact
        for label in (self.name, self.age):
            label.setWordWrap(not arrangement.is_compact)
        self.number.set_metrics(arrangement.metrics)
        name_px = HEADING if arrangement.is_beside else TITLE
        self.name.setFont(font(name_px * scale))
        self.age.setFont(font(SMALL * scale))
        self.low.setFont(font(BODY * scale))
        self.high.setFont(font(BODY * scale))
        while self._grid.takeAt(0) is not None:
            pass
        padding = round(GRID * scale)
        self._grid.setContentsMargins(2 * padding, padding, 2 * padding, padding)
        self._grid.setSpacing(0)
        if arrangement.is_beside:
            self._lay_beside()
        else:
            self._lay_around()
        self._show_extremes()

    def show_view(self, view: PlaceView, taken_at: float, *, is_alarming: bool) -> None:
        """Show what a round brought.

        Args:
            view: what is known of the place.
            taken_at: when, UTC epoch seconds.
            is_alarming: an alarm of this place is active.
        """
        self._view = view
        self._is_alarming = is_alarming
        self._taken_at = taken_at
        self._arrived_s = time.monotonic()
        self._age_at_arrival_s = 0.0 if view.latest is None else taken_at - view.latest.at
        self._show_extremes()
        self.refresh()

    def refresh(self) -> None:
        """Let the age grow; called every second."""
        if self._view is None:
            return
        view, age_s = self._view, self.age_s
        self.name.setText(view.place)
        is_live = isinstance(view.look, Reading) and age_s <= self._stale_after_s
        self.setProperty("live", is_live)
        if is_live and view.latest is not None:
            colour = self._palette.alarm_text if self._is_alarming else self._palette.text
            self.number.show_number(view.latest.temperature_c, colour)
            self._say(ago(age_s), self._palette.quiet)
        else:
            self.number.show_number(None, self._palette.faint)
            self._say(self._why_not(), self._palette.warning)
        self.name.setStyleSheet(f"color: {self._palette.text if is_live else self._palette.quiet}")
        self.setAccessibleName(f"{view.place}: {self.number.text()}, {self.age.text()}")

    @property
    def age_s(self) -> float:
        """How old the newest reading is, on monotonic time since it arrived."""
        return max(0.0, self._age_at_arrival_s) + time.monotonic() - self._arrived_s

    def _why_not(self) -> str:
        view = self._view
        if view is None or view.look is None:
            words = "Waiting for its first answer."
        elif isinstance(view.look, Fault):
            words = fault_words(view.look.kind)
        else:
            words = "Not heard any more."
        return f"{words} {self._last_heard()}".strip()

    def _last_heard(self) -> str:
        latest = self._view.latest if self._view else None
        if latest is None:
            return ""
        last = number(latest.temperature_c, self._unit)
        return f"Last heard {moment(latest.at, self._taken_at, self._zone)}: {last}°."

    def _say(self, words: str, colour: str) -> None:
        self.age.setText(words)
        self.age.setStyleSheet(f"color: {colour}")

    def _show_extremes(self) -> None:
        today = self._view.today if self._view else None
        if today is None:
            self.low.setText("")
            self.high.setText("")
            return
        for label, value_c, at, colour, word in (
            (self.low, today.low_c, today.low_at, self._palette.low, "Low"),
            (self.high, today.high_c, today.high_at, self._palette.high, "High"),
        ):
            value = f"<span style='color:{colour}'>{number(value_c, self._unit)}°</span>"
            label.setAccessibleName(f"{word} {number(value_c, self._unit)}")
            label.setText(
                value
                if self._is_compact
                else f"{self._quiet(word)}&nbsp; {value}&nbsp; "
                f"{self._quiet(clock_time(at, self._zone))}"
            )

    def _quiet(self, words: str) -> str:
        return f"<span style='color:{self._palette.quiet}'>{words}</span>"

    def _lay_beside(self) -> None:
        right = Qt.AlignmentFlag.AlignRight
        self._place(self.name, 0, 0, Qt.AlignmentFlag.AlignBottom)
        self._place(self.age, 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.number, 0, 1, 2, 1, Qt.AlignmentFlag.AlignCenter)
        self._place(self.high, 0, 2, right | Qt.AlignmentFlag.AlignBottom)
        self._place(self.low, 1, 2, right | Qt.AlignmentFlag.AlignTop)
        for column, stretch in enumerate((5, 0, 4)):
            self._grid.setColumnStretch(column, stretch)
        self._stretch_rows(1, 1, 0)

    def _lay_around(self) -> None:
        self._grid.addWidget(self.name, 0, 0, 1, 2)
        self._grid.addWidget(self.number, 1, 0, 1, 2, Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(self.age, 2, 0, 1, 2)
        self._place(self.low, 3, 0, Qt.AlignmentFlag.AlignLeft)
        self._place(self.high, 3, 1, Qt.AlignmentFlag.AlignRight)
        for column, stretch in enumerate((1, 1, 0)):
            self._grid.setColumnStretch(column, stretch)
        self._stretch_rows(0, 1, 0)

    def _place(self, widget: QWidget, row: int, column: int, where: Qt.AlignmentFlag) -> None:
        self._grid.addWidget(widget, row, column, where)

    def _stretch_rows(self, *stretches: int) -> None:
        for row, stretch in enumerate(stretches):
            self._grid.setRowStretch(row, stretch)
