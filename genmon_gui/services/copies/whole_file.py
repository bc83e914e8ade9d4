"""A text file that is there whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import IO

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.files.unfinished import named_when_whole

# What SQLite keeps beside a database while it is in use.
_BESIDE_A_DATABASE = ("", "-wal", "-shm", "-journal")


@contextmanager
def written_whole(path: Path) -> Iterator[IO[str]]:
    """A text file to write, which takes its name when all is written.

    Raises:
        GenmonError: it cannot be written.
    """
    with named_when_whole(path) as file:
        text = TextIOWrapper(file, encoding="utf-8", newline="")
        try:
            yield text
        finally:
            text.detach()


def ensure_apart(output: Path, database: Path) -> None:
    """Never write over the database, whatever is asked for.

    Raises:
        GenmonError: a file to write is the database, or one that SQLite keeps beside it.
    """
    # Not resolve, which raises for a link that leads to itself.
    kept = {f"{os.path.realpath(database)}{ending}" for ending in _BESIDE_A_DATABASE}
    if os.path.realpath(output) in kept:
        raise GenmonError(
            say("{path} belongs to the database", path=output), say("choose another name")
        )
