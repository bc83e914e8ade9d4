"""A moment in the words of an alert, which stay clear however late they are read."""

from datetime import tzinfo
from typing import NamedTuple

from genmon_gui.core.calendar import local
from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import clock_time, duration, long_date


class When(NamedTuple):
    """A moment, as far as it is known.

    Attributes:
        at: UTC epoch seconds.
        zone: in which people are told of it.
        assumed: what it is reckoned from while the time is not known; None when it is.
    """

    at: float
    zone: tzinfo
    assumed: AssumedStart | None = None

    @property
    def since(self) -> str:
        """As it follows "since": Sunday 22 November 2026, 14:02 EST."""
        if self.assumed is not None:
            return say(
                "{duration} after the kiosk was switched on (its clock is not set yet)",
                duration=duration(self.at - self.assumed.at),
            )
        now = local(self.at, self.zone)
        name = f"{now:%Z}"
        # Zones without letters of their own are called after their offset: -03.
        zone_name = name if name.isalpha() else f"UTC{name}"
        return say(
            "{date} {year}, {time} {zone}",
            "Sunday 22 November 2026, 14:02 EST",
            date=long_date(self.at, self.zone),
            year=now.year,
            time=clock_time(self.at, self.zone),
            zone=zone_name,
        )

    @property
    def when(self) -> str:
        """As it follows what happened: on Sunday 22 November 2026, 14:02 EST."""
        if self.assumed is not None:
            return self.since
        return say("on {moment}", "on Sunday 22 November 2026, 14:02 EST", moment=self.since)

    @property
    def short(self) -> str:
        """For a text: at 14:02."""
        if self.assumed is not None:
            passed = duration(self.at - self.assumed.at)
            return say("{duration} after power-on (clock not set)", duration=passed)
        return say("at {time}", time=clock_time(self.at, self.zone))
