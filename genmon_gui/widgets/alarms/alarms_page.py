"""All alarms but the banner's: those that are active, that nobody has seen, and of the past."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from genmon_gui.core.language import mark, say
from genmon_gui.services.alarms.alarm_log import AlarmLog, AlarmLogAsked, LoggedAlarm
from genmon_gui.services.alarms.alarm_words import Teller
from genmon_gui.services.messages import AlarmView, RoundTaken
from genmon_gui.widgets.alarms.alarm_card import AlarmCard
from genmon_gui.widgets.alarms.past_alarm_row import PastAlarmRow
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.finger_scroll import FingerScroll
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, TITLE, colour_text, font

_HEADINGS = (mark("Active"), mark("Not acknowledged yet"), mark("Past"))


class AlarmsPage(KioskPage):
    """Three groups, each with the newest first.

    Signals:
        acknowledged: an Acknowledged.
        snoozed: a Snoozed.
        log_asked: an AlarmLogAsked, whenever the page is shown and whenever an alarm comes or goes
            meanwhile.
    """

    acknowledged = Signal(object)
    snoozed = Signal(object)
    log_asked = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._scale, self._is_tall = appearance, 1.0, False
        self._taken: RoundTaken | None = None
        self._log: AlarmLog | None = None
        self._shown_past: tuple[LoggedAlarm, ...] | None = None
        self.cards: dict[str, AlarmCard] = {}
        self.past: list[PastAlarmRow] = []
        self.headings = [QLabel(say(text)) for text in _HEADINGS]
        self.none, self.none_symbol = QLabel(say("No alarm is active.")), QLabel()
        self.none_yet = QLabel(say("None yet."))
        content = QWidget()
        self._groups = [QVBoxLayout() for _ in self.headings]
        self._column = QVBoxLayout(content)
        self.area = FingerScroll(content, appearance.palette)
        self._lay_out()

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        self._scale, self._is_tall = scale, is_tall
        gap = round(GRID * scale)
        self._column.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        self._column.setSpacing(gap)
        for group in self._groups[:2]:
            group.setSpacing(gap)
        for heading in self.headings:
            heading.setFont(font(SMALL * scale, QFont.Weight.Medium))
        # Nearer to what it is about than to what is above.
        for heading in self.headings[1:]:
            heading.setContentsMargins(0, gap, 0, 0)
        self.none.setFont(font(TITLE * scale, QFont.Weight.Medium))
        pixels = round(HEADING * scale)
        self.none_symbol.setPixmap(icon_pixmap("check", self._appearance.palette.well, pixels))
        self.none_yet.setFont(font(BODY * scale))
        for label in (self.none, self.none_symbol, self.none_yet):
            label.setContentsMargins(0, gap, 0, gap)
        self.area.set_scale(scale)
        for card in self.cards.values():
            card.set_scale(scale, is_tall=is_tall, is_roomy=True)
        for row in self.past:
            row.set_scale(scale, is_tall=is_tall)

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """Show the alarms of a round; a card stays the same one, since a finger may be on it."""
        before = None if self._taken is None else _states(self._taken)
        self._taken = taken
        if _states(taken) != before:
            self._arrange_cards(taken)
            # The log that is known does not tell yet how an alarm ended.
            if self.isVisible():
                self.log_asked.emit(AlarmLogAsked())
        for alarm in _listed(taken):
            self.cards[alarm.rule.key].show_alarm(alarm, taken)
        if self._shown_past is None:
            self._show_past()
        self.area.settle()

    @Slot(object)
    def show_log(self, log: AlarmLog) -> None:
        """Show the alarms of the past."""
        self._log = log
        self._show_past()

    def refresh(self) -> None:
        """Take back numbers that have grown too old; called every few seconds."""
        for card in self.cards.values():
            card.refresh()

    def showEvent(self, _event: QShowEvent) -> None:
        """Ask what there was."""
        self.log_asked.emit(AlarmLogAsked())

    def _arrange_cards(self, taken: RoundTaken) -> None:
        alarms = _listed(taken)
        keys = {alarm.rule.key for alarm in alarms}
        for key in [key for key in self.cards if key not in keys]:
            self.cards.pop(key).deleteLater()
        for alarm in sorted(alarms, key=lambda alarm: alarm.since, reverse=True):
            if alarm.rule.key not in self.cards:
                self.cards[alarm.rule.key] = self._made_card()
            # At the end of its group: the newest was put there first.
            self._groups[0 if alarm.active else 1].addWidget(self.cards[alarm.rule.key])
            self.cards[alarm.rule.key].show()
        for label in (self.none, self.none_symbol):
            label.setVisible(not any(alarm.active for alarm in taken.alarms))
        self.headings[0].setVisible(any(alarm.active for alarm in alarms))
        self.headings[1].setVisible(not all(alarm.active for alarm in alarms))

    def _made_card(self) -> AlarmCard:
        card = AlarmCard(self._appearance)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        card.set_scale(self._scale, is_tall=self._is_tall, is_roomy=True)
        card.acknowledged.connect(self.acknowledged)
        card.snoozed.connect(self.snoozed)
        return card

    def _show_past(self) -> None:
        """All that are over; what is active, or waits to be seen, is shown above."""
        if self._log is None or self._taken is None:
            return
        past = _over(self._log.alarms, self._taken.alarms)
        if past == self._shown_past:
            return
        self._shown_past = past
        for row in self.past:
            row.deleteLater()
        appearance, taken = self._appearance, self._taken
        teller = Teller(appearance.unit, appearance.zone, taken.at, taken.is_clock_known)
        self.past = [PastAlarmRow(appearance.palette, alarm, teller) for alarm in past]
        for row in self.past:
            row.set_scale(self._scale, is_tall=self._is_tall)
            self._groups[2].addWidget(row)
            # Otherwise it would be shown later, and have no place until then.
            row.show()
        self.none_yet.setVisible(not past)
        self.area.settle()

    def _lay_out(self) -> None:
        palette = self._appearance.palette
        for heading in self.headings:
            colour_text(heading, palette.quiet)
        colour_text(self.none, palette.text)
        colour_text(self.none_yet, palette.text)
        for heading, group in zip(self.headings, self._groups, strict=True):
            self._column.addWidget(heading)
            self._column.addLayout(group)
        none = QHBoxLayout()
        none.addWidget(self.none_symbol)
        none.addWidget(self.none, 1)
        self._groups[0].addLayout(none)
        self._groups[2].addWidget(self.none_yet)
        self._groups[2].setSpacing(0)
        self._column.addStretch(1)
        self.headings[1].hide()
        self.none_yet.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)


def _listed(taken: RoundTaken) -> tuple[AlarmView, ...]:
    """The alarms that are shown here: one is the banner's, which is right above."""
    return tuple(alarm for alarm in taken.alarms if alarm is not taken.foremost)


def _states(taken: RoundTaken) -> tuple[set[AlarmView], str]:
    """What of the alarms the groups depend on."""
    above = "" if taken.foremost is None else taken.foremost.rule.key
    return {alarm._replace(value=None) for alarm in taken.alarms}, above


def _over(logged: tuple[LoggedAlarm, ...], live: tuple[AlarmView, ...]) -> tuple[LoggedAlarm, ...]:
    """The logged alarms without the newest one of each rule that is not over."""
    open_keys = {alarm.rule.key for alarm in live}
    over = []
    for alarm in logged:
        if alarm.rule_key in open_keys:
            open_keys.remove(alarm.rule_key)
        else:
            over.append(alarm)
    return tuple(over)
