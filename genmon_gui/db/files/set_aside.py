"""Putting a damaged record out of the way, under a name that says when; nothing is deleted."""

from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.beside import BESIDE
from genmon_gui.db.files.dated_name import dated_name
from genmon_gui.db.files.unfinished import sync
from genmon_gui.db.schema import APPLICATION_ID

_MARK = ".damaged-"


def once_was_ours(path: Path) -> bool:
    """Whether what is left of a file's header still says that it is a record of ours."""
    with path.open("rb") as file:
        return file.read(72)[68:] == APPLICATION_ID.to_bytes(4)


def set_aside(path: Path, at: float) -> Path:
    """Rename a damaged record and what lies beside it.

    The record itself goes last: cut short, this is done again, under the name it had begun with.

    Args:
        path: the record, which nobody in this program has open.
        at: now, UTC epoch seconds.

    Returns:
        Its new name.

    Raises:
        GenmonError: the folder cannot be written.
    """
    path = path.resolve()
    aside = _begun(path) or dated_name(path, _MARK, at)
    try:
        # The -shm file goes along: a reader of the damaged record may still hold it.
        for ending in BESIDE:
            beside = Path(f"{path}{ending}")
            if beside.exists():
                beside.rename(f"{aside}{ending}")
        path.rename(aside)
        sync(path.parent)
    except OSError as error:
        raise GenmonError(
            say(
                "{path} is damaged and cannot be set aside ({reason})",
                path=path,
                reason=error.strerror,
            ),
            say("make its folder writable"),
        ) from error
    return aside


def all_set_aside(path: Path) -> tuple[Path, ...]:
    """The damaged records that were set aside from a path, oldest first."""
    return tuple(file for file in _marked(path.resolve()) if not file.name.endswith(BESIDE))


def _marked(path: Path) -> list[Path]:
    begin = f"{path.name}{_MARK}"
    return sorted(file for file in path.parent.iterdir() if file.name.startswith(begin))


def _begun(path: Path) -> Path | None:
    """The name under which a setting aside was cut short."""
    for file in _marked(path):
        aside = file.with_name(file.name.removesuffix("-wal"))
        if not aside.exists():
            return aside
    return None
