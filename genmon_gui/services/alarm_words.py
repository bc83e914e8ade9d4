"""Alarms in words, for the banner and the page that lists them."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.alarm import Severity
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit, duration, moment, temperature
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.services.alarm_log import LoggedAlarm
from genmon_gui.services.messages import AlarmView


def alarm_word(alarm: AlarmView) -> str:
    """What sort of thing it is, in a word or two."""
    if alarm.rule.is_test:
        return say("TEST")
    if alarm.rule.condition.is_passing:
        return "Note"
    if not alarm.active:
        return "Back to normal"
    return "Warning" if alarm.rule.severity is Severity.WARNING else "ALARM"


@dataclass(frozen=True, slots=True)
class Teller:
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
            lasted = duration(self.now - alarm.since)
            return f"was {words}" if is_over else f"{words} for {lasted}"
        since = moment(alarm.since, self.now, self.zone)
        if is_passing:
            return f"{words} until {since}"
        return f"was {words}, from {since}" if is_over else f"{words} since {since}"

    def limit_and_span(self, alarm: LoggedAlarm) -> str:
        """Which limit was crossed, and when: above 95.0 °C, yesterday 13:50 to 14:10."""
        span = self._span(alarm)
        if alarm.side is None or alarm.limit_c is None:
            return span
        limit = Beyond(alarm.place, alarm.side, alarm.limit_c)
        return f"{limit.words(self.unit)}, {span}"

    def seen(self, alarm: LoggedAlarm) -> str:
        """When somebody acknowledged it."""
        if alarm.is_test:
            return say("a test")
        if alarm.acknowledged_at is None:
            return "not acknowledged"
        if not (alarm.is_time_known and self.is_clock_known):
            return "acknowledged"
        begin = moment(alarm.since, self.now, self.zone)
        at = moment(alarm.acknowledged_at, self.now, self.zone)
        return f"acknowledged {_after(begin, at)}"

    def reached(self, alarm: LoggedAlarm) -> str:
        """How far it went, empty where that is not known."""
        return "" if alarm.reached_c is None else temperature(alarm.reached_c, self.unit)

    def _span(self, alarm: LoggedAlarm) -> str:
        until = alarm.until
        if not alarm.is_time_known:
            lasted = "" if until is None else f" for {duration(until - alarm.since)}"
            return f"at a time that is not known{lasted}"
        begin = moment(alarm.since, self.now, self.zone)
        if until is None:
            return f"{begin}, its end is not known"
        end = _after(begin, moment(until, self.now, self.zone))
        return begin if begin.endswith(end) else f"{begin} to {end}"


def _after(begin: str, end: str) -> str:
    """A later moment with its day only where it is another one: yesterday 13:50 to 14:10."""
    begin_day, end_day = begin.rpartition(" ")[0], end.rpartition(" ")[0]
    if begin_day == end_day:
        return end.rpartition(" ")[2]
    return end if end_day else f"today {end}"
