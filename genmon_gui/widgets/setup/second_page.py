"""Who is told of an alarm that nobody acknowledges, and after how long."""

from datetime import date

from PySide6.QtCore import Slot

from genmon_gui.config.change import Put
from genmon_gui.config.settings import AlertSettings
from genmon_gui.core.language import say
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.services.telling.telling_words import (
    ESCALATIONS_S,
    FIRST_ESCALATION_S,
    delay_words,
    second_changes,
)
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.setup.people_page import PeoplePage
from genmon_gui.widgets.setup.step_row import StepRow


class SecondPage(PeoplePage):
    """Two lists, and above them how long the first ones have."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, say("If nobody acknowledges"))
        self._after_s = FIRST_ESCALATION_S
        self.after: StepRow | None = None
        self.edited.connect(self._want)

    def show_second(self, alerts: AlertSettings, today: date) -> None:
        """Show what is configured."""
        self._after_s = alerts.escalate_after_s or FIRST_ESCALATION_S
        self.show_people(alerts.escalate_to, alerts.escalate_sms_to, today)

    def head_lines(self) -> tuple[Line, ...]:
        """How long they wait."""
        self.after = StepRow(
            say("Tell these people too, after"), ESCALATIONS_S, delay_words, self.appearance.palette
        )
        self.after.show_value(self._after_s)
        self.after.chosen.connect(self._choose)
        return (self.after,)

    @Slot(float)
    def _choose(self, after_s: float) -> None:
        self._after_s = after_s
        if self.lists != ((), ()):
            said = say("They are told after {delay}.", delay=delay_words(after_s))
            change = Put(("alerts", "escalate_after_s"), after_s)
            self.change_wanted.emit(SettingsWanted((change,), said))

    @Slot(object)
    def _want(self, lists: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        said = say("The second list is changed.")
        self.change_wanted.emit(SettingsWanted(second_changes(self._after_s, *lists), said))
