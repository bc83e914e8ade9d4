"""The kiosk: header, alarm banner, pages and the rail that leads to them."""

import time

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QStackedWidget, QWidget

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.services.alarm_log import AlarmLog
from genmon_gui.services.day import Day
from genmon_gui.services.days import Days
from genmon_gui.services.delivery import DeliveryReport
from genmon_gui.services.lock import PinJudged
from genmon_gui.services.messages import (
    Acknowledged,
    HeartbeatReport,
    Overview,
    OverviewAsked,
    RoundTaken,
    Trouble,
)
from genmon_gui.services.remarks import Answer
from genmon_gui.services.snapshots import SnapshotsReport
from genmon_gui.services.status import delivery_trouble
from genmon_gui.services.system import SystemRead
from genmon_gui.services.year_page import YearAsked, YearRead
from genmon_gui.widgets.alarm_banner import AlarmBanner
from genmon_gui.widgets.alarms_page import AlarmsPage
from genmon_gui.widgets.gate import Gate
from genmon_gui.widgets.header import Header
from genmon_gui.widgets.history_page import HistoryPage
from genmon_gui.widgets.leave_page import LeavePage
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.navigation import Navigation
from genmon_gui.widgets.start_page import StartPage
from genmon_gui.widgets.system_page import SystemPage
from genmon_gui.widgets.theme import scale_of
from genmon_gui.widgets.year.pane import YearPane

NOW, HISTORY, ALARMS, SYSTEM, LEAVE = range(5)
# Led to by what needs the PIN, and by the history page; not by the rail.
_GATE, _YEAR = 5, 6
_PAGES = (
    ("now", "Now"),
    ("history", "History"),
    ("alarms", "Alarms"),
    ("system", "System"),
    ("leave", "Leave"),
)


_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FORWARDS = {Qt.Key.Key_Down, Qt.Key.Key_Right}
_BACKWARDS = {Qt.Key.Key_Up, Qt.Key.Key_Left}


