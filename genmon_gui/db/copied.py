"""Opening a copied record to look at it: not a byte of the file or its folder changes."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.db import integrity, schema
from genmon_gui.db.connection import Connection, OpenedRecord, told_to_people, uri_of

_OLD_WAL = (
    "The -wal file beside {name} is of an older copy and was left out: "
    "with it, newer readings would not be seen."
)


# How far a view of a copy reaches: the number of its newest reading, and how many there are.
_Reach = tuple[int, int]


@contextmanager
def open_copy(path: Path) -> Iterator[OpenedRecord]:
    """Open a copied record.

    A copy comes with or without the -wal file that held its last readings. SQLite would read
    -wal files into the folder, or believe one that belongs to another copy. Whatever the file
    says, the connection cannot write or run code.

    Yields:
        The copy; its note says where a -wal file was left out, a sentence.

    Raises:
        GenmonError: there is no such file, or it is not a whole record of ours.
    """
    if not path.is_file():
        raise GenmonError(f"{path} is no file", "check its name")
    with ExitStack() as stack:
        try:
            with told_to_people(path):
                copied = _opened(path, stack)
        except OSError as error:
            raise GenmonError(
                f"{path} cannot be read ({error.strerror})",
                "check its rights and the room in the temporary folder",
            ) from error
        yield copied


def _opened(path: Path, stack: ExitStack) -> OpenedRecord:
    wal = Path(f"{path}-wal")
    if not wal.exists() or wal.stat().st_size == 0:
        return OpenedRecord(stack.enter_context(closing(_open_bare(path))), "")
    folder = Path(stack.enter_context(TemporaryDirectory(prefix="genmon-gui-")))
    merged_path = folder / "copy.db"
    shutil.copyfile(path, merged_path)
    shutil.copyfile(wal, f"{merged_path}-wal")
    bare_reach, merged_reach = _reach(_open_bare, path), _reach(_open_private, merged_path)
    if merged_reach is None or (bare_reach is not None and merged_reach < bare_reach):
        bare = stack.enter_context(closing(_open_bare(path)))
        return OpenedRecord(bare, _OLD_WAL.format(name=path.name))
    return OpenedRecord(stack.enter_context(closing(_open_private(merged_path))), "")


def _open_bare(path: Path) -> Connection:
    """Open the file alone, as it is; SQLite then makes no files beside it."""
    return _guarded(uri_of(path, "mode=ro&immutable=1"))


def _open_private(path: Path) -> Connection:
    """Open our own copy, whose -wal file SQLite reads in."""
    return _guarded(uri_of(path, "mode=ro"))


def _guarded(uri: str) -> Connection:
    """Open a file that anybody may have written (sqlite.org/security.html)."""
    connection = Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        connection.pragma("cell_size_check", True)  # noqa: FBT003 - as the pragma wants it
        connection.pragma("mmap_size", 0)
        schema.check_holds_record(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _reach(opened: Callable[[Path], Connection], path: Path) -> _Reach | None:
    """How far a view of a copy reaches; None where it is not whole."""
    try:
        with closing(opened(path)) as connection:
            if connection.pragma("quick_check") != "ok":
                return None
            # Hidden ones count: what was hidden last may be what the -wal file holds.
            newest = connection.execute(
                "SELECT max(reading_id) FROM ("
                "SELECT max(reading_id) AS reading_id FROM readings "
                "UNION ALL SELECT max(reading_id) FROM hidden_readings)"
            ).get
            return newest or 0, integrity.count_kept(connection)
    except (apsw.Error, GenmonError):
        return None
