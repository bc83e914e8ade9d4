"""How far a record has come: of two states of one, the later generation is the newer."""

from typing import NamedTuple

import apsw

from genmon_gui.db.tables import meta

_GENERATION = """
SELECT (SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM meta WHERE key = ?),
    coalesce(max(reading_id), 0)
FROM (
    SELECT max(reading_id) AS reading_id FROM readings
    UNION ALL SELECT max(reading_id) FROM hidden_readings
)
"""


class Generation(NamedTuple):
    """Never goes back: that readings are taken back from a wrong time is counted first.

    Attributes:
        taken_back: how often they were.
        newest_id: of the newest reading, 0 where there is none.
    """

    taken_back: int
    newest_id: int


def generation_of(connection: apsw.Connection) -> Generation:
    """That of a record, or of one of its states."""
    taken_back, newest_id = connection.execute(_GENERATION, (meta.TAKEN_BACK,)).get
    return Generation(taken_back, newest_id)
