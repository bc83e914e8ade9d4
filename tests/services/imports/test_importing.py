from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.db import integrity
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.imports.importing import take_in
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.tally import Tally
from genmon_gui.services.imports.understanding import understand
from genmon_gui.services.imports.wishes import Wishes
from tests.services.logs import import_into, open_csv, write_log

NEW_YORK = ZoneInfo("America/New_York")
TORONTO = ZoneInfo("America/Toronto")
ADELAIDE = ZoneInfo("Australia/Adelaide")


FAHRENHEIT = Wishes(unit=Unit.FAHRENHEIT)


def test_a_year_of_three_stations_is_taken_in_once(weather: Path, record: Connection) -> None:
    tally = import_into(record, weather, NEW_YORK, FAHRENHEIT)
    assert (tally.rows, tally.readings, tally.duplicates) == (26_115, 26_114, 0)
    assert list(tally.places) == ["EWR", "JFK", "LGA"]
    assert tally.rejections[Rejection.MISSING].first_row == 5_593
    again = import_into(record, weather, NEW_YORK, FAHRENHEIT)
    assert (again.rows, again.readings, again.duplicates) == (26_115, 0, 26_114)
    assert (again.first_at, again.last_at) == (tally.first_at, tally.last_at)


def test_an_interrupted_import_is_whole_and_can_be_run_again(
    tmp_path: Path, record: Connection
) -> None:
    write_log(tmp_path / "log.csv", [(minute * 60_000, "Engine", minute) for minute in range(500)])
    tally = Tally()

    def interrupt(share: float) -> None:
        if share > 0 and tally.rows >= 200:
            raise KeyboardInterrupt

    with open_csv(tmp_path / "log.csv") as log:
        understood = understand(log, Wishes(), None, TORONTO)
        with pytest.raises(KeyboardInterrupt):
            take_in(log, understood, record, TORONTO, tally, interrupt, chunk_rows=100)
    assert tally.readings == 200 == integrity.count_readings(record)
    again = import_into(record, tmp_path / "log.csv", TORONTO)
    assert (again.readings, again.duplicates) == (300, 200)


def test_a_chunk_that_fails_leaves_no_trace(tmp_path: Path, record: Connection) -> None:
    record.execute(
        "CREATE TEMP TRIGGER fail BEFORE INSERT ON main.settled_daily "
        "BEGIN SELECT raise(ABORT, 'as if the disk were full'); END"
    )
    write_log(tmp_path / "log.csv", [(1000, "Engine", 0), (172_800_000, "Engine", 0)])
    with pytest.raises(Exception, match="as if the disk"):
        import_into(record, tmp_path / "log.csv", TORONTO)
    assert integrity.count_readings(record) == 0
    assert places.names(record) == ()
    assert list(extremes.stored(record, Table.HOURLY, 0, 4e9)) == []


def test_empty_lines_are_no_rows_but_are_counted_for_row_numbers(
    tmp_path: Path, record: Connection
) -> None:
    (tmp_path / "log.csv").write_text("time,temp_c\n\n2026-11-22,20\n\n2026-11-23,warm\n")
    tally = import_into(record, tmp_path / "log.csv", TORONTO, Wishes(place="Engine"))
    assert (tally.rows, tally.readings, tally.rejected) == (2, 1, 1)
    assert tally.rejections[Rejection.NOT_A_NUMBER].first_row == 5


def test_a_log_with_more_places_than_a_record_holds_is_refused_as_a_whole(
    tmp_path: Path, record: Connection
) -> None:
    write_log(tmp_path / "log.csv", [(1000, f"Place {number}", 0) for number in range(256)])
    with pytest.raises(GenmonError, match="no room for another place, Place 255"):
        import_into(record, tmp_path / "log.csv", TORONTO)
    assert places.names(record) == ()
    assert integrity.count_readings(record) == 0


ORDERED = st.lists(
    st.tuples(
        st.integers(1_762_000_000, 1_762_100_000),
        # Exactly 85 °C is believed only beside hot neighbours, which is another matter.
        st.integers(-500, 1200).filter(lambda tenths: tenths != 850),
        st.integers(-500, 1200).filter(lambda tenths: tenths != 850),
    ),
    min_size=1,
    max_size=30,
    unique_by=lambda row: row[0],
)


def readings_of(log_path: Path, text: str, chunk_rows: int) -> list[tuple[str, float, float]]:
    log_path.write_text(text)
    with closing(open_record(Path(":memory:"))) as connection:
        import_into(connection, log_path, TORONTO, Wishes(unit=Unit.CELSIUS), chunk_rows)
        return list(readings.between(connection, 0, 4e9))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ORDERED, chunk_rows=st.integers(1, 70), data=st.data())
def test_wide_and_long_logs_in_any_order_make_the_same_record(
    tmp_path: Path, rows: list[tuple[int, int, int]], chunk_rows: int, data: st.DataObject
) -> None:
    long = [
        f"{at},{place},{value / 10}\n"
        for at, *values in data.draw(st.permutations(rows))
        for place, value in zip(("Engine", "Oil"), values, strict=True)
    ]
    wide = [
        f"{engine / 10},{datetime.fromtimestamp(at, ADELAIDE).isoformat()},{oil / 10}\n"
        for at, engine, oil in data.draw(st.permutations(rows))
    ]
    from_long = readings_of(tmp_path / "a", "time,place,temp\n" + "".join(long), chunk_rows)
    from_wide = readings_of(tmp_path / "b", "Engine,time,Oil\n" + "".join(wide), chunk_rows)
    assert sorted(from_long) == sorted(from_wide)
    assert len(from_long) == 2 * len(rows)


def test_a_clock_that_stepped_back_loses_no_reading(tmp_path: Path, record: Connection) -> None:
    """By 12 minutes and by 25 days, after power cuts, in a log with local times."""
    at, rows = datetime(2026, 10, 20, 8, 0, 7), []  # noqa: DTZ001
    for step in range(3000):
        at += timedelta(minutes=20, seconds=1)
        if step in {1000, 2000}:
            at -= timedelta(minutes=12) if step == 1000 else timedelta(days=25)
        rows.append(f"{at},20\n")
    (tmp_path / "log.csv").write_text("time,temp_c\n" + "".join(rows))
    tally = import_into(record, tmp_path / "log.csv", TORONTO, Wishes(place="Engine"))
    assert (tally.readings, tally.duplicates, tally.rejected) == (3000, 0, 0)
