"""Which probe is which: the one in somebody's hand becomes warm."""

from PySide6.QtCore import Signal, Slot

from genmon_gui.core.language import say
from genmon_gui.core.warming import held
from genmon_gui.services.setup.probe_words import held_words
from genmon_gui.services.setup.probes import Probes, short_rom_id
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.found_line import FoundLine
from genmon_gui.widgets.setup.probe_view import Known, ProbeView
from genmon_gui.widgets.setup.row import Row


class HeldProbe(ProbeView):
    """Says which one it is, lets it be placed, and shows what all of them say.

    Signals:
        placed: where a probe is shall be said, by its ROM id.
    """

    placed = Signal(str)

    def __init__(self, appearance: Appearance, probes: Probes) -> None:
        super().__init__(appearance)
        self.words = FoundLine(appearance.palette)
        self.lines.append(self.words)
        self.answer = self._row(say("Say where it is"), self._place)
        self._values: dict[Row, str] = {}
        for probe in probes.all:
            name = probe.place or say("New probe {probe}", probe=short_rom_id(probe.rom_id))
            row = self._row(name, self._place, probe.rom_id, opens=False)
            row.button.setEnabled(False)
            self._values[row] = probe.rom_id

    def show_known(self, known: Known) -> None:
        """Show what each says, and which is held."""
        super().show_known(known)
        found = held(known.warming)
        is_one = len(found) == 1
        words = held_words(known.warming, known.probes, self._unit)
        self.words.show_words(words, is_found=is_one)
        self.answer.setObjectName(found[0] if is_one else "")
        self.answer.show_value(short_rom_id(found[0]) if is_one else "")
        self.answer.setVisible(is_one)
        self.answer.button.setEnabled(known.probes.is_settled)
        for row, rom_id in self._values.items():
            probe = known.probes.probe(rom_id)
            if probe is not None:
                self._show_state(row, probe)

    @Slot()
    def _place(self) -> None:
        self.placed.emit(self._touched())
