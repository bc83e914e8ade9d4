"""When it is night: beside the screen, and out of doors."""

from datetime import time, tzinfo

from genmon_gui.core.calendar import ONE_DAY, local, time_on

# By the local clock, whatever it does meanwhile. What the night brought is told until noon.
_EVENING, _MORNING, _NOON = time(18), time(6), time(12)


def is_night(at: time, begins: time | None, ends: time | None) -> bool:
    """Whether a time of day lies in a night [begins, ends), which may hold midnight.

    Without both there is none; from a time to itself is no night either.
    """
    if begins is None or ends is None:
        return False
    if begins <= ends:
        return begins <= at < ends
    return at >= begins or at < ends


def told_night(now: float, zone: tzinfo) -> tuple[int, int] | None:
    """The night that is, or that was and is still told of; None in the afternoon.

    Args:
        now: UTC epoch seconds.
        zone: whose clock.

    Returns:
        When it begins and ends, UTC epoch seconds; it may not have ended yet.
    """
    then = local(now, zone)
    if _NOON <= then.time() < _EVENING:
        return None
    evening = then.date() if then.time() >= _EVENING else then.date() - ONE_DAY
    return time_on(evening, _EVENING, zone), time_on(evening + ONE_DAY, _MORNING, zone)
