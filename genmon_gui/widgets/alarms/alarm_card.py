"""One alarm as a card: what alarms, since when, and a button to acknowledge it."""

import time
from math import ceil

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from genmon_gui.core.alarm import Severity
from genmon_gui.core.language import say
from genmon_gui.core.screen_care import GUARD_S
from genmon_gui.services.alarms.alarm_words import Teller, alarm_word
from genmon_gui.services.messages import AlarmView, RoundTaken
from genmon_gui.services.orders import Acknowledged
from genmon_gui.widgets.alarms.snooze_buttons import SnoozeButtons
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fitted_label import BOTTOM_LEFT, TOP_LEFT, FittedLabel
from genmon_gui.widgets.freshness import Freshness
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    HEADING,
    SMALL,
    TITLE,
    TOUCH,
    dress,
    font,
)

# Below the scale, for names that are longer than anybody should choose.
_LESS = (0.95 * SMALL, 0.85 * SMALL)
_EDGE_PX, _RING_PX = 3, 6


class AlarmCard(QFrame):
    """Its state is seen by colour, symbol and word.

    Signals:
        acknowledged: an Acknowledged, when its button is touched.
        snoozed: a Snoozed.
    """

    acknowledged = Signal(object)
    snoozed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: tuple[AlarmView, RoundTaken, int] | None = None
        self._changed_s = float("-inf")
        self._freshness = Freshness(appearance.stale_after_s)
        self._symbol_px = HEADING
        self.symbol = QLabel()
        self.headline, self.detail = FittedLabel(), FittedLabel()
        self.button = QPushButton(say("Acknowledge"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._acknowledge)
        self.headline.align(BOTTOM_LEFT)
        self.detail.align(TOP_LEFT)
        self.snooze = SnoozeButtons()
        self.snooze.snoozed.connect(self.snoozed)
        self.snooze.asked.connect(self.refresh)
        self.snooze.hide()
        self._lay_out()

    def set_scale(self, scale: float, *, is_tall: bool, is_roomy: bool = False) -> None:
        """Draw for a size of screen; on a tall one the button stands below the words.

        Args:
            scale: of everything.
            is_tall: the screen is taller than wide.
            is_roomy: long words may take two lines, and it can be snoozed.
        """
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_tall else directions.LeftToRight)
        self._symbol_px = round(HEADING * scale)
        medium = QFont.Weight.Medium
        self.headline.set_fonts(
            *(font(size * scale, medium) for size in (TITLE, BODY, SMALL, *_LESS))
        )
        small = font(SMALL * scale)
        self.detail.set_fonts(small)
        # A long name takes two lines rather than letters that are smaller than what follows. They
        # are measured: a type has whole pixels, so that its lines do not grow evenly with a screen.
        two_lines = ceil(2 * QFontMetricsF(small).lineSpacing())
        self.headline.setMinimumHeight(two_lines if is_roomy or is_tall else 0)
        self.detail.setMinimumHeight(two_lines if is_roomy else 0)
        self.button.setFont(font(BODY * scale, medium))
        self.button.setMinimumSize(round(3 * TOUCH * scale), round(TOUCH * scale))
        self.snooze.set_scale(scale)
        self.snooze.setVisible(is_roomy)
        if not is_roomy:
            self.snooze.forget()
        gap = round(GRID * scale)
        inner = gap - _EDGE_PX
        # Where there is height around the buttons there is as much beside them.
        right = inner + (gap if is_roomy and not is_tall else 0)
        self._row.setContentsMargins(inner, inner, right, inner)
        self._row.setSpacing(gap)
        self._words.setContentsMargins(gap, 0, 0, 0)
        self._words.setSpacing(2 * gap)
        self._buttons.setSpacing(gap)
        self.refresh()

    def show_alarm(self, alarm: AlarmView, taken: RoundTaken, more: int = 0) -> None:
        """Show an alarm of a round.

        Args:
            alarm: which.
            taken: the round.
            more: how many others there are that are not shown.
        """
        if self._shown is not None and self._shown[0].rule.key != alarm.rule.key:
            self._changed_s = time.monotonic()
        self._shown = alarm, taken, more
        view = next((view for view in taken.places if view.place == alarm.rule.place), None)
        self._freshness.tell(view, taken.at, is_clock_known=taken.is_clock_known)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take back a number that has grown too old; called every few seconds."""
        if self._shown is None:
            return
        alarm, taken, more = self._shown
        self.headline.setText(self._headline(alarm))
        self.detail.setText(self._detail(alarm, taken, more))
        self.setAccessibleName(f"{self.headline.text()}, {self.detail.text()}")
        self._name_button(alarm)
        self.snooze.show_alarm(alarm)
        self.button.setVisible(not (alarm.acknowledged or self.snooze.is_asked))
        self._colour(alarm)

    def _name_button(self, alarm: AlarmView) -> None:
        """What is rehearsed is ended, not acknowledged."""
        subject = alarm.rule.subject
        if alarm.rule.is_test:
            self.button.setText(say("End the test"))
            self.button.setAccessibleName(say("End the test of {place}", place=subject))
        else:
            self.button.setText(say("Acknowledge"))
            self.button.setAccessibleName(say("Acknowledge {subject}", subject=subject))

    def _headline(self, alarm: AlarmView) -> str:
        word, subject = alarm_word(alarm), alarm.rule.subject
        if alarm.value is not None and self._is_live(alarm):
            value = alarm.rule.condition.value_words(alarm.value, self._appearance.unit)
            subject = f"{subject} {value}"
        return say("{word}:  {subject}", word=word, subject=subject)

    def _detail(self, alarm: AlarmView, taken: RoundTaken, more: int) -> str:
        appearance = self._appearance
        teller = Teller(appearance.unit, appearance.zone, taken.at, taken.is_clock_known)
        told = (
            teller.limit_and_since(alarm),
            "" if self._is_live(alarm) else say("not heard now"),
            say("acknowledged") if alarm.acknowledged else "",
            teller.snoozed(alarm),
            say("pretended") if alarm.rule.is_test else "",
        )
        detail = ", ".join(filter(None, told))
        return say("{detail}, and {more} more", detail=detail, more=more) if more else detail

    def _is_live(self, alarm: AlarmView) -> bool:
        """Whether the number is true now; what is about the hearing itself always is."""
        return alarm.rule.is_test or not alarm.rule.condition.is_measured or self._freshness.is_live

    def _colour(self, alarm: AlarmView) -> None:
        palette = self._appearance.palette
        if alarm.rule.is_test:
            ground, ink = palette.surface, palette.warning
        elif alarm.is_pressing:
            ground, ink = palette.alarm, palette.on_alarm
        elif alarm.active and alarm.rule.severity is Severity.ALARM:
            ground, ink = palette.raised, palette.alarm_text
        else:
            ground, ink = palette.raised, palette.warning
        # Hollow, as its place's tile is: nobody may take a rehearsal for the real thing.
        edge = ink if alarm.rule.is_test else ground
        self.symbol.setPixmap(icon_pixmap(_icon_name(alarm), ink, self._symbol_px))
        dress(
            self,
            f"QFrame#card {{ background: {ground}; border: {_EDGE_PX}px solid {edge};"
            f" border-radius: {GRID}px; }}"
            f"QLabel {{ color: {ink}; background: transparent; }}"
            f"QPushButton {{ color: {palette.background}; background: {palette.text};"
            f" border: none; border-radius: {GRID // 2}px; padding: 0 {2 * GRID}px; }}"
            f"QPushButton:pressed {{ background: {palette.quiet}; }}"
            # Two lines, for a button as bright as any ring around it.
            f"QPushButton:focus {{ border: {_RING_PX}px double {palette.background};"
            f" padding: 0 {2 * GRID - _RING_PX}px; }}",
        )

    def _lay_out(self) -> None:
        self.setObjectName("card")
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.headline, 1)
        lines.addWidget(self.detail)
        self._words = QHBoxLayout()
        self._words.addWidget(self.symbol)
        self._words.addLayout(lines, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(self._words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.snooze)
        self._buttons.addWidget(self.button, 1)
        self._row.addLayout(self._buttons)

    @Slot()
    def _acknowledge(self) -> None:
        """A finger that taps twice has not seen what its first tap brought."""
        if self._shown is not None and time.monotonic() >= self._changed_s + GUARD_S:
            self.acknowledged.emit(Acknowledged(self._shown[0].rule.key))


def _icon_name(alarm: AlarmView) -> str:
    if alarm.rule.is_test:
        return "rehearsal"
    return "warning" if alarm.active else "check"
