from math import inf

import pytest

from genmon_gui.core.alarm import AlarmRule, AlarmState, TransitionKind
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.listener import Listener
from genmon_gui.services.alarms.watched_alarm import NEVER, Happened, WatchedAlarm
from tests.builders import NOW

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0, hysteresis_c=2.0))
ACTIVE, RETURNED = TransitionKind.ACTIVE, TransitionKind.RETURNED
SNOOZED = TransitionKind.SNOOZED


@pytest.fixture
def alarm() -> WatchedAlarm:
    return WatchedAlarm(HOT, AlarmState())


def hear(alarm: WatchedAlarm, value_c: float, at: float = NOW) -> Happened:
    listener = Listener((HOT.condition,), 60.0, 0.0)
    listener.hear("Engine block", value_c, at - NOW)
    return alarm.judge(listener.moment(at - NOW, at=at), at)


def test_an_alarm_that_never_was_has_nothing_to_show(alarm: WatchedAlarm) -> None:
    assert hear(alarm, 20.0) == ()
    assert (alarm.since, alarm.is_shown, alarm.is_standing) == (NEVER, False, False)


def test_it_stands_until_somebody_has_seen_it(alarm: WatchedAlarm) -> None:
    (happened,) = hear(alarm, 96.0)
    assert (happened.kind, happened.since, happened.is_told) == (ACTIVE, NOW, True)
    assert (alarm.standing.since, alarm.standing.value) == (NOW, 96.0)
    alarm.acknowledge(NOW + 5)
    assert (alarm.is_shown, alarm.is_standing) == (True, False)


def test_seen_twice_is_seen_once(alarm: WatchedAlarm) -> None:
    hear(alarm, 96.0)
    assert [len(alarm.acknowledge(at)) for at in (NOW, NOW + 1)] == [1, 0]


def test_back_to_normal_ends_a_snooze_until_then_as_a_fact_of_its_own(alarm: WatchedAlarm) -> None:
    hear(alarm, 96.0)
    alarm.snooze(inf, NOW + 10)
    happened = hear(alarm, 80.0, NOW + 20)
    assert [(each.kind, each.for_s, each.is_told) for each in happened] == [
        (SNOOZED, 0.0, False),
        (RETURNED, None, True),
    ]


def test_a_snooze_whose_time_is_up_is_told_of_without_being_logged(alarm: WatchedAlarm) -> None:
    alarm.snooze(60.0, NOW)
    assert hear(alarm, 20.0, NOW + 60) == ()
    assert alarm.state.snoozed_until is None


def test_a_temperature_is_shown_as_it_was_read_last_in_whatever_run(alarm: WatchedAlarm) -> None:
    hear(alarm, 96.0)
    assert alarm.view({"Engine block": Reading(NOW + 20, 94.0)}).value == 94.0
    assert alarm.view({}).value is None
