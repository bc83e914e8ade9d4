"""What only the owner may do: the page that asks for the PIN, where there is one."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import duration
from genmon_gui.services.setup.pin_messages import PinJudged, PinTried
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.theme import Palette

if TYPE_CHECKING:
    from genmon_gui.widgets.keypad.entry_page import EntryPage


class Gate(KioskPage):
    """Asked before each thing; without a PIN it lets everybody through unseen.

    Signals:
        tried: a PinTried; the answer is wanted by show_judged.
        wanted: the page must be seen.
        closed: the page need not be seen any more.
    """

    tried = Signal(object)
    wanted = Signal()
    closed = Signal()

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._then: Callable[[], object] | None = None
        self._tried = ""
        self._palette = palette
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @cached_property
    def entry(self) -> "EntryPage":
        """Where it is typed; made when there is one to type."""
        from genmon_gui.widgets.keypad.entry_page import EntryPage
        from genmon_gui.widgets.keypad.field import Kind

        entry = EntryPage(self._palette, say("PIN"), Kind.PIN)
        entry.entered.connect(self._try)
        entry.cancelled.connect(self.give_up)
        self._column.addWidget(entry)
        return entry

    @property
    def is_asking(self) -> bool:
        """Whether a PIN is typed."""
        return self._then is not None

    def ask(self, then: Callable[[], object]) -> None:
        """Do something once the PIN is right, or at once where there is none."""
        self._then = then
        self._try("")

    @Slot(object)
    def show_judged(self, judged: PinJudged) -> None:
        """Open, or say why not."""
        then = self._then
        if then is None:
            return
        if judged.is_right:
            self.give_up()
            then()
            return
        if judged.wait_s:
            wait = duration(judged.wait_s)
            self.entry.show_words(say("Too many wrong PINs. Try again in {wait}.", wait=wait))
        elif self._tried:
            self.entry.show_words(say("Not the PIN. Try again."))
        else:
            self.entry.show_words(say("PIN"))
        self.wanted.emit()
        self.entry.field.setFocus()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Whoever comes next does not read what was typed so far."""
        self._clear()

    @Slot(str)
    def _try(self, pin: str) -> None:
        self._tried = pin
        self.tried.emit(PinTried(pin))

    @Slot()
    def give_up(self) -> None:
        """Forget what was asked, and what was typed so far."""
        self._then = None
        self._clear()
        self.closed.emit()

    def _clear(self) -> None:
        if "entry" in vars(self):
            self.entry.field.clear()
            self.entry.show_it.setChecked(False)
