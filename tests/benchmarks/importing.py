"""How long it takes to import a year."""

from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.made_data import MadeData
from tests.benchmarks.measuring import Line, Peer, compare, run, seconds
from tests.benchmarks.ours import genmon_gui

NOTE = (
    "import: genmon-gui import reads ISO times, checks every reading and keeps hourly and daily "
    "extremes; all of it is durable after each 50,000 rows. sqlite3 .import puts the text of "
    "time and sensor and a REAL into one table, PRIMARY KEY (sensor, time) WITHOUT ROWID (with a "
    "rowid it takes as long and twice the room), in one transaction: "
    "no times understood, nothing checked, no extremes. The other peer fills a temporary table "
    "without a key and goes on in SQL: epoch times, places by number, and hourly rows with low, "
    "low_at, high, high_at, sum and count, but no daily ones."
)

_TABLE = """
CREATE TABLE log (time TEXT, sensor TEXT, temperature REAL, PRIMARY KEY (sensor, time))
WITHOUT ROWID;
"""
_PASSING_TABLE = "CREATE TEMP TABLE log (time TEXT, sensor TEXT, temperature REAL);"
_GO_ON = """
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
INSERT INTO places (name) SELECT DISTINCT sensor FROM log;
CREATE TABLE readings (at, place, value, PRIMARY KEY (at, place)) WITHOUT ROWID;
INSERT INTO readings SELECT CAST(strftime('%s', time) AS INTEGER), id, temperature
    FROM log JOIN places ON name = sensor ORDER BY 1, 2;
CREATE TABLE hourly (place, start, low, low_at, high, high_at, total, count,
    PRIMARY KEY (place, start)) WITHOUT ROWID;
INSERT INTO hourly
    SELECT place, start, low, at, high, high_at, total, count
    FROM (SELECT place, at / 3600 * 3600 AS start, min(value) AS low, at, sum(value) AS total,
          count(*) AS count FROM readings GROUP BY place, start)
    JOIN (SELECT place, at / 3600 * 3600 AS start, max(value) AS high, at AS high_at
          FROM readings GROUP BY place, start) USING (place, start);
"""


def lines(data: MadeData, runs: int) -> list[Line]:
    """Ours beside the SQLite shell's."""
    path = data.folder / "imported.db"

    def ours() -> None:
        genmon_gui("import", data.csv, "--db", path)

    def plain() -> None:
        import_with_shell(data.csv, path)

    def in_full() -> None:
        import_with_shell(data.csv, path, _PASSING_TABLE, _GO_ON)

    return compare(
        "import",
        "s",
        runs,
        _into_new_file(path, ours),
        (
            Peer("sqlite3 .import", _into_new_file(path, plain), ("sqlite3",)),
            Peer("sqlite3 .import, then hourly rows", _into_new_file(path, in_full), ("sqlite3",)),
        ),
    )


def import_with_shell(csv: Path, path: Path, table: str = _TABLE, *go_on: str) -> None:
    """Bring a CSV into a table of a new file with the SQLite shell, and go on in SQL."""
    run("sqlite3", "-csv", path, table, f".import --skip 1 '{csv}' log", *go_on)


def _into_new_file(path: Path, work: Callable[[], None]) -> Callable[[], float]:
    def take() -> float:
        path.unlink(missing_ok=True)
        return seconds(work)

    return take
