"""What a page of set-up asks for lies over it, the last on top."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.choice_page import ChoicePage
from genmon_gui.widgets.setup.entry_wanted import ChoiceWanted, EntryWanted

if TYPE_CHECKING:
    from genmon_gui.widgets.keypad.entry_page import EntryPage


@dataclass(frozen=True, slots=True)
class _Asked:
    """What lies over a page, and for what."""

    widget: "EntryPage | ChoicePage"
    wanted: EntryWanted | ChoiceWanted


class AskedPages(QObject):
    """Puts what is typed or chosen on top of a stack, and takes it away again.

    Signals:
        turned: something else is on top.
        cancelled: nobody wants to answer what is on top.
    """

    turned = Signal()
    cancelled = Signal()

    def __init__(self, stack: QStackedWidget, appearance: Appearance) -> None:
        super().__init__(stack)
        self._stack, self._appearance = stack, appearance
        self._asked: list[_Asked] = []
        self._scale, self._is_tall = 1.0, False

    @property
    def top(self) -> "EntryPage | ChoicePage | None":
        """What is seen; None where nothing is asked."""
        return self._asked[-1].widget if self._asked else None

    @property
    def is_typing(self) -> bool:
        """Whether what is seen is typed into."""
        return bool(self._asked) and isinstance(self._asked[-1].wanted, EntryWanted)

    @property
    def title(self) -> str:
        """What stands above it; what is typed has a title of its own."""
        asked = self._asked[-1]
        return "" if self.is_typing else asked.wanted.title

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        self._scale, self._is_tall = scale, is_tall
        for asked in self._asked:
            if isinstance(asked.widget, ChoicePage):
                asked.widget.set_scale(scale, is_tall=is_tall)

    @Slot(object)
    def ask_entry(self, wanted: EntryWanted) -> None:
        """Let something be typed."""
        from genmon_gui.widgets.keypad.entry_page import EntryPage  # its keys cost most

        entry = EntryPage(self._appearance.palette, wanted.title, wanted.kind, wanted.text)
        entry.cancelled.connect(self.cancelled)
        entry.entered.connect(self._take)
        self._ask(_Asked(entry, wanted))
        entry.field.setFocus()

    @Slot(object)
    def ask_choice(self, wanted: ChoiceWanted) -> None:
        """Let something be chosen."""
        choice = ChoicePage(wanted, self._appearance.palette)
        choice.set_scale(self._scale, is_tall=self._is_tall)
        choice.chosen.connect(self._take)
        self._ask(_Asked(choice, wanted))

    def drop(self) -> None:
        """Take away what is on top."""
        # It leaves the stack when another is shown: until then it has the keyboard.
        self._asked.pop().widget.deleteLater()

    def drop_all(self) -> None:
        """Ask for nothing any more."""
        while self._asked:
            self.drop()
        self.turned.emit()

    def _ask(self, asked: _Asked) -> None:
        self._asked.append(asked)
        self._stack.addWidget(asked.widget)
        self.turned.emit()

    @Slot(str)
    def _take(self, answer: str) -> None:
        wanted = self._asked[-1].wanted
        if isinstance(wanted, EntryWanted) or not wanted.leads_on:
            self.drop_all()
        wanted.then(answer)
