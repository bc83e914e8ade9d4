import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import open_reader, open_record
from genmon_gui.db.tables import places, readings
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.hardware.w1_bus import W1Bus
from genmon_gui.services.history.overview import read_overview
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.record.station_record import ensure_recordable, open_station_record
from genmon_gui.services.station import Station
from tests.builders import TORONTO, some_settings, trusted_time

BOUND_S = 10.0
HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 98.0))


class StationTwin:
    """Does in one thread what the polling worker does."""

    def __init__(self, settings: Settings, bus: Bus, *, demo: bool = False) -> None:
        self.answered = threading.Event()
        self.station = Station(settings, bus, trusted_time(), self.answered.set, demo=demo)

    def round(self) -> RoundTaken:
        self.station.start_round()
        deadline_s = time.monotonic() + BOUND_S
        while not self.station.is_complete:
            assert self.answered.wait(deadline_s - time.monotonic())
            self.answered.clear()
        return self.station.close_round()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "folder" / "genmon.db", alarms=(HOT,))


@pytest.fixture
def pretended() -> dict[str, FaultKind | float]:
    return {"Engine block": 99.0, "Outdoors": FaultKind.CRC}


@pytest.fixture
def twin(settings: Settings, pretended: dict[str, FaultKind | float]) -> Iterator[StationTwin]:
    twin = StationTwin(settings, SimulatedBus(time.time, TORONTO, pretended))
    yield twin
    twin.station.close()


def test_a_round_is_asked_judged_recorded_and_told(twin: StationTwin, settings: Settings) -> None:
    taken = twin.round()
    engine, enclosure, outdoors = taken.places
    assert isinstance(engine.look, Reading)
    assert isinstance(enclosure.look, Reading)
    assert isinstance(outdoors.look, Fault)
    assert [alarm.rule for alarm in taken.alarms] == [HOT]
    with closing(open_reader(settings.database)) as connection:
        assert readings.latest(connection, 1) == engine.look


def test_rounds_are_numbered_from_one(twin: StationTwin) -> None:
    assert twin.station.state().number == 0
    assert [twin.round().number for _ in range(3)] == [1, 2, 3]


def test_an_alarm_is_acknowledged(twin: StationTwin) -> None:
    twin.round()
    (alarm,) = twin.station.acknowledge(HOT.key).alarms
    assert alarm.acknowledged


def test_an_alarm_is_snoozed_and_woken(twin: StationTwin) -> None:
    twin.round()
    (alarm,) = twin.station.snooze(HOT.key, 600.0).alarms
    assert alarm.snoozed_until is not None
    (alarm,) = twin.station.snooze(HOT.key, None).alarms
    assert alarm.snoozed_until is None


def test_without_a_bus_every_round_says_so(settings: Settings, tmp_path: Path) -> None:
    twin = StationTwin(settings, W1Bus(tmp_path / "devices"))
    for taken in (twin.round(), twin.round(), twin.station.acknowledge(HOT.key)):
        assert taken.trouble is not None
        assert "no 1-Wire bus" in taken.trouble.text
    assert all(isinstance(view.look, Fault) for view in taken.places)
    (tmp_path / "devices").mkdir()
    assert twin.round().trouble is None
    twin.station.close()


def test_a_real_record_is_never_opened_for_a_demo(twin: StationTwin, settings: Settings) -> None:
    twin.round()
    with pytest.raises(GenmonError, match="real readings") as refused:
        open_station_record(settings.database, demo=True)
    assert refused.value.remedy


def test_a_real_record_of_faults_alone_is_real_all_the_same(
    twin: StationTwin, settings: Settings, pretended: dict[str, FaultKind | float]
) -> None:
    pretended.update(dict.fromkeys(("Engine block", "Enclosure"), FaultKind.MISSING))
    twin.round()
    with pytest.raises(GenmonError, match="real readings"):
        open_station_record(settings.database, demo=True)


def test_a_demo_s_record_is_never_opened_for_real_readings(settings: Settings) -> None:
    open_station_record(settings.database, demo=True).close()
    with pytest.raises(GenmonError, match="demo") as refused:
        open_station_record(settings.database, demo=False)
    assert "--db" in refused.value.remedy


def test_a_demo_s_record_is_opened_for_the_next_demo(settings: Settings) -> None:
    for _ in range(2):
        twin = StationTwin(settings, SimulatedBus(time.time, TORONTO), demo=True)
        assert twin.round().trouble is None
        twin.station.close()


def test_a_log_of_an_older_state_is_left_out_and_told(settings: Settings) -> None:
    wal = Path(f"{settings.database}-wal")
    bus = SimulatedBus(time.time, TORONTO)
    first = StationTwin(settings, bus)
    first.round()
    old = wal.read_bytes()
    first.round()
    first.station.close()
    wal.write_bytes(old)
    ensure_recordable(settings.database, demo=False)
    again = StationTwin(settings, bus)
    assert "-wal file of an older state" in again.round().notice
    again.station.close()
    with closing(open_reader(settings.database)) as connection:
        assert readings.count(connection) == 3 * 3


def test_a_folder_that_cannot_be_made_is_told(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where the folder should be")
    with pytest.raises(GenmonError, match="folder") as told:
        open_station_record(settings.database, demo=False)
    assert told.value.remedy


def test_a_record_that_stays_locked_while_it_is_opened_is_told(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_station_record(settings.database, demo=False).close()
    holding = open_record(settings.database)
    monkeypatch.setattr("genmon_gui.db.connection.BUSY_TIMEOUT_MS", 10)
    with closing(holding), holding, pytest.raises(GenmonError, match="locked"):
        Station(settings, SimulatedBus(time.time, TORONTO), trusted_time(), lambda: None)


def test_a_demo_gets_its_history_though_rounds_are_taken_first(settings: Settings) -> None:
    twin = StationTwin(settings, SimulatedBus(time.time, TORONTO), demo=True)
    twin.round()
    assert twin.station.catch_up()
    twin.round()
    assert twin.station.catch_up()
    twin.station.close()
    with closing(open_reader(settings.database)) as connection:
        assert readings.count(connection) > 2 * 7 * 24 * 3


def test_a_real_station_has_nothing_to_catch_up(twin: StationTwin) -> None:
    assert not twin.station.catch_up()


def test_an_unlisted_sensor_is_polled_under_its_rom_id(settings: Settings) -> None:
    bus = SimulatedBus(time.time, TORONTO)
    twin = StationTwin(settings._replace(sensors=()), bus)
    assert [view.place for view in twin.round().places] == list(bus.rom_ids())
    twin.station.close()


def test_another_zone_makes_the_days_anew(settings: Settings) -> None:
    twin = StationTwin(settings, SimulatedBus(time.time, TORONTO))
    twin.round()
    twin.station.close()
    moved = settings._replace(timezone=ZoneInfo("Asia/Tokyo"))
    again = StationTwin(moved, SimulatedBus(time.time, TORONTO))
    view = again.station.state().places[0]
    assert view.today is not None
    again.station.close()
    with closing(open_reader(settings.database)) as connection:
        assert len(places.names(connection)) == 3


def test_a_new_demo_s_today_reaches_back_before_its_start(settings: Settings) -> None:
    twin = StationTwin(settings, SimulatedBus(time.time, TORONTO), demo=True)
    with closing(twin.station):
        twin.round()
        assert twin.station.catch_up()
        today = [view.today for view in twin.round().places]
        with closing(open_reader(settings.database)) as connection:
            overview = read_overview(connection, TORONTO)
        assert today == [view.today for view in overview.places]
