"""What every view of the page of places and probes has: lines that follow what becomes known."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, SignalInstance

from genmon_gui.core.reading import Fault
from genmon_gui.core.warming import Warming
from genmon_gui.services.setup.probe_words import probe_words, state_words, unsettled_words
from genmon_gui.services.setup.probes import Probe, Probes
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.setup.note_line import NoteLine
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.theme import colour_text

# A slot, or a signal that is handed on.
Then = Callable[[], None] | SignalInstance


@dataclass(frozen=True, slots=True)
class Known:
    """All that a view shows.

    Attributes:
        probes: what there is.
        warming: what they said since somebody listens.
        limits: how many limits go by each place.
        is_trouble: readings are not recorded at this moment.
    """

    probes: Probes
    warming: Warming
    limits: dict[str, int]
    is_trouble: bool


class ProbeView(QObject):
    """Lines that are made once, for the probes there are, and stay where a finger found them.

    Attributes:
        lines: from the top to the bottom.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._palette, self._unit = appearance.palette, appearance.unit
        self._why_not = NoteLine(appearance.palette)
        self._changing: list[Row] = []
        self.lines: list[Line] = [self._why_not]

    def show_known(self, known: Known) -> None:
        """Show how things are now; nothing can be changed before the last change is in effect."""
        is_settled = known.probes.is_settled
        why_not = "" if is_settled else unsettled_words(is_trouble=known.is_trouble)
        self._why_not.show_words(why_not)
        for row in self._changing:
            row.button.setEnabled(is_settled)

    def _row(self, name: str, then: Then, rom_id: str = "", *, opens: bool = True) -> Row:
        """One more row; whoever is told finds the probe by the name of the sender."""
        row = Row(name, self._palette, opens=opens)
        row.setObjectName(rom_id)
        row.touched.connect(then)
        self.lines.append(row)
        return row

    def _show_state(self, row: Row, probe: Probe) -> None:
        """What a probe says, in the colour of a fault where it says nothing."""
        is_named = probe.place is not None
        words = probe_words(probe, self._unit) if is_named else state_words(probe, self._unit)
        row.show_value(words)
        look = None if probe.view is None else probe.view.look
        ink = self._palette.warning if isinstance(look, Fault) else self._palette.quiet
        colour_text(row.value, ink)

    def _touched(self) -> str:
        """The probe whose row was touched."""
        return self.sender().objectName()
