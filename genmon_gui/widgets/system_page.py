"""How everything stands: sensors, storage, messages, clock, this machine, and what happened."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from genmon_gui.core.language import say
from genmon_gui.services import system_words as words
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.system import SystemAsked, SystemRead
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fact_card import FactCard
from genmon_gui.widgets.finger_scroll import FingerScroll
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.theme import GRID

_ASK_EVERY_MS = 10_000


class SystemPage(KioskPage):
    """Asks again and again while it is shown.

    Signals:
        system_asked: a SystemAsked.
    """

    system_asked = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._taken: RoundTaken | None = None
        self._read: SystemRead | None = None
        palette = appearance.palette
        self.wrongs = FactCard(say("To look after"), palette, is_named=False)
        self.wrongs.hide()
        self.sensors = FactCard(say("Sensors"), palette, is_of_places=True)
        self.storage = FactCard(say("Storage"), palette)
        self.messages = FactCard(say("Messages"), palette)
        self.clock = FactCard(say("Clock"), palette)
        self.machine = FactCard(say("This machine"), palette)
        self.events = FactCard(say("Lately"), palette)
        content = QWidget()
        self._grid = QGridLayout(content)
        self.area = FingerScroll(content, palette)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._timer = QTimer(self)
        self._timer.setInterval(_ASK_EVERY_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def cards(self) -> tuple[FactCard, ...]:
        """All cards, from top to bottom."""
        middle = self.storage, self.messages, self.clock, self.machine
        return self.wrongs, self.sensors, *middle, self.events

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen; on a tall one each card has the whole width."""
        gap = round(GRID * scale)
        self._grid.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        self._grid.setSpacing(gap)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.set_scale(scale)
        if is_tall:
            for row, card in enumerate(self.cards):
                self._grid.addWidget(card, row, 0, 1, 2)
        else:
            self._lay_out_wide()
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self.area.set_scale(scale)

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round tells of the sensors."""
        self._taken = taken
        self._show_sensors()

    def show_wrongs(self, wrongs: tuple[str, ...]) -> None:
        """Show all that is not as it should be, where the header has room for the first alone."""
        self.wrongs.show_facts(tuple(words.Fact("", wrong, is_well=False) for wrong in wrongs))
        self.wrongs.setVisible(len(wrongs) > 1)
        self.area.settle()

    @Slot(object)
    def show_system(self, read: SystemRead) -> None:
        """Show how everything stands."""
        self._read = read
        zone = self._appearance.zone
        self._show_sensors()
        self.storage.show_facts(words.storage_facts(read, zone))
        self.messages.show_facts(words.message_facts(read, zone))
        self.clock.show_facts(words.clock_facts(read, zone))
        self.machine.show_facts(words.machine_facts(read))
        self.events.show_facts(words.event_facts(read, zone))
        self.area.settle()

    def showEvent(self, _event: QShowEvent) -> None:
        """Ask now, and again."""
        self._ask()
        self._timer.start()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Ask no more."""
        self._timer.stop()

    @Slot()
    def _ask(self) -> None:
        self.system_asked.emit(SystemAsked())

    def _show_sensors(self) -> None:
        if self._taken is not None and self._read is not None:
            facts = words.sensor_facts(self._taken, self._read, self._appearance.zone)
            self.sensors.show_facts(facts)

    def _lay_out_wide(self) -> None:
        self._grid.addWidget(self.wrongs, 0, 0, 1, 2)
        self._grid.addWidget(self.sensors, 1, 0, 1, 2)
        pairs = ((self.storage, self.messages), (self.machine, self.clock))
        for row, pair in enumerate(pairs, 2):
            for column, card in enumerate(pair):
                self._grid.addWidget(card, row, column)
        self._grid.addWidget(self.events, 4, 0, 1, 2)
