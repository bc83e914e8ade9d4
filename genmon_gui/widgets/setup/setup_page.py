"""Setting it up by finger: a menu, the pages it leads to, and what became of each change."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.setup.pin_messages import PinAsked, PinStanding
from genmon_gui.services.setup.settings_change import SettingsAnswer, SettingsWanted, UndoWanted
from genmon_gui.services.setup.setup_words import (
    limits_words,
    lock_words,
    places_words,
    screen_words,
    units_words,
)
from genmon_gui.services.telling.telling_words import messages_words
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.arrow_keys import stops_of
from genmon_gui.widgets.asking_window import AskingWindow
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.setup.asked_pages import AskedPages
from genmon_gui.widgets.setup.made_pages import MadePages
from genmon_gui.widgets.setup.menu import Menu
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.page_names import LEAVE, LIMITS, MESSAGES, PIN, PLACES, SCREEN, UNITS
from genmon_gui.widgets.setup.standing import SetupStanding
from genmon_gui.widgets.setup.title_row import TitleRow
from genmon_gui.widgets.setup.told_line import ToldLine
from genmon_gui.widgets.theme import GRID

if TYPE_CHECKING:
    from genmon_gui.widgets.leave_page import LeavePage

_TITLES = (PLACES, LIMITS, MESSAGES, SCREEN, UNITS, PIN, LEAVE)
# How the menu says what is set, in the order of the pages; the PIN has words of its own.
_WORDS = (places_words, limits_words, messages_words, screen_words, units_words)


class SetupPage(KioskPage):
    """Shows one thing at a time: the menu, a page, or what a page asks for.

    Attributes:
        has_pin: who comes is asked for one, as far as is known.
    """

    def __init__(self, appearance: Appearance, window: AskingWindow) -> None:
        """Make the menu.

        Args:
            appearance: how it is drawn.
            window: what asks for it.
        """
        super().__init__()
        self._appearance, self._window = appearance, window
        self._settings: Settings | None = None
        self._opened: int | None = None
        self.has_pin, self._scale = False, 1.0
        self.menu = Menu(appearance, tuple(say(title) for title in _TITLES))
        self.head, self.told = TitleRow(appearance.palette), ToldLine(appearance.palette)
        self.stack = QStackedWidget()
        self.made = MadePages(self.stack, appearance, window)
        self._asked = AskedPages(self.stack, appearance)
        self._lay_out()
        self._connect()
        self._turn()

    @cached_property
    def leave(self) -> "LeavePage":
        """The way out."""
        from genmon_gui.widgets.leave_page import LeavePage  # few look for it

        page = LeavePage(self._appearance.palette)
        page.set_scale(self._scale)
        page.stayed.connect(self.step_back)
        page.left.connect(self._window.close)
        self.stack.addWidget(page)
        return page

    @property
    def standing(self) -> SetupStanding:
        """Where somebody is."""
        scrolled_px = (self._page() or self.menu).scrolled_px
        limits = self.made.limits.held if self.made.is_made("limits") else None
        messages = self.made.messages.held if self.made.is_made("messages") else None
        return SetupStanding(self._opened, scrolled_px, self.told.answer, limits, messages)

    @property
    def is_asking(self) -> bool:
        """Whether something is typed or chosen, over a page."""
        return self._asked.top is not None

    def return_to(self, standing: SetupStanding) -> None:
        """Be where somebody was before the page was made anew."""
        if standing.limits is not None:
            self.made.limits.take_up(standing.limits)
        if standing.messages is not None:
            self.made.messages.take_up(standing.messages)
        if standing.opened is not None:
            self._open(standing.opened)
        if standing.answer is not None:
            self.show_answer(standing.answer)
        (self._page() or self.menu).scroll_to(standing.scrolled_px)

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured."""
        self._settings = settings
        self.made.show_settings(settings)
        self._show_values()

    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought."""
        self.made.show_round(taken)

    @Slot(object)
    def show_answer(self, answer: SettingsAnswer) -> None:
        """Tell what became of a change, and show what is set where it was refused."""
        self.told.show_answer(answer)
        if answer.trouble is not None and self._settings is not None:
            self.show_settings(self._settings)

    @Slot(object)
    def show_pin(self, standing: PinStanding) -> None:
        """Tell whether there is a PIN, and what became of a change of it."""
        self.has_pin = standing.is_set
        self.made.show_pin(standing)
        self._show_values()
        if standing.said:
            self.told.show_answer(SettingsAnswer(standing.said, trouble=standing.trouble))

    def close_all(self) -> None:
        """Be at the menu when somebody comes again."""
        self._opened = None
        self.made.forget()
        self.told.forget()
        self._asked.drop_all()

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        self._scale, gap = scale, round(GRID * scale)
        self._foot.setContentsMargins(2 * gap, 0, 2 * gap, gap)
        self.head.set_scale(scale)
        self.told.set_scale(scale)
        if "leave" in vars(self):
            self.leave.set_scale(scale)
        self.menu.set_scale(scale, is_tall=is_tall)
        self.made.set_scale(scale, is_tall=is_tall)
        self._asked.set_scale(scale, is_tall=is_tall)

    def showEvent(self, _event: QShowEvent) -> None:
        """Ask what the settings do not tell."""
        self._window.pin_asked.emit(PinAsked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    @Slot()
    def step_back(self) -> None:
        """Close what is on top."""
        page = self._page()
        if self._asked.top is not None:
            self._asked.drop()
        elif page is None or not (page.step_back() or page.asks_first(self._close)):
            self._close()
        self._turn()

    def turn_away(self, then: Callable[[], object]) -> None:
        """Be at the menu, and do something, once it is known what becomes of what is not kept."""
        page, is_asked = self._page(), self._asked.top is not None
        go_on = partial(self._leave, then)
        if is_asked or page is None or not page.asks_first(go_on):
            go_on()

    def _leave(self, then: Callable[[], object]) -> None:
        self.close_all()
        then()

    def _close(self) -> None:
        page, self._opened = self._page(), None
        if page is not None:
            page.forget()
        self._turn()

    @Slot(int)
    def _open(self, number: int) -> None:
        self._opened = number
        self._turn()

    @Slot(object)
    def _want(self, wanted: SettingsWanted) -> None:
        self._asked.drop_all()
        self._window.change_wanted.emit(wanted)

    @Slot()
    def _undo(self) -> None:
        self._window.undo_wanted.emit(UndoWanted())

    def _show_values(self) -> None:
        settings = self._settings
        if settings is not None:
            words = (
                *(each(settings) for each in _WORDS),
                lock_words(settings, is_set=self.has_pin),
            )
            self.menu.show_values(words)

    def _page(self) -> Page | None:
        """The page that is open; none while the menu or the way out is shown."""
        return None if self._opened is None else self.made.page(self._opened)

    @Slot()
    def _turn(self) -> None:
        """Show what is on top, with its title where it has none of its own."""
        shown, title = self._shown()
        is_new, by_keys = shown is not self.stack.currentWidget(), self._has_keyboard()
        before = shown.focusWidget()
        self.stack.setCurrentWidget(shown)
        self.head.title.setText(title)
        self.head.setVisible(bool(title))
        is_typing = self._asked.is_typing
        self.told.setVisible(self.told.answer is not None and not is_typing)
        if is_new and by_keys and not is_typing:
            self._lead_into(shown, before)

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _lead_into(self, shown: QWidget, before: QWidget | None) -> None:
        """Whoever came by keys goes on where they were on that page, else at its beginning."""
        stops = stops_of(shown)
        if before not in stops:
            before = next(iter(stops), None)
        if before is not None:
            before.setFocus()

    def _shown(self) -> tuple[QWidget, str]:
        page = self._page()
        if self._asked.top is not None:
            return self._asked.top, self._asked.title
        if page is not None:
            return page, page.title
        return (self.menu if self._opened is None else self.leave), ""

    def _lay_out(self) -> None:
        self.stack.addWidget(self.menu)
        self.stack.setMinimumSize(1, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
        column.addLayout(self._foot)

    def _connect(self) -> None:
        self._window.change_answered.connect(self.show_answer)
        self._window.pin_stood.connect(self.show_pin)
        self.made.change_wanted.connect(self._want)
        self.made.entry_wanted.connect(self._asked.ask_entry)
        self.made.choice_wanted.connect(self._asked.ask_choice)
        self.made.turned.connect(self._turn)
        self._asked.turned.connect(self._turn)
        self._asked.cancelled.connect(self.step_back)
        self.menu.opened.connect(self._open)
        self.menu.undo_wanted.connect(self._undo)
        self.told.undo_wanted.connect(self._undo)
        self.head.left.connect(self.step_back)
