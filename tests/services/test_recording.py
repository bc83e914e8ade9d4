from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import day_bounds, hour_start
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.reading import Fault, FaultKind, Look, Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db import events, extremes, outbox, places, readings
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.events import EventKind
from genmon_gui.db.extremes import Table
from genmon_gui.services.checking import check
from genmon_gui.services.messages import AlarmView, PlaceView, RoundTaken
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.record_zone import ensure_zone
from genmon_gui.services.recording import Recorder
from genmon_gui.services.renaming import follow_names
from tests.builders import EMAIL, NOW, TORONTO, some_settings

ENGINE, EXHAUST, STRANGER = "28-00000000000a", "28-00000000000b", "28-00000000000c"
SENSORS = (SensorSettings(ENGINE, "Engine block"), SensorSettings(EXHAUST, "Exhaust"))
HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0, hysteresis_c=2.0))
# More readings than fit into what is left of a page.
FILLING = 400


class Rounds:
    """Gives a recorder its rounds, on clocks of its own."""

    def __init__(self, settings: Settings, at: float = NOW) -> None:
        self.at, self.now_s = at, 1000.0
        self.settings = settings
        self.open()

    def open(self) -> None:
        self.connection = open_record(self.settings.database)
        with self.connection:
            follow_names(self.connection, self.settings, self.at)
        self.recorder = Recorder(self.connection, self.settings, self.at)

    def restart(self, settings: Settings | None = None) -> RoundTaken:
        """As after a power cut: another connection, and monotonic time begins anew."""
        self.recorder.close()
        self.settings, self.now_s = settings or self.settings, 5.0
        self.open()
        return self.recorder.state(self.at)

    def take(self, *looks: tuple[str, float | FaultKind], after_s: float = 20.0) -> RoundTaken:
        self.at += after_s
        self.now_s += after_s
        seen = tuple(SensorLook(rom_id, _look(what, self.at)) for rom_id, what in looks)
        return self.recorder.record(seen, self.at, self.now_s)

    def engine(self, value_c: float, after_s: float = 20.0) -> RoundTaken:
        return self.take((ENGINE, value_c), after_s=after_s)

    def acknowledge(self) -> RoundTaken:
        return self.recorder.acknowledge(HOT.key, self.at)

    def fill_the_disk(self) -> RoundTaken:
        """Let a round meet a full disk, and every one after it until `make_room`."""
        self.connection.pragma("max_page_count", self.connection.pragma("page_count"))
        large = tuple(
            SensorLook(EXHAUST, Reading(self.at + number / 1000, 20.0)) for number in range(FILLING)
        )
        return self.recorder.record(large, self.at, self.now_s)

    def make_room(self) -> None:
        self.connection.pragma("max_page_count", 1_000_000)


def _look(what: float | FaultKind, at: float) -> Look:
    return Fault(at, what) if isinstance(what, FaultKind) else Reading(at, what)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "genmon.db", sensors=SENSORS, alarms=(HOT,), email=EMAIL)


@pytest.fixture
def rounds(settings: Settings) -> Iterator[Rounds]:
    rounds = Rounds(settings)
    yield rounds
    rounds.recorder.close()


def view_of(taken: RoundTaken, place: str = "Engine block") -> PlaceView:
    return next(view for view in taken.places if view.place == place)


def the_alarm(taken: RoundTaken) -> AlarmView:
    (only,) = taken.alarms
    return only


def values(connection: Connection, place: str = "Engine block") -> list[float]:
    place_id = places.find(connection, place)
    return [value_c for _, _, value_c in readings.between(connection, 0, 1e11, place_id)]


def logged(connection: Connection) -> list[str]:
    return [
        kind for (kind,) in connection.execute("SELECT kind FROM transitions ORDER BY 1 * at_ms")
    ]


def subjects(connection: Connection) -> list[str]:
    return [subject for (subject,) in connection.execute("SELECT subject FROM alerts")]


def count(connection: Connection, table: str) -> int:
    number: int = connection.execute(f"SELECT count(*) FROM {table}").get  # noqa: S608 - our own names
    return number


def test_a_round_appears_in_the_record_whole(rounds: Rounds) -> None:
    taken = rounds.take((ENGINE, 97.5), (EXHAUST, FaultKind.CRC))
    tables = ("readings", "faults", "hourly", "daily", "transitions", "alerts", "outbox")
    assert [count(rounds.connection, table) for table in tables] == [1, 1, 1, 1, 1, 1, 2]
    assert taken.trouble is None
    assert taken.number == 1


