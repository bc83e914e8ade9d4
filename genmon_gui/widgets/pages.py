"""The pages that the rail leads to, and those behind them, each imported when first shown."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from genmon_gui.core.language import mark
from genmon_gui.services.history.days import Days
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.asking_window import AskingWindow
from genmon_gui.widgets.now.start_page import StartPage
from genmon_gui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from genmon_gui.core.screen_care import Absence
    from genmon_gui.services.orders import Acknowledged, Snoozed
    from genmon_gui.widgets.alarms.alarms_page import AlarmsPage
    from genmon_gui.widgets.gate import Gate
    from genmon_gui.widgets.history.history_page import HistoryPage
    from genmon_gui.widgets.pages_standing import PagesStanding
    from genmon_gui.widgets.setup.setup_page import SetupPage
    from genmon_gui.widgets.stick.stick_page import StickPage
    from genmon_gui.widgets.system_page import SystemPage
    from genmon_gui.widgets.year.pane import YearPane

NOW, HISTORY, ALARMS, SYSTEM, SETUP = range(5)
# The icon and the name of each.
RAIL = (
    ("now", mark("Now")),
    ("history", mark("History")),
    ("alarms", mark("Alarms")),
    ("system", mark("System")),
    ("setup", mark("Set up")),
)
# Led to by what needs the PIN, and by the history page; not by the rail.
_GATE, _YEAR, _SAVING = 5, 6, 7
# The properties that make them.
_NAMES = ("start", "history", "alarms", "system", "setup", "gate", "year", "saving")


class Pages(PageStack):
    """One of them is shown.

    Signals:
        turned: the number of the rail's page that is shown, an int.
    """

    turned = Signal(int)

    def __init__(self, appearance: Appearance, days: Days, window: AskingWindow) -> None:
        """Make the start page.

        Args:
            appearance: how everything is drawn.
            days: what is known of each place's last day.
            window: what asks for the pages.
        """
        super().__init__(_NAMES)
        self._appearance, self._days, self._window = appearance, days, window
        # The number of the rail's page, also while another lies over it.
        self.number = NOW
        self.turn(NOW)

    @cached_property
    def start(self) -> StartPage:
        """The numbers."""
        return self._added(NOW, StartPage(self._appearance, self._days))

    @cached_property
    def history(self) -> "HistoryPage":
        """The picture of all that was."""
        from genmon_gui.widgets.history.history_page import HistoryPage

        page = HistoryPage(self._appearance)
        page.history_asked.connect(self._window.history_asked)
        self._window.overview_read.connect(page.show_overview)
        self._window.history_read.connect(page.show_history)
        page.words_wanted.connect(self._show_words)
        page.save.clicked.connect(self._show_saving)
        return self._added(HISTORY, page)

    @cached_property
    def alarms(self) -> "AlarmsPage":
        """All alarms."""
        from genmon_gui.widgets.alarms.alarms_page import AlarmsPage

        page = AlarmsPage(self._appearance)
        page.acknowledged.connect(self.acknowledge)
        page.snoozed.connect(self.snooze)
        page.log_asked.connect(self._window.alarm_log_asked)
        self._window.alarm_log_read.connect(page.show_log)
        return self._added(ALARMS, page)

    @cached_property
    def system(self) -> "SystemPage":
        """How everything stands."""
        from genmon_gui.widgets.system_page import SystemPage

        page = SystemPage(self._appearance)
        page.system_asked.connect(self._window.system_asked)
        self._window.system_read.connect(page.show_system)
        return self._added(SYSTEM, page)

    @cached_property
    def setup(self) -> "SetupPage":
        """What can be set up by finger."""
        from genmon_gui.widgets.setup.setup_page import SetupPage

        return self._added(SETUP, SetupPage(self._appearance, self._window))

    @cached_property
    def gate(self) -> "Gate":
        """Where the PIN is typed."""
        from genmon_gui.widgets.gate import Gate

        page = Gate(self._appearance.palette)
        page.tried.connect(self._window.pin_tried)
        self._window.pin_judged.connect(page.show_judged)
        page.wanted.connect(self._show_gate)
        page.closed.connect(self._leave_gate)
        return self._added(_GATE, page)

    @cached_property
    def year(self) -> "YearPane":
        """What a year says."""
        from genmon_gui.widgets.year.pane import YearPane

        page = YearPane(self._appearance)
        page.closed.connect(self._leave_words)
        self._window.year_read.connect(page.show_year)
        return self._added(_YEAR, page)

    @cached_property
    def saving(self) -> "StickPage":
        """What is saved on a stick."""
        from genmon_gui.widgets.stick.stick_page import StickPage

        page = StickPage(self._appearance, self.history)
        page.closed.connect(self._leave_words)
        self._window.desk.serve(page)
        return self._added(_SAVING, page)

    @property
    def is_setting_up(self) -> bool:
        """Whether somebody has begun to type or choose a setting."""
        return self.currentIndex() == SETUP and self.is_asking

    @property
    def standing(self) -> "PagesStanding":
        """Where somebody is."""
        from genmon_gui.widgets.pages_standing import PagesStanding

        setup = self.setup.standing if self._is_made("setup") else None
        return PagesStanding(self.number, self.start.big_places, setup)

    def return_to(self, standing: "PagesStanding") -> None:
        """Be where somebody was before the pages were made anew."""
        self.start.show_big(standing.big)
        if standing.setup is not None:
            self.setup.return_to(standing.setup)
        self.show_page(standing.number)

    @Slot(int)
    def show_page(self, number: int) -> None:
        """Turn to a page of the rail."""
        if number != SETUP == self.number:
            self.setup.close_all()
        self.number = number
        self.turn(number)
        if number == HISTORY:
            from genmon_gui.services.history.overview import OverviewAsked

            self._window.overview_asked.emit(OverviewAsked())
        self.turned.emit(number)

    @Slot(int)
    def choose_page(self, number: int) -> None:
        """Turn to a page for whoever touches the rail; only the owner sets things up."""
        if self.number == SETUP:
            self.turned.emit(SETUP)
            self.setup.turn_away(lambda: self.show_page(number))
        elif number == SETUP:
            self.turned.emit(self.number)
            self.guard(lambda: self.show_page(SETUP))
        else:
            self.show_page(number)

    def guard(self, then: Callable[[], object]) -> None:
        """Do something once the owner's PIN is right, where there is one."""
        self.gate.ask(then)

    @Slot(object)
    def acknowledge(self, acknowledged: "Acknowledged") -> None:
        """Somebody has seen an alarm."""
        self._as_owner(lambda: self._window.acknowledged.emit(acknowledged))

    @Slot(object)
    def snooze(self, snoozed: "Snoozed") -> None:
        """Somebody wants to hear nothing of an alarm for a while, or of it again."""
        self._as_owner(lambda: self._window.snoozed.emit(snoozed))

    def go_back(self, away: "Absence") -> None:
        """Nobody is there: show the first page once that is due.

        What somebody has begun to set up waits for them, but what the PIN guards is not left open
        for anybody, wherever the first page comes back late or never.
        """
        is_kept = self.is_setting_up and not away.is_abandoned
        is_open = self.number == SETUP and self.setup.has_pin
        is_due = (away.is_left and not is_kept) or (away.is_unwatched and is_open)
        # A PIN that was half typed is forgotten in any case.
        if self._is_made("gate") and (is_due or away.is_unwatched):
            self.gate.give_up()
        if is_due and self.currentIndex() != NOW:
            self.show_page(NOW)

    def _as_owner(self, then: Callable[[], object]) -> None:
        """Do something to an alarm, after the PIN where that is wanted."""
        if self._settings is not None and self._settings.lock.acknowledge_needs_pin:
            self.guard(then)
        else:
            then()

    @Slot()
    def _show_gate(self) -> None:
        self.turn(_GATE)

    @Slot()
    def _leave_gate(self) -> None:
        if self.currentIndex() == _GATE:
            self.show_page(self.number)

    @Slot()
    def _show_words(self) -> None:
        year, places = self.history.year, self.history.places.places()
        if year is not None:
            from genmon_gui.services.history.year_page import YearAsked

            self.year.expect(places[0])
            self._window.year_asked.emit(YearAsked(year))
            self.turn(_YEAR)

    @Slot()
    def _show_saving(self) -> None:
        self.turn(_SAVING)

    @Slot()
    def _leave_words(self) -> None:
        self.show_page(HISTORY)
