"""A -wal file that is not of the record beside which it lies: SQLite would mix the two.

Somebody has put another file in the record's place after a power cut, or while a program had it
open. Nothing in a -wal file says whose it is, but what it would make of the file tells.
"""

from pathlib import Path

from genmon_gui.core.errors import DamagedError, GenmonError
from genmon_gui.db import schema
from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged.damaged_file import DamagedFile
from genmon_gui.db.damaged.pages import PAGE_BYTES
from genmon_gui.db.tables import meta


def is_foreign(path: Path, alone: Connection, both: Connection) -> bool:
    """Whether a record's -wal file is of another, or of what had the record's name before.

    Args:
        path: the record.
        alone: what the file says by itself.
        both: what SQLite would make of the file and the -wal file.

    Raises:
        DamagedError: the file's header is damaged.
    """
    try:
        schema.check_identity(alone)
    except DamagedError:
        raise
    except GenmonError:  # with a -wal file of ours it may yet look like a record of ours
        return True
    return not (_have_fitting_pages(path) and _is_one_record(alone, both))


def _have_fitting_pages(path: Path) -> bool:
    """A record only grows, and its first page tells by how much."""
    in_file = path.stat().st_size // PAGE_BYTES
    with DamagedFile(None, wal_of(path)) as wal:
        if not wal.sizes:
            return True
        return in_file <= max(wal.sizes) if 1 in wal.in_wal else in_file == wal.sizes[0]


def _is_one_record(alone: Connection, both: Connection) -> bool:
    """A copy by VACUUM counts up what SQLite calls the schema's version; so does a new version."""
    versions = [view.pragma("user_version") for view in (alone, both)]
    if 0 in versions or versions[0] != versions[1]:
        return True
    if alone.pragma("schema_version") != both.pragma("schema_version"):
        return False
    names = {meta.get(view, meta.RECORD) for view in (alone, both)} - {None}
    return len(names) < 2  # noqa: PLR2004 - one name, or none at all
