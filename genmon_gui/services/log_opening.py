"""Opens another program's log, whatever kind of file it is, and settles how it is read."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.foreign import MAGIC
from genmon_gui.services.csv_log import csv_log
from genmon_gui.services.database_log import DatabaseLogs, open_database
from genmon_gui.services.log import Log
from genmon_gui.services.scan_log import is_scan_log, scan_log
from genmon_gui.services.table_choice import choose_table
from genmon_gui.services.text_file import open_text
from genmon_gui.services.understanding import Understanding, understand
from genmon_gui.services.wishes import Wishes


@dataclass(frozen=True, slots=True)
class OpenedLog:
    """A log that is ready to be taken in.

    Attributes:
        log: the log.
        understood: how it is read.
        note: what people should know of it; may be empty.
    """

    log: Log
    understood: Understanding
    note: str = ""


@contextmanager
def open_log(
    path: Path, wishes: Wishes, zone: tzinfo | None, default: tzinfo
) -> Iterator[OpenedLog]:
    """Open a log.

    Args:
        path: a CSV file or scans of a 1-Wire bus, plain or compressed, or an SQLite file.
        wishes: what somebody said about it.
        zone: whose local times it has, where somebody said so.
        default: whose they are otherwise.

    Raises:
        GenmonError: it cannot be read, or something is left open.
    """

    def settled(log: Log, wishes: Wishes) -> Understanding:
        return understand(log, wishes, zone, default)

    if _is_database(path):
        with open_database(path) as found:
            if isinstance(found, DatabaseLogs):
                log, understood = choose_table(found, wishes, settled)
                yield OpenedLog(log, understood, found.note)
            else:
                _refuse_tables(path, wishes)
                yield OpenedLog(found, settled(found, wishes))
        return
    _refuse_tables(path, wishes)
    with open_text(path) as file:
        log = scan_log(file) if is_scan_log(file.start) else csv_log(file)
        yield OpenedLog(log, settled(log, wishes))


def _refuse_tables(path: Path, wishes: Wishes) -> None:
    if wishes.tables:
        raise GenmonError(f"{path} has no tables to choose from", "leave --table out")


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError as error:
        raise GenmonError(
            f"{path} cannot be read ({error.strerror or error})", "check its name and its rights"
        ) from error
