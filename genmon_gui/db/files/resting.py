"""Opening the record for one short task of reading, whether or not it is in use."""

from pathlib import Path

from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import Connection, open_reading, told_to_people
from genmon_gui.db.files.strange_wal import strangeness


def open_resting(path: Path) -> Connection:
    """Open the record for reading.

    A record that nobody has open has no -wal file, or one of another state, which is left
    out. It is then read as a file that stays as it is, because SQLite would otherwise leave files
    beside it.

    Raises:
        GenmonError: there is no such file, it cannot be opened, or is not ours.
    """
    has_wal = wal_of(path).exists() and strangeness(path) is None
    if not has_wal:
        return open_alone(path)
    with told_to_people(path):
        return open_reading(path, "mode=ro")


def open_alone(path: Path) -> Connection:
    """Open the record for reading without what its -wal file may hold.

    Raises:
        GenmonError: there is no such file, it cannot be opened, or is not ours.
    """
    with told_to_people(path):
        return open_reading(path, "mode=ro&immutable=1")
