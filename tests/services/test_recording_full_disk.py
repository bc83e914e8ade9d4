"""A disk that is full, or a record that another program holds, while the recorder records."""

import apsw
import pytest

from genmon_gui.core.calendar import day_bounds, hour_start
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import extremes
from genmon_gui.db.tables.extremes import Table
from tests.builders import NOW, TORONTO
from tests.services.rounds import (
    ENGINE,
    EXHAUST,
    FILLING,
    STRANGER,
    Rounds,
    logged,
    lose_the_engine,
    silences,
    subjects,
    the_alarm,
    values,
    view_of,
)


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
