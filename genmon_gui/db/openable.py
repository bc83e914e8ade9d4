"""What keeps SQLite from opening a file, in better words than its own."""

import os
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say

# The longest that SQLite puts behind a database's name.
_LONGEST_ENDING = "-journal"


def ensure_name(path: Path) -> None:
    """Refuse a name that no database can have here.

    Raises:
        GenmonError: it was written in another encoding, by an old system or on its stick; or it is
            too long, leads through a file, or as a link to itself.
    """
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        raise GenmonError(
            say("{path} has a name that is not UTF-8", path=path), say("rename it")
        ) from error
    for name in (path, Path(f"{path}{_LONGEST_ENDING}")):
        try:
            name.stat()
        except (FileNotFoundError, PermissionError):
            continue
        except OSError as error:
            raise GenmonError(f"{path}: {error.strerror}", say("check its name")) from error


def ensure_readable(path: Path) -> None:
    """Refuse a file of somebody else; one that is not there is nobody's.

    Raises:
        GenmonError: it, or a folder on the way to it, is closed to us.
    """
    try:
        is_ours = not path.exists() or os.access(path, os.R_OK, effective_ids=True)
    except PermissionError:
        is_ours = False
    if not is_ours:
        raise GenmonError(
            say("{path} may not be read by this user", path=path),
            say("run genmon-gui as the user whose it is, or change its rights"),
        )
