"""Power-on values and impossible numbers in a log, as an import decides about them."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import places, readings
from genmon_gui.services.imports.log_rows import POWER_ON_UNITS
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.tally import Tally
from genmon_gui.services.record.checking import check
from genmon_gui.services.record.hiding import hide
from tests.builders import TORONTO
from tests.services.logs import Stored, import_into, write_log

START_MS = 1_795_300_000_000
COOL, HOT = 20 * 800, 84 * 800
# Which of a place's hundred readings are exactly 85 °C.
WRONG = st.sets(st.integers(0, 99), max_size=30)
HOT_ALWAYS = set(range(0, 100, 5))
IN_SOME_ORDER = st.sampled_from([1, -1])


def series(step_s: int, wrong: set[int], place: str, value: int) -> list[Stored]:
    return [
        (START_MS + n * step_s * 1000, place, POWER_ON_UNITS if n in wrong else value + n % 9)
        for n in range(100)
    ]


def take_in(record: Connection, path: Path, rows: list[Stored], chunk_rows: int = 7) -> Tally:
    log = path.with_suffix(".csv")
    write_log(log, rows)
    return import_into(record, log, TORONTO, chunk_rows=chunk_rows)


def shown(record: Connection) -> list[Stored]:
    return [
        (round(at * 1000), place, round(value_c * 800))
        for place, at, value_c in readings.between(record, 0, 4e9)
    ]


def faults(record: Connection) -> list[tuple[int, str, str, int | str | None]]:
    found = record.execute(
        "SELECT at_ms, name, kind, rejected FROM faults JOIN places USING (place_id) ORDER BY 1, 2"
    )
    return [(at_ms, name, kind, rejected) for at_ms, name, kind, rejected in found]


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    wrong=WRONG,
    true=WRONG,
    step_s=st.sampled_from([20, 300, 3600]),
    chunk_rows=st.integers(40, 250),
    order=IN_SOME_ORDER,
)
def test_power_on_values_of_a_cool_place_are_found_and_those_of_a_hot_one_stay(
    path: Path, wrong: set[int], true: set[int], step_s: int, chunk_rows: int, order: int
) -> None:
    rows = series(step_s, wrong, "Cool", COOL) + series(step_s, true - HOT_ALWAYS, "Hot", HOT)
    rows.sort(reverse=order < 0)
    rejected = {row for row in rows if row[1] == "Cool" and row[2] == POWER_ON_UNITS}
    with closing(open_record(Path(":memory:"))) as connection:
        tally = take_in(connection, path, rows, chunk_rows)
        assert sorted(shown(connection)) == sorted(set(rows) - rejected)
        assert [(at, place) for at, place, *_ in faults(connection)] == sorted(
            (at, place) for at, place, _ in rejected
        )
        assert (tally.rows, tally.rejected) == (len(rows), len(rejected))
        again = take_in(connection, path, rows, chunk_rows)
        assert (again.readings, again.rejected) == (0, len(rejected))
        assert len(faults(connection)) == len(rejected)


@pytest.mark.parametrize("chunk_rows", [1, 2, 3, 4, 100])
@pytest.mark.parametrize("order", [1, -1])
def test_a_neighbour_in_the_next_chunk_vouches(
    record: Connection, path: Path, chunk_rows: int, order: int
) -> None:
    values = [50, 70, 85, 88, 90]
    rows = [(START_MS + n * 300_000, "Engine", value * 800) for n, value in enumerate(values)]
    assert take_in(record, path, rows[::order], chunk_rows).rejected == 0
    assert shown(record) == rows


@pytest.mark.parametrize(
    ("chunk_rows", "order", "hot"),
    [(100, 1, 0), (100, 1, 99), (100, -1, 0), (100, -1, 99), (11, 1, 0), (11, -1, 99)],
)
def test_an_engine_that_holds_85_for_days_is_believed(
    record: Connection, path: Path, chunk_rows: int, order: int, hot: int
) -> None:
    rows = series(3600, set(range(100)) - {0, 99}, "Engine", COOL)
    rows[hot] = (rows[hot][0], "Engine", HOT)
    assert take_in(record, path, rows[::order], chunk_rows).rejected == 0


def test_a_neighbour_in_the_record_vouches(record: Connection, path: Path) -> None:
    rows = series(20, {50}, "Engine", HOT)
    take_in(record, path, rows[:50])
    assert take_in(record, path, rows[50:51]).readings == 1


def test_what_the_record_believed_is_not_rejected_later(record: Connection, path: Path) -> None:
    hot = series(20, {50}, "Engine", HOT)
    take_in(record, path, hot)
    at_s = hot[50][0] / 1000
    hide(record, "Engine", (at_s, at_s + 1), at_s)
    tally = take_in(record, path, hot)
    assert (tally.readings, tally.duplicates, tally.rejected) == (0, 100, 0)
    assert len(shown(record)) == 99
    assert check(path).ok


def test_a_longer_log_makes_good_what_the_end_of_a_shorter_one_left_open(
    record: Connection, path: Path
) -> None:
    rows = [(START_MS, "Engine", 60 * 800), (START_MS + 300_000, "Engine", POWER_ON_UNITS)]
    assert take_in(record, path, rows).rejected == 1
    rows.append((START_MS + 600_000, "Engine", 90 * 800))
    assert take_in(record, path, rows).rejected == 0
    assert (shown(record), faults(record)) == (rows, [])


def test_an_85_where_the_record_has_another_value_is_told_as_such(
    record: Connection, path: Path
) -> None:
    rows = series(20, set(), "Engine", HOT)
    take_in(record, path, rows)
    tally = take_in(record, path, [(START_MS, "Engine", POWER_ON_UNITS)])
    assert tally.contradictions is not None
    assert (tally.duplicates, tally.contradictions.count, tally.rejected) == (1, 1, 0)
    assert (shown(record), faults(record)) == (
        rows,
        [(START_MS, "Engine", "contradicted", POWER_ON_UNITS)],
    )


def test_the_row_of_the_first_power_on_value_is_told(record: Connection, path: Path) -> None:
    tally = take_in(record, path, series(20, {40, 41, 70}, "Engine", COOL))
    rejected = tally.rejections[Rejection.POWER_ON_VALUE]
    assert (rejected.count, rejected.first_row) == (3, 42)


def test_impossible_numbers_are_kept_as_faults_and_in_no_extremes(
    record: Connection, path: Path
) -> None:
    values = (20.0, 999.0, -273.2, -127.0, 127.94, 0.0, 41.0, 62.0)
    rows = [(START_MS + n * 20_000, "Engine", round(value * 800)) for n, value in enumerate(values)]
    for _ in range(2):
        tally = take_in(record, path, rows)
        assert tally.rejections[Rejection.OUT_OF_RANGE].count == tally.rejected == 4
        assert faults(record) == [
            (at, place, "out_of_range", value) for at, place, value in rows[1:5]
        ]
    assert [value for _, _, value in shown(record)] == [16_000, 0, 32_800, 49_600]
    assert record.execute("SELECT max(high), min(low) FROM daily").get == (49_600, 0)
    assert check(path).ok


def test_a_place_that_never_gave_a_reading_keeps_its_faults(record: Connection, path: Path) -> None:
    tally = take_in(
        record, path, [(START_MS, "Shed", POWER_ON_UNITS), (START_MS + 1, "Shed", 10**6)]
    )
    assert (tally.rejected, tally.places) == (2, {})
    assert places.names(record) == ("Shed",)
    assert [kind for _, _, kind, _ in faults(record)] == ["power_on_value", "out_of_range"]


def test_a_number_beyond_all_sense_is_kept_as_text(record: Connection, path: Path) -> None:
    path.with_suffix(".csv").write_text(
        "time,place,temp_c\n2026-11-22,Engine,1e300\n2026-11-22,Oil,20\n"
    )
    assert import_into(record, path.with_suffix(".csv"), TORONTO).rejected == 1
    assert [rejected for *_, rejected in faults(record)] == ["1e+300"]
