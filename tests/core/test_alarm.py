"""The alarm rules: examples, and a plain model beside them."""

from dataclasses import dataclass
from datetime import UTC, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from genmon_gui.core.alarm import (
    UNTIL_BETTER,
    AlarmRule,
    AlarmState,
    Severity,
    TransitionKind,
    acknowledge,
    is_until_better,
    snooze,
    step,
    transition,
    wake,
)
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.moment import Heard, Moment
from genmon_gui.core.rules.schedule import Schedule

ENGINE = Beyond("Engine", Side.HIGH, 95.0, hysteresis_c=2.0)
CABIN = Beyond("Cabin", Side.LOW, 0.0, hysteresis_c=2.0)
HOT = AlarmRule(ENGINE, on_delay_s=60.0)
FROST = AlarmRule(CABIN)
UNSEEN = AlarmState(active=True, acknowledged=False)
SEEN = AlarmState(active=True, acknowledged=True)

TURNS = (TransitionKind.ACTIVE, TransitionKind.RETURNED)
SEEN_OR_NOT = (TransitionKind.ACTIVE, TransitionKind.ACKNOWLEDGED)

# What a DS18B20 can say: sixteenths of a degree.
temperatures = st.integers(-55 * 16, 125 * 16).map(lambda sixteenths: sixteenths / 16)
limits = st.builds(
    Beyond,
    place=st.just("Engine"),
    side=st.sampled_from(Side),
    limit_c=temperatures,
    hysteresis_c=st.integers(0, 160).map(lambda sixteenths: sixteenths / 16),
)
rules = st.builds(AlarmRule, limits, on_delay_s=st.sampled_from([0.0, 1.0, 60.0]))


def turn(rule: AlarmRule, state: AlarmState, value_c: float, now_s: float) -> AlarmState:
    """The state after one reading."""
    return step(rule, state, limit_of(rule).judge_value(value_c), now_s)


def limit_of(rule: AlarmRule) -> Beyond:
    assert isinstance(rule.condition, Beyond)
    return rule.condition


def after(rule: AlarmRule, *readings: tuple[float, float]) -> AlarmState:
    """The state after readings at (monotonic seconds, °C)."""
    state = AlarmState()
    for now_s, value_c in readings:
        state = turn(rule, state, value_c, now_s)
    return state


@pytest.mark.parametrize(("seconds", "active"), [(59.9, False), (60.0, True), (90.0, True)])
def test_a_crossed_limit_is_an_alarm_once_the_delay_has_passed(
    seconds: float, *, active: bool
) -> None:
    assert after(HOT, (100.0, 96.0), (100.0 + seconds, 96.0)).active is active


def test_without_a_delay_the_first_reading_beyond_the_limit_is_an_alarm() -> None:
    assert after(FROST, (0.0, -1.0)) == UNSEEN


def test_one_good_reading_starts_the_delay_anew() -> None:
    assert not after(HOT, (0.0, 96.0), (50.0, 95.0), (59.0, 96.0), (118.0, 96.0)).active


@pytest.mark.parametrize(("value_c", "active"), [(94.0, True), (93.0625, True), (93.0, False)])
def test_an_alarm_returns_only_well_inside_the_limit(value_c: float, *, active: bool) -> None:
    assert after(HOT, (0.0, 96.0), (60.0, 96.0), (80.0, value_c)).active is active


@pytest.mark.parametrize(("value_c", "active"), [(1.0, True), (1.9375, True), (2.0, False)])
def test_a_frost_alarm_returns_only_well_above_the_limit(value_c: float, *, active: bool) -> None:
    assert after(FROST, (0.0, -1.0), (20.0, value_c)).active is active


def test_an_alarm_that_returned_still_waits_to_be_seen() -> None:
    state = after(FROST, (0.0, -1.0), (20.0, 5.0))
    assert state == AlarmState(active=False, acknowledged=False)
    assert acknowledge(state) == AlarmState()


def test_an_alarm_that_was_seen_stays_active() -> None:
    state = acknowledge(after(FROST, (0.0, -1.0)))
    assert state == SEEN
    assert turn(FROST, state, -2.0, 20.0) is state


