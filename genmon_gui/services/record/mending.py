"""What a record may need after damage or a crash, in steps that can wait for idle moments.

After a crash every page is read once, so that damage shows while there may be a good copy.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from genmon_gui.db.connection import Connection
from genmon_gui.db.integrity import reading_through
from genmon_gui.services.record.runs import is_suspect, note_read_through
from genmon_gui.services.record.salvaging import bring_back
from genmon_gui.services.timekeeping import Timekeeping


def mend(
    connection: Connection, path: Path, timekeeping: Timekeeping, tell: Callable[[str], None]
) -> Iterator[None]:
    """Bring back what damaged records held; after a crash, read every page once.

    Args:
        connection: the record, open for writing.
        path: the record's.
        timekeeping: the time.
        tell: is given sentences for people.

    Yields:
        After each small step.

    Raises:
        DamagedError: the record turns out to be damaged.
    """
    for notice in bring_back(connection, path, timekeeping):
        tell(notice)
        yield
    if is_suspect(connection):
        for _ in reading_through(connection):
            yield
        with connection:
            note_read_through(connection, timekeeping.now(), timekeeping.assumed)
