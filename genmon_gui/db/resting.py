"""Opening the record for one short task of reading, whether or not it is in use."""

from pathlib import Path

from genmon_gui.db.beside import log_of
from genmon_gui.db.connection import Connection, open_reading, told_to_people
from genmon_gui.db.old_log import is_log_old


def open_resting(path: Path) -> Connection:
    """Open the record for reading.

    A record that nobody has open has no write-ahead log, or one of an older state, which is left
    out. It is then read as a file that stays as it is, because SQLite would otherwise leave files
    beside it.

    Raises:
        GenmonError: there is no such file, it cannot be opened, or is not ours.
    """
    has_log = log_of(path).exists() and not is_log_old(path)
    with told_to_people(path):
        return open_reading(path, "mode=ro" if has_log else "mode=ro&immutable=1")
