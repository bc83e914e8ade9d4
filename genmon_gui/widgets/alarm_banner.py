"""The banner above every page: what is alarming, since when, and a button to acknowledge it."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from genmon_gui.core.alarm import Severity
from genmon_gui.core.phrasing import Unit, duration, moment
from genmon_gui.services.messages import Acknowledged, AlarmView, RoundTaken
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.freshness import Freshness
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    HEADING,
    SMALL,
    TITLE,
    TOUCH,
    Palette,
    focus_ring,
    font,
)


class AlarmBanner(QWidget):
    """Shows the most pressing alarm and how many more there are; hidden when all is well.

    Signals:
        acknowledged: an Acknowledged, when its button is touched.
    """

    acknowledged = Signal(object)

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo, stale_after_s: float) -> None:
        super().__init__()
        self._palette = palette
        self._unit = unit
        self._zone = zone
        self._taken: RoundTaken | None = None
        self._shown: tuple[AlarmView, ...] = ()
        self._freshness = Freshness(stale_after_s)
        self._symbol_px = HEADING
        self.card, self.symbol = QFrame(), QLabel()
        self.headline, self.detail = FittedLabel(), FittedLabel()
        self.button = QPushButton("Acknowledge")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._acknowledge)
        self._lay_out()
        self.hide()

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen; on a tall one the button stands below the words."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_tall else directions.LeftToRight)
        self._symbol_px = round(HEADING * scale)
        medium = QFont.Weight.Medium
        self.headline.set_fonts(*(font(size * scale, medium) for size in (TITLE, BODY, SMALL)))
        self.detail.set_fonts(font(BODY * scale), font(SMALL * scale))
        self.button.setFont(font(BODY * scale, medium))
        self.button.setMinimumSize(round(3 * TOUCH * scale), round(TOUCH * scale))
        gap = round(GRID * scale)
        self._column.setContentsMargins(2 * gap, 0, 2 * gap, gap // 2)
        self._row.setContentsMargins(gap, gap, gap, gap)
        self._row.setSpacing(gap)
        self._words.setContentsMargins(gap, 0, 0, 0)
        self._words.setSpacing(2 * gap)
        self.refresh()

    def show_round(self, taken: RoundTaken) -> None:
        """Show the most pressing alarm of a round, or nothing; one that is snoozed is not shown."""
        self._taken = taken
        self._shown = tuple(alarm for alarm in taken.alarms if alarm.snoozed_until is None)
        if self._shown:
            place = self._shown[0].rule.place
            view = next((view for view in taken.places if view.place == place), None)
            self._freshness.tell(view, taken.at)
        self.setVisible(bool(self._shown))
        self.refresh()

    def refresh(self) -> None:
        """Take back a number that has grown too old; called every second."""
        if self._taken is None or not self._shown:
            return
        alarm = self._shown[0]
        self.headline.setText(self._headline(alarm))
        self.detail.setText(self._detail(alarm, self._taken, len(self._shown) - 1))
        self.setAccessibleName(f"{self.headline.text()}, {self.detail.text()}")
        self.button.setVisible(not alarm.acknowledged)
        self._colour(alarm)

    def _headline(self, alarm: AlarmView) -> str:
        value = ""
        if alarm.value is not None and self._is_live(alarm):
            value = f" {alarm.rule.condition.value_words(alarm.value, self._unit)}"
        return f"{_word(alarm)}:  {alarm.rule.subject}{value}"

    def _detail(self, alarm: AlarmView, taken: RoundTaken, more: int) -> str:
        words = alarm.rule.words(self._unit)
        is_over = not (alarm.active or alarm.rule.condition.is_passing)
        if taken.is_clock_known:
            since = moment(alarm.since, taken.at, self._zone)
            detail = f"was {words}, from {since}" if is_over else f"{words} since {since}"
        else:
            lasted = duration(taken.at - alarm.since)
            detail = f"was {words}" if is_over else f"{words} for {lasted}"
        detail += "" if self._is_live(alarm) else ", not heard now"
        detail += ", acknowledged" if alarm.acknowledged else ""
        return f"{detail}, and {more} more" if more else detail

    def _is_live(self, alarm: AlarmView) -> bool:
        """Whether the number is true now; what is about the hearing itself always is."""
        return not alarm.rule.condition.is_measured or self._freshness.is_live

    def _colour(self, alarm: AlarmView) -> None:
        palette = self._palette
        if alarm.active and not alarm.acknowledged:
            ground, ink = palette.alarm, palette.on_alarm
        elif alarm.active:
            ground, ink = palette.raised, palette.alarm_text
        else:
            ground, ink = palette.raised, palette.warning
        name = "warning" if alarm.active else "check"
        self.symbol.setPixmap(icon_pixmap(name, ink, self._symbol_px))
        self.setStyleSheet(
            f"QFrame#card {{ background: {ground}; border-radius: {GRID}px; }}"
            f"QLabel {{ color: {ink}; background: transparent; }}"
            f"QPushButton {{ color: {palette.background}; background: {palette.text};"
            f" border: none; border-radius: {GRID // 2}px; padding: 0 {2 * GRID}px; }}"
            f"QPushButton:pressed {{ background: {palette.quiet}; }}"
            f"{focus_ring(palette.accent)}"
        )

    def _lay_out(self) -> None:
        self.card.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.card)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.headline)
        lines.addWidget(self.detail)
        self._words = QHBoxLayout()
        self._words.addWidget(self.symbol)
        self._words.addLayout(lines, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.card)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @Slot()
    def _acknowledge(self) -> None:
        if self._shown:
            self.acknowledged.emit(Acknowledged(self._shown[0].rule.key))


def _word(alarm: AlarmView) -> str:
    is_warning = alarm.rule.severity is Severity.WARNING
    if alarm.rule.condition.is_passing:
        return "Note"
    if not alarm.active:
        return "Back to normal"
    return "Warning" if is_warning else "ALARM"
