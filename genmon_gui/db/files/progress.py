"""How far a record has come: of two states of one, the one that has come further is the newer."""

import apsw

from genmon_gui.db.tables import meta

# Neither goes back, but that readings are taken back from a wrong time, which is counted.
_PROGRESS = """
SELECT (SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM meta WHERE key = ?),
    coalesce(max(reading_id), 0)
FROM (
    SELECT max(reading_id) AS reading_id FROM readings
    UNION ALL SELECT max(reading_id) FROM hidden_readings
)
"""
# How often readings were taken back, and the newest one's id.
Progress = tuple[int, int]


def progress_of(connection: apsw.Connection) -> Progress:
    """How far a record has come, by one of its states."""
    taken_back, newest = connection.execute(_PROGRESS, (meta.TAKEN_BACK,)).get
    return taken_back, newest
