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

from genmon_gui.core.phrasing import Unit, duration, limit_words, moment, temperature
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
    dress,
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
        """Show the most pressing alarm of a round, or nothing."""
        self._taken = taken
        if taken.alarms:
            place = taken.alarms[0].rule.place
            view = next((view for view in taken.places if view.place == place), None)
            self._freshness.tell(view, taken.at)
        self.setVisible(bool(taken.alarms))
        self.refresh()

    def refresh(self) -> None:
        """Take back a number that has grown too old; called every second."""
        if self._taken is None or not self._taken.alarms:
            return
        alarm = self._taken.alarms[0]
        self.headline.setText(self._headline(alarm))
        self.detail.setText(self._detail(alarm, self._taken, len(self._taken.alarms) - 1))
        self.setAccessibleName(f"{self.headline.text()}, {self.detail.text()}")
        self.button.setVisible(not alarm.acknowledged)
        self._colour(alarm)

    def _headline(self, alarm: AlarmView) -> str:
        value = ""
        if alarm.value_c is not None and self._freshness.is_live:
            value = f" {temperature(alarm.value_c, self._unit)}"
        word = "ALARM" if alarm.active else "Back to normal"
        return f"{word}:  {alarm.rule.place}{value}"

    def _detail(self, alarm: AlarmView, taken: RoundTaken, more: int) -> str:
        limit = limit_words(alarm.rule, self._unit)
        if taken.is_clock_known:
            since = moment(alarm.since, taken.at, self._zone)
            detail = f"{limit} since {since}" if alarm.active else f"was {limit}, from {since}"
        else:
            lasted = duration(taken.at - alarm.since)
            detail = f"{limit} for {lasted}" if alarm.active else f"was {limit}"
        detail += "" if self._freshness.is_live else ", not heard now"
        detail += ", acknowledged" if alarm.acknowledged else ""
        return f"{detail}, and {more} more" if more else detail

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
        dress(
            self,
            f"QFrame#card {{ background: {ground}; border-radius: {GRID}px; }}"
            f"QLabel {{ color: {ink}; background: transparent; }}"
            f"QPushButton {{ color: {palette.background}; background: {palette.text};"
            f" border: none; border-radius: {GRID // 2}px; padding: 0 {2 * GRID}px; }}"
            f"QPushButton:pressed {{ background: {palette.quiet}; }}"
            f"{focus_ring(palette.accent)}",
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
        if self._taken is not None and self._taken.alarms:
            self.acknowledged.emit(Acknowledged(self._taken.alarms[0].rule.key))
