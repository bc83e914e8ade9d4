from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db import extremes, meta
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.extremes import Table
from genmon_gui.services.checking import check
from genmon_gui.services.record_zone import ensure_zone, zone_of
from tests.services.logs import make_record

KOLKATA = ZoneInfo("Asia/Kolkata")


@pytest.fixture
def path(tmp_path: Path, toronto: ZoneInfo) -> Path:
    """Three days of hourly readings, kept in Toronto."""
    rows = [(hour * 3_600_000, "Engine", hour) for hour in range(72)]
    make_record(tmp_path / "genmon.db", rows, toronto)
    return tmp_path / "genmon.db"


def starts(connection: Connection) -> set[float]:
    return {start % 86_400 for _, start, _ in extremes.stored(connection, Table.DAILY, -1e5, 1e6)}


def test_a_new_record_takes_the_zone_that_is_configured(tmp_path: Path, toronto: ZoneInfo) -> None:
    with closing(open_record(tmp_path / "new.db")) as connection:
        assert zone_of(connection) is None
        assert ensure_zone(connection, toronto)
        assert zone_of(connection) == toronto


def test_another_zone_has_other_days(path: Path) -> None:
    with closing(open_record(path)) as connection:
        assert starts(connection) == {5 * 3600}
        assert ensure_zone(connection, KOLKATA)
        assert starts(connection) == {18.5 * 3600}
    assert check(path).ok


def test_the_same_zone_changes_nothing(path: Path, toronto: ZoneInfo) -> None:
    with closing(open_record(path)) as connection:
        before = connection.total_changes()
        assert not ensure_zone(connection, toronto)
        assert connection.total_changes() == before


def test_progress_is_told_up_to_the_end(path: Path) -> None:
    told: list[float] = []
    with closing(open_record(path)) as connection:
        ensure_zone(connection, KOLKATA, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_an_interruption_leaves_the_old_zone_with_its_days(path: Path, toronto: ZoneInfo) -> None:
    def interrupt(_share: float) -> None:
        raise KeyboardInterrupt

    with closing(open_record(path)) as connection:
        with pytest.raises(KeyboardInterrupt):
            ensure_zone(connection, KOLKATA, interrupt)
        assert zone_of(connection) == toronto
    assert check(path).ok


def test_a_zone_this_machine_does_not_know_is_told(path: Path) -> None:
    with closing(open_record(path)) as connection:
        meta.put(connection, "timezone", "Mars/Olympus")
        with pytest.raises(GenmonError, match="Mars/Olympus"):
            zone_of(connection)
