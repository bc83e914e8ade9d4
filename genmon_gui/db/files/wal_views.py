"""A record without its -wal file and with it, looked at beforehand: no file is changed or made."""

from pathlib import Path

import apsw

from genmon_gui.db.beside import beside
from genmon_gui.db.connection import Connection, uri_of

_READING = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


def view_alone(path: Path) -> Connection:
    """What the file says by itself, whosever it is."""
    return Connection(uri_of(path, "mode=ro&immutable=1"), flags=_READING)


def view_with_wal(path: Path) -> Connection:
    """What SQLite would make of both; not for a record that this process has open."""
    # Whoever believes to be alone keeps in memory what is else shared in a file beside the record.
    connection = Connection(uri_of(path, "mode=ro&vfs=unix-none"), flags=_READING)
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.pragma("locking_mode", "exclusive")
    return connection


def states(path: Path) -> list[tuple[int, int]]:
    """What changes when somebody writes into either file.

    Raises:
        OSError: one of them is not there.
    """
    found = [beside(path, ending).stat() for ending in ("", "-wal")]
    return [(each.st_size, each.st_mtime_ns) for each in found]
