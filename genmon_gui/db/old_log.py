"""A -wal file of an older state beside a record: SQLite would go back to that state."""

from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db import meta, write_ahead_log
from genmon_gui.db.beside import beside, log_of
from genmon_gui.db.connection import open_reading, uri_of
from genmon_gui.db.unfinished import sync

# Neither goes back, but that readings are taken back from a wrong time, which is counted.
_PROGRESS = """
SELECT (SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM meta WHERE key = ?),
    coalesce(max(reading_id), 0)
FROM (
    SELECT max(reading_id) AS reading_id FROM readings
    UNION ALL SELECT max(reading_id) FROM hidden_readings
)
"""
# How often readings were taken back, and the newest one's id.
_Progress = tuple[int, int]


def is_log_old(path: Path) -> bool:
    """Whether a record alone has come further than together with its -wal file.

    No file is changed or made. What changes meanwhile is in use, and its own.
    """
    if write_ahead_log.size(path) == 0:
        return False
    before = _states(path)
    with suppress(apsw.Error, GenmonError):
        return _progress_without(path) > _progress_with(path) and _states(path) == before
    # Halfway through a checkpoint the record alone need not be readable.
    return False


def old_log_words(path: Path) -> str:
    """What is wrong with such a file, which the caller has left out."""
    return (
        f"{log_of(path)} is of an older state and was left out: "
        "with it, newer readings would be gone"
    )


def refuse_old_log(path: Path) -> None:
    """Let nothing be written into a record beside which such a file lies: SQLite would believe it.

    Raises:
        GenmonError: one does.
    """
    if is_log_old(path):
        raise GenmonError(
            f"{log_of(path)} is of an older state: with it, newer readings would be gone",
            f"start the kiosk, which puts it aside, or do: mv {log_of(path)} {path}.old-wal",
        )


def set_old_log_aside(path: Path, at: float) -> Path | None:
    """Rename a -wal file with which newer readings of the record would not be seen.

    A backup that was put back, or a file system that was repaired, may leave one. A log that is the
    record's own knows a reading that is as new, at least, or that some were taken back meanwhile.

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
    aside = Path(f"{path.resolve()}.old-{moment}-wal")
    try:
        log_of(path).rename(aside)
        beside(path, "-shm").unlink(missing_ok=True)
        sync(path.parent)
    except OSError as error:
        raise GenmonError(
            say(
                "{path} is of an older state and cannot be set aside ({reason})",
                path=log_of(path),
                reason=error.strerror,
            ),
            say("make its folder writable"),
        ) from error
    return aside


def _states(path: Path) -> list[tuple[int, int]]:
    found = [beside(path, ending).stat() for ending in ("", "-wal")]
    return [(each.st_size, each.st_mtime_ns) for each in found]


def _progress_without(path: Path) -> _Progress:
    with closing(open_reading(path, "mode=ro&immutable=1")) as connection:
        return _progress(connection)


def _progress_with(path: Path) -> _Progress:
    # Whoever believes to be alone keeps in memory what is else shared in a file beside the record.
    uri = uri_of(path, "mode=ro&vfs=unix-none")
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    with closing(apsw.Connection(uri, flags=flags)) as connection:
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        connection.pragma("locking_mode", "exclusive")
        return _progress(connection)


def _progress(connection: apsw.Connection) -> _Progress:
    taken_back, newest = connection.execute(_PROGRESS, (meta.TAKEN_BACK,)).get
    return taken_back, newest
