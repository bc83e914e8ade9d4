"""One place: what it is called, which probe it has, and how it loses it."""

from PySide6.QtCore import Signal

from genmon_gui.core.language import say
from genmon_gui.services.probe_words import probe_words, removal_words, state_words
from genmon_gui.services.probes import Probe, short_rom_id
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.setup.hold_line import HoldLine
from genmon_gui.widgets.setup.probe_view import Known, ProbeView, identity


class OnePlace(ProbeView):
    """What can be changed about a place.

    Signals:
        renamed: it is to be called something else.
        replaced: another probe is to be chosen for it.
        removed: it has no probe any more.
    """

    renamed = Signal()
    replaced = Signal()
    removed = Signal()

    def __init__(self, look: Look, known: Known, probe: Probe) -> None:
        super().__init__(look)
        self._rom_id = probe.rom_id
        self.name = self._row(say("Name"), self.renamed)
        self.name.show_value(probe.place or "")
        self.replace = self._row(say("Replace its probe"), self.replaced)
        self.remove = HoldLine(say("Hold to remove its probe"), look.palette)
        self.remove.held.connect(self.removed)
        self.lines.append(self.remove)
        self._changing.append(self.name)
        self.remove.show_words(removal_words(known.limits.get(probe.place or "", 0)))
        self.show_known(known)

    def show_known(self, known: Known) -> None:
        """Show what its probe says, and whether there is another one."""
        super().show_known(known)
        probes = known.probes
        probe = probes.probe(self._rom_id)
        if probe is not None:
            self.replace.show_value(_replacement(probe, probes.new, look_unit=self._unit))
        self.replace.button.setEnabled(probes.is_settled and bool(probes.new))
        self.remove.button.setEnabled(probes.is_settled)
