from math import inf
from pathlib import Path

import pytest

from genmon_gui.core.alarm import UNTIL_BETTER, AlarmRule, Severity
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.moment import Facts
from genmon_gui.db.connection import Connection
from genmon_gui.services.alarms.alarms import Alarms
from tests.builders import EMAIL, NOW, some_settings

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0, hysteresis_c=2.0))
WARM = AlarmRule(Beyond("Exhaust", Side.HIGH, 95.0, hysteresis_c=2.0))
COLD = AlarmRule(Beyond("Engine block", Side.LOW, 5.0))


@pytest.fixture
def alarms(record: Connection, tmp_path: Path) -> Alarms:
    settings = some_settings(tmp_path / "genmon.db", alarms=(HOT, WARM, COLD), email=EMAIL)
    return Alarms(record, settings)


def hear(alarms: Alarms, at: float = NOW, **values_c: float) -> None:
    newest = {place.replace("_", " "): Reading(at, value) for place, value in values_c.items()}
    alarms.take_in(newest, at, at - NOW)


def test_what_was_logged_is_not_logged_again(alarms: Alarms, record: Connection) -> None:
    hear(alarms, Engine_block=96.0)
    for _ in range(2):
        alarms.log(record, None)
        alarms.forget_logged()
    assert record.execute("SELECT count(*) FROM transitions").get == 1


def test_every_alert_has_an_id_of_its_own(alarms: Alarms, record: Connection) -> None:
    hear(alarms, Engine_block=96.0, Exhaust=97.0)
    alarms.log(record, None)
    ids = [message_id for (message_id,) in record.execute("SELECT message_id FROM alerts")]
    assert len(set(ids)) == len(ids) == 2


def test_an_alert_belongs_to_its_transition(alarms: Alarms, record: Connection) -> None:
    hear(alarms, Engine_block=96.0)
    alarms.log(record, None)
    found = record.execute(
        "SELECT transitions.kind, value FROM transitions JOIN alerts USING (transition_id)"
    )
    assert found.fetchall() == [("active", 76_800)]


def test_both_sides_of_a_place_are_watched(alarms: Alarms) -> None:
    hear(alarms, Engine_block=4.0)
    assert [view.rule for view in alarms.views({})] == [COLD]
    hear(alarms, Engine_block=97.0)
    assert [view.rule for view in alarms.views({}) if view.active] == [HOT]


def test_active_and_unseen_comes_before_returned_and_unseen_before_seen(alarms: Alarms) -> None:
    hear(alarms, Engine_block=4.0)
    hear(alarms, Engine_block=96.0, Exhaust=96.0)
    alarms.acknowledge(HOT.key, NOW)
    assert [view.rule for view in alarms.views({})] == [WARM, COLD, HOT]


def test_only_the_alarm_that_was_touched_is_acknowledged(alarms: Alarms) -> None:
    hear(alarms, Engine_block=96.0, Exhaust=96.0)
    alarms.acknowledge(WARM.key, NOW)
    assert {view.rule: view.acknowledged for view in alarms.views({})} == {HOT: False, WARM: True}


def test_an_unknown_alarm_is_nobody_s(alarms: Alarms) -> None:
    hear(alarms, Engine_block=96.0)
    alarms.acknowledge("Attic/high", NOW)
    assert not alarms.views({})[0].acknowledged


def told(record: Connection) -> list[str]:
    return [subject for (subject,) in record.execute("SELECT subject FROM alerts")]


def test_nobody_is_told_of_a_snoozed_alarm_which_goes_on_living(
    alarms: Alarms, record: Connection
) -> None:
    alarms.snooze(HOT.key, 600.0, NOW)
    hear(alarms, NOW + 20, Engine_block=96.0)
    alarms.log(record, None)
    assert told(record) == []
    (view,) = alarms.views({})
    assert (view.active, view.snoozed_until, view.is_pressing) == (True, NOW + 600, False)


@pytest.mark.parametrize(("for_s", "is_told"), [(600.0, False), (599.0, True), (None, True)])
def test_a_snooze_ends_by_time_or_by_hand(
    alarms: Alarms, record: Connection, for_s: float | None, *, is_told: bool
) -> None:
    alarms.snooze(HOT.key, 900.0, NOW - 1)
    alarms.snooze(HOT.key, for_s, NOW)
    hear(alarms, NOW + 599, Engine_block=96.0)
    alarms.log(record, None)
    assert bool(told(record)) is is_told


def test_a_snooze_survives_a_restart(alarms: Alarms, record: Connection, tmp_path: Path) -> None:
    hear(alarms, Engine_block=96.0)
    alarms.snooze(HOT.key, 600.0, NOW + 10)
    alarms.log(record, None)
    again = Alarms(record, some_settings(tmp_path / "genmon.db", alarms=(HOT,)))
    assert [view.snoozed_until for view in again.views({})] == [NOW + 610]