def test_a_round_within_an_hour_writes_its_readings_and_nothing_else(settings: Settings) -> None:
    cabin = SensorSettings(STRANGER, "Cabin")
    rounds = Rounds(replace(settings, sensors=(*SENSORS, cabin)))
    rounds.take((ENGINE, 20.0), (EXHAUST, 21.0), (STRANGER, 22.0))
    changes, pages = rounds.connection.total_changes(), pages_logged(rounds)
    for step in range(40):
        rounds.take((ENGINE, 20.0 + step / 16), (EXHAUST, 21.0), (STRANGER, -5.0))
    assert rounds.connection.total_changes() - changes == 40 * 3
    assert pages_logged(rounds) - pages == 40
    rounds.recorder.close()


def pages_logged(rounds: Rounds) -> int:
    """How many pages have been written to the -wal file, each behind a header of 24 bytes."""
    page: int = rounds.connection.pragma("page_size")
    return Path(f"{rounds.settings.database}-wal").stat().st_size // (page + 24)


def test_the_first_round_of_an_hour_stores_the_rows_of_the_last(rounds: Rounds) -> None:
    rounds.take((ENGINE, 20.0), (EXHAUST, 21.0))
    assert count(rounds.connection, "settled_hourly") == 0
    rounds.take((ENGINE, 22.0), after_s=3600.0)
    assert count(rounds.connection, "settled_hourly") == 2
    assert count(rounds.connection, "settled_daily") == 0
    assert count(rounds.connection, "hourly") == 3


def test_a_clock_that_is_set_back_harms_no_row(rounds: Rounds) -> None:
    ensure_zone(rounds.connection, TORONTO)
    steps_s = (20.0, 3600.0, -7200.0, 20.0, -86_400.0, 86_400.0, 20.0, 7200.0, -100.0)
    for number, after_s in enumerate(steps_s):
        taken = rounds.take((ENGINE, 20.0 + number % 4 / 16), (EXHAUST, 21.0), after_s=after_s)
        day = extremes.row(rounds.connection, Table.DAILY, 1, day_bounds(rounds.at, TORONTO)[0])
        assert day is not None
        shown = view_of(taken).today
        assert shown == replace(day, mean_c=pytest.approx(day.mean_c, abs=1e-9))
        assert check(rounds.settings.database).ok


def test_a_round_is_one_transaction(rounds: Rounds) -> None:
    seen: list[str] = []

    def trace(_cursor: object, sql: str, _bindings: object) -> bool:
        seen.append(sql)
        return True

    rounds.connection.exec_trace = trace
    rounds.take((ENGINE, 97.5), (EXHAUST, FaultKind.CRC))
    assert [sql for sql in seen if sql.startswith(("BEGIN", "COMMIT"))] == [
        "BEGIN IMMEDIATE",
        "COMMIT",
    ]


def test_what_is_known_before_the_first_round_comes_from_the_record(rounds: Rounds) -> None:
    rounds.engine(21.5)
    rounds.take((ENGINE, FaultKind.CRC))
    view = view_of(rounds.restart())
    assert view.look is None
    assert view.latest == Reading(NOW + 20, 21.5)
    assert view.today == Extremes(21.5, NOW + 20, 21.5, NOW + 20, 21.5, 1)


def test_a_sensor_that_fails_keeps_its_latest_reading(rounds: Rounds) -> None:
    rounds.engine(21.5)
    view = view_of(rounds.take((ENGINE, FaultKind.MISSING)))
    assert view.look == Fault(NOW + 40, FaultKind.MISSING)
    assert view.latest == Reading(NOW + 20, 21.5)


def test_the_day_s_low_and_high_follow_the_rounds(rounds: Rounds) -> None:
    for value_c in (21.5, 18.0, 24.0, 20.0):
        taken = rounds.engine(value_c)
    assert view_of(taken).today == Extremes(18.0, NOW + 40, 24.0, NOW + 60, 20.875, 4)


@pytest.mark.parametrize("full", [False, True], ids=["disk in order", "disk full"])
def test_at_midnight_the_day_s_low_and_high_begin_anew(rounds: Rounds, *, full: bool) -> None:
    rounds.engine(30.0)
    _, midnight = day_bounds(NOW, TORONTO)
    if full:
        rounds.fill_the_disk()
    rounds.at = midnight - 30.0
    assert view_of(rounds.engine(10.0)).today is not None
    assert view_of(rounds.take((ENGINE, FaultKind.CRC), after_s=10.0)).today is None
    today = view_of(rounds.engine(12.0)).today
    assert today == (None if full else Extremes(12.0, midnight + 20, 12.0, midnight + 20, 12.0, 1))


