"""Opening a copied record to look at it: not a byte of the file or its folder changes."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from genmon_gui.db import integrity, schema
from genmon_gui.db.connection import Connection, OpenedRecord, told_to_people
from genmon_gui.db.unchanged import open_unchanged


@contextmanager
def open_copy(path: Path) -> Iterator[OpenedRecord]:
    """Open a copied record.

    Yields:
        The copy; its note says where a -wal file was left out, a sentence.

    Raises:
        GenmonError: there is no such file, or it is not a whole record of ours.
    """
    with ExitStack() as stack:
        with told_to_people(path):
            copied = stack.enter_context(open_unchanged(path, schema.check_holds_record, _reach))
        yield copied


def _reach(connection: Connection) -> tuple[int, ...]:
    """The number of the newest reading, and how many readings there are, shown or hidden."""
    # Hidden ones count: what was hidden last may be what the -wal file holds.
    newest = connection.execute(
        "SELECT max(reading_id) FROM ("
        "SELECT max(reading_id) AS reading_id FROM readings "
        "UNION ALL SELECT max(reading_id) FROM hidden_readings)"
    ).get
    return newest or 0, integrity.count_kept(connection)
