"""When a boot began, as far as the machine's clock can be trusted.

A Raspberry Pi has no clock that runs on a battery: after a power cut its time starts somewhere in
the past until a time server answers. Counted from the boot, a moment is right all the while; it
becomes a time of day as soon as the boot's start is known. Only setting the clock moves that start.
"""

from datetime import UTC, datetime
from typing import NamedTuple

# No clock that shows an earlier time is right: this version had not been written yet.
EARLIEST_AT = datetime(2026, 11, 1, tzinfo=UTC).timestamp()


class ClockSample(NamedTuple):
    """What the machine says of the time at one moment.

    Attributes:
        at: what its clock shows, UTC epoch seconds.
        since_boot_s: how long it has been on, asleep or not.
        is_synchronized: a time server keeps its clock right.
    """

    at: float
    since_boot_s: float
    is_synchronized: bool

    @property
    def is_certain(self) -> bool:
        """Whether a time server has told it; no clock is right that is older than this program."""
        return self.is_synchronized and self.at >= EARLIEST_AT

    @property
    def told_start(self) -> float:
        """When the machine was switched on by what its clock shows, to the millisecond."""
        return round(self.at - self.since_boot_s, 3)


class AssumedStart(NamedTuple):
    """Where a boot's start is put while it is not known.

    Attributes:
        boot_id: names the boot in the record.
        at: UTC epoch seconds.
    """

    boot_id: int
    at: float


def boot_of(assumed: AssumedStart | None) -> int | None:
    """The boot from whose assumed start times are reckoned, None where they are known."""
    return None if assumed is None else assumed.boot_id


def known_start(
    sample: ClockSample, held: float | None, newest_at: float | None, *, loses_time: bool
) -> float | None:
    """When this boot began, or None while nothing trustworthy tells.

    Args:
        sample: what the machine says now.
        held: what was found before in this boot, None when nothing was.
        newest_at: the newest reading in the record, None without any.
        loses_time: the machine's clock stands still while it is off.
    """
    # A time server is right even where the record knows a later reading: that one was wrong then.
    if sample.is_certain:
        return sample.told_start
    # A clock that was right and lost its server still is; the kernel disowns it after nine hours.
    if loses_time:
        return held
    # One that was set back without a server's word is not followed.
    is_possible = sample.at >= EARLIEST_AT
    is_plausible = is_possible and (newest_at is None or sample.at >= newest_at)
    return sample.told_start if is_plausible else held


def assumed_start(sample: ClockSample, newest_at: float | None) -> float:
    """Where to put the start of a boot that is not known: as late as anything says it must be."""
    return round(max(sample.at, newest_at or 0.0, EARLIEST_AT) - sample.since_boot_s, 3)
