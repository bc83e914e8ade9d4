"""What the extremes of a stretch of time tell of the moments within it."""

import pytest

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side, Swing
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.program import Stale
from genmon_gui.core.rules.rate import Rate

SWINGS = {"Engine": Swing(20.0, 60.0), "Outdoors": Swing(-5.0, 5.0)}


@pytest.mark.parametrize(
    ("condition", "may_cross"),
    [
        # The limit itself is still good.
        (Beyond("Engine", Side.HIGH, 60.0), False),
        (Beyond("Engine", Side.HIGH, 59.9), True),
        (Beyond("Engine", Side.LOW, 20.0), False),
        (Beyond("Engine", Side.LOW, 20.1), True),
        (Difference("Engine", "Outdoors", Side.LOW, 15.0), False),
        (Difference("Engine", "Outdoors", Side.LOW, 15.1), True),
        (Difference("Engine", "Outdoors", Side.HIGH, 65.0), False),
        (Difference("Engine", "Outdoors", Side.HIGH, 64.9), True),
        # 40 degrees in half of 15 minutes are 320 an hour.
        (Rate("Engine", Side.HIGH, 320.0), False),
        (Rate("Engine", Side.LOW, 319.0), True),
    ],
)
def test_extremes_tell_whether_a_limit_can_have_been_crossed(
    condition: Condition, *, may_cross: bool
) -> None:
    assert condition.may_cross(SWINGS) is may_cross


@pytest.mark.parametrize(
    "condition",
    [
        Beyond("Cabin", Side.LOW, 100.0),
        Difference("Engine", "Cabin", Side.LOW, 100.0),
        Difference("Cabin", "Engine", Side.LOW, 100.0),
        Rate("Cabin", Side.HIGH, 0.1),
    ],
)
def test_a_place_that_said_nothing_crosses_nothing(condition: Condition) -> None:
    assert not condition.may_cross(SWINGS)


def test_what_must_hold_besides_must_be_possible_too() -> None:
    hot = Beyond("Engine", Side.HIGH, 50.0)
    assert AlarmRule(hot, only_while=Beyond("Outdoors", Side.LOW, 0.0)).may_cross(SWINGS)
    assert not AlarmRule(hot, only_while=Beyond("Outdoors", Side.LOW, -10.0)).may_cross(SWINGS)


def test_what_goes_by_no_temperature_may_always_be_crossed() -> None:
    assert Stale().may_cross({})
