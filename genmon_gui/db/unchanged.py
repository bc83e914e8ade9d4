"""Opening somebody's file to look at it: not a byte of the file or its folder changes."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark, say
from genmon_gui.db.beside import beside, wal_of
from genmon_gui.db.connection import Connection, OpenedRecord, uri_of
from genmon_gui.db.openable import ensure_name, ensure_readable

# Refuses, with a GenmonError, a file that is not what it should be.
Check = Callable[[Connection], None]

# How far a view of a file reaches: of two views the one that reaches further is the newer.
Reach = Callable[[Connection], tuple[int, ...]]

_OLD_WAL = mark(
    "The -wal file beside {name} is of an older copy and was left out: "
    "with it, newer readings would not be seen."
)

# How a rollback journal begins that is still needed (sqlite.org/fileformat.html, 3.2).
_HOT_JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


@contextmanager
def open_unchanged(path: Path, check: Check, reach: Reach) -> Iterator[OpenedRecord]:
    """Open a file that is not to be changed.

    A copy comes with or without the -wal file that held its last rows. SQLite would read -wal
    files into the folder, or believe one that belongs to another copy. Whatever the file says,
    the connection cannot write or run code.

    Args:
        path: the file.
        check: refuses a file that is not what it should be.
        reach: how far a view of it reaches.

    Yields:
        The file; its note says where a -wal file was left out, a sentence.

    Raises:
        GenmonError: there is no such file, it was refused, or a change of it is half done.
    """
    ensure_name(path)
    ensure_readable(path)
    if not path.is_file():
        raise GenmonError(say("{path} is no file", path=path), say("check its name"))
    with ExitStack() as stack:
        try:
            _refuse_half_changed(path)
            opened = _opened(path, check, reach, stack)
        except OSError as error:
            raise GenmonError(
                say("{path} cannot be read ({reason})", path=path, reason=error.strerror),
                say("check its rights and the room in the temporary folder"),
            ) from error
        yield opened


def _refuse_half_changed(path: Path) -> None:
    """Playing a journal back would change files, and a stranger's journal may name any file."""
    journal = beside(path, "-journal")
    if journal.exists():
        with journal.open("rb") as file:
            if file.read(len(_HOT_JOURNAL)) == _HOT_JOURNAL:
                raise GenmonError(
                    say(
                        "{path} is in the middle of a change (there is a -journal file)", path=path
                    ),
                    say("let its own program finish and close it, then copy it again"),
                )


def _opened(path: Path, check: Check, reach: Reach, stack: ExitStack) -> OpenedRecord:
    wal, is_outdated = wal_of(path), partial(_is_changed, path, _state(path))
    if not wal.exists() or wal.stat().st_size == 0:
        bare = stack.enter_context(closing(_open_bare(path, check)))
        return OpenedRecord(bare, is_outdated=is_outdated)
    folder = Path(stack.enter_context(TemporaryDirectory(prefix="genmon-gui-")))
    merged_path = folder / "copy.db"
    shutil.copyfile(path, merged_path)
    shutil.copyfile(wal, f"{merged_path}-wal")
    bare_reach = _reach(lambda: _open_bare(path, check), reach)
    merged_reach = _reach(lambda: _open_private(merged_path, check), reach)
    if merged_reach is None or (bare_reach is not None and merged_reach < bare_reach):
        bare = stack.enter_context(closing(_open_bare(path, check)))
        return OpenedRecord(bare, say(_OLD_WAL, name=path.name), is_outdated=is_outdated)
    return OpenedRecord(stack.enter_context(closing(_open_private(merged_path, check))))


def _state(path: Path) -> tuple[int, ...]:
    """What changes with whatever becomes of a file."""
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns


def _is_changed(path: Path, before: tuple[int, ...]) -> bool:
    """Whether somebody has written the file since: SQLite, told that nobody would, cannot see it.

    It would give old rows and new ones for one record.
    """
    try:
        return _state(path) != before
    except OSError:
        return True


def _open_bare(path: Path, check: Check) -> Connection:
    """Open the file alone, as it is; SQLite then makes no files beside it."""
    return _guarded(uri_of(path, "mode=ro&immutable=1"), check)


def _open_private(path: Path, check: Check) -> Connection:
    """Open our own copy, whose -wal file SQLite reads in."""
    return _guarded(uri_of(path, "mode=ro"), check)


def _guarded(uri: str, check: Check) -> Connection:
    """Open a file that anybody may have written (sqlite.org/security.html)."""
    connection = Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        connection.pragma("cell_size_check", True)  # noqa: FBT003 - as the pragma wants it
        connection.pragma("mmap_size", 0)
        check(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _reach(opened: Callable[[], Connection], reach: Reach) -> tuple[int, ...] | None:
    """How far a view of a file reaches; None where it is not whole."""
    try:
        with closing(opened()) as connection:
            if connection.pragma("quick_check") != "ok":
                return None
            return reach(connection)
    except (apsw.Error, GenmonError):
        return None
