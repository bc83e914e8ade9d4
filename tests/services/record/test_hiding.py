from collections.abc import Callable
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genmon_gui.config.settings import SensorSettings
from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Fault, FaultKind, Look, Reading
from genmon_gui.db import copied
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.snapshot import take
from genmon_gui.db.tables import places, readings
from genmon_gui.services.history.record_zone import ensure_zone
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.record.checking import check, repair
from genmon_gui.services.record.hiding import hide, unhide
from genmon_gui.services.recording import Recorder
from tests.builders import TORONTO, some_settings
from tests.services.logs import import_into, make_record, write_log

# Midnight in Toronto, two days before the clocks go back.
START = 1_793_332_800
NOW = 1_800_000_000.0
ENGINE = "28-00000000000a"
HALF_HOURS = [
    ((START + number * 1800) * 1000, place, number)
    for number in range(4 * 48)
    for place in ("Engine", "Oil")
]
numbers = count()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_record(tmp_path / "genmon.db", HALF_HOURS, TORONTO)
    return tmp_path / "genmon.db"


def everything(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """What figures and pictures are made of."""
    return {
        table: list(connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2"))  # noqa: S608
        for table in ("readings", "hidden_readings", "hourly", "daily", "places")
    }


def open_hidings(connection: Connection) -> list[tuple[int, int]]:
    found = connection.execute(
        "SELECT from_ms / 1000, to_ms / 1000 FROM hidings WHERE undone_at_ms IS NULL ORDER BY 1"
    )
    return [(start, end) for start, end in found]


SPANS = st.tuples(st.integers(-2, 4 * 48), st.integers(1, 4 * 48)).map(
    lambda span: (START + span[0] * 1800.0, START + (span[0] + span[1]) * 1800.0)
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["hide", "unhide", "import"]), st.sampled_from(["Engine", "Oil"]), SPANS
    ),
    min_size=1,
    max_size=6,
)
FAST = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def take_step(
    connection: Connection, folder: Path, what: str, place: str, span: tuple[float, float]
) -> None:
    if what == "import":
        rows = [row for row in HALF_HOURS if row[0] < span[1] * 1000]
        if rows:
            write_log(folder / "again.csv", rows)
            assert import_into(connection, folder / "again.csv", TORONTO).readings == 0
        return
    move = hide if what == "hide" else unhide
    with suppress(GenmonError):  # there may be nothing to move
        move(connection, place, span, NOW)


@FAST
@given(steps=STEPS)
def test_whatever_is_hidden_put_back_and_imported_again_every_row_is_what_is_shown(
    tmp_path: Path, steps: list[tuple[str, str, tuple[float, float]]]
) -> None:
    path = tmp_path / f"{next(numbers)}.db"
    make_record(path, HALF_HOURS, TORONTO)
    with closing(open_record(path)) as connection:
        before = everything(connection)
        for step in steps:
            take_step(connection, tmp_path, *step)
            report = check(path)
            assert report.ok
            hidden = connection.execute("SELECT count(*) FROM hidden_readings").get
            assert report.readings + hidden == len(HALF_HOURS)
        for place in ("Engine", "Oil"):
            take_step(connection, tmp_path, "unhide", place, (0.0, NOW))
        assert everything(connection) == before
        assert open_hidings(connection) == []


def test_hidden_readings_are_in_no_figure_and_come_back(path: Path) -> None:
    span = (START + 1800.0, START + 5400.0)
    with closing(open_record(path)) as connection:
        assert hide(connection, "Engine", span, NOW) == 2
        assert [place for place, *_ in readings.between(connection, *span)] == ["Oil", "Oil"]
        assert readings.count(connection) == len(HALF_HOURS) - 2
        assert open_hidings(connection) == [span]
        assert unhide(connection, "Engine", span, NOW + 1) == 2
        assert len(list(readings.between(connection, *span))) == 4
        undone = connection.execute("SELECT at_ms, undone_at_ms FROM hidings").fetchall()
        assert undone == [(NOW * 1000, NOW * 1000 + 1000)]


def test_the_end_of_a_span_is_not_hidden(path: Path) -> None:
    with closing(open_record(path)) as connection:
        hide(connection, "Oil", (START, START + 1800.0), NOW)
        shown = [at for place, at, _ in readings.between(connection, 0, NOW) if place == "Oil"]
        assert shown[0] == START + 1800


def test_a_part_that_is_put_back_leaves_the_rest_of_a_hiding(path: Path) -> None:
    with closing(open_record(path)) as connection:
        hide(connection, "Engine", (START, START + 10 * HOUR_S), NOW)
        unhide(connection, "Engine", (START + 2 * HOUR_S, START + 3 * HOUR_S), NOW)
        assert open_hidings(connection) == [
            (START, START + 2 * HOUR_S),
            (START + 3 * HOUR_S, START + 10 * HOUR_S),
        ]