def test_two_looks_of_one_sensor_in_a_round_both_count(rounds: Rounds) -> None:
    late = SensorLook(ENGINE, Reading(NOW + 1, 30.0))
    on_time = SensorLook(ENGINE, Reading(NOW + 20, 20.0))
    view = view_of(rounds.recorder.record((late, on_time), NOW + 20, 1020.0))
    assert view.latest == on_time.look
    assert values(rounds.connection) == [30.0, 20.0]
    assert view.today is not None
    assert (view.today.high_c, view.today.count) == (30.0, 2)


def test_a_reading_whose_moment_is_taken_stands_at_the_next_millisecond(rounds: Rounds) -> None:
    rounds.engine(20.0)
    taken = rounds.engine(25.0, after_s=0.0)
    assert values(rounds.connection) == [20.0, 25.0]
    assert view_of(taken).today == Extremes(20.0, NOW + 20, 25.0, NOW + 20.001, 22.5, 2)


def test_a_commit_that_fails_at_midnight_lets_nothing_count_twice(rounds: Rounds) -> None:
    _, midnight = day_bounds(NOW, TORONTO)
    rounds.at = midnight - 10.0

    def refuse() -> bool:
        return True

    rounds.connection.set_commit_hook(refuse)
    with pytest.raises(apsw.ConstraintError):
        rounds.engine(20.0)
    rounds.connection.set_commit_hook(None)
    today = view_of(rounds.engine(22.0)).today
    assert today == Extremes(20.0, midnight + 10, 22.0, midnight + 30, 21.0, 2)


def test_an_unlisted_sensor_is_recorded_under_its_rom_id(rounds: Rounds) -> None:
    taken = rounds.take((STRANGER, 20.0))
    assert [view.place for view in taken.places] == ["Engine block", "Exhaust", STRANGER]
    assert values(rounds.connection, STRANGER) == [20.0]


def test_a_sensor_takes_its_history_along_once_it_is_named(rounds: Rounds) -> None:
    rounds.take((STRANGER, 20.0))
    named = (*SENSORS, SensorSettings(STRANGER, "Cabin"))
    taken = rounds.restart(replace(rounds.settings, sensors=named))
    assert view_of(taken, "Cabin").latest == Reading(NOW + 20, 20.0)
    rounds.take((STRANGER, 21.0))
    assert values(rounds.connection, "Cabin") == [20.0, 21.0]
    assert places.find(rounds.connection, STRANGER) is None


def test_a_place_keeps_its_history_when_its_probe_is_replaced(rounds: Rounds) -> None:
    rounds.engine(20.0)
    replaced = (SensorSettings(STRANGER, "Engine block"), SENSORS[1])
    rounds.restart(replace(rounds.settings, sensors=replaced))
    rounds.take((STRANGER, 21.0))
    assert values(rounds.connection) == [20.0, 21.0]


def test_an_alarm_is_told_once_while_it_lasts(rounds: Rounds) -> None:
    for value_c in (94.0, 96.0, 97.0, 96.0):
        taken = rounds.engine(value_c)
    assert the_alarm(taken) == AlarmView(HOT, True, False, NOW + 40, 96.0)  # noqa: FBT003
    assert logged(rounds.connection) == ["active"]
    assert subjects(rounds.connection) == ["Engine block 96.0 °C: above 95.0 °C"]


def test_an_alert_waits_for_every_recipient(rounds: Rounds) -> None:
    rounds.engine(96.0)
    waiting = [(row.transport, row.recipient) for row in outbox.waiting(rounds.connection)]
    assert waiting == [("email", "me@example.com"), ("sms", "5195550100@sms.example.com")]


def test_a_return_is_told_and_waits_to_be_acknowledged(rounds: Rounds) -> None:
    rounds.engine(96.0)
    alarm = the_alarm(rounds.engine(93.0))
    assert (alarm.active, alarm.acknowledged) == (False, False)
    assert logged(rounds.connection) == ["active", "returned"]
    assert len(subjects(rounds.connection)) == 2
    assert rounds.acknowledge().alarms == ()


def test_an_acknowledgement_is_logged_once_and_nobody_is_written_to(rounds: Rounds) -> None:
    rounds.engine(96.0)
    for _ in range(2):
        alarm = the_alarm(rounds.acknowledge())
    assert (alarm.active, alarm.acknowledged) == (True, True)
    assert logged(rounds.connection) == ["active", "acknowledged"]
    assert len(subjects(rounds.connection)) == 1


def test_acknowledging_takes_no_round(rounds: Rounds) -> None:
    number = rounds.engine(96.0).number
    assert rounds.acknowledge().number == number


