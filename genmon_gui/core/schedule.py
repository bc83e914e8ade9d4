"""When the next round is due, and when the next try. Monotonic seconds."""

import math

# A server that is down for an hour is asked about every ten minutes, one that hiccups within half
# a minute; the numbers follow the usual SMTP clients' (RFC 5321, 4.5.4.1, asks for patience).
FIRST_RETRY_S = 15.0
LONGEST_RETRY_S = 600.0


def next_deadline(deadline_s: float, interval_s: float, now_s: float) -> float:
    """The first deadline after both now and deadline_s, on the grid that deadline_s lies on.

    Rounds keep to the grid however long one took; those that were missed are left out. A timer
    that fired a little early does not fire for the same deadline again.
    """
    missed = max(0, math.floor((now_s - deadline_s) / interval_s))
    following = deadline_s + (missed + 1) * interval_s
    # A float's last digit can put the floor one step short.
    return following if following > now_s else following + interval_s


def retry_delay_s(failures: int) -> float:
    """How long to wait after so many failures in a row (at least one): doubling, with a cap."""
    return float(min(LONGEST_RETRY_S, FIRST_RETRY_S * 2 ** min(failures - 1, 16)))
