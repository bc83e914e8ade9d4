"""The kiosk: header, alarm banner, pages and the rail that leads to them."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QStackedWidget, QWidget

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import mark, say
from genmon_gui.services.alarm_log import AlarmLog
from genmon_gui.services.day import Day
from genmon_gui.services.days import Days
from genmon_gui.services.lock import PinJudged
from genmon_gui.services.messages import (
    Acknowledged,
    Overview,
    OverviewAsked,
    RoundTaken,
    Trouble,
)
from genmon_gui.services.remarks import Answer
from genmon_gui.services.settings_change import SettingsAnswer
from genmon_gui.services.system import SystemRead
from genmon_gui.services.year_page import YearAsked, YearRead
from genmon_gui.widgets.alarm_banner import AlarmBanner
from genmon_gui.widgets.alarms_page import AlarmsPage
from genmon_gui.widgets.gate import Gate
from genmon_gui.widgets.header import Header
from genmon_gui.widgets.history_page import HistoryPage
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.navigation import Navigation
from genmon_gui.widgets.setup.setup_page import SetupPage
from genmon_gui.widgets.start_page import StartPage
from genmon_gui.widgets.system_page import SystemPage
from genmon_gui.widgets.theme import scale_of
from genmon_gui.widgets.troubles import Troubles
from genmon_gui.widgets.year.pane import YearPane

NOW, HISTORY, ALARMS, SYSTEM, SETUP = range(5)
# Led to by what needs the PIN, and by the history page; not by the rail.
_GATE, _YEAR = 5, 6
_PAGES = (
    ("now", mark("Now")),
    ("history", mark("History")),
    ("alarms", mark("Alarms")),
    ("system", mark("System")),
    ("setup", mark("Set up")),
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
        change_wanted: a SettingsWanted; the answer is wanted by show_answer.
        undo_wanted: an UndoWanted, likewise.
        closed: the owner has left.

    Attributes:
        acknowledge_needs_pin: acknowledging asks for the PIN, as setting up does.
    """

    acknowledged = Signal(object)
    overview_asked = Signal(object)
    history_asked = Signal(object)
    year_asked = Signal(object)
    day_asked = Signal(object)
    alarm_log_asked = Signal(object)
    system_asked = Signal(object)
    pin_tried = Signal(object)
    change_wanted = Signal(object)
    undo_wanted = Signal(object)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWindowTitle("genmon-gui")
        self.acknowledge_needs_pin = False
        self._taken: RoundTaken | None = None
        self._page = NOW
        self._settings: Settings | None = None
        self.troubles = Troubles(self, look.zone)
        self.troubles.told.connect(self._show_trouble)
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
        standing = self.setup.standing
        self.troubles.zone = look.zone
        self._make_parts(look)
        for part in parts:
            part.hide()
            part.deleteLater()
        self._arrange()
        self._tell_again()
        self.start.show_big(big)
        self.setup.return_to(standing)
        self.show_page({_GATE: NOW, _YEAR: HISTORY}.get(number, number))
        self.setFocus()

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought."""
        asked = self._days.take_round(taken)
        self._show(taken)
        self.troubles.tell("polling", None)
        if asked is not None:
            self.day_asked.emit(asked)

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Tell the history page what there is."""
        self.history.show_overview(overview)
        self.troubles.tell("history", None)

    @Slot(object)
    def show_history(self, answer: Answer) -> None:
        """Show the history that was asked for."""
        self.history.show_history(answer)

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured; what is drawn otherwise for it is told by change_look."""
        self._settings = settings
        self.acknowledge_needs_pin = settings.lock.acknowledge_needs_pin
        self.history.show_limits(settings.alarms)
        self.setup.show_settings(settings)

    @Slot(object)
    def show_answer(self, answer: SettingsAnswer) -> None:
        """Tell what became of a change of the settings."""
        self.setup.show_answer(answer)

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
        self.troubles.tell("history", None)

    @Slot(object)
    def show_alarm_log(self, log: AlarmLog) -> None:
        """Show the alarms of the past."""
        self.alarms.show_log(log)

    @Slot(object)
    def show_system(self, read: SystemRead) -> None:
        """Show how everything stands."""
        self.troubles.tell("system", None)
        self.system.show_system(read)

    @Slot(object)
    def gate_judged(self, judged: PinJudged) -> None:
        """Open the gate, or tell why not."""
        self.troubles.tell("lock", None)
        self.gate.show_judged(judged)

    @Slot(int)
    def show_page(self, number: int) -> None:
        """Turn to a page."""
        if number == HISTORY:
            self.overview_asked.emit(OverviewAsked())
        if number != SETUP:
            self.setup.close_all()
        self._page = number
        self.pages.setCurrentIndex(number)
        self.navigation.choose(number)

    @Slot()
    def go_back(self) -> None:
        """Nobody is there: show the first page, and forget a PIN that was half typed."""
        if self.pages.currentIndex() != NOW:
            self.gate.give_up()
            self.show_page(NOW)

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
        self.year = YearPane(palette, unit, zone)
        self.alarms, self.system = AlarmsPage(look), SystemPage(look)
        self.setup, self.gate = SetupPage(look), Gate(palette)
        self.navigation = Navigation(palette, tuple((icon, say(name)) for icon, name in _PAGES))
        self.pages = QStackedWidget()
        # A page fits itself to the screen; it must never make the window larger than that.
        self.pages.setMinimumSize(1, 1)
        rail = (self.start, self.history, self.alarms, self.system, self.setup)
        for page in (*rail, self.gate, self.year):
            self.pages.addWidget(page)
        if self._settings is not None:
            self.show_settings(self._settings)
        self._connect()

    def _parts(self) -> tuple[QWidget, ...]:
        return self.header, self.banner, self.pages, self.navigation

    def _arrange(self) -> None:
        scale, is_tall = scale_of(self.size()), self.height() > self.width()
        self.header.set_scale(scale)
        self.banner.set_scale(scale, is_tall=is_tall)
        self.alarms.set_scale(scale, is_tall=is_tall)
        self.system.set_scale(scale, is_tall=is_tall)
        self.setup.set_scale(scale, is_tall=is_tall)
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
        if self._taken is not None:
            self._show(self._taken)
        self.troubles.tell_again()

    def _show(self, taken: RoundTaken) -> None:
        """Let every part show a round."""
        self._taken = taken
        self.start.show_round(taken)
        self.banner.show_round(taken)
        self.alarms.show_round(taken)
        self.system.show_round(taken)
        self.header.show_round(taken)
        newest_at = max((view.latest.at for view in taken.places if view.latest), default=None)
        if newest_at is not None:
            self.history.show_newest(newest_at)

    @Slot(str, object)
    def _show_trouble(self, source: str, trouble: Trouble | None) -> None:
        self.header.show_trouble(source, trouble)
        if source == "polling" and trouble is not None:
            self.start.show_trouble(trouble)

    def _connect(self) -> None:
        self.banner.acknowledged.connect(self._acknowledge)
        self.history.history_asked.connect(self.history_asked)
        self.history.words_wanted.connect(self._show_words)
        self.year.closed.connect(self._leave_words)
        self.alarms.acknowledged.connect(self._acknowledge)
        self.alarms.log_asked.connect(self.alarm_log_asked)
        self.system.system_asked.connect(self.system_asked)
        self.navigation.page_chosen.connect(self._choose_page)
        self.setup.change_wanted.connect(self.change_wanted)
        self.setup.undo_wanted.connect(self.undo_wanted)
        self.setup.left.connect(self.close)
        self.gate.tried.connect(self.pin_tried)
        self.gate.wanted.connect(self._show_gate)
        self.gate.closed.connect(self._leave_gate)

    @Slot()
    def _refresh(self) -> None:
        self.start.refresh()
        self.banner.refresh()
        self.alarms.refresh()
        self.header.refresh()

    @Slot(int)
    def _choose_page(self, number: int) -> None:
        """Turn to a page of the rail; only the owner sets things up, and leaves."""
        if number == SETUP != self._page:
            self.navigation.choose(self._page)
            self.gate.ask(self._show_setup)
        else:
            self.show_page(number)

    def _show_setup(self) -> None:
        self.show_page(SETUP)

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
    def _leave_gate(self) -> None:
        if self.pages.currentIndex() == _GATE:
            self.show_page(self._page)