class KioskWindow(QWidget):
    """Everything on the screen; it is told by slots and asks by signals.

    Signals:
        acknowledged: an Acknowledged.
        overview_asked: an OverviewAsked, when the history page is opened.
        history_asked: a Question.
        year_asked: a YearAsked; the answer is wanted by show_year.
        day_asked: a DayAsked, every quarter hour.
        alarm_log_asked: an AlarmLogAsked.
        system_asked: a SystemAsked.
        pin_tried: a PinTried; the answer is wanted by gate_judged.
        closed: the owner has left.

    Attributes:
        acknowledge_needs_pin: acknowledging asks for the PIN, as leaving does.
    """

    acknowledged = Signal(object)
    overview_asked = Signal(object)
    history_asked = Signal(object)
    year_asked = Signal(object)
    day_asked = Signal(object)
    alarm_log_asked = Signal(object)
    system_asked = Signal(object)
    pin_tried = Signal(object)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWindowTitle("genmon-gui")
        self.acknowledge_needs_pin = False
        self._taken: RoundTaken | None = None
        self._rules: tuple[AlarmRule, ...] = ()
        self._troubles: dict[str, Trouble] = {}
        self._days = Days()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._make_parts(look)
        # Otherwise the first button would have the keyboard, and its ring, before anyone asks.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._refresh)
        self._second.start()

    @Slot(object)
    def change_look(self, look: Look) -> None:
        """Draw everything in another way, with what is known; the page stays the same.

        All parts are made anew: none of them need know that its colours may change.
        """
        if look == self.look:
            return
        number, parts, big = self.pages.currentIndex(), self._parts(), self.start.big.places
        self._make_parts(look)
        for part in parts:
            part.hide()
            part.deleteLater()
        self._arrange()
        self._tell_again()
        self.start.show_big(big)
        self.show_page({_GATE: NOW, _YEAR: HISTORY}.get(number, number))
        self.setFocus()

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought."""
        self._taken = taken
        asked = self._days.take_round(taken)
        self.start.show_round(taken)
        self.banner.show_round(taken)
        self.alarms.show_round(taken)
        self.system.show_round(taken)
        self.header.show_round(taken)
        self._tell("polling", None)
        newest_at = max((view.latest.at for view in taken.places if view.latest), default=None)
        if newest_at is not None:
            self.history.show_newest(newest_at)
        if asked is not None:
            self.day_asked.emit(asked)

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Tell the history page what there is."""
        self.history.show_overview(overview)
        self._tell("history", None)

    @Slot(object)
    def show_history(self, answer: Answer) -> None:
        """Show the history that was asked for."""
        self.history.show_history(answer)

    def show_limits(self, rules: tuple[AlarmRule, ...]) -> None:
        """Draw the limits of these rules into the history."""
        self._rules = rules
        self.history.show_limits(rules)

    @Slot(object)
    def show_year(self, read: YearRead) -> None:
        """Show what a year says."""
        self.year.show_year(read)

    @Slot(object)
    def show_day(self, day: Day) -> None:
        """Show the last day of every place."""
        self._days.take_day(day)
        self.start.show_days()
        self.header.refresh()
        self._tell("history", None)

    @Slot(object)
    def show_alarm_log(self, log: AlarmLog) -> None:
        """Show the alarms of the past."""
        self.alarms.show_log(log)

    @Slot(object)
    def show_system(self, read: SystemRead) -> None:
        """Show how everything stands."""
        self._tell("system", None)
        self.system.show_system(read)

    @Slot(object)
    def show_system_trouble(self, trouble: Trouble) -> None:
        """Tell what keeps the state of things from being read, until it is."""
        self._tell("system", trouble)

    @Slot(object)
    def show_sound_report(self, trouble: Trouble | None) -> None:
        """Tell what keeps an alarm from being heard, None when nothing does."""
        self._tell("sound", trouble)

    @Slot(object)
    def show_polling_trouble(self, trouble: Trouble) -> None:
        """Tell what keeps rounds from being taken, until one is."""
        self._tell("polling", trouble)
        self.start.show_trouble(trouble)

    @Slot(object)
    def show_history_trouble(self, trouble: Trouble) -> None:
        """Tell what keeps the record from being read, until it is."""
        self._tell("history", trouble)

    @Slot(object)
    def show_delivery(self, report: DeliveryReport) -> None:
        """Tell whether messages go out."""
        self._tell("delivery", delivery_trouble(report, time.time(), self.look.zone))

    @Slot(object)
    def show_delivery_trouble(self, trouble: Trouble) -> None:
        """Tell what keeps the outbox from being looked at, until it is."""
        self._tell("delivery", trouble)

    @Slot(object)
    def show_heartbeat(self, report: HeartbeatReport) -> None:
        """Tell that signs of life fail, until they do not."""
        self._tell("heartbeat", report.trouble)

    @Slot(object)
    def show_snapshots(self, report: SnapshotsReport) -> None:
        """Tell what keeps snapshots from being made, until it is over."""
        self._tell("snapshots", report.trouble)

    @Slot(object)
    def show_settings_trouble(self, trouble: Trouble | None) -> None:
        """Tell what is wrong with the configuration, None when nothing is any more."""
        self._tell("settings", trouble)

    @Slot(object)
    def gate_judged(self, judged: PinJudged) -> None:
        """Open the gate, or tell why not."""
        self._tell("lock", None)
        self.gate.show_judged(judged)

    @Slot(object)
    def show_lock_trouble(self, trouble: Trouble) -> None:
        """Tell what keeps a PIN from being judged, until one is."""
        self._tell("lock", trouble)

    @Slot(int)
    def show_page(self, number: int) -> None:
        """Turn to a page."""
        if number == HISTORY:
            self.overview_asked.emit(OverviewAsked())
        self.pages.setCurrentIndex(number)
        self.navigation.choose(number)

    @Slot()
    def go_back(self) -> None:
        """Nobody is there: show the first page, and forget a PIN that was half typed."""
        if self.pages.currentIndex() != NOW:
            self.gate.give_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows lead from button to button and Enter press one."""
        at = self.focusWidget()
        if event.key() in _ENTERS and isinstance(at, QAbstractButton):
            at.click()
        elif event.key() in _FORWARDS | _BACKWARDS:
            self.focusNextPrevChild(event.key() in _FORWARDS)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Scale everything, and put the rail where there is more room."""
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        self.closed.emit()
        event.accept()

    def _make_parts(self, look: Look) -> None:
        palette, unit, zone, stale_after_s = look.palette, look.unit, look.zone, look.stale_after_s
        self.look = look
        self.setStyleSheet(f"KioskWindow {{ background: {palette.background}; }}")
        self.header = Header(look, self._days)
        self.banner = AlarmBanner(palette, unit, zone, stale_after_s)
        self.start = StartPage(look, self._days)
        self.history = HistoryPage(palette, unit, zone)
        self.history.show_limits(self._rules)
        self.year = YearPane(palette, unit, zone)
        self.alarms, self.system = AlarmsPage(look), SystemPage(look)
        self.leave, self.gate = LeavePage(palette), Gate(palette)
        self.navigation = Navigation(palette, _PAGES)
        self.pages = QStackedWidget()
        # A page fits itself to the screen; it must never make the window larger than that.
        self.pages.setMinimumSize(1, 1)
        rail = (self.start, self.history, self.alarms, self.system, self.leave)
        for page in (*rail, self.gate, self.year):
            self.pages.addWidget(page)
        self._connect()

    def _parts(self) -> tuple[QWidget, ...]:
        return self.header, self.banner, self.pages, self.navigation

    def _arrange(self) -> None:
        scale, is_tall = scale_of(self.size()), self.height() > self.width()
        self.header.set_scale(scale)
        self.banner.set_scale(scale, is_tall=is_tall)
        self.alarms.set_scale(scale, is_tall=is_tall)
        self.system.set_scale(scale, is_tall=is_tall)
        self.leave.set_scale(scale)
        self.navigation.set_scale(scale, is_tall=is_tall)
        for part in self._parts():
            self._grid.removeWidget(part)
        rail, page = ((3, 0), (2, 0)) if is_tall else ((0, 0), (2, 1))
        column = page[1]
        self._grid.addWidget(self.header, 0, column)
        self._grid.addWidget(self.banner, 1, column)
        self._grid.addWidget(self.pages, *page)
        self._grid.addWidget(self.navigation, *rail, 1 if is_tall else 3, 1)
        self._grid.setRowStretch(2, 1)
        for other in (0, 1):
            self._grid.setColumnStretch(other, int(other == column))
        # Darkness lies above all parts, those made later too.
        for part in self._parts():
            part.lower()

    def _tell_again(self) -> None:
        """Tell parts that are new what is known."""
        troubles = dict(self._troubles)
        if self._taken is not None:
            self.show_round(self._taken)
        for source, trouble in troubles.items():
            self._tell(source, trouble)
        if "polling" in troubles:
            self.start.show_trouble(troubles["polling"])

    def _tell(self, source: str, trouble: Trouble | None) -> None:
        """Let the header tell, and remember for a header made later."""
        if trouble is None:
            self._troubles.pop(source, None)
        else:
            self._troubles[source] = trouble
        self.header.show_trouble(source, trouble)

    def _connect(self) -> None:
        self.banner.acknowledged.connect(self._acknowledge)
        self.history.history_asked.connect(self.history_asked)
        self.history.words_wanted.connect(self._show_words)
        self.year.closed.connect(self._leave_words)
        self.alarms.acknowledged.connect(self._acknowledge)
        self.alarms.log_asked.connect(self.alarm_log_asked)
        self.system.system_asked.connect(self.system_asked)
        self.navigation.page_chosen.connect(self.show_page)
        self.leave.stayed.connect(self._stay)
        self.leave.left.connect(self._leave)
        self.gate.tried.connect(self.pin_tried)
        self.gate.wanted.connect(self._show_gate)
        self.gate.closed.connect(self._stay)

    @Slot()
    def _refresh(self) -> None:
        self.start.refresh()
        self.banner.refresh()
        self.alarms.refresh()
        self.header.refresh()

    @Slot()
    def _leave(self) -> None:
        self.gate.ask(self.close)

    @Slot(object)
    def _acknowledge(self, acknowledged: Acknowledged) -> None:
        if self.acknowledge_needs_pin:
            self.gate.ask(lambda: self.acknowledged.emit(acknowledged))
        else:
            self.acknowledged.emit(acknowledged)

    @Slot()
    def _show_gate(self) -> None:
        self.pages.setCurrentIndex(_GATE)

    @Slot()
    def _show_words(self) -> None:
        year, places = self.history.year, self.history.places.places()
        if year is not None:
            self.year.expect(places[0])
            self.year_asked.emit(YearAsked(year))
            self.pages.setCurrentIndex(_YEAR)

    @Slot()
    def _leave_words(self) -> None:
        self.show_page(HISTORY)

    @Slot()
    def _stay(self) -> None:
        self.show_page(NOW)
