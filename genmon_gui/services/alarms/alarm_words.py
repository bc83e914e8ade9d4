"""Alarms in words, for the banner and the page that lists them."""

from datetime import tzinfo
from typing import NamedTuple

from genmon_gui.core.alarm import is_until_better
from genmon_gui.core.calendar import local_date
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit, clock_time, duration, moment
from genmon_gui.services.alarms.alarm_log import LoggedAlarm
from genmon_gui.services.messages import AlarmView


def alarm_word(alarm: AlarmView) -> str:
    """What sort of thing it is, in a word or two."""
    if alarm.rule.is_test:
        return say("TEST")
    if alarm.rule.condition.is_passing:
        return say("Note")
    if not alarm.active:
        return say("Back to normal")
    return alarm.rule.severity.word()


class Teller(NamedTuple):
    """How moments and temperatures are said on a screen.

    Attributes:
        unit: of temperatures.
        zone: whose clock is on the wall.
        now: UTC epoch seconds.
        is_clock_known: now can be trusted; if not, only for how long something lasts can be said.
    """

    unit: Unit
    zone: tzinfo
    now: float
    is_clock_known: bool = True

    def limit_and_since(self, alarm: AlarmView) -> str:
        """Which limit was crossed, and since when: above 95.0 °C since 13:50."""
        words = alarm.rule.words(self.unit)
        is_passing = alarm.rule.condition.is_passing
        is_over = not (alarm.active or is_passing)
        if not self.is_clock_known:
            if is_over:
                return say("was {words}", words=words)
            lasted = duration(self.now - alarm.since)
            return say("{words} for {duration}", words=words, duration=lasted)
        since = self._moment(alarm.since)
        if is_passing:
            return say("{words} until {moment}", words=words, moment=since)
        if is_over:
            return say("was {words}, from {moment}", words=words, moment=since)
        return say("{words} since {moment}", words=words, moment=since)

    def snoozed(self, alarm: AlarmView) -> str:
        """Until when nobody is told of it, empty where people are."""
        until = alarm.snoozed_until
        if until is None:
            return ""
        if is_until_better(until):
            return say("snoozed until it is better")
        if not self.is_clock_known:
            return say("snoozed for {duration}", duration=duration(until - self.now))
        return say("snoozed until {moment}", moment=moment(until, self.now, self.zone))

    def limit_and_span(self, alarm: LoggedAlarm) -> str:
        """What was wrong, and when: above 95.0 °C, yesterday 13:50 to 14:10."""
        span = self._span(alarm)
        if alarm.condition is None:
            return span
        words = alarm.condition.words(self.unit)
        if alarm.condition.is_passing and alarm.is_time_known:
            return say("{words} until {moment}", words=words, moment=self._moment(alarm.since))
        return f"{words}, {span}"

    def seen(self, alarm: LoggedAlarm) -> str:
        """When somebody acknowledged it."""
        if alarm.is_test:
            return say("a test")
        if alarm.acknowledged_at is None:
            return say("not acknowledged")
        if not (alarm.is_time_known and self.is_clock_known):
            return say("acknowledged")
        at = self._after(alarm.since, alarm.acknowledged_at)
        return say("acknowledged {moment}", moment=at)

    def reached(self, alarm: LoggedAlarm) -> str:
        """How far it went, empty where that is not known."""
        if alarm.condition is None or alarm.reached is None:
            return ""
        return alarm.condition.value_words(alarm.reached, self.unit)

    def _span(self, alarm: LoggedAlarm) -> str:
        until = alarm.until
        if not alarm.is_time_known:
            if until is None:
                return say("at a time that is not known")
            lasted = duration(until - alarm.since)
            return say("at a time that is not known for {duration}", duration=lasted)
        begin = self._moment(alarm.since)
        if until is None:
            return say("{moment}, its end is not known", moment=begin)
        if self._moment(until) == begin:
            return begin
        return say("{begin} to {end}", begin=begin, end=self._after(alarm.since, until))

    def _moment(self, at: float) -> str:
        return moment(at, self.now, self.zone)

    def _after(self, begin: float, at: float) -> str:
        """A later moment with its day only where it is another one: yesterday 13:50 to 14:10."""
        day, time = local_date(at, self.zone), clock_time(at, self.zone)
        if day == local_date(begin, self.zone):
            return time
        is_today = day == local_date(self.now, self.zone)
        return say("today {time}", time=time) if is_today else self._moment(at)
