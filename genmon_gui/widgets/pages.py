"""The pages that the rail leads to, and those that lie behind them."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from genmon_gui.services.days import Days
from genmon_gui.services.messages import Overview, OverviewAsked, RoundTaken
from genmon_gui.services.year_page import YearAsked
from genmon_gui.widgets.alarms_page import AlarmsPage
from genmon_gui.widgets.gate import Gate
from genmon_gui.widgets.history_page import HistoryPage
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.setup.setup_page import SetupPage
from genmon_gui.widgets.start_page import StartPage
from genmon_gui.widgets.stick.sheet import StickSheet
from genmon_gui.widgets.system_page import SystemPage
from genmon_gui.widgets.year.pane import YearPane

NOW, HISTORY, ALARMS, SYSTEM, SETUP = range(5)
# Led to by what needs the PIN, and by the history page; not by the rail.
_GATE, _YEAR, _SAVING = 5, 6, 7


class Pages(QStackedWidget):
    """One of them is shown.

    Signals:
        turned: the number of the rail's page that is shown, an int.
        overview_asked: an OverviewAsked, when the history page is opened.
        year_asked: a YearAsked, when its words are.
    """

    turned = Signal(int)
    overview_asked = Signal(object)
    year_asked = Signal(object)

    def __init__(self, look: Look, days: Days) -> None:
        super().__init__()
        palette, unit, zone = look.palette, look.unit, look.zone
        self.start, self.history = StartPage(look, days), HistoryPage(palette, unit, zone)
        self.alarms, self.system = AlarmsPage(look), SystemPage(look)
        self.setup, self.gate = SetupPage(look), Gate(palette)
        self.year = YearPane(palette, unit, zone)
        self.saving = StickSheet(look, self.history)
        # The number of the rail's page, also while another lies over it.
        self.number = NOW
        # A page fits itself to the screen; it must never make the window larger than that.
        self.setMinimumSize(1, 1)
        rail = (self.start, self.history, self.alarms, self.system, self.setup)
        for page in (*rail, self.gate, self.year, self.saving):
            self.addWidget(page)
        self.history.words_wanted.connect(self._show_words)
        self.year.closed.connect(self._leave_words)
        self.history.save.clicked.connect(self._show_saving)
        self.saving.closed.connect(self._leave_words)
        self.gate.wanted.connect(self._show_gate)
        self.gate.closed.connect(self._leave_gate)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen; the others see their own."""
        for page in (self.alarms, self.system, self.setup):
            page.set_scale(scale, is_tall=is_tall)

    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought."""
        self.start.show_round(taken)
        self.alarms.show_round(taken)
        self.system.show_round(taken)
        self.setup.show_round(taken)
        newest_at = max((view.latest.at for view in taken.places if view.latest), default=None)
        if newest_at is not None:
            self.history.show_newest(newest_at)

    def show_overview(self, overview: Overview) -> None:
        """Tell who asked what there is in the record."""
        asker = self.setup if self.number == SETUP else self.history
        asker.show_overview(overview)

    def refresh(self) -> None:
        """Take back numbers that have grown too old; called every second."""
        self.start.refresh()
        self.alarms.refresh()

    @Slot(int)
    def show_page(self, number: int) -> None:
        """Turn to a page of the rail."""
        if number == HISTORY:
            self.overview_asked.emit(OverviewAsked())
        if number == SETUP:
            self.setup.prepare()
        else:
            self.setup.close_all()
        self.number = number
        self.setCurrentIndex(number)
        self.turned.emit(number)

    @Slot(int)
    def choose_page(self, number: int) -> None:
        """Turn to a page for whoever touches the rail; only the owner sets things up."""
        if number == SETUP != self.number:
            self.turned.emit(self.number)
            self.guard(self._show_setup)
            return
        if number == SETUP:
            self.setup.close_all()
        self.show_page(number)

    def guard(self, then: Callable[[], object]) -> None:
        """Do something once the owner's PIN is right, where there is one."""
        self.gate.ask(then)

    @Slot()
    def go_back(self) -> None:
        """Nobody is there: show the first page, and forget a PIN that was half typed."""
        if self.currentIndex() != NOW:
            self.gate.give_up()
            self.show_page(NOW)

    def _show_setup(self) -> None:
        self.show_page(SETUP)

    @Slot()
    def _show_gate(self) -> None:
        self.setCurrentIndex(_GATE)

    @Slot()
    def _leave_gate(self) -> None:
        if self.currentIndex() == _GATE:
            self.show_page(self.number)

    @Slot()
    def _show_words(self) -> None:
        year, places = self.history.year, self.history.places.places()
        if year is not None:
            self.year.expect(places[0])
            self.year_asked.emit(YearAsked(year))
            self.setCurrentIndex(_YEAR)

    @Slot()
    def _show_saving(self) -> None:
        self.setCurrentIndex(_SAVING)

    @Slot()
    def _leave_words(self) -> None:
        self.show_page(HISTORY)