def test_the_newest_reading_that_is_shown_is_the_latest(path: Path) -> None:
    newest = HALF_HOURS[-1][0] / 1000
    with closing(open_record(path)) as connection:
        hide(connection, "Engine", (newest - 86_400, newest + 1), NOW)
        engine = places.find(connection, "Engine") or 0
        assert readings.latest(connection, engine) == Reading(newest - 86_400 - 1800, 142 / 800)


@pytest.mark.parametrize("move", [hide, unhide])
def test_where_there_is_nothing_to_move_nothing_is_changed(
    path: Path, move: Callable[[Connection, str, tuple[float, float], float], object]
) -> None:
    with closing(open_record(path)) as connection:
        with pytest.raises(GenmonError, match="readings then"):
            move(connection, "Engine", (NOW, NOW + 1), NOW)
        assert connection.execute("SELECT count(*) FROM hidings").get == 0


def test_an_unknown_place_is_told_with_those_that_are_known(path: Path) -> None:
    with (
        closing(open_record(path)) as connection,
        pytest.raises(GenmonError, match="no place 'Shed': its places are: Engine, Oil"),
    ):
        hide(connection, "Shed", (0.0, NOW), NOW)


def test_all_that_is_hidden_comes_back_after_a_repair_and_another_zone(path: Path) -> None:
    with closing(open_record(path)) as connection:
        before = everything(connection)
        for place in ("Engine", "Oil"):
            hide(connection, place, (0.0, NOW), NOW)
        connection.execute("DELETE FROM open_intervals")
        assert check(path).readings == 0
        repair(path, TORONTO)
        for place in ("Engine", "Oil"):
            unhide(connection, place, (0.0, NOW), NOW)
        assert everything(connection) == before
    assert check(path).ok


def test_a_reading_that_is_hidden_and_shown_is_named(path: Path) -> None:
    with closing(open_record(path)) as connection:
        connection.execute(
            "INSERT INTO hidden_readings (reading_id, value)"
            " SELECT reading_id, 7 FROM readings LIMIT 1"
        )
        assert check(path).problems == (
            "the reading of Engine at 2026-10-30T04:00:00Z is both hidden and shown",
        )
        unhide(connection, "Engine", (START, START + 1.0), NOW)
    assert check(path).ok


def looked(look: Look) -> tuple[SensorLook]:
    return (SensorLook(ENGINE, look),)


def test_a_kiosk_follows_what_is_hidden_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    sensors = (SensorSettings(ENGINE, "Engine"),)
    with closing(open_record(path)) as kiosk, closing(open_record(path)) as beside:
        ensure_zone(kiosk, TORONTO)
        recorder = Recorder(kiosk, some_settings(path, sensors=sensors), NOW)
        for number, value_c in enumerate((20.0, 21.0, 84.0)):
            recorder.record(looked(Reading(NOW + number, value_c)), NOW + number, number)
        hide(beside, "Engine", (NOW + 2, NOW + 3), NOW)
        view = recorder.record(looked(Fault(NOW + 5, FaultKind.CRC)), NOW + 5, 5).places[0]
        assert view.latest == Reading(NOW + 1, 21.0)
        assert view.today is not None
        assert view.today.high_c == 21.0
        view = recorder.record(looked(Reading(NOW + 6, 22.0)), NOW + 6, 6).places[0]
        assert view.today is not None
        assert (view.today.high_c, view.today.count) == (22.0, 3)
        unhide(beside, "Engine", (NOW, NOW + 9), NOW)
        view = recorder.record(looked(Reading(NOW + 7, 22.0)), NOW + 7, 7).places[0]
        assert view.today is not None
        assert (view.today.high_c, view.today.count) == (84.0, 5)
    assert check(path).ok


def test_a_snapshot_and_a_copied_record_keep_what_is_hidden_hidden(
    path: Path, tmp_path: Path
) -> None:
    newest = HALF_HOURS[-1][0] / 1000
    with closing(open_record(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        hide(connection, "Engine", (newest, newest + 1), NOW)
        assert take(path, tmp_path / "snapshot.db").readings == len(HALF_HOURS) - 1
        (tmp_path / "copy.db").write_bytes(path.read_bytes())
        (tmp_path / "copy.db-wal").write_bytes(Path(f"{path}-wal").read_bytes())
    with copied.open_copy(tmp_path / "copy.db") as copy:
        assert copy.note == ""
        assert readings.count(copy.connection) == len(HALF_HOURS) - 1
