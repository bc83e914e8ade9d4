"""How commands open a database: a -wal file of another state is said and never believed."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from genmon_gui.db.connection import Connection, open_record, told_to_people
from genmon_gui.db.files.resting import open_resting
from genmon_gui.db.files.strange_wal import left_out_words, refuse_strange_wal, strangeness


@contextmanager
def opened_to_read(database: Path) -> Iterator[Connection]:
    """A database for one task of reading; nothing of it or its folder changes.

    Raises:
        GenmonError: there is no such file, it cannot be opened or read, or is not ours.
    """
    say_strange_log(database)
    with told_to_people(database), closing(open_resting(database)) as connection:
        yield connection


@contextmanager
def opened_to_write(database: Path) -> Iterator[Connection]:
    """A database to be changed; where there is none it is made.

    Raises:
        GenmonError: it cannot be opened or written, or is not ours.
    """
    refuse_strange_wal(database)
    with told_to_people(database), closing(open_record(database)) as connection:
        yield connection


def say_strange_log(database: Path) -> None:
    """Tell people what is left out."""
    strange = strangeness(database)
    if strange is not None:
        print(left_out_words(database, strange), file=sys.stderr)
