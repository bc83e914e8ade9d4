"""What crosses while something is taken along as a file, frozen."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from genmon_gui.services.messages import Trouble

if TYPE_CHECKING:  # what writes tables is needed by the first of them
    from genmon_gui.services.copies.exporting import Selection
    from genmon_gui.services.history.levels import Level


class TableAsked(NamedTuple):
    """Write what is seen as CSV.

    Attributes:
        path: where to.
        selection: which places and which span.
        level: how finely it is seen.
    """

    path: Path
    selection: "Selection"
    level: "Level"


class DrawingAsked(NamedTuple):
    """Write what was drawn.

    Attributes:
        path: where to.
        content: all of the file.
    """

    path: Path
    content: bytes


class Progressed(NamedTuple):
    """How far a file is.

    Attributes:
        path: which.
        share: 0 to 1.
    """

    path: Path
    share: float


class Taken(NamedTuple):
    """A file is there, or it is not.

    Attributes:
        path: which.
        is_whole: it is there.
        trouble: why it is not, None where somebody stopped it.
    """

    path: Path
    is_whole: bool
    trouble: Trouble | None = None
