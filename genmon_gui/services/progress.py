"""How long work tells how far it is."""

from collections.abc import Callable

# Called with the share of the work that is done, 0 to 1, never falling.
Progress = Callable[[float], None]


def unseen(_share: float) -> None:
    """The progress nobody watches."""
