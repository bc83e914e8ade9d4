"""The pages of set-up, each imported and made when it is first opened, and told what is known."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from genmon_gui.config.settings import Settings
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.setup.pin_messages import PinStanding
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.asking_window import AskingWindow
from genmon_gui.widgets.setup.page import Page

if TYPE_CHECKING:
    from genmon_gui.widgets.setup.limits_page import LimitsPage
    from genmon_gui.widgets.setup.messages_page import MessagesPage
    from genmon_gui.widgets.setup.pin_page import PinPage
    from genmon_gui.widgets.setup.probes_page import ProbesPage
    from genmon_gui.widgets.setup.screen_page import ScreenPage
    from genmon_gui.widgets.setup.units_page import UnitsPage

# The properties that make them, in the menu's order.
_NAMES = ("probes", "limits", "messages", "display", "units", "pin")
_Made = TypeVar("_Made", bound=Page)


class MadePages(QObject):
    """What is no change of the settings they ask through the window at once.

    Signals:
        change_wanted: a SettingsWanted.
        entry_wanted: an EntryWanted.
        choice_wanted: a ChoiceWanted.
        turned: what a page shows, and so its title, has changed.
    """

    change_wanted = Signal(object)
    entry_wanted = Signal(object)
    choice_wanted = Signal(object)
    turned = Signal()

    def __init__(self, stack: QStackedWidget, appearance: Appearance, window: AskingWindow) -> None:
        """Make none of them.

        Args:
            stack: where they are shown.
            appearance: how they are drawn.
            window: what asks for them.
        """
        super().__init__(stack)
        self._stack, self._appearance, self._window = stack, appearance, window
        self._settings: Settings | None = None
        self._taken: RoundTaken | None = None
        self._standing = PinStanding(is_set=False)
        self._scale, self._is_tall = 1.0, False
        self._made: list[Page] = []

    @cached_property
    def probes(self) -> "ProbesPage":
        """Places and probes."""
        from genmon_gui.widgets.setup.probes_page import ProbesPage

        page = ProbesPage(self._appearance)
        page.hurried.connect(self._window.hurried)
        page.overview_asked.connect(self._window.overview_asked)
        self._window.overview_read.connect(page.show_overview)
        return self._added(page)

    @cached_property
    def limits(self) -> "LimitsPage":
        """Limits, over what was measured."""
        from genmon_gui.widgets.setup.limits_page import LimitsPage

        page = LimitsPage(self._appearance)
        page.history_asked.connect(self._window.history_asked)
        page.hindsight_asked.connect(self._window.hindsight_asked)
        self._window.history_read.connect(page.show_history)
        self._window.hindsight_read.connect(page.show_hindsight)
        return self._added(page)

    @cached_property
    def messages(self) -> "MessagesPage":
        """Messages: their account, people and tests."""
        from genmon_gui.widgets.setup.messages_page import MessagesPage

        page = MessagesPage(self._appearance)
        page.trial_wanted.connect(self._window.trial_wanted)
        page.trial_stopped.connect(self._window.trial_stopped)
        self._window.trial_reported.connect(page.show_trial)
        page.rehearsal_wanted.connect(self._window.rehearsal_wanted)
        page.rehearsal_stopped.connect(self._window.rehearsal_stopped)
        return self._added(page)

    @cached_property
    def display(self) -> "ScreenPage":
        """The screen."""
        from genmon_gui.widgets.setup.screen_page import ScreenPage

        return self._added(ScreenPage(self._appearance))

    @cached_property
    def units(self) -> "UnitsPage":
        """Units, time zone and language."""
        from genmon_gui.widgets.setup.units_page import UnitsPage

        return self._added(UnitsPage(self._appearance))

    @cached_property
    def pin(self) -> "PinPage":
        """The PIN."""
        from genmon_gui.widgets.setup.pin_page import PinPage

        page = PinPage(self._appearance)
        page.show_standing(self._standing)
        page.pin_asked.connect(self._window.pin_asked)
        page.pin_wanted.connect(self._window.pin_wanted)
        return self._added(page)

    def page(self, number: int) -> Page | None:
        """The page of a row of the menu, made by now; None for a row that leads to none."""
        if number >= len(_NAMES):
            return None
        page: Page = getattr(self, _NAMES[number])
        return page

    def is_made(self, name: str) -> bool:
        """Whether somebody has opened it, by the name of its property."""
        return name in vars(self)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        self._scale, self._is_tall = scale, is_tall
        for page in self._made:
            page.set_scale(scale, is_tall=is_tall)

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured."""
        self._settings = settings
        for page in self._made:
            page.show_settings(settings)

    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought."""
        self._taken = taken
        for page in self._made:
            page.show_round(taken)

    def show_pin(self, standing: PinStanding) -> None:
        """Tell whether there is a PIN."""
        self._standing = standing
        if self.is_made("pin"):
            self.pin.show_standing(standing)

    def forget(self) -> None:
        """Whoever comes next sees the beginning of each page, and what is configured."""
        for page in self._made:
            while page.step_back():
                pass
            page.forget()

    def _added(self, page: _Made) -> _Made:
        """Put a page with the others; it is heard once it has been told what is known."""
        self._made.append(page)
        self._stack.addWidget(page)
        page.set_scale(self._scale, is_tall=self._is_tall)
        if self._settings is not None:
            page.show_settings(self._settings)
        if self._taken is not None:
            page.show_round(self._taken)
        page.change_wanted.connect(self.change_wanted)
        page.entry_wanted.connect(self.entry_wanted)
        page.choice_wanted.connect(self.choice_wanted)
        page.turned.connect(self.turned)
        return page
