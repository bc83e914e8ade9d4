"""The time as the program reckons it: from the start of this boot, known or assumed."""

from dataclasses import dataclass

from genmon_gui.core.clock import AssumedStart, assumed_start, boot_of, known_start
from genmon_gui.db.boots import Boot, number_of
from genmon_gui.db.events import Event, EventKind
from genmon_gui.hardware.machine_clock import Clock

# Smaller differences come from asking two clocks one after the other.
_SAME_WITHIN_S = 0.1


@dataclass(frozen=True, slots=True)
class _Start:
    """When this boot began, UTC epoch seconds, and whether that is known."""

    at: float
    is_known: bool


class Timekeeping:
    """What time it is. Any thread may ask; the one that records lets it look at the clock.

    Between two looks its time runs on evenly, whatever happens to the machine's clock.
    """

    def __init__(self, clock: Clock, *, is_trusted: bool = False) -> None:
        """Begin with what the clock shows.

        Args:
            clock: the machine's.
            is_trusted: whatever it shows is right.
        """
        self._clock = clock
        self._is_trusted = is_trusted
        self.boot_name = clock.boot_name
        self._boot_id = number_of(clock.boot_name)
        self._start = _Start(clock.sample().told_start, is_trusted)

    @property
    def start_at(self) -> float:
        """When this boot began, known or assumed, UTC epoch seconds."""
        return self._start.at

    @property
    def is_known(self) -> bool:
        """Whether the time can be trusted."""
        return self._start.is_known

    @property
    def assumed(self) -> AssumedStart | None:
        """What moments are reckoned from while the time is not known; None when it is."""
        start = self._start
        return None if start.is_known else AssumedStart(self._boot_id, start.at)

    def since_boot_s(self) -> float:
        """Seconds since this boot began; they never step."""
        return self._clock.sample().since_boot_s

    def moment(self, since_boot_s: float) -> float:
        """A moment of this boot, known or assumed, to the millisecond."""
        return round(self._start.at + since_boot_s, 3)

    def now(self) -> float:
        """UTC epoch seconds, known or assumed."""
        return self.moment(self.since_boot_s())

    def known_now(self) -> float | None:
        """UTC epoch seconds, None while the time is not known."""
        start = self._start
        return round(start.at + self.since_boot_s(), 3) if start.is_known else None

    def assumed_start(self, newest_at: float | None) -> float:
        """Where to put this boot's start while it is not known.

        Args:
            newest_at: the newest reading in the record, None without any.
        """
        start = self._start
        return start.at if start.is_known else assumed_start(self._clock.sample(), newest_at)

    def restore(self, boot: Boot) -> float:
        """Take up what the record knows of this boot.

        Returns:
            By how many seconds all moments of this boot are later than was thought.
        """
        if self._start.is_known:
            return 0.0
        start_at = boot.assumed_at if boot.started_at is None else boot.started_at
        return self._move(start_at, is_known=boot.started_at is not None)

    def look(self, newest_at: float | None) -> float:
        """Look at the clock, and follow it where it can be trusted.

        Args:
            newest_at: the newest reading in the record, None without any.

        Returns:
            By how many seconds all moments of this boot are later than was thought.
        """
        sample, start = self._clock.sample(), self._start
        held = start.at if start.is_known else None
        found: float | None = sample.told_start
        if not self._is_trusted:
            found = known_start(sample, held, newest_at, loses_time=self._clock.loses_time)
        if found is None or (held is not None and abs(found - held) < _SAME_WITHIN_S):
            return 0.0
        return self._move(found, is_known=True)

    def _move(self, at: float, *, is_known: bool) -> float:
        by_s = at - self._start.at
        self._start = _Start(at, is_known)
        return by_s


def event_now(timekeeping: Timekeeping, kind: EventKind, detail: str = "") -> Event:
    """Something that happens at this moment, whether or not it is known when that is."""
    assumed = timekeeping.assumed
    return Event(timekeeping.now(), kind, detail, boot_id=boot_of(assumed))
