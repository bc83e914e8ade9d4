"""Between the page and whoever saves: knows what is being saved, whichever page is shown."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from genmon_gui.hardware.sticks import Stick
from genmon_gui.services.copies.stick_messages import (
    CopyAsked,
    SticksAsked,
    StickSaving,
    SticksFound,
)
from genmon_gui.services.copies.taking import DrawingAsked, Progressed, TableAsked, Taken
from genmon_gui.services.messages import Trouble
from genmon_gui.widgets.stick.standing import StickStanding

if TYPE_CHECKING:
    from genmon_gui.services.history.year_page import YearRead
    from genmon_gui.widgets.stick.stick_page import StickPage
    from genmon_gui.widgets.year.awaited_page import AwaitedPage


class StickDesk(QObject):
    """One file at a time; what became of it is still known when people come back to the page.

    Signals:
        sticks_asked: a SticksAsked; the answer is wanted by show_sticks.
        saving_wanted: a StickSaving; the answers are wanted by show_progress and show_taken.
        year_asked: a YearAsked; the answer is wanted by show_year.
    """

    sticks_asked = Signal(object)
    saving_wanted = Signal(object)
    year_asked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.standing = StickStanding()
        self._is_looking = False
        self._given_up = threading.Event()
        self._awaited: tuple[AwaitedPage, Stick] | None = None
        self._page: StickPage | None = None

    def serve(self, page: "StickPage") -> None:
        """Do what people want on this page from now on."""
        self._page = page
        page.sticks_asked.connect(self._look)
        page.saving_wanted.connect(self._save)
        page.page_wanted.connect(self._await)
        page.stopped.connect(self._stop)
        page.show_standing(self.standing)

    @Slot(object)
    def show_sticks(self, found: SticksFound) -> None:
        """Tell which sticks are there."""
        self._is_looking = False
        if found.sticks != self.standing.sticks:
            self._stand(self.standing._replace(sticks=found.sticks))

    @Slot(object)
    def show_progress(self, progressed: Progressed) -> None:
        """Tell how far a file is."""
        if not self._given_up.is_set():
            self._stand(self.standing._replace(said=progressed))

    @Slot(object)
    def show_taken(self, taken: Taken) -> None:
        """Tell what became of a file."""
        self._stand(self.standing._replace(said=taken))

    @Slot(object)
    def show_year(self, read: "YearRead") -> None:
        """Print the page that waits for this."""
        if self._awaited is None or read.asked != self._awaited[0].asked:
            return
        (page, stick), self._awaited = self._awaited, None
        printed = page.printed(read)
        if isinstance(printed, Trouble):
            self.show_taken(Taken(page.path, is_whole=False, trouble=printed))
        else:
            self.saving_wanted.emit(StickSaving(stick, printed, self._given_up))

    def _begin(self, stick: Stick, first: Progressed) -> None:
        self._given_up = threading.Event()
        self._stand(self.standing._replace(stick=stick, said=first))

    def _stand(self, standing: StickStanding) -> None:
        self.standing = standing
        if self._page is not None:
            self._page.show_standing(standing)

    @Slot()
    def _look(self) -> None:
        """Look for sticks, unless that is still being done, or waits for what is saved."""
        if not self._is_looking and not self.standing.is_busy:
            self._is_looking = True
            self.sticks_asked.emit(SticksAsked())

    @Slot(object, object)
    def _save(self, stick: Stick, asked: DrawingAsked | TableAsked | CopyAsked) -> None:
        self._begin(stick, Progressed(asked.path, 0.0))
        self.saving_wanted.emit(StickSaving(stick, asked, self._given_up))

    @Slot(object, object)
    def _await(self, stick: Stick, page: "AwaitedPage") -> None:
        self._begin(stick, Progressed(page.path, 0.0))
        self._awaited = page, stick
        self.year_asked.emit(page.asked)

    @Slot()
    def _stop(self) -> None:
        """Of a page that is not drawn yet nothing more comes; else whoever writes tells."""
        self._given_up.set()
        if self._awaited is not None:
            path, self._awaited = self._awaited[0].path, None
            self.show_taken(Taken(path, is_whole=False))
