"""The time as the program reckons it: from the start of this boot, known or assumed."""

from typing import NamedTuple

from genmon_gui.core.clock import AssumedStart, assumed_start, boot_of, known_start
from genmon_gui.db.tables.boots import Boot, number_of
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.hardware.machine_clock import Clock


class ClockState(NamedTuple):
    """What is known of the time.

    Attributes:
        is_known: the time can be trusted.
        is_synchronized: a time server keeps the machine's clock right now.
        known_since: since when the program knows the time, UTC epoch seconds; None while it does
            not.
        shown_at: what the machine's clock shows where that is not believed, UTC epoch seconds.
    """

    is_known: bool
    is_synchronized: bool
    known_since: float | None
    shown_at: float | None = None


# Smaller differences come from asking two clocks one after the other.
_SAME_WITHIN_S = 0.1
# Not followed for less, a clock has not been looked at yet since it was set.
_DISBELIEVED_S = 60.0


class _Start(NamedTuple):
    """When this boot began.

    Attributes:
        at: UTC epoch seconds.
        is_known: it can be trusted.
        is_certain: it was not a battery's clock alone that told it.
    """

    at: float
    is_known: bool
    is_certain: bool


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
        sample = clock.sample()
        self._start = _Start(sample.told_start, is_trusted, is_trusted)
        # Seconds since the boot began, of no meaning while the time is not known.
        self._known_since_s = sample.since_boot_s

    @property
    def start_at(self) -> float:
        """When this boot began, known or assumed, UTC epoch seconds."""
        return self._start.at

    @property
    def is_known(self) -> bool:
        """Whether the time can be trusted."""
        return self._start.is_known

    @property
    def is_certain(self) -> bool:
        """Whether a time server has told the time in this boot, or the clock is right anyway."""
        return self._start.is_certain

    @property
    def assumed(self) -> AssumedStart | None:
        """What moments are reckoned from while the time is not known; None when it is."""
        start = self._start
        return None if start.is_known else AssumedStart(self._boot_id, start.at)

    def since_boot_s(self) -> float:
        """Seconds since this boot began; they never step."""
        return self._clock.since_boot_s()

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

    def state(self) -> ClockState:
        """What is known of the time; may be asked from any thread."""
        start, sample = self._start, self._clock.sample()
        if not start.is_known:
            return ClockState(
                is_known=False, is_synchronized=sample.is_synchronized, known_since=None
            )
        is_believed = abs(sample.told_start - start.at) < _DISBELIEVED_S
        shown_at = None if is_believed else sample.at
        known_since = round(start.at + self._known_since_s, 3)
        return ClockState(
            is_known=True,
            is_synchronized=sample.is_synchronized,
            known_since=known_since,
            shown_at=shown_at,
        )

    def assumed_start(self, newest_at: float | None) -> float:
        """Where to put this boot's start while it is not known.

        Args:
            newest_at: the newest reading in the record, None without any.
        """
        start = self._start
        return start.at if start.is_known else assumed_start(self._clock.sample(), newest_at)

    def restore(self, boot: Boot) -> None:
        """Take up what the record knows of this boot."""
        if self._start.is_known:
            return
        start_at = boot.assumed_at if boot.started_at is None else boot.started_at
        is_known = boot.started_at is not None
        self._begin_at(_Start(start_at, is_known, is_known and boot.unsure_since is None))

    def look(self, newest_at: float | None) -> None:
        """Look at the clock, and follow it where it can be trusted.

        Args:
            newest_at: the newest reading in the record, None without any.
        """
        sample, start = self._clock.sample(), self._start
        held = start.at if start.is_known else None
        found: float | None = sample.told_start
        if not self._is_trusted:
            found = known_start(sample, held, newest_at, loses_time=self._clock.loses_time)
        if found is None:
            return
        if held is not None and abs(found - held) < _SAME_WITHIN_S:
            found = held
        # What a server told is left for less than its word: that may have to be taken back.
        is_certain = sample.is_certain or (start.is_certain and found == start.at)
        self._begin_at(_Start(found, is_known=True, is_certain=is_certain))

    def _begin_at(self, start: _Start) -> None:
        """Reckon from this start of the boot from now on."""
        if start.is_known and not self._start.is_known:
            self._known_since_s = self.since_boot_s()
        self._start = start


def event_now(timekeeping: Timekeeping, kind: EventKind, detail: str) -> Event:
    """Something that happens at this moment, whether or not it is known when that is."""
    assumed = timekeeping.assumed
    return Event(timekeeping.now(), kind, detail, boot_id=boot_of(assumed))