def test_a_new_activation_must_be_seen_anew() -> None:
    state = acknowledge(after(FROST, (0.0, -1.0), (20.0, 5.0)))
    assert not turn(FROST, state, -1.0, 40.0).acknowledged


def test_a_state_that_somebody_has_seen_is_the_same_object() -> None:
    assert acknowledge(SEEN) is SEEN


def test_a_rule_is_named_by_place_and_side_whatever_its_limit() -> None:
    assert HOT.key == AlarmRule(Beyond("Engine", Side.HIGH, 90.0)).key == "Engine/high"


def test_a_warning_is_another_alarm_than_the_alarm_at_the_same_limit() -> None:
    assert HOT._replace(severity=Severity.WARNING).key == "Engine/high/warning"


def test_a_snoozed_alarm_goes_on_living() -> None:
    state = turn(FROST, snooze(AlarmState(), 50.0), -1.0, 10.0)
    assert state == AlarmState(active=True, acknowledged=False, snoozed_until=50.0)
    assert wake(state, 49.9) is state
    assert wake(state, 50.0) == UNSEEN


def test_a_snooze_until_it_is_better_ends_when_it_is() -> None:
    state = snooze(after(FROST, (0.0, -1.0)), UNTIL_BETTER)
    assert is_until_better(state.snoozed_until)
    assert wake(state, 4e9) is state
    assert turn(FROST, state, 5.0, 20.0).snoozed_until is None
    assert not is_until_better(4e9)


@pytest.mark.parametrize(
    ("outdoors_c", "crossed", "cleared"),
    [(-0.1, True, False), (0.0, False, False), (1.9, False, False), (2.0, False, True)],
)
def test_a_rule_counts_only_while_what_must_hold_besides_holds(
    outdoors_c: float, *, crossed: bool, cleared: bool
) -> None:
    rule = HOT._replace(only_while=Beyond("Outdoors", Side.LOW, 0.0, 2.0))
    newest = {"Engine": Heard(9.0, 99.0), "Outdoors": Heard(5.0, outdoors_c)}
    assert rule.judge(Moment(9.0, newest)) == (99.0, crossed, cleared)
    assert rule.words(Unit.CELSIUS) == "above 95.0 °C while Outdoors is below 0.0 °C"


def test_a_rule_says_nothing_while_it_is_unknown_what_must_hold_besides() -> None:
    rule = HOT._replace(only_while=Beyond("Outdoors", Side.LOW, 0.0))
    newest = {"Engine": Heard(100.0, 99.0), "Outdoors": Heard(5.0, -9.0)}
    assert rule.judge(Moment(100.0, newest, current_s=60.0)) is None


def test_outside_its_schedule_nothing_begins_but_what_is_active_may_return() -> None:
    rule = FROST._replace(schedule=Schedule(UTC, begin=time(8), end=time(9)))
    cold, warm = ({"Cabin": Heard(0.0, value_c)} for value_c in (-1.0, 5.0))
    judged = [rule.judge(Moment(0.0, newest, at=0.0)) for newest in (cold, warm)]
    assert judged == [(-1.0, False, False), (5.0, False, True)]
    assert rule.judge(Moment(0.0, cold, at=8 * 3600.0)) == (-1.0, True, False)


@pytest.mark.parametrize(
    ("before", "now", "kind"),
    [
        (AlarmState(), UNSEEN, TransitionKind.ACTIVE),
        (UNSEEN, AlarmState(acknowledged=False), TransitionKind.RETURNED),
        (UNSEEN, SEEN, TransitionKind.ACKNOWLEDGED),
        (AlarmState(), AlarmState(crossed_since_s=1.0), None),
        (SEEN, AlarmState(active=True), None),
        (UNSEEN, snooze(UNSEEN, 5.0), TransitionKind.SNOOZED),
        (snooze(SEEN, 5.0), SEEN, TransitionKind.SNOOZED),
    ],
)
def test_only_what_happened_is_a_transition(
    before: AlarmState, now: AlarmState, kind: TransitionKind | None
) -> None:
    assert transition(before, now) is kind