@pytest.mark.parametrize("acknowledged", [False, True])
def test_a_restart_restores_an_alarm_without_telling_it_again(
    rounds: Rounds, *, acknowledged: bool
) -> None:
    rounds.engine(96.0)
    if acknowledged:
        rounds.acknowledge()
    rounds.restart()
    alarm = the_alarm(rounds.engine(96.5))
    assert (alarm.active, alarm.acknowledged, alarm.since) == (True, acknowledged, NOW + 20)
    assert logged(rounds.connection).count("active") == 1
    assert len(subjects(rounds.connection)) == 1


def test_a_return_that_waits_survives_a_restart(rounds: Rounds) -> None:
    rounds.engine(96.0)
    rounds.engine(90.0)
    alarm = the_alarm(rounds.restart())
    assert (alarm.active, alarm.acknowledged) == (False, False)


def test_without_mail_an_alarm_is_logged_all_the_same(settings: Settings) -> None:
    rounds = Rounds(replace(settings, email=None))
    rounds.engine(96.0)
    assert logged(rounds.connection) == ["active"]
    assert subjects(rounds.connection) == []
    rounds.recorder.close()


def test_a_delay_runs_on_monotonic_time(settings: Settings) -> None:
    rounds = Rounds(replace(settings, alarms=(replace(HOT, on_delay_s=60.0),)))
    assert rounds.engine(96.0).alarms == ()
    # The clock is set forward by an hour: for the delay only twenty seconds have passed.
    rounds.at += 3600
    assert rounds.engine(96.0).alarms == ()
    rounds.at -= 7200
    assert rounds.engine(96.0).alarms == ()
    assert the_alarm(rounds.engine(96.0)).active
    rounds.recorder.close()


def test_a_sensor_that_fails_neither_starts_nor_ends_an_alarm(rounds: Rounds) -> None:
    assert rounds.take((ENGINE, FaultKind.POWER_ON_VALUE)).alarms == ()
    rounds.engine(96.0)
    assert the_alarm(rounds.take((ENGINE, FaultKind.MISSING))).active


def test_a_full_disk_is_told_and_the_numbers_are_still_shown(rounds: Rounds) -> None:
    rounds.fill_the_disk()
    taken = rounds.take((ENGINE, 21.5), (EXHAUST, FaultKind.CRC))
    assert taken.trouble is not None
    assert "full" in taken.trouble.text
    assert taken.trouble.remedy == "make room on the disk"
    assert view_of(taken).latest == Reading(NOW + 20, 21.5)
    assert view_of(taken, "Exhaust").look == Fault(NOW + 20, FaultKind.CRC)


def test_what_a_full_disk_did_not_take_is_written_later(rounds: Rounds) -> None:
    rounds.fill_the_disk()
    for value_c in (20.0, 21.0):
        assert rounds.engine(value_c).trouble is not None
    assert values(rounds.connection) == []
    assert rounds.recorder.is_waiting
    rounds.make_room()
    taken = rounds.engine(22.0)
    assert not rounds.recorder.is_waiting
    assert taken.trouble is None
    assert values(rounds.connection) == [20.0, 21.0, 22.0]
    assert len(values(rounds.connection, "Exhaust")) == FILLING
    assert view_of(taken).today == Extremes(20.0, NOW + 20, 22.0, NOW + 60, 21.0, 3)


def test_what_was_written_late_is_not_written_again(rounds: Rounds) -> None:
    rounds.fill_the_disk()
    rounds.engine(20.0)
    rounds.make_room()
    rounds.engine(21.0)
    rounds.take()
    row = extremes.row(rounds.connection, Table.HOURLY, 1, hour_start(NOW))
    assert row is not None
    assert row.count == 2


def test_an_alarm_on_a_full_disk_is_shown_and_told_once(rounds: Rounds) -> None:
    rounds.fill_the_disk()
    for value_c in (96.0, 97.0):
        alarm = the_alarm(rounds.engine(value_c))
        assert (alarm.active, alarm.since) == (True, NOW + 20)
    rounds.make_room()
    rounds.engine(98.0)
    assert logged(rounds.connection) == ["active"]
    assert subjects(rounds.connection) == ["Engine block 96.0 °C: above 95.0 °C"]


def test_an_alarm_that_came_and_went_on_a_full_disk_is_not_lost(rounds: Rounds) -> None:
    rounds.fill_the_disk()
    rounds.engine(96.0)
    assert not the_alarm(rounds.engine(80.0)).active
    rounds.make_room()
    assert not the_alarm(rounds.engine(80.0)).acknowledged
    assert logged(rounds.connection) == ["active", "returned"]
    assert len(subjects(rounds.connection)) == 2


