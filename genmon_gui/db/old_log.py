"""A -wal file of an older state beside a record: SQLite would go back to that state."""

from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db import write_ahead_log
from genmon_gui.db.connection import open_reading
from genmon_gui.db.unfinished import sync

_NEWEST = """
SELECT max(reading_id) FROM (
    SELECT max(reading_id) AS reading_id FROM readings
    UNION ALL SELECT max(reading_id) FROM hidden_readings
)
"""


def is_log_old(path: Path) -> bool:
    """Whether a record alone has a newer reading than together with its -wal file."""
    if write_ahead_log.size(path) == 0:
        return False
    with suppress(apsw.Error, GenmonError):
        return _newest(path, "mode=ro&immutable=1") > _newest(path, "mode=ro")
    # Halfway through a checkpoint the record alone need not be readable.
    return False


def set_old_log_aside(path: Path, at: float) -> Path | None:
    """Rename a -wal file with which newer readings of the record would not be seen.

    A backup that was put back, or a file system that was repaired, may leave one. Readings are
    never deleted, so a log that is the record's own knows one that is as new, at least.

    Args:
        path: the record, which nobody in this program has open.
        at: now, UTC epoch seconds.

    Returns:
        Its new name, None where there is no such file.

    Raises:
        GenmonError: the folder cannot be written.
    """
    if not is_log_old(path):
        return None
    moment = datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H%M%SZ")
    aside = path.with_name(f"{path.name}.old-{moment}-wal")
    try:
        Path(f"{path}-wal").rename(aside)
        Path(f"{path}-shm").unlink(missing_ok=True)
        sync(path.parent)
    except OSError as error:
        raise GenmonError(
            say(
                "{path} is of an older state and cannot be set aside ({reason})",
                path=f"{path}-wal",
                reason=error.strerror,
            ),
            say("make its folder writable"),
        ) from error
    return aside


def _newest(path: Path, options: str) -> int:
    with closing(open_reading(path, options)) as connection:
        return connection.execute(_NEWEST).get or 0
