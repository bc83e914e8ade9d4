from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.logged_condition import condition_of
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.program import Lost, MessagesFail, Stale, StorageFails, WasOff
from genmon_gui.core.rules.rate import Rate

NAMES = st.text("ab/ ", min_size=1, max_size=12)
LIMITED: tuple[Callable[[str, Side, float], Condition], ...] = (
    Beyond,
    Rate,
    lambda place, side, limit: Difference(place, "Outdoors", side, limit),
)


@given(
    st.sampled_from(LIMITED),
    NAMES,
    st.sampled_from(Side),
    st.floats(-50, 120),
    st.sampled_from(Severity),
    st.booleans(),
)
def test_what_a_rule_watched_for_is_told_by_its_key_and_limit(
    kind: Callable[[str, Side, float], Condition],
    place: str,
    side: Side,
    limit: float,
    severity: Severity,
    is_test: bool,  # noqa: FBT001 - drawn
) -> None:
    condition = kind(place, side, limit)
    key = AlarmRule(condition, severity=severity, is_test=is_test).key
    assert condition_of(key, limit, [place, "Outdoors"]) == condition


@pytest.mark.parametrize(
    "condition", [Lost("Shed"), Stale(), StorageFails(), MessagesFail(), WasOff()]
)
def test_what_has_no_limit_of_a_place_is_told_by_its_key(condition: Condition) -> None:
    key = AlarmRule(condition, severity=Severity.WARNING).key
    assert condition_of(key, condition.limit, ["Shed"]) == condition


def test_a_place_with_minus_in_its_name_is_one_place() -> None:
    name = "Inlet minus outlet"
    assert condition_of(f"{name}/high", 9.0, [name]) == Beyond(name, Side.HIGH, 9.0)
    assert condition_of(f"{name}/high", 9.0, []) == Difference("Inlet", "outlet", Side.HIGH, 9.0)


@pytest.mark.parametrize("key", ["", "Shed", "Shed/glowing", "Shed/high"])
def test_of_another_key_nothing_is_known(key: str) -> None:
    assert condition_of(key, None, ["Shed"]) is None
