"""A text file that is there whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import IO

from genmon_gui.db.unfinished import named_when_whole


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
