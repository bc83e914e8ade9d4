"""The line above every page: the clock, the date and one sentence on how things are."""

import time

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import clock_time, long_date
from genmon_gui.services.history.days import Days
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.status import (
    further_sentences,
    is_well,
    status_sentence,
    told_sentences,
)
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.badge import Badge
from genmon_gui.widgets.fitted_label import LEFT, RIGHT, FittedLabel
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    HEADING,
    SMALL,
    TOUCH,
    colour_text,
    font,
    with_like_figures,
)

_MINUTE_S = 60
# As wide as a time; a wrong one is never shown.
_NO_TIME = "--:--"
# More lines of a trouble would leave too little for the numbers.
_MOST_LINES = 4


class Header(QWidget):
    """Shows the time, which runs on between rounds, and the state of things as it is told.

    Signals:
        wrongs_changed: all that is not as it should be, sentences, the most pressing first.

    Attributes:
        wrongs: the same, as it is now.
    """

    wrongs_changed = Signal(object)

    def __init__(self, appearance: Appearance, days: Days) -> None:
        """Make the header.

        Args:
            appearance: how it is drawn.
            days: what is known of each place's last day; whoever tells of a round tells it first.
        """
        super().__init__()
        self._appearance, self._days = appearance, days
        self._scale = 1.0
        self._taken: RoundTaken | None = None
        self._arrived_s = 0.0
        self._troubles: dict[str, Trouble] = {}
        self.wrongs: tuple[str, ...] = ()
        self.clock, self.date = QLabel(), QLabel()
        self.sentence, self.further = FittedLabel(), FittedLabel()
        self._told_further: tuple[str, ...] = ()
        # What the room was shared out for: all but which figures there are in the sentence.
        self._shared: tuple[object, ...] = ()
        # Since the epoch; the clock on the wall moves on with it in all zones.
        self._minute, self._minute_words = 0, ("", "")
        self._is_below = True
        self.demo = Badge(say("DEMO"), appearance.palette.background, appearance.palette.warning)
        self.demo.setVisible(appearance.is_demo)
        self.demo.setAccessibleName(say("Demo: simulated sensors"))
        self._lay_out()
        self.refresh()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._scale = scale
        self.clock.setFont(font(HEADING * scale, QFont.Weight.Medium))
        self.date.setFont(font(SMALL * scale))
        self.sentence.set_fonts(font(BODY * scale), font(SMALL * scale))
        self.demo.set_scale(scale)
        margin = round(2 * GRID * scale)
        self.further.set_fonts(font(SMALL * scale))
        self._rows.setContentsMargins(margin, margin // 4, margin, margin // 4)
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
        if self._troubles.get(source) == trouble:
            return
        if trouble is None:
            del self._troubles[source]
        else:
            # What is told again has not come last.
            self._troubles[source] = trouble
        self.refresh()

    def refresh(self) -> None:
        """Let time pass."""
        taken = self._taken or RoundTaken(0.0, 0, (), ())
        age_s = time.monotonic() - self._arrived_s
        is_known = self._taken is not None and taken.is_clock_known
        now, zone, unit = taken.at + age_s, self._appearance.zone, self._appearance.unit
        clock, date = self._time(now) if is_known else (_NO_TIME, "")
        is_stale = self._taken is not None and age_s > self._appearance.stale_after_s
        wrongs = told_sentences(taken, self._troubles, age_s if is_stale else 0.0, unit, zone)
        self._note(wrongs)
        sentence, is_quiet = status_sentence(taken, wrongs, age_s), is_well(taken, wrongs)
        further: tuple[str, ...] = ()
        if is_quiet and is_known and taken.number > 0:
            further = further_sentences(taken, self._days, unit, zone)
        self.sentence.setText(sentence)
        shared = (clock, date, with_like_figures(sentence), is_quiet, further)
        if shared != self._shared:
            self._shared = shared
            self._tell(clock, date, further, is_quiet=is_quiet)

    def _note(self, wrongs: tuple[str, ...]) -> None:
        """Tell whoever has room for all of it."""
        if wrongs != self.wrongs:
            self.wrongs = wrongs
            self.wrongs_changed.emit(wrongs)

    def _time(self, now: float) -> tuple[str, str]:
        """The clock and the date, which stand for a minute."""
        minute = int(now // _MINUTE_S)
        if minute != self._minute:
            self._minute = minute
            zone = self._appearance.zone
            self._minute_words = clock_time(now, zone), long_date(now, zone)
        return self._minute_words

    def _tell(self, clock: str, date: str, further: tuple[str, ...], *, is_quiet: bool) -> None:
        self.clock.setText(clock)
        self.clock.setAccessibleName(say("Clock not set") if clock == _NO_TIME else "")
        self.date.setText(date)
        palette = self._appearance.palette
        colour_text(self.sentence, palette.quiet if is_quiet else palette.warning)
        self._told_further = further
        self._make_room()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Decide what there is room for."""
        self._make_room()

    def _make_room(self) -> None:
        """The date steps back before the sentence is broken into lines.

        A sentence that is not whole beside the clock gets lines of its own below it.
        """
        gap, margins = self._row.spacing(), self._rows.contentsMargins()
        whole = self.width() - margins.left() - margins.right()
        before = [self.clock] if self.demo.isHidden() else [self.clock, self.demo]
        beside = whole - sum(label.sizeHint().width() + gap for label in before)
        with_date = beside - self.date.sizeHint().width() - gap
        is_dated = bool(self.date.text()) and self.sentence.sizeHint().width() <= with_date
        self.date.setVisible(is_dated)
        self._tell_further(with_date if is_dated else beside)
        height = round(TOUCH * self._scale)
        is_below = self.sentence.height_in(beside) > height - margins.top() - margins.bottom()
        self._put_sentence(is_below=is_below)
        if is_below:
            height += min(self.sentence.height_in(whole), self._most_px()) + margins.bottom()
        self.setFixedHeight(height)

    def _tell_further(self, room: int) -> None:
        """As many of the further sentences as stand in one line."""
        metrics, said = QFontMetricsF(font(SMALL * self._scale)), ""
        for sentence in self._told_further:
            longer = f"{said} {sentence}".lstrip()
            if metrics.horizontalAdvance(longer) <= room - 2:
                said = longer
        self.further.setText(said)
        self.further.setVisible(bool(said))

    def _put_sentence(self, *, is_below: bool) -> None:
        if is_below is self._is_below:
            return
        self._is_below = is_below
        self._column.removeWidget(self.sentence)
        self._rows.removeWidget(self.sentence)
        if is_below:
            self._rows.addWidget(self.sentence, 1)
        else:
            self._column.insertWidget(0, self.sentence)
        self.sentence.align(LEFT if is_below else RIGHT)

    def _most_px(self) -> int:
        return round(_MOST_LINES * QFontMetricsF(font(SMALL * self._scale)).lineSpacing())

    def _lay_out(self) -> None:
        palette = self._appearance.palette
        colour_text(self.clock, palette.text)
        for label in (self.date, self.further):
            colour_text(label, palette.quiet)
        self._rows = QVBoxLayout(self)
        self._row, self._column = QHBoxLayout(), QVBoxLayout()
        for layout in (self._rows, self._column):
            layout.setSpacing(0)
        self._row.addWidget(self.clock)
        self._row.addWidget(self.date)
        self._row.addWidget(self.demo)
        self._row.addLayout(self._column, 1)
        self._column.addWidget(self.further)
        self._rows.addLayout(self._row)
        self.further.align(RIGHT)
        self._put_sentence(is_below=False)
