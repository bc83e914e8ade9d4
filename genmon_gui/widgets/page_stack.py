"""Pages of which one is shown: made when that first happens, and told what is known by then."""

from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from genmon_gui.config.settings import Settings
from genmon_gui.services.messages import RoundTaken
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.newest_round import NewestRound

_Made = TypeVar("_Made", bound=KioskPage)


class PageStack(QStackedWidget):
    """Whoever extends it has a cached property for each page, which puts it in by `_added`."""

    def __init__(self, names: tuple[str, ...]) -> None:
        """Have room for all of them, and none yet.

        Args:
            names: of the properties; a page's number is its place among them.
        """
        super().__init__()
        self._names = names
        self._settings: Settings | None = None
        self._newest: NewestRound | None = None
        self._wrongs: tuple[str, ...] = ()
        self._scale, self._is_tall = 1.0, False
        self._made: list[KioskPage] = []
        # A page fits itself to the screen; it must never make the window larger than that.
        self.setMinimumSize(1, 1)
        # A page's number is its place in the stack, which a room keeps for it.
        self._rooms = [QWidget() for _ in names]
        for room in self._rooms:
            self.addWidget(room)

    @property
    def is_asking(self) -> bool:
        """Whether somebody types or chooses what would be lost with the pages."""
        return self._page().is_asking

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
        """Show what a round brought; pages that nobody sees are told before they are shown."""
        self._newest = NewestRound(taken)
        self._page().show_round(taken)

    @Slot(object)
    def show_wrongs(self, wrongs: tuple[str, ...]) -> None:
        """Show all that is not as it should be where there is room for it."""
        self._wrongs = wrongs
        for page in self._made:
            page.show_wrongs(wrongs)

    def refresh(self) -> None:
        """Take back numbers that have grown too old; called every few seconds."""
        self._page().refresh()

    def turn(self, number: int) -> None:
        """Show a page as it has to look now."""
        page: KioskPage = getattr(self, self._names[number])
        if page is not self.currentWidget():
            self._tell_round(page)
        self.setCurrentIndex(number)

    def _is_made(self, name: str) -> bool:
        return name in vars(self)

    def _added(self, number: int, page: _Made) -> _Made:
        """Put a page where it belongs, and tell it what is known."""
        room = self._rooms[number]
        is_shown = self.currentIndex() == number
        self.removeWidget(room)
        room.deleteLater()
        self.insertWidget(number, page)
        if is_shown:
            self.setCurrentIndex(number)
        self._made.append(page)
        page.set_scale(self._scale, is_tall=self._is_tall)
        if self._settings is not None:
            page.show_settings(self._settings)
        page.show_wrongs(self._wrongs)
        self._tell_round(page)
        return page

    def _tell_round(self, page: KioskPage) -> None:
        if self._newest is not None:
            page.show_round(self._newest.by_now())

    def _page(self) -> KioskPage:
        page = self.currentWidget()
        assert isinstance(page, KioskPage)  # noqa: S101 - rooms without a page are never shown
        return page