def test_who_snoozed_an_alarm_until_it_is_better_is_told_that_it_is(
    alarms: Alarms, record: Connection, tmp_path: Path
) -> None:
    hear(alarms, Engine_block=96.0)
    alarms.snooze(HOT.key, inf, NOW + 10)
    hear(alarms, NOW + 86_400, Engine_block=97.0)
    alarms.log(record, None)
    again = Alarms(record, some_settings(tmp_path / "genmon.db", alarms=(HOT,), email=EMAIL))
    assert {view.rule: view.snoozed_until for view in again.views({})}[HOT] == UNTIL_BETTER
    hear(again, NOW + 90_000, Engine_block=80.0)
    again.log(record, None)
    assert told(record)[-1] == "Engine block back to normal: 80.0 °C"


def test_what_was_snoozed_until_it_was_better_is_told_when_it_comes_again(
    alarms: Alarms, record: Connection, tmp_path: Path
) -> None:
    hear(alarms, Engine_block=96.0)
    alarms.snooze(HOT.key, inf, NOW + 10)
    hear(alarms, NOW + 20, Engine_block=80.0)
    alarms.log(record, None)
    again = Alarms(record, some_settings(tmp_path / "genmon.db", alarms=(HOT,)))
    hear(again, NOW + 40, Engine_block=96.0)
    assert [view.is_pressing for view in again.views({})] == [True]


def test_a_clock_that_is_set_makes_no_snooze_longer(alarms: Alarms) -> None:
    hear(alarms, Engine_block=96.0)
    alarms.snooze(HOT.key, 600.0, NOW)
    alarms.move(86_400.0)
    assert alarms.views({})[0].snoozed_until == NOW + 86_400 + 600


def test_of_what_a_wrong_clock_logged_the_activation_moves_though_its_end_waits(
    alarms: Alarms, record: Connection
) -> None:
    hear(alarms, Engine_block=96.0)
    alarms.log(record, None)
    alarms.forget_logged()
    hear(alarms, NOW + 20, Engine_block=80.0)
    alarms.move_wrong(3600.0, NOW)
    alarms.move(3600.0)
    assert [view.since for view in alarms.views({})] == [NOW + 3600]


def test_alarms_come_before_warnings_and_snoozed_ones_last(
    record: Connection, tmp_path: Path
) -> None:
    warning = WARM._replace(severity=Severity.WARNING)
    alarms = Alarms(record, some_settings(tmp_path / "x.db", alarms=(warning, HOT, COLD)))
    hear(alarms, Engine_block=4.0)
    hear(alarms, Engine_block=96.0, Exhaust=96.0)
    assert [view.rule for view in alarms.views({})] == [HOT, warning, COLD]
    alarms.snooze(HOT.key, 60.0, NOW)
    assert [view.rule for view in alarms.views({})] == [warning, COLD, HOT]


def test_what_a_difference_measures_is_shown(record: Connection, tmp_path: Path) -> None:
    heater = AlarmRule(Difference("Engine block", "Outdoors", Side.LOW, 15.0))
    alarms = Alarms(record, some_settings(tmp_path / "x.db", alarms=(heater,), email=EMAIL))
    hear(alarms, Engine_block=2.0, Outdoors=-8.0)
    alarms.log(record, None)
    assert [view.value for view in alarms.views({})] == [10.0]
    assert told(record) == ["Engine block minus Outdoors 10.0 °C: below 15.0 °C"]


def test_a_sensor_that_falls_silent_is_told_of_after_a_while(
    alarms: Alarms, record: Connection
) -> None:
    hear(alarms, Engine_block=20.0, Enclosure=20.0, Outdoors=20.0)
    for passed_s in (20, 919, 920):
        hear(alarms, NOW + passed_s, Engine_block=20.0, Enclosure=20.0)
    alarms.log(record, None)
    assert told(record) == ["Outdoors: not heard"]


def test_that_the_program_was_off_is_told_once_and_not_that_it_is_over(
    alarms: Alarms, record: Connection
) -> None:
    alarms.take_in({}, NOW, 0.0, Facts(off_s=7200.0))
    alarms.take_in({}, NOW + 20, 20.0)
    alarms.log(record, None)
    assert told(record) == ["The kiosk was off for 2 h: nobody watched"]
    assert [view.active for view in alarms.views({})] == [False]


def test_after_a_restart_it_is_still_said_for_how_long_the_program_was_off(
    record: Connection, tmp_path: Path
) -> None:
    settings = some_settings(tmp_path / "x.db", email=EMAIL)
    for at, off_s in ((NOW, 7200.0), (NOW + 60, 9.0)):
        alarms = Alarms(record, settings)
        alarms.take_in({}, at, 0.0, Facts(off_s=off_s))
        alarms.take_in({}, at + 20, 20.0)
        alarms.log(record, None)
    assert [view.value for view in alarms.views({})] == [7200.0]
