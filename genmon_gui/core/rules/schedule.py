"""On which days and at which hours a rule is in force."""

from datetime import time, timedelta, tzinfo
from typing import NamedTuple

from genmon_gui.core.calendar import local

EVERY_DAY = frozenset(range(7))


class Schedule(NamedTuple):
    """Some days of the week from one time of day to another, local time.

    Attributes:
        zone: whose days and hours.
        days: 0 is Monday.
        begin: when it begins.
        end: when it ends; not later than `begin` it is a time of the next day.
    """

    zone: tzinfo
    days: frozenset[int] = EVERY_DAY
    begin: time = time()
    end: time = time()

    def covers(self, at: float | None) -> bool:
        """Whether it is in force at a moment, UTC epoch seconds; always while that is unknown.

        Hours after midnight belong to the day on which the stretch began.
        """
        if at is None:
            return True
        now = local(at, self.zone)
        clock, today = now.time(), now.weekday()
        yesterday = (now.date() - timedelta(days=1)).weekday()
        if self.begin < self.end:
            return self.begin <= clock < self.end and today in self.days
        return (clock >= self.begin and today in self.days) or (
            clock < self.end and yesterday in self.days
        )
