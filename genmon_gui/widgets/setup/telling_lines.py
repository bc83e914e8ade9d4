"""How people are told: the weekly message, quiet hours, reminders."""

from datetime import time

from PySide6.QtCore import QObject, Signal, Slot

from genmon_gui.config.change import Change, Put
from genmon_gui.config.settings import AlertSettings
from genmon_gui.core.dates import WEEKDAYS
from genmon_gui.core.language import say
from genmon_gui.core.weekly import WeeklyTime
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.services.telling.telling_words import (
    FIRST_QUIET,
    FIRST_WEEKLY,
    HALF_HOURS,
    REMINDERS_S,
    delay_words,
    half_hour_words,
    hours_of,
    quiet_changes,
    weekly_changes,
)
from genmon_gui.widgets.setup.entry_wanted import ChoiceWanted
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.setup.step_row import StepRow
from genmon_gui.widgets.setup.switch_row import SwitchRow
from genmon_gui.widgets.theme import Palette


class TellingLines(QObject):
    """Lines for a page; what belongs to a switch is hidden while that is off.

    Signals:
        change_wanted: a SettingsWanted.
        choice_wanted: a ChoiceWanted.
    """

    change_wanted = Signal(object)
    choice_wanted = Signal(object)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._alerts = AlertSettings()
        self.weekly = SwitchRow(say("Weekly message that all is well"), palette)
        self.weekly_day = Row(say("It is sent on"), palette)
        self.weekly_at = StepRow(say("at"), HALF_HOURS, half_hour_words, palette)
        self.quiet = SwitchRow(say("Quiet hours, for warnings only"), palette)
        self.quiet_from = StepRow(say("from"), HALF_HOURS, half_hour_words, palette)
        self.quiet_to = StepRow(say("to"), HALF_HOURS, half_hour_words, palette)
        self.reminder = StepRow(say("Remind of an alarm after"), REMINDERS_S, delay_words, palette)
        self.weekly.switched.connect(self._switch_weekly)
        self.weekly_day.touched.connect(self._ask_day)
        self.weekly_at.chosen.connect(self._choose_at)
        self.quiet.switched.connect(self._switch_quiet)
        self.quiet_from.chosen.connect(self._choose_from)
        self.quiet_to.chosen.connect(self._choose_to)
        self.reminder.chosen.connect(self._choose_reminder)

    @property
    def lines(self) -> tuple[Line, ...]:
        """In their order."""
        weekly = (self.weekly, self.weekly_day, self.weekly_at)
        return (*weekly, self.quiet, self.quiet_from, self.quiet_to, self.reminder)

    def show_alerts(self, alerts: AlertSettings) -> None:
        """Show what is configured."""
        self._alerts = alerts
        weekly, quiet = alerts.weekly, _quiet(alerts)
        self.weekly.show_on(is_on=weekly is not None)
        for line in (self.weekly_day, self.weekly_at):
            line.setVisible(weekly is not None)
        if weekly is not None:
            self.weekly_day.show_value(say(WEEKDAYS[weekly.weekday]))
            self.weekly_at.show_value(weekly.hour + weekly.minute / 60)
        self.quiet.show_on(is_on=quiet is not None)
        for line in (self.quiet_from, self.quiet_to):
            line.setVisible(quiet is not None)
        if quiet is not None:
            self.quiet_from.show_value(hours_of(quiet[0]))
            self.quiet_to.show_value(hours_of(quiet[1]))
        self.reminder.show_value(alerts.reminder_s)

    @Slot(bool)
    def _switch_weekly(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if is_on:
            self._want_weekly(FIRST_WEEKLY)
        else:
            self._want(weekly_changes(None), say("No weekly message is sent."))

    @Slot()
    def _ask_day(self) -> None:
        days = tuple((str(number), say(name)) for number, name in enumerate(WEEKDAYS))
        here = str(self._weekly.weekday)
        title = say("The weekly message is sent on")
        self.choice_wanted.emit(ChoiceWanted(title, days, here, self._choose_day))

    def _choose_day(self, number: str) -> None:
        self._want_weekly(self._weekly._replace(weekday=int(number)))

    @Slot(float)
    def _choose_at(self, hours: float) -> None:
        at = _time(hours)
        self._want_weekly(self._weekly._replace(hour=at.hour, minute=at.minute))

    @Slot(bool)
    def _switch_quiet(self, is_on: bool) -> None:  # noqa: FBT001 - as above
        if is_on:
            self._want_quiet(*FIRST_QUIET)
        else:
            self._want(quiet_changes(None), say("Warnings are told at any hour."))

    @Slot(float)
    def _choose_from(self, hours: float) -> None:
        self._want_quiet(_time(hours), (_quiet(self._alerts) or FIRST_QUIET)[1])

    @Slot(float)
    def _choose_to(self, hours: float) -> None:
        self._want_quiet((_quiet(self._alerts) or FIRST_QUIET)[0], _time(hours))

    @Slot(float)
    def _choose_reminder(self, after_s: float) -> None:
        said = say("Nobody is reminded of an alarm.")
        if after_s:
            said = say("You are reminded of an alarm after {delay}.", delay=delay_words(after_s))
        self._want((Put(("alerts", "reminder_s"), after_s),), said)

    @property
    def _weekly(self) -> WeeklyTime:
        return self._alerts.weekly or FIRST_WEEKLY

    def _want_weekly(self, weekly: WeeklyTime) -> None:
        said = say(
            "The weekly message is sent on {day} at {time}.",
            day=say(WEEKDAYS[weekly.weekday]),
            time=f"{weekly.hour:02}:{weekly.minute:02}",
        )
        self._want(weekly_changes(weekly), said)

    def _want_quiet(self, begin: time, end: time) -> None:
        said = say(
            "Warnings wait from {begin} to {end}; alarms never do.",
            begin=f"{begin:%H:%M}",
            end=f"{end:%H:%M}",
        )
        self._want(quiet_changes((begin, end)), said)

    def _want(self, changes: tuple[Change, ...], said: str) -> None:
        self.change_wanted.emit(SettingsWanted(changes, said))


def _quiet(alerts: AlertSettings) -> tuple[time, time] | None:
    if alerts.quiet_from is None or alerts.quiet_to is None:
        return None
    return alerts.quiet_from, alerts.quiet_to


def _time(hours: float) -> time:
    return time(int(hours), round(hours % 1 * 60))
