"""A moment in the words of an alert, which stay clear however late they are read."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.calendar import local
from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.phrasing import clock_time, duration, long_date


@dataclass(frozen=True, slots=True)
class When:
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
            return f"{self._uptime()} after the kiosk was switched on (its clock is not set yet)"
        now = local(self.at, self.zone)
        name = f"{now:%Z}"
        # Zones without letters of their own are called after their offset: -03.
        zone_name = name if name.isalpha() else f"UTC{name}"
        date = long_date(self.at, self.zone)
        return f"{date} {now.year}, {clock_time(self.at, self.zone)} {zone_name}"

    @property
    def when(self) -> str:
        """As it follows what happened: on Sunday 22 November 2026, 14:02 EST."""
        return self.since if self.assumed is not None else f"on {self.since}"

    @property
    def short(self) -> str:
        """For a text: at 14:02."""
        if self.assumed is not None:
            return f"{self._uptime()} after power-on (clock not set)"
        return f"at {clock_time(self.at, self.zone)}"

    def _uptime(self) -> str:
        assert self.assumed is not None  # noqa: S101 - asked only then
        return duration(self.at - self.assumed.at)
