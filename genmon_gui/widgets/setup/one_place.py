"""One place: what it is called, which probe it has, and how it loses it."""

from PySide6.QtCore import Signal, Slot

from genmon_gui.core.language import say
from genmon_gui.services.setup.probe_words import removal_words
from genmon_gui.services.setup.probes import Probe, short_rom_id
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.hold_line import HoldLine
from genmon_gui.widgets.setup.probe_view import Known, ProbeView


class OnePlace(ProbeView):
    """What can be changed about a place.

    Each signal carries the ROM id of its probe, a str.

    Signals:
        renamed: it is to be called something else.
        replaced: another probe has come for this one.
        removed: it has no probe any more.
    """

    renamed = Signal(str)
    replaced = Signal(str)
    removed = Signal(str)

    def __init__(self, appearance: Appearance, probe: Probe) -> None:
        super().__init__(appearance)
        self._rom_id, self._place = probe.rom_id, probe.place or ""
        self.name = self._row(say("Name"), self._rename)
        self.name.show_value(self._place)
        self._changing.append(self.name)
        self.probe = self._row(say("Its probe"), self._replace, opens=False)
        self.probe.button.setEnabled(False)
        self.replace = self._row(say("Replace its probe"), self._replace)
        self.remove = HoldLine(say("Hold to remove its probe"), appearance.palette)
        self.remove.held.connect(self._remove)
        self.lines.append(self.remove)

    def show_known(self, known: Known) -> None:
        """Show what its probe says, and which other one there is."""
        super().show_known(known)
        probes = known.probes
        probe = probes.probe(self._rom_id)
        if probe is not None:
            self._show_state(self.probe, probe)
        self.replace.show_value(_choice(probes.new))
        self.replace.button.setEnabled(probes.is_settled and bool(probes.new))
        self.remove.show_words(removal_words(known.limits.get(self._place, 0)))
        self.remove.button.setEnabled(probes.is_settled)

    @Slot()
    def _rename(self) -> None:
        self.renamed.emit(self._rom_id)

    @Slot()
    def _replace(self) -> None:
        self.replaced.emit(self._rom_id)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._rom_id)


def _choice(new: tuple[Probe, ...]) -> str:
    """What it may be replaced by."""
    if not new:
        return say("No new probe found")
    return short_rom_id(new[0].rom_id) if len(new) == 1 else say("Choose one")
