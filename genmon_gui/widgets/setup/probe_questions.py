"""What is asked before a place or its probe is changed, and the change that comes of it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.setup.place_changes import (
    naming,
    placing,
    removing,
    renaming,
    replacing,
    wrong_with_name,
)
from genmon_gui.services.setup.probe_words import probe_words
from genmon_gui.services.setup.probes import Probe, Probes, short_rom_id
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.widgets.keypad.field import Kind
from genmon_gui.widgets.setup.entry_wanted import ChoiceWanted, EntryWanted

# The choice that is no place yet; a name has but one line.
_OTHER = "\n"


class ProbeQuestions(QObject):
    """Asks by the signals of the page it belongs to.

    Signals:
        change_wanted: a SettingsWanted.
        entry_wanted: an EntryWanted.
        choice_wanted: a ChoiceWanted.

    Attributes:
        probes: all that there are now.
    """

    change_wanted = Signal(object)
    entry_wanted = Signal(object)
    choice_wanted = Signal(object)

    def __init__(self, unit: Unit) -> None:
        super().__init__()
        self._unit = unit
        self.probes = Probes()

    @Slot(str)
    def ask_place(self, rom_id: str) -> None:
        """Ask where a probe is; one that has no place may also go where there is no probe."""
        probe = self.probes.probe(rom_id)
        if probe is None:
            return
        names = [each.place for each in self.probes.placed if each.place]
        if probe.place is None:
            names += self.probes.bare
        if not names:
            self._ask_name(probe, _where(probe))
            return
        choices = (*((name, name) for name in names), (_OTHER, say("Another name…")))
        then = partial(self._place, rom_id)
        wanted = ChoiceWanted(_where(probe), choices, probe.place or "", then)
        self.choice_wanted.emit(wanted)

    @Slot(str)
    def ask_name(self, rom_id: str) -> None:
        """Ask what the place of a probe is to be called."""
        probe = self.probes.probe(rom_id)
        if probe is not None:
            self._ask_name(probe, say("Name"))

    @Slot(str)
    def ask_replacement(self, rom_id: str) -> None:
        """Ask which new probe has come for one; where there is but one, it is that."""
        probe, new = self.probes.probe(rom_id), self.probes.new
        if probe is None or probe.place is None or not new:
            return
        if len(new) == 1:
            self._replace(probe.place, new[0].rom_id)
            return
        title = say("Which one is at {place} now?", place=probe.place)
        choices = tuple((each.rom_id, probe_words(each, self._unit)) for each in new)
        then = partial(self._replace, probe.place)
        self.choice_wanted.emit(ChoiceWanted(title, choices, "", then))

    @Slot()
    def replace_missing(self) -> None:
        """The one that is new has come for the one that is missing."""
        found = self.probes.replacement
        if found is not None and found[0].place is not None:
            self._replace(found[0].place, found[1].rom_id)

    @Slot(str)
    def remove(self, rom_id: str) -> None:
        """A place loses its probe for good."""
        probe = self.probes.probe(rom_id)
        if probe is not None and probe.place is not None:
            self._want(removing(probe.place))

    def _ask_name(self, probe: Probe, title: str, text: str | None = None) -> None:
        typed = probe.place or "" if text is None else text
        then = partial(self._name, probe.rom_id)
        self.entry_wanted.emit(EntryWanted(title, Kind.TEXT, typed, then))

    def _place(self, rom_id: str, place: str) -> None:
        probe = self.probes.probe(rom_id)
        if probe is None:
            return
        if place == _OTHER:
            self._ask_name(probe, _where(probe))
        elif place != probe.place:
            self._want(placing(probe, place, self.probes))

    def _name(self, rom_id: str, name: str) -> None:
        """Take a name; where a place cannot be called that, ask again and say why."""
        probe = self.probes.probe(rom_id)
        if probe is None or name == probe.place:
            return
        wrong = wrong_with_name(name, self.probes, own=probe.place)
        if wrong:
            self._ask_name(probe, wrong, name)
        elif probe.place is None:
            self._want(naming(rom_id, name))
        else:
            self._want(renaming(probe.place, name))

    def _replace(self, place: str, rom_id: str) -> None:
        self._want(replacing(place, rom_id))

    def _want(self, wanted: SettingsWanted) -> None:
        """Ask for a change unless the last one is not in effect yet; the page says so already."""
        if self.probes.is_settled:
            self.change_wanted.emit(wanted)


def _where(probe: Probe) -> str:
    return say("Where is the probe {probe}?", probe=short_rom_id(probe.rom_id))
