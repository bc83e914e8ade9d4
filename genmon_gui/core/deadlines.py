"""When the next round is due, and when the next try. Monotonic seconds."""

import math
from typing import NamedTuple


class Patience(NamedTuple):
    """How long to wait between tries: doubling, with a cap. Seconds."""

    first_s: float
    longest_s: float

    def delay_s(self, failures: int, chance: float) -> float:
        """How long to wait after so many failures in a row.

        Args:
            failures: at least one.
            chance: between 0 and 1; it takes up to a quarter off, so that after a power cut the
                machines of a street do not all knock at the same moment.
        """
        whole_s = min(self.longest_s, self.first_s * 2 ** min(failures - 1, 16))
        return float(whole_s * (1 - chance / 4))


# A server that is down for an hour is asked about every ten minutes, one that hiccups within half
# a minute; the numbers follow the usual SMTP clients' (RFC 5321, 4.5.4.1, asks for patience).
SOON = Patience(15.0, 600.0)
# What was refused may be taken once somebody has put it right; servers shun those who insist.
SELDOM = Patience(900.0, 21_600.0)


def next_deadline(deadline_s: float, interval_s: float, now_s: float) -> float:
    """The first deadline after both now and deadline_s, on the grid that deadline_s lies on.

    Rounds keep to the grid however long one took; those that were missed are left out. A timer
    that fired a little early does not fire for the same deadline again.
    """
    missed = max(0, math.floor((now_s - deadline_s) / interval_s))
    following = deadline_s + (missed + 1) * interval_s
    # A float's last digit can put the floor one step short.
    return following if following > now_s else following + interval_s
