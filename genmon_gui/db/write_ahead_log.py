"""The -wal file beside a record: how long it has become, and bringing it in."""

from contextlib import suppress
from pathlib import Path

import apsw

from genmon_gui.db.beside import log_of
from genmon_gui.db.connection import BUSY_TIMEOUT_MS

# Far more than any question of ours lets it grow; three days of a reader that never lets go.
MOST_BYTES = 64 * 2**20


def is_held(path: Path) -> bool:
    """Whether somebody has been reading a record for so long that its -wal file swells."""
    return size(path) > MOST_BYTES


def size(path: Path) -> int:
    """The bytes of a record's -wal file."""
    with suppress(FileNotFoundError):
        return log_of(path).stat().st_size
    return 0


def bring_in(connection: apsw.Connection) -> None:
    """Let the -wal file begin anew, as far as that can be done: a full disk may then take more.

    Nobody is waited for: a round must not be late because somebody reads.
    """
    connection.set_busy_timeout(0)
    with suppress(apsw.Error):
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_RESTART)
    connection.set_busy_timeout(BUSY_TIMEOUT_MS)
