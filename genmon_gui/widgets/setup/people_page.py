"""Who gets messages: two lists of addresses, for e-mail and for text messages."""

from datetime import date

from PySide6.QtCore import Signal, Slot

from genmon_gui.alerts.gateways import gateway_of
from genmon_gui.config.values import is_address
from genmon_gui.core.language import say
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.keypad.field import Kind
from genmon_gui.widgets.setup.address_line import AddressLine
from genmon_gui.widgets.setup.entry_wanted import EntryWanted
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.setup.note_line import NoteLine
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.row import Row

Addresses = tuple[str, ...]


class PeoplePage(Page):
    """Each address a line; below each list a row that adds one.

    Signals:
        edited: the two lists, e-mail and text messages, a tuple of tuples of str.
    """

    edited = Signal(object)

    def __init__(self, appearance: Appearance, title: str) -> None:
        """Make it.

        Args:
            appearance: how things are shown.
            title: whose lists these are.
        """
        super().__init__(appearance, title)
        self._today = date.min
        self.lists: tuple[Addresses, Addresses] = ((), ())
        self._changed = ""
        self.lines: list[AddressLine] = []
        self.note = NoteLine(appearance.palette)

    def show_people(self, emails: Addresses, numbers: Addresses, today: date) -> None:
        """Show both lists.

        Args:
            emails: who gets e-mail.
            numbers: who gets text messages through a gateway.
            today: for gateways that are switched off.
        """
        self.lists, self._today = (emails, numbers), today
        self.clear()
        self.lines = []
        self.note = NoteLine(self.appearance.palette)
        self.add(*self.head_lines(), self.note)
        add_email = Row(say("Add an e-mail address"), self.appearance.palette)
        add_number = Row(say("Add an address for text messages"), self.appearance.palette)
        add_email.touched.connect(self._add_email)
        add_number.touched.connect(self._add_number)
        self._add_list(say("By e-mail"), emails, add_email)
        self._add_list(say("By text message, through an e-mail gateway"), numbers, add_number)
        self.area.settle()

    def head_lines(self) -> tuple[Line, ...]:
        """What stands above the lists."""
        return ()

    def _add_list(self, words: str, addresses: Addresses, add: Row) -> None:
        heading = NoteLine(self.appearance.palette, is_heading=True)
        lines = [
            AddressLine(each, self._warning(each), self.appearance.palette) for each in addresses
        ]
        for line in lines:
            line.touched.connect(self._change)
            line.removed.connect(self._remove)
        self.add(heading, *lines, add)
        heading.show_words(words)
        self.lines += lines

    def _warning(self, address: str) -> str:
        gateway = gateway_of(address)
        return "" if gateway is None else f"{gateway.words(self._today)}."

    @Slot()
    def _add_email(self) -> None:
        title = say("E-mail address")
        self.entry_wanted.emit(EntryWanted(title, Kind.TEXT, "", self._take_email))

    @Slot()
    def _add_number(self) -> None:
        title = say("Address for text messages: number@gateway")
        self.entry_wanted.emit(EntryWanted(title, Kind.TEXT, "", self._take_number))

    @Slot(str)
    def _change(self, address: str) -> None:
        self._changed = address
        title = say("Another address instead")
        self.entry_wanted.emit(EntryWanted(title, Kind.TEXT, address, self._take_instead))

    @Slot(str)
    def _remove(self, address: str) -> None:
        emails, numbers = self.lists
        self.edited.emit(
            (
                tuple(each for each in emails if each != address),
                tuple(each for each in numbers if each != address),
            )
        )

    def _take_email(self, address: str) -> None:
        emails, numbers = self.lists
        if self._is_new(address, emails):
            self.edited.emit(((*emails, address), numbers))

    def _take_number(self, address: str) -> None:
        emails, numbers = self.lists
        if self._is_new(address, numbers):
            self.edited.emit((emails, (*numbers, address)))

    def _take_instead(self, address: str) -> None:
        if address != self._changed and self._is_new(address, ()):
            emails, numbers = (
                tuple(address if each == self._changed else each for each in addresses)
                for addresses in self.lists
            )
            self.edited.emit((tuple(dict.fromkeys(emails)), tuple(dict.fromkeys(numbers))))

    def _is_new(self, address: str, addresses: Addresses) -> bool:
        """Whether it may be added; says why not."""
        if not is_address(address):
            words = say("“{text}” is no e-mail address.", text=address)
        elif address in addresses:
            words = say("{address} is there already.", address=address)
        else:
            words = ""
        self.note.show_words(words, is_warning=True)
        self.area.settle()
        return not words
