"""A copied record, held against the stamp that says what it was."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path

from genmon_gui.core.calendar import local
from genmon_gui.core.dates import dated
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark, say_count
from genmon_gui.db.connection import OpenedRecord
from genmon_gui.db.copied import open_copy
from genmon_gui.db.snapshot import never
from genmon_gui.services.stamps import Stamp, read_stamp, sha256_of


@contextmanager
def open_checked_copy(
    path: Path, zone: tzinfo, stopping: Callable[[], bool] = never
) -> Iterator[OpenedRecord]:
    """Open a copied record and hold it against its stamp; without one nothing is said.

    Args:
        path: the copy.
        zone: in whose time people are told when it was made.
        stopping: asked while the file is read; once it says so the rest is left unread.

    Yields:
        The copy; its note says that it is whole, or its warning that it may not be.

    Raises:
        GenmonError: there is no such file, or it is not a record of ours.
    """
    with open_copy(path) as copied:
        yield _judged(copied, path, zone, stopping)


def _judged(
    copied: OpenedRecord, path: Path, zone: tzinfo, stopping: Callable[[], bool]
) -> OpenedRecord:
    try:
        stamp = read_stamp(path)
        if stamp is None:
            return copied
        made, wrong = _snapshot_words(stamp, zone), _what_is_wrong(path, stamp, stopping)
    except GenmonError as error:
        return replace(copied, warning=f"{error.text}, so this copy may not be whole.")
    if wrong:
        return replace(copied, warning=f"{made}, but {wrong}.")
    count = say_count(stamp.rows, mark("1 reading"), mark("{count} readings"))
    note = f"{made}, whole: {count}"
    return replace(copied, note=f"{copied.note} {note}".lstrip())


def _snapshot_words(stamp: Stamp, zone: tzinfo) -> str:
    made = local(stamp.taken_at, zone)
    return f"Snapshot of {made.day} {dated(made, '%b %Y %H:%M')}"


def _what_is_wrong(path: Path, stamp: Stamp, stopping: Callable[[], bool]) -> str:
    """How the file differs from what it was; empty where it does not."""
    wal = path.with_name(f"{path.name}-wal")
    size = path.stat().st_size
    if size < stamp.size:
        return f"it is not whole: {size:,} of {stamp.size:,} bytes are there. Copy it again"
    if wal.exists() and wal.stat().st_size:
        return "somebody has recorded into it since"
    if size > stamp.size or sha256_of(path, stopping) != stamp.sha256:
        return "this file was changed or damaged after it was made"
    return ""
