"""Pretending a temperature for a minute, to see and hear what happens when it is true."""

from PySide6.QtCore import Signal, Slot

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit, temperature
from genmon_gui.services.alarms.rehearsal_words import effect_words, likely_c
from genmon_gui.services.messages import Rehearsal, RoundTaken
from genmon_gui.services.orders import RehearsalStopped, RehearsalWanted
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.act_line import ActLine
from genmon_gui.widgets.setup.entry_wanted import ChoiceWanted
from genmon_gui.widgets.setup.note_line import NoteLine
from genmon_gui.widgets.setup.page import Page
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.setup.step_row import StepRow

# Whole fives in the owner's unit, as far as a DS18B20 may ever be believed.
_VALUES = {Unit.CELSIUS: range(-55, 130, 5), Unit.FAHRENHEIT: range(-65, 260, 5)}


class RehearsalPage(Page):
    """Chooses a place and a value, says what would go off, and lets it.

    Signals:
        rehearsal_wanted: a RehearsalWanted.
        rehearsal_stopped: a RehearsalStopped.
    """

    rehearsal_wanted = Signal(object)
    rehearsal_stopped = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say("Rehearse an alarm"))
        palette, unit = appearance.palette, appearance.unit
        self._settings: Settings | None = None
        self._taken: RoundTaken | None = None
        self._rehearsal: Rehearsal | None = None
        values = tuple(unit.to_c(value) for value in _VALUES[unit])
        self.place = Row(say("Place"), palette)
        self.value = StepRow(say("Pretend it is"), values, self._words, palette)
        self.effect = NoteLine(palette)
        self.act = ActLine(palette, say("Rehearse for a minute"), say("End the test"))
        self.about = NoteLine(palette)
        self.add(self.place, self.value, self.effect, self.act, self.about)
        self.about.show_words(
            say(
                "Everything is marked TEST: the tile, the alarm, its sound and every message. The "
                "true readings are recorded meanwhile; the pretended one never is."
            )
        )
        self.place.touched.connect(self._ask_place)
        self.value.chosen.connect(self._choose_value)
        start, stop = self.act.buttons
        start.clicked.connect(self._begin)
        stop.clicked.connect(self._stop)

    def show_settings(self, settings: Settings) -> None:
        """Go by these rules."""
        self._settings = settings
        self._show()

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """Go by what the places say now."""
        self._taken = taken
        self._show()

    @Slot()
    def _ask_place(self) -> None:
        if self._taken is not None and self._rehearsal is not None:
            places = tuple((view.place, view.place) for view in self._taken.places)
            title, here = say("Where?"), self._rehearsal.place
            self.choice_wanted.emit(ChoiceWanted(title, places, here, self._choose_place))

    def _choose_place(self, place: str) -> None:
        if self._settings is not None:
            self._rehearsal = Rehearsal(place, likely_c(self._settings, place))
            self._show()

    @Slot(float)
    def _choose_value(self, value_c: float) -> None:
        if self._rehearsal is not None:
            self._rehearsal = Rehearsal(self._rehearsal.place, value_c)
            self._show()

    @Slot()
    def _begin(self) -> None:
        if self._rehearsal is not None:
            self.rehearsal_wanted.emit(RehearsalWanted(self._rehearsal))

    @Slot()
    def _stop(self) -> None:
        self.rehearsal_stopped.emit(RehearsalStopped())

    def _show(self) -> None:
        settings, taken = self._settings, self._taken
        start, stop = self.act.buttons
        is_under_way = taken is not None and taken.rehearsal is not None
        is_ready = settings is not None and taken is not None and bool(taken.places)
        start.setEnabled(is_ready and not is_under_way)
        stop.setEnabled(is_under_way)
        for line in (self.place, self.value, self.act):
            line.setVisible(is_ready)
        if settings is not None and taken is not None and taken.places:
            self._show_rehearsal(settings, taken)
            self.area.settle()
        else:
            self.effect.show_words(say("No place is known yet."))

    def _show_rehearsal(self, settings: Settings, taken: RoundTaken) -> None:
        """What would be pretended, and what that would do."""
        if self._rehearsal is None:
            self._rehearsal = _first_rehearsal(settings, taken)
        self.place.show_value(self._rehearsal.place)
        self.value.show_value(self._rehearsal.value_c)
        values_c = {view.place: view.latest.temperature_c for view in taken.places if view.latest}
        self.effect.show_words(effect_words(settings, self._rehearsal, values_c, taken.at))

    def _words(self, value_c: float) -> str:
        return temperature(value_c, self.appearance.unit)


def _first_rehearsal(settings: Settings, taken: RoundTaken) -> Rehearsal:
    """What is offered before anybody has chosen: the first place that a rule is about."""
    ruled = {rule.place for rule in settings.alarms}
    places = [view.place for view in taken.places]
    place = next((place for place in places if place in ruled), places[0])
    return Rehearsal(place, likely_c(settings, place))