def test_an_alarm_on_a_full_disk_can_be_acknowledged(rounds: Rounds) -> None:
    rounds.fill_the_disk()
    rounds.engine(96.0)
    taken = rounds.acknowledge()
    assert taken.trouble is not None
    assert the_alarm(taken).acknowledged
    rounds.make_room()
    assert the_alarm(rounds.engine(96.0)).acknowledged
    assert logged(rounds.connection) == ["active", "acknowledged"]


def test_a_restart_does_not_tell_again_what_was_told_late(rounds: Rounds) -> None:
    rounds.fill_the_disk()
    rounds.engine(96.0)
    rounds.make_room()
    rounds.engine(96.0)
    rounds.restart()
    rounds.engine(96.0)
    assert logged(rounds.connection) == ["active"]


def silences(rounds: Rounds) -> list[tuple[str | None, float, float | None]]:
    """Place, beginning and end, in seconds since NOW."""
    return [
        (event.place, event.at - NOW, None if event.until is None else event.until - NOW)
        for event in events.logged(rounds.connection, EventKind.SENSOR_LOST)
    ]


def lose_the_engine(rounds: Rounds) -> None:
    rounds.engine(20.0)
    for _ in range(3):
        rounds.take((ENGINE, FaultKind.MISSING), (EXHAUST, 20.0))


def test_a_lost_sensor_is_noted_until_it_is_heard_again_across_a_restart(rounds: Rounds) -> None:
    lose_the_engine(rounds)
    rounds.restart()
    rounds.take((ENGINE, FaultKind.MISSING))
    assert silences(rounds) == [("Engine block", 20, None)]
    rounds.engine(20.0)
    assert silences(rounds) == [("Engine block", 20, 120)]


def test_a_sensor_lost_and_heard_on_a_full_disk_is_noted_later_and_once(rounds: Rounds) -> None:
    rounds.fill_the_disk()
    lose_the_engine(rounds)
    rounds.engine(20.0)
    assert silences(rounds) == []
    rounds.make_room()
    for _ in range(2):
        rounds.engine(20.0)
    assert silences(rounds) == [("Engine block", 20, 100)]


def test_a_sensor_heard_again_on_a_full_disk_is_noted_as_lost_until_then(rounds: Rounds) -> None:
    lose_the_engine(rounds)
    rounds.fill_the_disk()
    rounds.engine(20.0)
    assert silences(rounds) == [("Engine block", 20, None)]
    rounds.make_room()
    rounds.engine(20.0)
    assert silences(rounds) == [("Engine block", 20, 100)]


def test_an_unlisted_sensor_takes_its_silence_along_once_it_is_named(rounds: Rounds) -> None:
    rounds.take((STRANGER, 20.0))
    for _ in range(3):
        rounds.take((STRANGER, FaultKind.MISSING))
    named = (*SENSORS, SensorSettings(STRANGER, "Cabin"))
    rounds.restart(replace(rounds.settings, sensors=named))
    assert silences(rounds) == [("Cabin", 20, None)]


def test_a_sensor_first_seen_on_a_full_disk_gets_its_place_later(rounds: Rounds) -> None:
    rounds.fill_the_disk()
    assert view_of(rounds.take((STRANGER, 20.0)), STRANGER).latest is not None
    rounds.make_room()
    rounds.take((ENGINE, 21.0))
    assert values(rounds.connection, STRANGER) == [20.0]
    assert values(rounds.connection) == [21.0]


def test_a_record_that_another_program_holds_is_a_trouble_until_it_lets_go(rounds: Rounds) -> None:
    rounds.connection.set_busy_timeout(10)
    other = open_record(rounds.settings.database)
    with other:
        taken = rounds.engine(20.0)
    assert taken.trouble is not None
    assert rounds.engine(21.0).trouble is None
    assert values(rounds.connection) == [20.0, 21.0]
    other.close()


def test_the_most_pressing_alarm_comes_first(settings: Settings) -> None:
    cold = AlarmRule(Beyond("Exhaust", Side.LOW, 0.0))
    rounds = Rounds(replace(settings, alarms=(HOT, cold)))
    rounds.take((ENGINE, 96.0), (EXHAUST, 10.0))
    rounds.acknowledge()
    taken = rounds.take((ENGINE, 96.0), (EXHAUST, -1.0))
    assert [alarm.rule for alarm in taken.alarms] == [cold, HOT]
    rounds.recorder.close()
