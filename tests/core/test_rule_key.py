from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rule_key import parted, renamed_key
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.program import Lost, Stale
from genmon_gui.core.rules.rate import Rate

CONDITIONS: tuple[Callable[[str, str], Condition], ...] = (
    lambda place, _: Beyond(place, Side.LOW, 1.0),
    lambda place, _: Rate(place, Side.HIGH, 1.0),
    lambda place, _: Lost(place),
    lambda place, other: Difference(place, other, Side.HIGH, 1.0),
    lambda place, other: Difference(other, place, Side.LOW, 1.0),
)
NAMES = st.text("ab/ -minus", min_size=1, max_size=12)


@given(st.sampled_from(CONDITIONS), st.sampled_from(Severity), st.booleans(), NAMES, NAMES, NAMES)
def test_every_rule_of_a_place_keeps_its_log_rehearsed_or_not(
    condition: Callable[[str, str], Condition],
    severity: Severity,
    is_test: bool,  # noqa: FBT001 - drawn
    old: str,
    new: str,
    other: str,
) -> None:
    before = AlarmRule(condition(old, other), severity=severity, is_test=is_test)
    after = before._replace(condition=condition(new, other))
    if old != other and condition(old, other).subject != other:
        assert renamed_key(before.key, old, new, [other]) == after.key


@pytest.mark.parametrize("key", ["Shed/high", "Engine block/low/warning", "stale", "Shed/lost"])
def test_rules_of_others_keep_their_keys(key: str) -> None:
    assert renamed_key(key, "Engine", "Motor", ["Shed", "Engine block"]) == key


def test_the_program_s_own_rules_belong_to_no_place() -> None:
    key = AlarmRule(Stale()).key
    assert renamed_key(key, "", "Motor", ["Shed"]) == key


def test_a_place_with_minus_in_its_name_is_one_place() -> None:
    others = ["Inlet minus Outlet", "Outlet"]
    assert renamed_key("Inlet minus Outlet/high", "Inlet", "Intake", others) == (
        "Inlet minus Outlet/high"
    )
    assert renamed_key("Inlet minus Outlet/high", "Inlet", "Intake", ["Outlet"]) == (
        "Intake minus Outlet/high"
    )


def test_what_is_past_of_a_rule_that_is_configured_no_more_follows_too() -> None:
    assert renamed_key("Engine/fall/warning", "Engine", "Motor", []) == "Motor/fall/warning"


@pytest.mark.parametrize("ending", ["", "/warning", "/test", "/warning/test"])
def test_a_key_is_taken_apart_into_what_it_is_made_of(ending: str) -> None:
    assert parted(f"Engine block minus Shed/low{ending}") == (
        "Engine block minus Shed",
        "low",
        ending,
    )
