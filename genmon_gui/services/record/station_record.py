"""Opening a record to record into it: whose it is, and whether it is one at all."""

import os
from contextlib import closing
from pathlib import Path

from genmon_gui.core.errors import DamagedError, FullDiskError, GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.beside import beside
from genmon_gui.db.connection import Connection, open_record, told_to_people
from genmon_gui.db.files.recorder_lock import RecorderLock
from genmon_gui.db.files.resting import open_alone
from genmon_gui.db.files.set_aside import once_was_ours
from genmon_gui.db.files.strange_wal import strangeness
from genmon_gui.db.openable import ensure_name
from genmon_gui.db.tables import meta, places

# A round looks at some thirty pages of 4 KiB. What is looked through once, after a power cut or for
# a year of demo, would otherwise stay in memory up to 2 MB for as long as the program runs.
_CACHE_KIB = 512


def open_station_record(path: Path, *, demo: bool) -> Connection:
    """Open the record for the kiosk; demo and real readings never meet in one file.

    Raises:
        GenmonError: it cannot be opened, or belongs to the other kind.
    """
    ensure_folder(path)
    connection = open_record(path)
    try:
        with told_to_people(path):
            connection.pragma("cache_size", -_CACHE_KIB)
            _keep_apart(connection, path, demo=demo)
            _name(connection)
    except GenmonError:
        connection.close()
        raise
    return connection


def ensure_folder(path: Path) -> None:
    """Make the folder of a record that is to be made.

    Raises:
        GenmonError: it cannot be made.
    """
    ensure_name(path)
    # What a link leads to is on a stick, perhaps, which is not there.
    if path.is_symlink() and not beside(path, "").parent.is_dir():
        raise GenmonError(
            say("{path} leads to {target}, which is not there", path=path, target=path.readlink()),
            say("put its disk back"),
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GenmonError(
            f"{path.parent}: {error.strerror}",
            say("name a database in a folder that can be written"),
        ) from error


def refuse_demo(connection: Connection, path: Path) -> None:
    """Let no real reading into a demo's record.

    Raises:
        GenmonError: it is one.
    """
    if meta.get(connection, meta.DEMO) is not None:
        raise GenmonError(
            say("{path} holds a demo's readings", path=path),
            say("name another database with --db"),
        )


def _keep_apart(connection: Connection, path: Path, *, demo: bool) -> None:
    is_demo = meta.get(connection, meta.DEMO) is not None
    if not demo:
        refuse_demo(connection, path)
    # A real record may hold nothing but places and their faults.
    if demo and not is_demo and places.names(connection):
        raise GenmonError(
            say("{path} holds real readings", path=path),
            say("the demo needs a database of its own"),
        )
    if demo and not is_demo:
        meta.put(connection, meta.DEMO, "yes")


def _name(connection: Connection) -> None:
    """Let a record be known among others, whatever is put in its place."""
    if meta.get(connection, meta.RECORD) is None:
        meta.put(connection, meta.RECORD, os.urandom(16).hex())


def ensure_recordable(path: Path, *, demo: bool) -> None:
    """Say now what a Station would say of a record.

    A full disk is not worth a word here: the kiosk opens, says it, and records once there is room.

    Raises:
        GenmonError: it cannot be used, or another process records into it.
    """
    ensure_folder(path)
    with closing(RecorderLock(path)) as lock:
        # What a Station puts aside must not be taken in before.
        if is_emptied(path, lock):
            return
        if strangeness(path) is not None:
            open_alone(path).close()
            return
        try:
            lock.hold_again()
            open_station_record(path, demo=demo).close()
        except FullDiskError:
            pass
        except DamagedError:
            if not is_ours(path, lock):
                raise


def is_ours(path: Path, lock: RecorderLock) -> bool:
    """Whether a damaged file was a record of ours, as far as can be known."""
    return lock.has_recorded or once_was_ours(path)


def is_emptied(path: Path, lock: RecorderLock) -> bool:
    """Whether SQLite would take a damaged record as a new one, and delete its -wal file."""
    return lock.has_recorded and path.is_file() and path.stat().st_size == 0
