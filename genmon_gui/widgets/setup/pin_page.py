"""The PIN: set, changed, removed, and what it is asked for."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent

from genmon_gui.config.change import Put
from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.core.pin import FEWEST_DIGITS, MOST_DIGITS, is_pin
from genmon_gui.services.setup.pin_messages import PinAsked, PinStanding, PinWanted
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.keypad.field import Kind
from genmon_gui.widgets.setup.entry_wanted import EntryWanted
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.setup.note_line import NoteLine
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.page_names import PIN
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.setup.switch_row import SwitchRow


class PinPage(Page):
    """A new PIN is typed twice.

    Signals:
        pin_asked: a PinAsked; the answer is wanted by show_standing.
        pin_wanted: a PinWanted, likewise.
    """

    pin_asked = Signal(object)
    pin_wanted = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say(PIN))
        self._typed = ""
        self.note = NoteLine(appearance.palette)
        self.set = Row(say("Set a PIN"), appearance.palette)
        self.change = Row(say("Change the PIN"), appearance.palette)
        self.remove = Row(say("Remove the PIN"), appearance.palette, opens=False)
        self.acknowledge = SwitchRow(say("Acknowledging asks for the PIN too"), appearance.palette)
        self.set.touched.connect(self._ask)
        self.change.touched.connect(self._ask)
        self.remove.touched.connect(self._remove)
        self.acknowledge.switched.connect(self._switch)
        self.add(self.note, self.set, self.change, self.remove, self.acknowledge)
        self.show_standing(PinStanding(is_set=False))

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured."""
        self.acknowledge.show_on(is_on=settings.lock.acknowledge_needs_pin)

    def show_standing(self, standing: PinStanding) -> None:
        """Show what can be done, depending on whether there is one."""
        self.note.show_words(
            say("Setting up asks for it. Who has forgotten it runs genmon-gui pin --remove here.")
            if standing.is_set
            else say("Without a PIN everybody who stands here can set everything up.")
        )
        shown: tuple[Line, ...] = (self.change, self.remove, self.acknowledge)
        gone: tuple[Line, ...] = (self.set,)
        if not standing.is_set:
            shown, gone = gone, shown
        # First what is shown: what goes hands the keyboard to the next.
        for line in shown:
            line.show()
        for line in gone:
            line.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask whether there is one: somebody may have set it at a terminal."""
        super().showEvent(event)
        self.pin_asked.emit(PinAsked())

    @Slot()
    def _ask(self) -> None:
        self._want(say("New PIN, {few} to {most} digits", few=FEWEST_DIGITS, most=MOST_DIGITS))

    def _want(self, title: str) -> None:
        self.entry_wanted.emit(EntryWanted(title, Kind.PIN, "", self._take))

    def _take(self, pin: str) -> None:
        if not is_pin(pin):
            self._want(
                say("A PIN has {few} to {most} digits.", few=FEWEST_DIGITS, most=MOST_DIGITS)
            )
            return
        self._typed = pin
        again = EntryWanted(say("The same again"), Kind.PIN, "", self._take_again)
        self.entry_wanted.emit(again)

    def _take_again(self, pin: str) -> None:
        typed, self._typed = self._typed, ""
        if pin == typed:
            self.pin_wanted.emit(PinWanted(pin))
        else:
            self._want(say("The two were not the same. New PIN"))

    @Slot()
    def _remove(self) -> None:
        self.pin_wanted.emit(PinWanted(None))

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        said = (
            say("Acknowledging an alarm asks for the PIN.")
            if is_on
            else say("Everybody may acknowledge an alarm.")
        )
        self.change_wanted.emit(
            SettingsWanted((Put(("lock", "acknowledge_needs_pin"), is_on),), said)
        )
