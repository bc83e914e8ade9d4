"""Logs for the tests to import."""

import csv
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import iso_utc
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.services.imports.csv_log import csv_log
from genmon_gui.services.imports.importing import CHUNK_ROWS, take_in
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.tally import Tally
from genmon_gui.services.imports.text_file import open_text
from genmon_gui.services.imports.understanding import understand
from genmon_gui.services.imports.wishes import Wishes

# Milliseconds, place, 800ths of a degree.
Stored = tuple[int, str, int]


@contextmanager
def open_csv(path: Path) -> Iterator[Log]:
    with open_text(path) as file:
        yield csv_log(file)


def log_of(text: str) -> Log:
    """A CSV file that need not be there, for what looks at names and first rows only."""
    columns, *rows = csv.reader(text.splitlines())
    return Log(
        Path("log.csv"), "CSV", tuple(columns), tuple(rows), lambda: iter(rows), 2, lambda: 1.0
    )


def write_log(path: Path, rows: list[Stored]) -> None:
    """Write readings as a CSV file."""
    lines = [f"{iso_utc(at_ms / 1000)},{place},{value / 800}\n" for at_ms, place, value in rows]
    path.write_text("time,place,temp_c\n" + "".join(lines))


def import_into(
    connection: Connection,
    log_path: Path,
    zone: ZoneInfo,
    wishes: Wishes | None = None,
    chunk_rows: int = CHUNK_ROWS,
) -> Tally:
    """Import a log."""
    tally = Tally()
    with open_csv(log_path) as log:
        understood = understand(log, wishes or Wishes(), None, zone)
        take_in(log, understood, connection, zone, tally, chunk_rows=chunk_rows)
    return tally


def make_record(path: Path, rows: list[Stored], zone: ZoneInfo) -> None:
    """A record that holds these readings."""
    log_path = path.with_suffix(".csv")
    write_log(log_path, rows)
    with closing(open_record(path)) as connection:
        import_into(connection, log_path, zone)
