"""What the page shows, as a value."""

from typing import NamedTuple

from genmon_gui.hardware.sticks import Stick
from genmon_gui.services.copies.taking import Progressed, Taken


class StickStanding(NamedTuple):
    """What is known of sticks and of what is saved on them.

    Attributes:
        sticks: those that are there, None while nobody has looked yet.
        stick: on which something is or was saved, None before.
        said: how far it is, or what became of it.
    """

    sticks: tuple[Stick, ...] | None = None
    stick: Stick | None = None
    said: Progressed | Taken | None = None

    @property
    def is_busy(self) -> bool:
        """Something is being saved."""
        return isinstance(self.said, Progressed)
