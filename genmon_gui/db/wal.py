"""The -wal file beside a record: how long it may become, and its checkpoints."""

import shutil
from contextlib import suppress
from pathlib import Path

import apsw

from genmon_gui.db.beside import wal_of
from genmon_gui.db.patience import waiting_for_nobody

# Far more than any question of ours lets it grow; three days of a reader that never lets go.
MOST_BYTES = 64 * 2**20
# What stays of one that begins anew: twice what it is when nobody stands in its way.
KEPT_BYTES = 8 * 2**20
# Of the disk's free room it may take this share before it is brought into the record, within so
# many pages; the most is what SQLite does by itself.
_SHARE = 8
_FEWEST_PAGES, _MOST_PAGES = 8, 1000


def is_held(path: Path) -> bool:
    """Whether somebody has been reading a record for so long that its -wal file swells."""
    return size(path) > MOST_BYTES


def size(path: Path) -> int:
    """The bytes of a record's -wal file."""
    with suppress(FileNotFoundError):
        return wal_of(path).stat().st_size
    return 0


def checkpoint(connection: apsw.Connection) -> None:
    """Let the -wal file begin anew, as far as that can be done: a full disk may then take more.

    Nobody is waited for: a round must not be late because somebody reads.
    """
    with suppress(apsw.Error):
        _begin_anew(connection)


def checkpoint_what_was_found(connection: apsw.Connection) -> None:
    """Let nothing follow in a -wal file what the disk may never have taken.

    Where a sync fails, Linux forgets what it could not write, and tells it once. What is found may
    be there in memory alone, and a power cut would take with it all that comes after it.

    Where somebody reads, or the disk is full, it may not be done; the record is opened all the
    same.
    """
    with suppress(apsw.BusyError, apsw.FullError):
        _begin_anew(connection)


def checkpoint_early(connection: apsw.Connection, path: Path) -> None:
    """Let the -wal file be short where there is little room: what is in it takes room twice."""
    page_bytes: int = connection.pragma("page_size")
    pages = shutil.disk_usage(path.absolute().parent).free // _SHARE // page_bytes
    connection.wal_autocheckpoint(max(_FEWEST_PAGES, min(_MOST_PAGES, pages)))


def give_room_back(connection: apsw.Connection) -> None:
    """Let the -wal file be short again after a reader, or a full disk, had kept it growing.

    As long as somebody reads an older state, all that was written since must stay; afterwards the
    file begins anew, but SQLite by itself would leave it as long as it was.
    """
    connection.pragma("journal_size_limit", KEPT_BYTES)


def _begin_anew(connection: apsw.Connection) -> None:
    with waiting_for_nobody(connection):
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_RESTART)
