"""All places with their probes, new probes, and places that have none any more."""

from PySide6.QtCore import Signal, Slot

from genmon_gui.core.language import say
from genmon_gui.services.setup.probe_words import replacement_words
from genmon_gui.services.setup.probes import Probe, Probes, short_rom_id
from genmon_gui.services.status import no_sensor_words
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.note_line import NoteLine
from genmon_gui.widgets.setup.probe_view import Known, ProbeView
from genmon_gui.widgets.setup.row import Row


class AllProbes(ProbeView):
    """A row each, and one that finds out which probe is which.

    Signals:
        opened: a place's probe, by its ROM id.
        named: a probe that is to have a place, by its ROM id.
        answered: the new probe is at the place where one is missing.
        listened: find out which probe is which.
    """

    opened = Signal(str)
    named = Signal(str)
    answered = Signal()
    listened = Signal()

    def __init__(self, appearance: Appearance, probes: Probes) -> None:
        super().__init__(appearance)
        self._values: dict[Row, str] = {}
        if probes.replacement is not None:
            self._ask(*probes.replacement)
        for probe in probes.placed:
            row = self._row(probe.place or "", self._open, probe.rom_id)
            self._values[row] = probe.rom_id
        for probe in probes.new:
            name = say("New probe {probe}", probe=short_rom_id(probe.rom_id))
            row = self._row(name, self._name, probe.rom_id)
            self._values[row] = probe.rom_id
            self._changing.append(row)
        if probes.all:
            which = self._row(say("Which probe is which?"), self.listened)
            which.show_value(say("Hold one in your hand"))
        else:
            nothing = NoteLine(self._palette)
            nothing.show_words(no_sensor_words())
            self.lines.append(nothing)
        for place in probes.bare:
            self._add_bare(place)

    def show_known(self, known: Known) -> None:
        """Show what each says."""
        super().show_known(known)
        for row, rom_id in self._values.items():
            probe = known.probes.probe(rom_id)
            if probe is not None:
                self._show_state(row, probe)

    def _ask(self, missing: Probe, new: Probe) -> None:
        row = self._row(replacement_words(missing, new), self.answered)
        row.show_value(say("Yes"))
        self._changing.append(row)

    def _add_bare(self, place: str) -> None:
        row = Row(place, self._palette, opens=False)
        row.show_value(say("No probe, its history stays"))
        row.button.setEnabled(False)
        self.lines.append(row)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._touched())

    @Slot()
    def _name(self) -> None:
        self.named.emit(self._touched())
