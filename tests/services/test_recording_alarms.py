"""Alarms, as the recorder logs and tells them."""

import pytest

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.tables import outbox
from genmon_gui.services.messages import AlarmView
from tests.builders import NOW
from tests.services.rounds import ENGINE, EXHAUST, HOT, Rounds, logged, subjects, the_alarm


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
    rounds = Rounds(settings._replace(email=None))
    rounds.engine(96.0)
    assert logged(rounds.connection) == ["active"]
    assert subjects(rounds.connection) == []
    rounds.recorder.close()


def test_a_delay_runs_on_monotonic_time(settings: Settings) -> None:
    rounds = Rounds(settings._replace(alarms=(HOT._replace(on_delay_s=60.0),)))
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


def test_the_most_pressing_alarm_comes_first(settings: Settings) -> None:
    cold = AlarmRule(Beyond("Exhaust", Side.LOW, 0.0))
    rounds = Rounds(settings._replace(alarms=(HOT, cold)))
    rounds.take((ENGINE, 96.0), (EXHAUST, 10.0))
    rounds.acknowledge()
    taken = rounds.take((ENGINE, 96.0), (EXHAUST, -1.0))
    assert [alarm.rule for alarm in taken.alarms] == [cold, HOT]
    rounds.recorder.close()
