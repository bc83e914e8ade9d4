"""What a legend says of a band."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Legend:
    """How low and how high a band was in what is seen.

    Attributes:
        name: the band's.
        bare: the low and the high in as few characters as can be; or that there is nothing.
        dated: the same, with when that was.
    """

    name: str
    bare: tuple[str, ...]
    dated: tuple[str, ...]
