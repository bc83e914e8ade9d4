"""Facts about the record itself."""

from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import meta


def test_a_fact_that_was_never_noted_is_none(record: Connection) -> None:
    assert meta.get(record, "timezone") is None


def test_the_latest_note_of_a_fact_counts(record: Connection) -> None:
    meta.put(record, "timezone", "Asia/Kolkata")
    meta.put(record, "timezone", "America/Toronto")
    assert meta.get(record, "timezone") == "America/Toronto"
