from contextlib import closing
from pathlib import Path

import apsw

from genmon_gui.services.record.station_record import open_station_record

A_MEGABYTE = """
    CREATE TABLE much AS
    WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 1000)
    SELECT n, randomblob(1000) AS noise FROM counted
"""
KEPT_AT_MOST = 640 * 1024


def test_of_what_was_looked_through_once_little_stays_in_memory(tmp_path: Path) -> None:
    with closing(open_station_record(tmp_path / "genmon.db", demo=False)) as connection:
        connection.execute(A_MEGABYTE)
        connection.execute("SELECT sum(length(noise)) FROM much").fetchall()
        kept, _ = connection.status(apsw.SQLITE_DBSTATUS_CACHE_USED)
    assert kept < KEPT_AT_MOST
