import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_reader, open_record
from genmon_gui.db.files.set_aside import all_set_aside
from genmon_gui.db.integrity import count_readings
from genmon_gui.db.tables import events, outbox, places, readings
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.services.record.checking import check
from tests.builders import EMAIL, SENSORS, TORONTO, some_settings
from tests.services import damaging
from tests.services.damaging import Damage
from tests.services.test_station import StationTwin

# A page of readings in rows, generously.
A_PAGE = 450
ALL = damaging.ROUNDS * len(SENSORS)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = some_settings(tmp_path / "genmon.db", email=EMAIL)
    damaging.fill(settings)
    return settings


def started(settings: Settings) -> StationTwin:
    return StationTwin(settings, SimulatedBus(time.time, TORONTO))


@pytest.fixture
def running(settings: Settings) -> Iterator[StationTwin]:
    twin = started(settings)
    yield twin
    twin.station.close()


def salvaged(settings: Settings) -> int:
    """How many readings are back after a start has done all it can."""
    twin = started(settings)
    with closing(twin.station):
        assert twin.round().trouble is None
        while twin.station.catch_up():
            pass
        assert "set aside as genmon.db.damaged-" in twin.round().notice
    assert check(settings.database).problems == ()
    with closing(open_reader(settings.database)) as connection:
        return count_readings(connection) - 2 * len(SENSORS)


