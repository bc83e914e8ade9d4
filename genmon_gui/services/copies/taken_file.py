"""Takes along what is on the screen: a file, written whole or not at all, step by step."""

from collections.abc import Generator
from zoneinfo import ZoneInfo

from genmon_gui.db.connection import Connection
from genmon_gui.db.files.unfinished import named_when_whole
from genmon_gui.services.copies.exporting import Resolution, export
from genmon_gui.services.copies.taking import DrawingAsked, TableAsked
from genmon_gui.services.copies.whole_file import written_whole
from genmon_gui.services.history.levels import Source

RESOLUTIONS = {
    Source.READINGS: Resolution.READINGS,
    Source.HOURLY: Resolution.HOURLY,
    Source.DAILY: Resolution.DAILY,
}


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
