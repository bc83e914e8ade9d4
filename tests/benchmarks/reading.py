"""How long it takes to read one place's year of hourly extremes."""

from collections.abc import Sequence
from contextlib import closing

import apsw
import numpy as np

from genmon_gui.db.connection import open_reader
from genmon_gui.services.history.history import Band, HistoryAsked
from genmon_gui.services.history.history_reading import read_history
from tests.benchmarks.made_data import PLACES, MadeData
from tests.benchmarks.measuring import Line, Peer, compare, run, seconds

NOTE = (
    "read a year: ours reads one place's 8,760 hourly rows into arrays over an open connection. "
    "The peers GROUP BY the hour over the raw readings, in a table clustered by (sensor, time) "
    "with whole numbers for both, so that they touch that place's year and nothing else: apsw "
    "over an open connection, the shell from the start of its process to the end."
)

_GROUP_BY = """
SELECT at / 3600 * 3600 AS hour, min(value), max(value) FROM raw
WHERE sensor = {sensor} AND at >= {start} AND at < {end} GROUP BY hour
"""


def lines(data: MadeData, runs: int) -> list[Line]:
    """Ours beside GROUP BY over the raw readings."""
    sql = group_by(data, len(PLACES) - 1)
    with closing(apsw.Connection(str(data.raw), flags=apsw.SQLITE_OPEN_READONLY)) as raw:
        _check(_read(data)[0], raw.execute(sql).fetchall())
        return compare(
            "read a year",
            "s",
            runs,
            lambda: reading_s(data),
            (
                Peer("apsw, GROUP BY", lambda: seconds(raw.execute(sql).fetchall)),
                Peer(
                    "sqlite3, GROUP BY",
                    lambda: seconds(lambda: run("sqlite3", data.raw, sql)),
                    ("sqlite3",),
                ),
            ),
        )


def group_by(data: MadeData, sensor: int) -> str:
    """The hours of a sensor's last year with their lows and highs, out of the raw readings."""
    start, end = data.last_year
    return _GROUP_BY.format(sensor=sensor, start=start, end=end)


def reading_s(data: MadeData) -> float:
    """How long our way takes."""
    return _read(data)[1]


def _read(data: MadeData) -> tuple[Band, float]:
    asked = HistoryAsked((PLACES[-1],), *data.last_year)
    with closing(open_reader(data.record)) as connection:
        duration_s = seconds(lambda: read_history(connection, asked))
        return read_history(connection, asked).bands[0], duration_s


def _check(band: Band, rows: Sequence[tuple[object, ...]]) -> None:
    """What does not give the same answer is no peer."""
    assert np.array_equal(np.column_stack((band.start, band.low_c, band.high_c)), np.array(rows))
