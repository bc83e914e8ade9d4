"""Renaming a file of a record so that a power cut does not take its new name back."""

from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.files.unfinished import sync


def rename(file: Path, name: Path) -> None:
    """Give a file another name, in place of what has it.

    Raises:
        GenmonError: the folder cannot be written.
    """
    try:
        file.rename(name)
        sync(name.parent)
    except OSError as error:
        raise GenmonError(
            say("{path} cannot be renamed ({reason})", path=file, reason=error.strerror),
            say("make its folder writable"),
        ) from error
