"""A place gets another name in the configuration, and its history goes with it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.config.settings import SensorSettings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.db.connection import open_reader, open_record
from genmon_gui.db.tables import places, readings
from genmon_gui.services.alarms.alarm_log import read_alarm_log
from genmon_gui.services.history.overview import read_overview
from genmon_gui.services.record.checking import check
from genmon_gui.services.record.renaming import follow_names
from tests.builders import NOW, TORONTO, some_settings
from tests.fake_clock import FakeClock
from tests.services.clockwork import PROBE, Clockwork

SPARE = SensorSettings("28-00000000000b", "Cabin")


def hot(place: str) -> AlarmRule:
    return AlarmRule(Beyond(place, Side.HIGH, 95.0, hysteresis_c=2.0))


def called(place: str, clockwork: Clockwork) -> None:
    """Write a name into the configuration, as the page does: sensor and alarms at once."""
    sensors = (SensorSettings(PROBE.rom_id, place),)
    clockwork.settings = clockwork.settings._replace(sensors=sensors, alarms=(hot(place),))


@pytest.fixture
def clockwork(tmp_path: Path) -> Iterator[Clockwork]:
    clockwork = Clockwork(tmp_path, FakeClock(), hot(PROBE.place))
    yield clockwork
    clockwork.stop()


def rename(clockwork: Clockwork, place: str = "Motor") -> None:
    clockwork.stop()
    called(place, clockwork)
    clockwork.start()


def names(clockwork: Clockwork) -> list[object]:
    return [name for (name,) in clockwork.ask("SELECT name FROM places")]


def test_a_place_keeps_its_readings_and_extremes(clockwork: Clockwork) -> None:
    clockwork.round(20.0)
    clockwork.round(30.0)
    rename(clockwork)
    (view,) = clockwork.round(25.0).places
    assert view.place == "Motor"
    assert view.today is not None
    assert (view.today.low_c, view.today.high_c, view.today.count) == (20.0, 30.0, 3)
    assert [value_c for _, value_c in clockwork.recorded()] == [20.0, 30.0, 25.0]
    assert names(clockwork) == ["Motor"]


def test_what_was_under_the_old_name_is_found_under_the_new_one(clockwork: Clockwork) -> None:
    clockwork.round(20.0)
    rename(clockwork)
    with closing(open_reader(clockwork.path)) as connection:
        assert places.find(connection, PROBE.place) is None
        (view,) = read_overview(connection, TORONTO).places
        place_id = places.find(connection, "Motor")
        assert [name for name, *_ in readings.between(connection, 0, 1e11, place_id)] == ["Motor"]
    assert view.place == "Motor"
    assert view.latest is not None


def test_an_alarm_goes_on_as_it_was(clockwork: Clockwork) -> None:
    clockwork.round(96.0)
    clockwork.station.acknowledge(hot(PROBE.place).key)
    rename(clockwork)
    (alarm,) = clockwork.round(97.0).alarms
    assert (alarm.rule.place, alarm.active, alarm.acknowledged) == ("Motor", True, True)
    with closing(open_reader(clockwork.path)) as connection:
        (logged,) = read_alarm_log(connection).alarms
    assert (logged.subject, logged.side) == ("Motor", Side.HIGH)
    assert logged.acknowledged_at is not None


def test_nobody_is_told_again_of_what_goes_on(clockwork: Clockwork) -> None:
    clockwork.round(96.0)
    rename(clockwork)
    clockwork.round(97.0)
    assert len(clockwork.ask("SELECT * FROM alerts")) == 1
    clockwork.round(20.0)
    assert len(clockwork.ask("SELECT * FROM alerts")) == 2


def test_while_the_station_goes_on_a_new_name_is_followed_too(clockwork: Clockwork) -> None:
    clockwork.round(96.0)
    clockwork.station.acknowledge(hot(PROBE.place).key)
    called("Motor", clockwork)
    clockwork.station.change_settings(clockwork.settings)
    taken = clockwork.round(97.0)
    ((alarm,), (view,)) = taken.alarms, taken.places
    assert (alarm.rule.place, alarm.active, alarm.acknowledged) == ("Motor", True, True)
    assert view.today is not None
    assert (view.today.low_c, view.today.high_c) == (96.0, 97.0)
    assert names(clockwork) == ["Motor"]
    assert len(clockwork.ask("SELECT * FROM alerts")) == 1


def test_a_silence_goes_on_under_the_new_name(clockwork: Clockwork) -> None:
    for _ in range(5):
        clockwork.round(FaultKind.MISSING)
    called("Motor", clockwork)
    clockwork.station.change_settings(clockwork.settings)
    clockwork.round(FaultKind.MISSING)
    lost = clockwork.ask("SELECT until_ms FROM events WHERE kind = 'sensor_lost'")
    assert lost == [(None,)]
    assert names(clockwork) == ["Motor"]


def test_undone_the_old_name_is_back(clockwork: Clockwork) -> None:
    clockwork.round(20.0)
    rename(clockwork)
    rename(clockwork, PROBE.place)
    clockwork.round(21.0)
    assert names(clockwork) == [PROBE.place]
    assert len(clockwork.recorded()) == 2


def test_a_power_cut_behind_the_change_of_the_file_loses_nothing(clockwork: Clockwork) -> None:
    clockwork.round(20.0)
    clockwork.kill()
    called("Motor", clockwork)
    clockwork.start()
    clockwork.round(21.0)
    assert names(clockwork) == ["Motor"]
    assert len(clockwork.recorded()) == 2
    assert clockwork.ask("SELECT DISTINCT rom_id FROM fittings") == [(PROBE.rom_id,)]


def test_a_power_cut_before_the_record_has_followed_leaves_it_to_the_next_start(
    clockwork: Clockwork,
) -> None:
    clockwork.round(20.0)
    rename(clockwork)
    clockwork.kill()
    clockwork.start()
    rename(clockwork, "Block")
    clockwork.round(21.0)
    assert names(clockwork) == ["Block"]


def test_the_record_is_whole_afterwards_and_says_what_happened(clockwork: Clockwork) -> None:
    clockwork.round(20.0)
    rename(clockwork)
    said = clockwork.ask("SELECT detail FROM events WHERE kind = 'place_renamed'")
    assert said == [("Engine block → Motor",)]
    assert check(clockwork.path).problems == ()


def test_a_probe_without_a_name_takes_its_history_along_once_it_has_one(tmp_path: Path) -> None:
    settings = some_settings(tmp_path / "genmon.db", sensors=(PROBE,))
    with closing(open_record(settings.database)) as connection, connection:
        unnamed = places.fit(connection, PROBE.rom_id, PROBE.rom_id, NOW)
        follow_names(connection, settings, NOW)
        assert places.numbered(connection) == ((unnamed, PROBE.place),)


@pytest.mark.parametrize(
    ("sensors", "kept"),
    [
        # Each took the other's place.
        ((PROBE._replace(place="Cabin"), SPARE._replace(place="Engine block")), set()),
        # It moved to a new place, another one took its old one.
        ((PROBE._replace(place="Attic"), SPARE._replace(place="Engine block")), {"Cabin"}),
        # Another one took its place, and it lies in the drawer.
        ((SPARE._replace(place="Engine block"),), {"Cabin"}),
    ],
)
def test_a_probe_that_moves_leaves_the_place_its_history(
    tmp_path: Path, sensors: tuple[SensorSettings, ...], kept: set[str]
) -> None:
    settings = some_settings(tmp_path / "genmon.db", sensors=sensors)
    with closing(open_record(settings.database)) as connection, connection:
        for sensor in (PROBE, SPARE):
            places.fit(connection, sensor.rom_id, sensor.place, NOW)
        follow_names(connection, settings, NOW)
        assert set(places.names(connection)) == {"Engine block", "Cabin"} | kept


def test_the_log_of_a_difference_follows_either_of_its_places(tmp_path: Path) -> None:
    settings = some_settings(tmp_path / "genmon.db", sensors=(PROBE._replace(place="Motor"),))
    rule = AlarmRule(Difference("Cabin", PROBE.place, Side.LOW, 5.0))
    with closing(open_record(settings.database)) as connection, connection:
        for sensor in (PROBE, SPARE):
            places.fit(connection, sensor.rom_id, sensor.place, NOW)
        connection.execute(
            "INSERT INTO transitions (at_ms, rule_key, kind) VALUES (1, ?, 'active')", (rule.key,)
        )
        follow_names(connection, settings, NOW)
        assert connection.execute("SELECT rule_key FROM transitions").get == "Cabin minus Motor/low"
