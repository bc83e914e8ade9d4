"""The line above every page: the clock, the date and one sentence on how things are."""

import time
from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from genmon_gui.core.phrasing import clock_time, long_date
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.status import is_well, status_sentence
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, TOUCH, Palette, font

# As wide as a time; a wrong one is never shown.
_NO_TIME = "--:--"


class Header(QWidget):
    """Shows the time, which runs on between rounds, and the state of things as it is told."""

    def __init__(
        self, palette: Palette, zone: tzinfo, stale_after_s: float, *, is_demo: bool
    ) -> None:
        super().__init__()
        self._palette = palette
        self._zone = zone
        self._stale_after_s = stale_after_s
        self._taken: RoundTaken | None = None
        self._arrived_s = 0.0
        self._troubles: dict[str, Trouble] = {}
        self.clock, self.date = QLabel(), QLabel()
        self.sentence = FittedLabel()
        self.demo = QLabel("DEMO")
        self.demo.setVisible(is_demo)
        self.demo.setAccessibleName("Demo: simulated sensors")
        self._lay_out()
        self.refresh()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self.setFixedHeight(round(TOUCH * scale))
        self.clock.setFont(font(HEADING * scale, QFont.Weight.Medium))
        self.date.setFont(font(SMALL * scale))
        self.sentence.set_fonts(font(BODY * scale), font(SMALL * scale))
        self.demo.setFont(font(SMALL * scale, QFont.Weight.Medium))
        margin = round(2 * GRID * scale)
        self._row.setContentsMargins(margin, margin // 4, margin, margin // 4)
        self._row.setSpacing(margin)
        self._make_room()

    def show_round(self, taken: RoundTaken) -> None:
        """Tell of a round."""
        self._taken = taken
        self._arrived_s = time.monotonic()
        self.refresh()

    def show_trouble(self, source: str, trouble: Trouble | None) -> None:
        """Tell of something wrong that no round tells, or that it is over.

        Args:
            source: which part of the program tells it; each has one trouble at a time.
            trouble: what is wrong, None when nothing is any more.
        """
        self._troubles.pop(source, None)
        if trouble is not None:
            self._troubles[source] = trouble
        self.refresh()

    def refresh(self) -> None:
        """Let time pass; called every second."""
        taken = self._taken or RoundTaken(0.0, 0, (), ())
        trouble = next(iter(self._troubles.values()), None)
        age_s = time.monotonic() - self._arrived_s
        is_known = self._taken is not None and taken.is_clock_known
        now = taken.at + age_s
        self.clock.setText(clock_time(now, self._zone) if is_known else _NO_TIME)
        self.clock.setAccessibleName("" if is_known else "Clock not set")
        self.date.setText(long_date(now, self._zone) if is_known else "")
        is_stale = self._taken is not None and age_s > self._stale_after_s
        self.sentence.setText(status_sentence(taken, trouble, age_s, is_stale=is_stale))
        good = is_well(taken, trouble, is_stale=is_stale)
        self.sentence.setStyleSheet(
            f"color: {self._palette.quiet if good else self._palette.warning}"
        )
        self._make_room()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Decide what there is room for."""
        self._make_room()

    def _make_room(self) -> None:
        """The date steps back before the sentence is broken into lines."""
        labels = [self.clock, self.date, self.sentence]
        labels += [self.demo] if not self.demo.isHidden() else []
        needed = sum(label.sizeHint().width() + self._row.spacing() for label in labels)
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        self.date.setVisible(needed <= room)

    def _lay_out(self) -> None:
        self.clock.setStyleSheet(f"color: {self._palette.text}")
        self.date.setStyleSheet(f"color: {self._palette.quiet}")
        self.demo.setStyleSheet(
            f"color: {self._palette.background}; background: {self._palette.warning};"
            f"border-radius: {GRID // 2}px; padding: {GRID // 4}px {GRID}px"
        )
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.clock)
        self._row.addWidget(self.date)
        self._row.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignVCenter)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.sentence, 1)
