"""The banner above every page: what is alarming, since when, and a button to acknowledge it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from genmon_gui.services.messages import RoundTaken
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.theme import GRID

if TYPE_CHECKING:
    from genmon_gui.widgets.alarms.alarm_card import AlarmCard


class AlarmBanner(QWidget):
    """Shows the most pressing alarm and how many more there are; hidden when all is well.

    Signals:
        acknowledged: an Acknowledged, when its button is touched.
        snoozed: a Snoozed.
    """

    acknowledged = Signal(object)
    snoozed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._scale, self._is_tall, self._is_roomy = 1.0, False, False
        self._column = QVBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @cached_property
    def card(self) -> "AlarmCard":
        """What tells of the alarm; made for the first one, since most days bring none."""
        from genmon_gui.widgets.alarms.alarm_card import AlarmCard

        card = AlarmCard(self._appearance)
        card.acknowledged.connect(self.acknowledged)
        card.snoozed.connect(self.snoozed)
        card.set_scale(self._scale, is_tall=self._is_tall, is_roomy=self._is_roomy)
        self._column.addWidget(card)
        return card

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen; on a tall one the button stands below the words."""
        gap = round(GRID * scale)
        self._column.setContentsMargins(2 * gap, gap // 2, 2 * gap, gap // 2)
        self._scale, self._is_tall = scale, is_tall
        if self._is_used:
            self.card.set_scale(scale, is_tall=is_tall, is_roomy=self._is_roomy)

    def set_roomy(self, *, is_roomy: bool) -> None:
        """Be the first of all alarms on the page that lists the others, or a line above a page."""
        self._is_roomy = is_roomy
        self.set_scale(self._scale, is_tall=self._is_tall)

    def show_round(self, taken: RoundTaken) -> None:
        """Show the most pressing alarm of a round, or nothing; one that is snoozed is not shown."""
        told = sum(alarm.snoozed_until is None for alarm in taken.alarms)
        if taken.foremost is not None:
            self.card.show_alarm(taken.foremost, taken, told - 1)
        self.setVisible(told > 0)

    def refresh(self) -> None:
        """Take back a number that has grown too old; called every few seconds."""
        if self._is_used:
            self.card.refresh()

    @property
    def _is_used(self) -> bool:
        return self._column.count() > 0