@pytest.mark.parametrize(
    ("damage", "least"),
    [
        (damaging.half_of_the_file, ALL // 4),
        (damaging.all_zeros, 0),
        (damaging.emptied, 0),
    ],
)
def test_a_damaged_record_is_set_aside_and_what_is_readable_comes_back(
    settings: Settings, damage: Damage, least: int
) -> None:
    damage(settings.database)
    damaged = settings.database.read_bytes()
    assert least <= salvaged(settings) < ALL
    (aside,) = all_set_aside(settings.database)
    assert aside.read_bytes() == damaged


@pytest.mark.parametrize("damage", [damaging.root_of_readings, damaging.header_page])
def test_a_destroyed_page_that_held_no_reading_costs_none(
    settings: Settings, damage: Damage
) -> None:
    damage(settings.database)
    assert salvaged(settings) == ALL
    with closing(open_reader(settings.database)) as connection:
        assert places.names(connection) == tuple(sensor.place for sensor in SENSORS)


def test_a_destroyed_page_costs_its_rows_alone(settings: Settings) -> None:
    damaging.leaf_in_the_middle(settings.database)
    crash(settings)
    assert ALL - A_PAGE <= salvaged(settings) < ALL


def test_what_is_between_two_destroyed_pages_comes_back(settings: Settings) -> None:
    damaging.first_and_last_leaf(settings.database)
    crash(settings)
    assert ALL - 2 * A_PAGE <= salvaged(settings) < ALL


def crash(settings: Settings) -> None:
    """Let the last run have no orderly end, so that the next one reads through the record."""
    with closing(apsw.Connection(str(settings.database))) as connection:
        connection.execute("DELETE FROM events WHERE kind = 'stopped'")


def test_places_faults_and_waiting_alerts_come_back(settings: Settings) -> None:
    damaging.leaf_in_the_middle(settings.database)
    crash(settings)
    salvaged(settings)
    with closing(open_reader(settings.database)) as connection:
        assert places.names(connection) == tuple(sensor.place for sensor in SENSORS)
        assert connection.execute("SELECT count(*) FROM faults").get == 50
        assert events.last(connection, EventKind.SALVAGED) is not None
        subjects = {row.alert.subject for row in outbox.waiting(connection)}
        assert subjects == {"Database damaged: recording goes on in a new one"}


def test_a_salvage_that_was_interrupted_goes_on_at_the_next_start(settings: Settings) -> None:
    damaging.leaf_in_the_middle(settings.database)
    crash(settings)
    twin = started(settings)
    while not all_set_aside(settings.database):
        assert twin.station.catch_up()
    assert twin.station.catch_up()
    twin.station.close()
    twin = started(settings)
    with closing(twin.station):
        while twin.station.catch_up():
            pass
    with closing(open_reader(settings.database)) as connection:
        assert ALL - A_PAGE <= count_readings(connection) < ALL
        assert len(events.logged(connection, EventKind.SET_ASIDE)) == 1
    assert check(settings.database).problems == ()


def test_a_crash_is_followed_by_a_reading_through_though_it_takes_some_starts(
    settings: Settings,
) -> None:
    damaging.leaf_in_the_middle(settings.database)
    crash(settings)
    twin = started(settings)
    assert twin.station.catch_up()
    twin.station.close()
    assert all_set_aside(settings.database) == ()
    assert ALL - A_PAGE <= salvaged(settings) < ALL


def test_a_setting_aside_that_was_cut_short_is_made_good(settings: Settings) -> None:
    settings.database.rename(settings.database.with_name("genmon.db.damaged-2026-11-22T140200Z"))
    assert salvaged(settings) == ALL


def test_a_garbage_wal_file_costs_nothing(settings: Settings) -> None:
    Path(f"{settings.database}-wal").write_bytes(b"garbage" * 10_000)
    with closing(started(settings).station):
        pass
    with closing(open_reader(settings.database)) as connection:
        assert count_readings(connection) == ALL


def test_readings_that_only_the_wal_file_holds_come_back(
    running: StationTwin, settings: Settings, tmp_path: Path
) -> None:
    running.round()
    other = tmp_path / "other"
    other.mkdir()
    for ending in ("", "-wal"):
        aside = other / f"genmon.db.damaged-2026-11-22T140200Z{ending}"
        shutil.copyfile(f"{settings.database}{ending}", aside)
    moved = settings._replace(database=other / "genmon.db")
    assert salvaged(moved) == ALL + len(SENSORS)


def test_damage_that_shows_in_a_round_loses_no_reading(
    running: StationTwin, settings: Settings
) -> None:
    running.round()
    damaging.damage_below_open_connections(settings.database)
    numbers = [running.round() for _ in range(2)]
    assert [taken.number for taken in numbers] == [2, 3]
    assert numbers[-1].trouble is None
    assert len(all_set_aside(settings.database)) == 1
    with closing(open_reader(settings.database)) as connection:
        assert count_readings(connection) >= 2 * len(SENSORS)


@pytest.mark.parametrize("content", [b"no database at all\n" * 100, bytes(4096)])
def test_a_file_that_never_was_a_record_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    for _ in range(2):
        with pytest.raises(GenmonError):
            started(some_settings(path))
    assert path.read_bytes() == content
    assert all_set_aside(path) == ()


def test_the_newest_readings_are_back_before_the_first_round(settings: Settings) -> None:
    with closing(open_reader(settings.database)) as connection:
        newest = readings.latest(connection, 1)
    damaging.overwrite(
        settings.database, damaging.pages_of(settings.database, "readings", "leaf")[0]
    )
    settings.database.rename(settings.database.with_name("genmon.db.damaged-2026-11-22T140200Z"))
    with closing(started(settings._replace(email=None)).station) as station:
        assert station.state().places[0].latest == newest


def test_silences_come_back_with_their_places_and_go_on(settings: Settings) -> None:
    lost = Event(time.time() - 60, EventKind.SENSOR_LOST, "crc", None, SENSORS[1].place)
    ended = lost._replace(until=lost.at + 30, place=SENSORS[0].place)
    with closing(open_record(settings.database)) as connection:
        for event in (lost, ended):
            events.add(connection, event)
    damaging.leaf_in_the_middle(settings.database)
    crash(settings)
    salvaged(settings)
    with closing(open_reader(settings.database)) as connection:
        found = events.logged(connection, EventKind.SENSOR_LOST)
    assert [event.place for event in found] == [lost.place, ended.place]
    # The simulated sensor was heard in the first round after the start.
    assert not any(event.goes_on for event in found)
