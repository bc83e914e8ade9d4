"""How a limit alarms: what makes it well again, after how long it is told, how much it matters."""

from PySide6.QtCore import QObject, Signal, Slot

from genmon_gui.core.alarm import Severity
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import apart
from genmon_gui.services.setup.limits_words import delay_words
from genmon_gui.services.setup.place_limits import Manner, PlaceLimit
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.choice_row import ChoiceRow
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.setup.step_row import StepRow

_HYSTERESES_C = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.5, 10.0)
_DELAYS_S = (0.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0)


class MannerLines(QObject):
    """Three lines for a page.

    Signals:
        chosen: a Manner, after each change.
    """

    chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        palette, unit = appearance.palette, appearance.unit
        self._manner: Manner | None = None
        self.severity = ChoiceRow(
            say("It counts as"),
            (
                (Severity.ALARM.value, say("An alarm")),
                (Severity.WARNING.value, say("A warning")),
            ),
            palette,
        )
        self.delay = StepRow(say("When it is told"), _DELAYS_S, delay_words, palette)
        self.hysteresis = StepRow(
            say("Over once it is back inside by"),
            _HYSTERESES_C,
            lambda value_c: apart(value_c, unit),
            palette,
        )
        self.severity.chosen.connect(self._choose_severity)
        self.delay.chosen.connect(self._choose_delay)
        self.hysteresis.chosen.connect(self._choose_hysteresis)

    @property
    def lines(self) -> tuple[Line, ...]:
        """As they are below each other."""
        return self.delay, self.hysteresis, self.severity

    def show_limit(self, limit: PlaceLimit) -> None:
        """Show how a limit alarms."""
        self._manner = limit.manner
        self.severity.show_chosen(limit.severity.value)
        self.delay.show_value(limit.on_delay_s)
        self.hysteresis.show_value(limit.hysteresis_c)

    @Slot(str)
    def _choose_severity(self, key: str) -> None:
        if self._manner is not None:
            self.chosen.emit(self._manner._replace(severity=Severity(key)))

    @Slot(float)
    def _choose_delay(self, delay_s: float) -> None:
        if self._manner is not None:
            self.chosen.emit(self._manner._replace(on_delay_s=delay_s))

    @Slot(float)
    def _choose_hysteresis(self, hysteresis_c: float) -> None:
        if self._manner is not None:
            self.chosen.emit(self._manner._replace(hysteresis_c=hysteresis_c))
