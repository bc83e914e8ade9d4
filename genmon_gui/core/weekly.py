"""A time of the week, on the clock on the wall."""

from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

from genmon_gui.core.calendar import local_date


class WeeklyTime(NamedTuple):
    """Sunday 18:00, say.

    Attributes:
        weekday: 0 is Monday.
        hour: 0 to 23.
        minute: 0 to 59.
    """

    weekday: int
    hour: int
    minute: int

    def latest(self, at: float, zone: tzinfo) -> float:
        """The newest such moment that is not after another, UTC epoch seconds."""
        today = local_date(at, zone)
        back = (today.weekday() - self.weekday) % 7
        found = self._moment_on(today - timedelta(days=back), zone)
        if found <= at:
            return found
        return self._moment_on(today - timedelta(days=back + 7), zone)

    def _moment_on(self, day: date, zone: tzinfo) -> float:
        at = datetime(day.year, day.month, day.day, self.hour, self.minute, tzinfo=zone)
        return at.timestamp()
