"""Takes along what is on the screen: a file, written whole or not at all, step by step."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from genmon_gui.db.connection import Connection
from genmon_gui.db.unfinished import named_when_whole
from genmon_gui.services.exporting import Resolution, Selection, export
from genmon_gui.services.levels import Level, Source
from genmon_gui.services.messages import Trouble
from genmon_gui.services.whole_file import written_whole

RESOLUTIONS = {
    Source.READINGS: Resolution.READINGS,
    Source.HOURLY: Resolution.HOURLY,
    Source.DAILY: Resolution.DAILY,
}


@dataclass(frozen=True, slots=True)
class TableAsked:
    """Write what is seen as CSV.

    Attributes:
        path: where to.
        selection: which places and which span.
        level: how finely it is seen.
    """

    path: Path
    selection: Selection
    level: Level


@dataclass(frozen=True, slots=True)
class DrawingAsked:
    """Write what was drawn.

    Attributes:
        path: where to.
        content: all of the file.
    """

    path: Path
    content: bytes


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far a file is.

    Attributes:
        path: which.
        share: 0 to 1.
    """

    path: Path
    share: float


@dataclass(frozen=True, slots=True)
class Taken:
    """A file is there, or it is not.

    Attributes:
        path: which.
        is_whole: it is there.
        trouble: why it is not, None where somebody stopped it.
    """

    path: Path
    is_whole: bool
    trouble: Trouble | None = None


def write_table(
    connection: Connection, zone: ZoneInfo, asked: TableAsked
) -> Generator[float, None, None]:
    """Write CSV, as `genmon-gui export` does.

    Yields:
        The share that is done. Whoever closes this before its end leaves no file behind.

    Raises:
        GenmonError: it cannot be written or read.
    """
    with written_whole(asked.path) as file:
        resolution = RESOLUTIONS[asked.level.source]
        yield from export(connection, resolution, asked.selection, zone, file)


def write_drawing(asked: DrawingAsked) -> None:
    """Write what was drawn.

    Raises:
        GenmonError: it cannot be written.
    """
    with named_when_whole(asked.path) as file:
        file.write(asked.content)
