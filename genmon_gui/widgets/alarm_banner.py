"""The banner above every page: what is alarming, since when, and a button to acknowledge it."""

from datetime import tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from genmon_gui.core.phrasing import Unit, limit_words, moment, temperature
from genmon_gui.services.messages import Acknowledged, AlarmView, RoundTaken
from genmon_gui.widgets.elided_label import ElidedLabel
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.theme import BODY, GRID, HEADING, TITLE, TOUCH, Palette, font


class AlarmBanner(QFrame):
    """Shows the most pressing alarm and how many more there are; hidden when all is well.

    Signals:
        acknowledged: an Acknowledged, when its button is touched.
    """

    acknowledged = Signal(object)

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo) -> None:
        super().__init__()
        self._palette = palette
        self._unit = unit
        self._zone = zone
        self._alarm: AlarmView | None = None
        self._symbol_px = HEADING
        self.symbol = QLabel()
        self.headline, self.detail = ElidedLabel(), ElidedLabel()
        self.button = QPushButton("Acknowledge")
        self.button.clicked.connect(self._acknowledge)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.symbol)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.headline)
        words.addWidget(self.detail)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._symbol_px = round(HEADING * scale)
        self.headline.setFont(font(TITLE * scale, QFont.Weight.Medium))
        self.detail.setFont(font(BODY * scale))
        self.button.setFont(font(BODY * scale, QFont.Weight.Medium))
        self.button.setMinimumHeight(round(TOUCH * scale))
        self.button.setMinimumWidth(round(3 * TOUCH * scale))
        margin = round(GRID * scale)
        self._row.setContentsMargins(2 * margin, margin // 2, margin // 2, margin // 2)
        self._row.setSpacing(2 * margin)

    def show_round(self, taken: RoundTaken) -> None:
        """Show the most pressing alarm of a round, or nothing."""
        self._alarm = taken.alarms[0] if taken.alarms else None
        self.setVisible(self._alarm is not None)
        if self._alarm is None:
            return
        self.headline.setText(self._headline(self._alarm))
        self.detail.setText(self._detail(self._alarm, taken.at, len(taken.alarms) - 1))
        self.setAccessibleName(f"{self.headline.text()}, {self.detail.text()}")
        self.button.setVisible(not self._alarm.acknowledged)
        self._colour(self._alarm)

    def _headline(self, alarm: AlarmView) -> str:
        value = "" if alarm.value_c is None else f" {temperature(alarm.value_c, self._unit)}"
        word = "ALARM" if alarm.active else "Back to normal"
        return f"{word}:  {alarm.rule.place}{value}"

    def _detail(self, alarm: AlarmView, now: float, more: int) -> str:
        limit = limit_words(alarm.rule, self._unit)
        since = moment(alarm.since, now, self._zone)
        detail = f"{limit} since {since}" if alarm.active else f"was {limit}, from {since}"
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
        self.setStyleSheet(
            f"AlarmBanner {{ background: {ground}; }}"
            f"AlarmBanner QLabel {{ color: {ink}; background: transparent; }}"
            f"QPushButton {{ color: {palette.background}; background: {palette.text};"
            f" border: none; border-radius: {GRID // 2}px; padding: 0 {2 * GRID}px; }}"
            f"QPushButton:pressed {{ background: {palette.quiet}; }}"
        )

    @Slot()
    def _acknowledge(self) -> None:
        if self._alarm is not None:
            self.acknowledged.emit(Acknowledged(self._alarm.rule.key))
