"""The kiosk: header, alarm banner, pages and the rail that leads to them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.services.history.days import Days
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.asking_window import AskingWindow
from genmon_gui.widgets.header import Header
from genmon_gui.widgets.kiosk_frame import arrange_parts
from genmon_gui.widgets.pages import ALARMS, RAIL, Pages
from genmon_gui.widgets.theme import colour_ground
from genmon_gui.widgets.troubles import Troubles

if TYPE_CHECKING:
    from genmon_gui.core.screen_care import Absence
    from genmon_gui.services.history.day import Day
    from genmon_gui.widgets.alarms.alarm_banner import AlarmBanner
    from genmon_gui.widgets.navigation import Navigation

# Ages grow in steps that nobody takes for a stopwatch, and in which the machine may sleep. A little
# more than 5 s: where a round comes as often it lets time pass, and nothing else does so beside it.
_STEP_S = 5.25
# What is too old to be believed is taken back so much of that age too late, at most.
_LATE = 0.25


class KioskWindow(AskingWindow):
    """Everything on the screen.

    Signals:
        time_passed: some seconds have passed since the last time or round.

    Attributes:
        header: the line above.
        pages: what the rail leads to.
        banner: the most pressing alarm.
        navigation: the rail.
    """

    time_passed = Signal()

    banner: "AlarmBanner"
    navigation: "Navigation"

    def __init__(self, appearance: Appearance, *, is_furnished: bool = True) -> None:
        """Make the window.

        Args:
            appearance: how everything is drawn.
            is_furnished: with all that belongs to it; else it shows numbers, and in the place of
                what is of no use before the workers are there nothing until `furnish` is called.
        """
        super().__init__()
        self.setWindowTitle("genmon-gui")
        self._taken: RoundTaken | None = None
        self._settings: Settings | None = None
        self.troubles = Troubles(self, appearance.zone)
        self.troubles.told.connect(self._show_trouble)
        self.overview_read.connect(self.troubles.end_history)
        self.system_read.connect(self.troubles.end_system)
        self.pin_judged.connect(self.troubles.end_lock)
        self._days = Days()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._is_furnished = False
        self._appearance_wanted = appearance
        self._make_numbers(appearance)
        if is_furnished:
            self.furnish()
        self._step = QTimer(self)
        self._step.timeout.connect(self._refresh)
        self._let_time_pass()

    def furnish(self) -> None:
        """Put in the rail, the banner and what leads from page to page."""
        # Otherwise the first button would have the keyboard, and its ring, before anyone asks.
        self.take_keyboard()
        self._make_rest()
        self._is_furnished = True
        self._arrange()
        if self._taken is not None:
            self.banner.show_round(self._taken)

    @Slot(object)
    def change_appearance(self, appearance: Appearance) -> None:
        """Draw everything in another way, with what is known; the page stays the same.

        All parts are made anew: none of them need know that its colours may change. What somebody
        is typing would be lost with them, so it waits for that.
        """
        self._appearance_wanted = appearance
        if appearance == self.appearance or self.pages.is_asking:
            return
        parts, standing = (*self._numbers(), *self._rest()), self.pages.standing
        focused = self.focused_name
        self.troubles.zone = appearance.zone
        self._make_numbers(appearance)
        self._make_rest()
        for part in parts:
            part.hide()
            part.deleteLater()
        self._arrange()
        if self._taken is not None:
            self._show(self._taken)
        self.troubles.tell_again()
        self.pages.return_to(standing)
        self.focus_on(focused)

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought."""
        # What a round shows needs no refreshing for a while.
        self._let_time_pass()
        asked = self._days.take_round(taken)
        self._show(taken)
        self.change_appearance(self._appearance_wanted)
        self.troubles.tell("polling", None)
        if asked is not None:
            self.day_asked.emit(asked)

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured; what is drawn otherwise for it is told by change_appearance."""
        self._settings = settings
        self.pages.show_settings(settings)

    @Slot(object)
    def show_day(self, day: "Day") -> None:
        """Show the last day of every place."""
        self._days.take_day(day)
        self.pages.start.show_days()
        self.header.refresh()
        self.troubles.end_history()

    @Slot(object)
    def go_back(self, away: "Absence") -> None:
        """Nobody is there: show the first page once that is due."""
        self.pages.go_back(away)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Scale everything, and put the rail where there is more room."""
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving; from outside, by Alt+F4, it takes the PIN as well."""
        if event.spontaneous() and self._is_furnished:
            event.ignore()
            self.pages.guard(self.close)
        else:
            self.closed.emit()
            event.accept()

    def _make_numbers(self, appearance: Appearance) -> None:
        self.appearance = appearance
        colour_ground(self, appearance.palette.background)
        self.header = Header(appearance, self._days)
        self.pages = Pages(appearance, self._days, self)
        self.header.wrongs_changed.connect(self.pages.show_wrongs)
        if self._settings is not None:
            self.show_settings(self._settings)

    def _make_rest(self) -> None:
        from genmon_gui.widgets.alarms.alarm_banner import AlarmBanner
        from genmon_gui.widgets.navigation import Navigation

        rail = tuple((icon, say(name)) for icon, name in RAIL)
        self.banner = AlarmBanner(self.appearance)
        self.navigation = Navigation(self.appearance.palette, rail)
        self._connect()

    def _numbers(self) -> tuple[Header, Pages]:
        return self.header, self.pages

    def _rest(self) -> tuple[()] | tuple["AlarmBanner", "Navigation"]:
        return (self.banner, self.navigation) if self._is_furnished else ()

    def _arrange(self) -> None:
        arrange_parts(self._grid, self.size(), self._numbers(), self._rest())

    def _show(self, taken: RoundTaken) -> None:
        """Let every part show a round."""
        self._taken = taken
        self.pages.show_round(taken)
        if self._is_furnished:
            self.banner.show_round(taken)
        self.header.show_round(taken)

    @Slot(str, object)
    def _show_trouble(self, source: str, trouble: Trouble | None) -> None:
        self.header.show_trouble(source, trouble)
        if source == "polling" and trouble is not None:
            self.pages.start.show_trouble(trouble)

    def _connect(self) -> None:
        self.banner.acknowledged.connect(self.pages.acknowledge)
        self.banner.snoozed.connect(self.pages.snooze)
        self.pages.turned.connect(self._turn)
        self.navigation.page_chosen.connect(self.pages.choose_page)

    @Slot(int)
    def _turn(self, number: int) -> None:
        self.navigation.choose(number)
        self.banner.set_roomy(is_roomy=number == ALARMS)

    def _let_time_pass(self) -> None:
        """Begin the next step."""
        self._step.start(round(1000 * min(_STEP_S, _LATE * self.appearance.stale_after_s)))

    @Slot()
    def _refresh(self) -> None:
        self.change_appearance(self._appearance_wanted)
        self.header.refresh()
        self.pages.refresh()
        if self._is_furnished:
            self.banner.refresh()
        self.time_passed.emit()
