"""Files that only their owner can read."""

import os
from contextlib import suppress
from pathlib import Path

from genmon_gui.db.files.unfinished import named_when_whole


def write_secret(path: Path, secret: str) -> None:
    """Write such a file whole, or leave the one there is.

    Raises:
        GenmonError: it cannot be written.
    """
    with named_when_whole(path) as file:
        os.fchmod(file.fileno(), 0o600)
        # The folder is the kiosk's; what root writes there the kiosk must be able to read.
        with suppress(OSError):
            folder = path.parent.stat()
            os.fchown(file.fileno(), folder.st_uid, folder.st_gid)
        file.write(secret.encode())
