"""What crosses between whoever types a PIN and the lock, frozen."""

from typing import NamedTuple

from genmon_gui.services.messages import Trouble


class PinTried(NamedTuple):
    """Somebody typed a PIN.

    Attributes:
        pin: what was typed.
    """

    pin: str


class PinJudged(NamedTuple):
    """What came of it.

    Attributes:
        is_right: it was the PIN.
        wait_s: how long until another try counts.
    """

    is_right: bool
    wait_s: float = 0.0


class PinAsked(NamedTuple):
    """Is there a PIN?"""


class PinWanted(NamedTuple):
    """Ask for another PIN from now on.

    Attributes:
        pin: which; None for none any more.
    """

    pin: str | None


class PinStanding(NamedTuple):
    """Whether there is a PIN.

    Attributes:
        is_set: there is one.
        said: what became of a change, empty where none was wanted.
        trouble: why nothing was changed, None where it was.
    """

    is_set: bool
    said: str = ""
    trouble: Trouble | None = None
