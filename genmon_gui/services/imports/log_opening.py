"""Opens another program's log, whatever kind of file it is, and settles how it is read."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.foreign import MAGIC
from genmon_gui.services.imports.csv_log import csv_log
from genmon_gui.services.imports.database_log import DatabaseLogs, open_database
from genmon_gui.services.imports.json_log import is_json_log, json_log
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.rrd_log import is_rrd_log, rrd_log
from genmon_gui.services.imports.scan_log import is_scan_log, scan_log
from genmon_gui.services.imports.table_choice import choose_table
from genmon_gui.services.imports.text_file import TextFile, open_text
from genmon_gui.services.imports.understanding import Understanding, understand
from genmon_gui.services.imports.wishes import Wishes

# Kinds of text files that are known by how they begin; what is none of these is a CSV file.
_KINDS: tuple[tuple[Callable[[str], bool], Callable[[TextFile], Log]], ...] = (
    (is_scan_log, scan_log),
    (is_json_log, json_log),
    (is_rrd_log, rrd_log),
)


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
        path: a text file of one of the kinds, plain or compressed, or an SQLite file.
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
        log = _text_log(file)
        yield OpenedLog(log, settled(log, wishes))


def _text_log(file: TextFile) -> Log:
    for is_one, log in _KINDS:
        if is_one(file.start):
            return log(file)
    return csv_log(file)


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