@given(rules, st.lists(st.tuples(st.floats(0, 100), temperatures)))
def test_the_state_is_the_same_object_when_nothing_changed(
    rule: AlarmRule, readings: list[tuple[float, float]]
) -> None:
    state, now_s = AlarmState(), 0.0
    for passed_s, value_c in readings:
        now_s += passed_s
        following = turn(rule, state, value_c, now_s)
        assert (following is state) == (following == state)
        state = following


@given(rules, st.lists(temperatures, min_size=2))
def test_values_that_keep_within_the_hysteresis_never_flap(
    rule: AlarmRule, values: list[float]
) -> None:
    band = [v for v in values if not limit_of(rule).judge_value(v).is_cleared]
    state, changes = AlarmState(), 0
    for now_s, value_c in enumerate(band):
        following = turn(rule, state, value_c, float(now_s))
        changes += following.active != state.active
        state = following
    assert changes <= 1


@dataclass
class PlainAlarm:
    """The rule told once more, from the whole history of readings and without a state."""

    rule: AlarmRule
    readings: list[tuple[float, float]]

    def is_active(self) -> bool:
        active, crossed_from = False, None
        for now_s, value_c in self.readings:
            limit = limit_of(self.rule)
            beyond = value_c - limit.limit_c
            if limit.side is Side.LOW:
                beyond = -beyond
            if beyond <= 0:
                crossed_from = None
            elif crossed_from is None:
                crossed_from = now_s
            if crossed_from is not None and now_s - crossed_from >= self.rule.on_delay_s:
                active = True
            elif active and beyond <= 0 and -beyond >= limit.hysteresis_c:
                active = False
        return active


class AnAlarm(RuleBasedStateMachine):
    """An alarm that lives beside its plain model."""

    @initialize(alarm_rule=rules)
    def configure(self, alarm_rule: AlarmRule) -> None:
        self.plain = PlainAlarm(alarm_rule, [])
        self.state = AlarmState()
        self.plain_until: float | None = None
        self.now_s = 1000.0
        self.happened: list[TransitionKind] = []

    @rule(
        passed_s=st.floats(0, 120),
        away_c=st.integers(-200, 200).map(lambda sixteenths: sixteenths / 16),
    )
    def read(self, passed_s: float, away_c: float) -> None:
        self.now_s += passed_s
        value_c = limit_of(self.plain.rule).limit_c + away_c
        self.plain.readings.append((self.now_s, value_c))
        self._turn(turn(self.plain.rule, self.state, value_c, self.now_s))

    @rule()
    def see(self) -> None:
        self._turn(acknowledge(self.state))

    @rule(for_s=st.none() | st.floats(1, 300))
    def sleep_on_it(self, for_s: float | None) -> None:
        until = None if for_s is None else self.now_s + for_s
        self.plain_until = until
        self._turn(snooze(self.state, until))

    @rule(passed_s=st.floats(0, 300))
    def wait(self, passed_s: float) -> None:
        self.now_s += passed_s
        self._turn(wake(self.state, self.now_s))

    @invariant()
    def it_sleeps_as_long_as_was_asked_for(self) -> None:
        until = wake(self.state, self.now_s).snoozed_until
        is_asleep = self.plain_until is not None and self.now_s < self.plain_until
        assert until == (self.plain_until if is_asleep else None)

    def _turn(self, following: AlarmState) -> None:
        kind = transition(self.state, following)
        if kind is not None:
            self.happened.append(kind)
        self.state = following

    @invariant()
    def it_is_active_when_the_model_is(self) -> None:
        assert self.state.active == self.plain.is_active()

    @invariant()
    def it_becomes_active_and_returns_in_turn(self) -> None:
        turns = [kind for kind in self.happened if kind in TURNS]
        assert turns[::2] == [TransitionKind.ACTIVE] * len(turns[::2])
        assert turns[1::2] == [TransitionKind.RETURNED] * len(turns[1::2])

    @invariant()
    def it_waits_to_be_seen_since_its_latest_activation(self) -> None:
        told = [kind for kind in self.happened if kind in SEEN_OR_NOT]
        assert self.state.acknowledged == (not told or told[-1] is TransitionKind.ACKNOWLEDGED)

    @invariant()
    def only_an_alarm_that_is_not_active_counts_its_delay(self) -> None:
        assert not (self.state.active and self.state.crossed_since_s is not None)


TestAnAlarm = AnAlarm.TestCase
