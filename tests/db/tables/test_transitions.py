"""The log of alarms, and the states it gives back."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.alarm import (
    AlarmRule,
    AlarmState,
    TransitionKind,
    acknowledge,
    step,
    transition,
)
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import transitions

ENGINE = Beyond("Engine", Side.HIGH, 95.0, hysteresis_c=2.0)
HOT = AlarmRule(ENGINE)
COLD = AlarmRule(Beyond("Engine", Side.LOW, -20.0))
ACTIVE, RETURNED, SEEN, SNOOZED = TransitionKind


def log(connection: Connection, *kinds: TransitionKind, rule: AlarmRule = HOT) -> None:
    for at, kind in enumerate(kinds):
        transitions.add(connection, rule, kind, float(at), None if kind is SEEN else 96.0)


def test_an_alarm_that_never_was_has_no_moment(record: Connection) -> None:
    log(record, ACTIVE, rule=COLD)
    assert transitions.state(record, HOT) == (AlarmState(), None)


@pytest.mark.parametrize(
    ("kinds", "state", "since"),
    [
        ([ACTIVE], AlarmState(active=True, acknowledged=False), 0.0),
        ([ACTIVE, SEEN], AlarmState(active=True, acknowledged=True), 0.0),
        ([ACTIVE, RETURNED], AlarmState(active=False, acknowledged=False), 0.0),
        ([ACTIVE, RETURNED, SEEN], AlarmState(), 0.0),
        ([ACTIVE, SEEN, RETURNED], AlarmState(), 0.0),
        ([ACTIVE, SEEN, RETURNED, ACTIVE], AlarmState(active=True, acknowledged=False), 3.0),
        ([ACTIVE, RETURNED, ACTIVE, SEEN], AlarmState(active=True, acknowledged=True), 2.0),
    ],
)
def test_the_log_says_where_an_alarm_stands(
    record: Connection, kinds: list[TransitionKind], state: AlarmState, since: float
) -> None:
    log(record, *kinds)
    assert transitions.state(record, HOT) == (state, since)


def test_the_latest_activation_counts_even_when_the_clock_was_set_back(record: Connection) -> None:
    for at, kind in ((2000.0, ACTIVE), (2010.0, RETURNED), (1000.0, ACTIVE)):
        transitions.add(record, HOT, kind, at, 96.0)
    _, since = transitions.state(record, HOT)
    assert since == 1000.0


def test_a_new_limit_keeps_the_state_of_the_old_one(record: Connection) -> None:
    log(record, ACTIVE)
    lower = AlarmRule(Beyond("Engine", Side.HIGH, 90.0))
    assert transitions.state(record, lower) == transitions.state(record, HOT)


def test_a_transition_keeps_its_value_and_limit(record: Connection) -> None:
    number = transitions.add(record, HOT, ACTIVE, 1.5, 95.0625)
    row = record.execute("SELECT * FROM transitions WHERE transition_id = ?", (number,)).get
    assert row == (number, 1500, "Engine/high", "active", 76_050, 76_000, None, None)


def test_the_latest_snooze_counts(record: Connection) -> None:
    assert transitions.snoozed_until(record, HOT) is None
    for at, for_s in ((100.0, 3600.0), (200.0, 60.5)):
        transitions.add(record, HOT, SNOOZED, at, None, for_s=for_s)
    assert transitions.snoozed_until(record, HOT) == 260.5


def test_a_snooze_changes_nothing_else(record: Connection) -> None:
    log(record, ACTIVE)
    before = transitions.state(record, HOT)
    transitions.add(record, HOT, SNOOZED, 1.0, None, for_s=60.0)
    assert transitions.state(record, HOT) == before


def test_what_is_logged_of_a_rule_may_be_of_another_key(record: Connection) -> None:
    log(record, ACTIVE)
    before = transitions.state(record, HOT)
    transitions.rename_rule(record, HOT.key, "Motor/high")
    assert transitions.rule_keys(record) == ("Motor/high",)
    motor = AlarmRule(Beyond("Motor", Side.HIGH, 95.0))
    assert transitions.state(record, motor) == before


@given(st.lists(st.sampled_from([90.0, 94.0, 96.0, None])))
def test_a_restart_finds_every_alarm_where_it_was(values: list[float | None]) -> None:
    state = AlarmState()
    with closing(open_record(Path(":memory:"))) as connection:
        for now_s, value_c in enumerate(values):
            before, at = state, float(now_s)
            state = (
                acknowledge(before)
                if value_c is None
                else step(HOT, before, ENGINE.judge_value(value_c), at)
            )
            kind = transition(before, state)
            if kind is not None:
                transitions.add(connection, HOT, kind, at, value_c)
        assert transitions.state(connection, HOT)[0] == state
