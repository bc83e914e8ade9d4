"""A copied record, held against the stamp that says what it was."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import tzinfo
from pathlib import Path

from genmon_gui.core.calendar import local
from genmon_gui.core.dates import short_date
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark, say, say_count, whole_number
from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import OpenedRecord
from genmon_gui.db.copied import open_copy
from genmon_gui.db.snapshot import never
from genmon_gui.services.copies.stamps import Stamp, read_stamp, sha256_of


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
        made = _made(stamp, zone)
        wrong = _what_is_wrong(path, stamp, made, stopping)
    except GenmonError as error:
        unsure = say("{trouble}, so this copy may not be whole.", trouble=error.text)
        return copied._replace(warning=unsure)
    if wrong:
        return copied._replace(warning=wrong)
    note = say_count(
        stamp.rows,
        mark("Snapshot of {made}, whole: 1 reading"),
        mark("Snapshot of {made}, whole: {count} readings"),
        made=made,
    )
    return copied._replace(note=f"{copied.note} {note}".lstrip())


def _made(stamp: Stamp, zone: tzinfo) -> str:
    """When a snapshot was made: 3 Nov 2026 14:02."""
    made = local(stamp.taken_at, zone)
    return f"{short_date(made)} {made:%H:%M}"


def _what_is_wrong(path: Path, stamp: Stamp, made: str, stopping: Callable[[], bool]) -> str:
    """How the file differs from what it was, a sentence; empty where it does not."""
    wal = wal_of(path)
    size = path.stat().st_size
    if size < stamp.size:
        return say(
            "Snapshot of {made}, but it is not whole: {found} of {size} bytes are there. "
            "Copy it again.",
            made=made,
            found=whole_number(size),
            size=whole_number(stamp.size),
        )
    if wal.exists() and wal.stat().st_size:
        return say("Snapshot of {made}, but somebody has recorded into it since.", made=made)
    if size > stamp.size or sha256_of(path, stopping) != stamp.sha256:
        changed = mark(
            "Snapshot of {made}, but this file was changed or damaged after it was made."
        )
        return say(changed, made=made)
    return ""
