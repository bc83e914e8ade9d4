"""What a record last told, at a glance: nothing is written, and nothing is waited for."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.db import wal
from genmon_gui.db.connection import open_reading
from genmon_gui.db.tables import places, readings


def newest_readings(path: Path, names: Iterable[str]) -> dict[str, Reading]:
    """The newest reading of each of these places that has one.

    A record that is missing, busy, damaged or not ours tells nothing: whoever is about to record
    into it says what is wrong.
    """
    if _is_wal_strange(path):
        return {}
    try:
        with closing(open_reading(path, "mode=ro", patience_ms=0)) as connection:
            known = {name: number for number, name in places.numbered(connection)}
            asked = [name for name in names if name in known]
            found = {name: readings.latest(connection, known[name]) for name in asked}
    except (apsw.Error, GenmonError):
        return {}
    return {name: reading for name, reading in found.items() if reading is not None}


def _is_wal_strange(path: Path) -> bool:
    """Whether the -wal file beside the record is none of its own; seldom is there one."""
    if wal.size(path) == 0:
        return False
    from genmon_gui.db.files.strange_wal import strangeness  # for that seldom case

    return strangeness(path) is not None
