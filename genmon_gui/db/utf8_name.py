"""Names of files that SQLite takes."""

from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say


def ensure_utf8_name(path: Path) -> None:
    """Refuse a file whose name was written in another encoding, by an old system or on its stick.

    Raises:
        GenmonError: SQLite could not open it.
    """
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        raise GenmonError(
            say("{path} has a name that is not UTF-8", path=path), say("rename it")
        ) from error
