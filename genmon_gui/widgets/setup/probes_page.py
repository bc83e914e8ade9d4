"""Places and probes: what a place is called, which probe it has, and which probe is which."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.core.warming import Warming, listen
from genmon_gui.services.history.overview import Overview, OverviewAsked
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.orders import Hurried
from genmon_gui.services.setup.place_changes import limit_count
from genmon_gui.services.setup.probes import Probe, Probes, heard_of, probes_of
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.all_probes import AllProbes
from genmon_gui.widgets.setup.held_probe import HeldProbe
from genmon_gui.widgets.setup.one_place import OnePlace
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.page_names import PLACES
from genmon_gui.widgets.setup.probe_questions import ProbeQuestions
from genmon_gui.widgets.setup.probe_view import Known, ProbeView

# Rounds come faster for so long; while somebody holds a probe, each of them asks for more.
_HURRIED_S = 30.0


class ProbesPage(Page):
    """All probes, or one place, or which probe is held.

    Signals:
        hurried: a Hurried, while somebody waits for what the probes say.
        overview_asked: an OverviewAsked; the answer is wanted by show_overview.
    """

    hurried = Signal(object)
    overview_asked = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say(PLACES))
        self._settings: Settings | None = None
        self._taken: RoundTaken | None = None
        self._recorded: tuple[str, ...] = ()
        self._probes, self._warming = Probes(), Warming()
        self._questions = ProbeQuestions(appearance.unit)
        self._questions.change_wanted.connect(self._want)
        self._questions.entry_wanted.connect(self.entry_wanted)
        self._questions.choice_wanted.connect(self.choice_wanted)
        # Which place is shown, by its probe; whether somebody holds one.
        self._opened: str | None = None
        self._is_listening = False
        self._view: ProbeView | None = None
        self._made_for: object = None

    @property
    def title(self) -> str:
        """What stands above it: the place that is shown."""
        if self._is_listening:
            return say("Which probe is which?")
        probe = self._opened_place()
        return super().title if probe is None else probe.place or ""

    def show_settings(self, settings: Settings) -> None:
        """Show what is configured."""
        self._settings = settings
        self._refresh()

    def show_round(self, taken: RoundTaken) -> None:
        """Show what a round brought."""
        before, self._taken = self._probes.watched, taken
        self._refresh()
        if self._is_listening:
            self._warming = listen(self._warming, heard_of(self._probes), taken.at)
            self._refresh()
        if self.isVisible():
            self._hurry()
        if self.isVisible() and self._probes.watched != before:
            self.overview_asked.emit(OverviewAsked())

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Show which places the record has."""
        self._recorded = tuple(view.place for view in overview.places)
        self._refresh()

    def step_back(self) -> bool:
        """From a place, or from listening, to all of them."""
        was_deeper = self._opened is not None or self._is_listening
        self._show_all()
        return was_deeper

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what the record has; go on listening."""
        super().showEvent(event)
        self.overview_asked.emit(OverviewAsked())
        self._hurry()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits any more."""
        super().hideEvent(event)
        if self._is_listening:
            self.hurried.emit(Hurried(0.0))

    def _refresh(self) -> None:
        """Show what is known, in the lines that there are as long as they are about the same."""
        if self._settings is None:
            return
        probes = self._probes = probes_of(self._settings, self._taken, self._recorded)
        self._questions.probes = probes
        one = None if self._is_listening else self._opened_place()
        shown = tuple((probe.rom_id, probe.place) for probe in probes.all)
        asked = probes.replacement and probes.replacement[1].rom_id
        made_for = (self._is_listening, one and one.rom_id, shown, probes.bare, asked)
        if made_for != self._made_for or self._view is None:
            self._made_for, self._view = made_for, self._made(one)
            self.clear()
            self.add(*self._view.lines)
            for line in self._view.lines:
                line.show()
            self.turned.emit()
        self._view.show_known(self._known(self._settings))
        self.area.settle()

    def _made(self, one: Probe | None) -> ProbeView:
        if self._is_listening:
            return self._made_held()
        return self._made_all() if one is None else self._made_one(one)

    def _made_all(self) -> AllProbes:
        view = AllProbes(self.appearance, self._probes)
        view.opened.connect(self._open)
        view.named.connect(self._questions.ask_place)
        view.answered.connect(self._questions.replace_missing)
        view.listened.connect(self._listen)
        return view

    def _made_one(self, probe: Probe) -> OnePlace:
        view = OnePlace(self.appearance, probe)
        view.renamed.connect(self._questions.ask_name)
        view.replaced.connect(self._questions.ask_replacement)
        view.removed.connect(self._questions.remove)
        return view

    def _made_held(self) -> HeldProbe:
        view = HeldProbe(self.appearance, self._probes)
        view.placed.connect(self._questions.ask_place)
        return view

    def _known(self, settings: Settings) -> Known:
        limits = {place: limit_count(settings, place) for place in self._probes.watched}
        is_trouble = self._taken is not None and self._taken.trouble is not None
        return Known(self._probes, self._warming, limits, is_trouble)

    def _opened_place(self) -> Probe | None:
        """The probe whose place is shown, None where all are, or it has none any more."""
        placed = self._probes.placed
        return next((probe for probe in placed if probe.rom_id == self._opened), None)

    @Slot(str)
    def _open(self, rom_id: str) -> None:
        self._opened = rom_id
        self._refresh()

    @Slot()
    def _listen(self) -> None:
        self._is_listening, self._warming = True, Warming()
        self._hurry()
        self._refresh()

    def _hurry(self) -> None:
        if self._is_listening:
            self.hurried.emit(Hurried(_HURRIED_S))

    def _show_all(self) -> None:
        if self._is_listening:
            self.hurried.emit(Hurried(0.0))
        self._opened, self._is_listening = None, False
        self._refresh()

    @Slot(object)
    def _want(self, wanted: SettingsWanted) -> None:
        """Ask for a change; who holds a probe takes the next one."""
        self._warming = Warming()
        self._refresh()
        self.change_wanted.emit(wanted)
