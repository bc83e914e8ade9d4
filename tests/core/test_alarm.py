"""The alarm rules: examples, and a plain model beside them."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from genmon_gui.core.alarm import (
    AlarmRule,
    AlarmState,
    Side,
    TransitionKind,
    acknowledge,
    step,
    transition,
)

HOT = AlarmRule("Engine", Side.HIGH, 95.0, hysteresis_c=2.0, on_delay_s=60.0)
FROST = AlarmRule("Cabin", Side.LOW, 0.0, hysteresis_c=2.0)
UNSEEN = AlarmState(active=True, acknowledged=False)
SEEN = AlarmState(active=True, acknowledged=True)

# What a DS18B20 can say: sixteenths of a degree.
temperatures = st.integers(-55 * 16, 125 * 16).map(lambda sixteenths: sixteenths / 16)
rules = st.builds(
    AlarmRule,
    place=st.just("Engine"),
    side=st.sampled_from(Side),
    limit_c=temperatures,
    hysteresis_c=st.integers(0, 160).map(lambda sixteenths: sixteenths / 16),
    on_delay_s=st.sampled_from([0.0, 1.0, 60.0]),
)


def after(rule: AlarmRule, *readings: tuple[float, float]) -> AlarmState:
    """The state after readings at (monotonic seconds, °C)."""
    state = AlarmState()
    for now_s, value_c in readings:
        state = step(rule, state, value_c, now_s)
    return state


def test_the_limit_itself_is_still_good() -> None:
    assert not HOT.is_crossed(95.0)
    assert HOT.is_crossed(95.0625)
    assert not FROST.is_crossed(0.0)
    assert FROST.is_crossed(-0.0625)


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
    assert step(FROST, state, -2.0, 20.0) is state


def test_a_new_activation_must_be_seen_anew() -> None:
    state = acknowledge(after(FROST, (0.0, -1.0), (20.0, 5.0)))
    assert not step(FROST, state, -1.0, 40.0).acknowledged


def test_a_state_that_somebody_has_seen_is_the_same_object() -> None:
    assert acknowledge(SEEN) is SEEN


def test_a_rule_is_named_by_place_and_side_whatever_its_limit() -> None:
    assert HOT.key == AlarmRule("Engine", Side.HIGH, 90.0).key == "Engine/high"


@pytest.mark.parametrize(
    ("before", "now", "kind"),
    [
        (AlarmState(), UNSEEN, TransitionKind.ACTIVE),
        (UNSEEN, AlarmState(acknowledged=False), TransitionKind.RETURNED),
        (UNSEEN, SEEN, TransitionKind.ACKNOWLEDGED),
        (AlarmState(), AlarmState(crossed_since_s=1.0), None),
        (SEEN, AlarmState(active=True), None),
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
        following = step(rule, state, value_c, now_s)
        assert (following is state) == (following == state)
        state = following


@given(rules, st.lists(temperatures, min_size=2))
def test_values_that_keep_within_the_hysteresis_never_flap(
    rule: AlarmRule, values: list[float]
) -> None:
    band = [v for v in values if rule.is_crossed(v) or not rule.is_cleared(v)]
    state, changes = AlarmState(), 0
    for now_s, value_c in enumerate(band):
        following = step(rule, state, value_c, float(now_s))
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
            if self.rule.side is Side.HIGH:
                beyond, inside = value_c - self.rule.limit_c, self.rule.limit_c - value_c
            else:
                beyond, inside = self.rule.limit_c - value_c, value_c - self.rule.limit_c
            if beyond <= 0:
                crossed_from = None
            elif crossed_from is None:
                crossed_from = now_s
            if crossed_from is not None and now_s - crossed_from >= self.rule.on_delay_s:
                active = True
            elif active and beyond <= 0 and inside >= self.rule.hysteresis_c:
                active = False
        return active


class AnAlarm(RuleBasedStateMachine):
    """An alarm that lives beside its plain model."""

    @initialize(alarm_rule=rules)
    def configure(self, alarm_rule: AlarmRule) -> None:
        self.plain = PlainAlarm(alarm_rule, [])
        self.state = AlarmState()
        self.now_s = 1000.0
        self.happened: list[TransitionKind] = []

    @rule(
        passed_s=st.floats(0, 120),
        away_c=st.integers(-200, 200).map(lambda sixteenths: sixteenths / 16),
    )
    def read(self, passed_s: float, away_c: float) -> None:
        self.now_s += passed_s
        value_c = self.plain.rule.limit_c + away_c
        self.plain.readings.append((self.now_s, value_c))
        self._turn(step(self.plain.rule, self.state, value_c, self.now_s))

    @rule()
    def see(self) -> None:
        self._turn(acknowledge(self.state))

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
        turns = [kind for kind in self.happened if kind is not TransitionKind.ACKNOWLEDGED]
        assert turns[::2] == [TransitionKind.ACTIVE] * len(turns[::2])
        assert turns[1::2] == [TransitionKind.RETURNED] * len(turns[1::2])

    @invariant()
    def it_waits_to_be_seen_since_its_latest_activation(self) -> None:
        told = [kind for kind in self.happened if kind is not TransitionKind.RETURNED]
        assert self.state.acknowledged == (not told or told[-1] is TransitionKind.ACKNOWLEDGED)

    @invariant()
    def only_an_alarm_that_is_not_active_counts_its_delay(self) -> None:
        assert not (self.state.active and self.state.crossed_since_s is not None)


TestAnAlarm = AnAlarm.TestCase
