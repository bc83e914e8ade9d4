from datetime import date

import pytest

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.limits import Limit, days_beyond, limits_of
from tests.core.year.chronicles import a_chronicle

DAYS = {
    date(2026, 1, 1): (-10.0, 0.0),
    date(2026, 6, 1): (0.0, 30.0),
    date(2026, 7, 1): (12.0, 31.0),
    date(2027, 7, 1): (12.0, 40.0),
}
ALARMS = (
    AlarmRule(Beyond("Engine block", Side.HIGH, 95.0)),
    AlarmRule(Beyond("Outdoors", Side.LOW, -20.0)),
)


@pytest.mark.parametrize(
    ("limit", "months"),
    [
        (Limit(Side.HIGH, 30.0), [7]),
        (Limit(Side.HIGH, 29.9), [6, 7]),
        (Limit(Side.LOW, 0.0), [1]),
        (Limit(Side.LOW, 0.1), [1, 6]),
        (Limit(Side.LOW, -10.0), []),
    ],
)
def test_a_day_counts_when_a_reading_lies_beyond_the_limit(limit: Limit, months: list[int]) -> None:
    found = days_beyond(a_chronicle(DAYS), 2026, limit)
    assert [day.month for day in found.days] == months


@pytest.mark.parametrize(
    ("place", "limits"),
    [
        ("Shed", [("high", 30.0), ("low", 0.0)]),
        ("Engine block", [("high", 95.0), ("low", 0.0)]),
        ("Outdoors", [("high", 30.0), ("low", -20.0)]),
    ],
)
def test_the_alarms_of_a_place_take_the_place_of_usual_limits(
    place: str, limits: list[tuple[str, float]]
) -> None:
    found = limits_of(place, (), ALARMS)
    assert [(limit.side, limit.limit_c) for limit in found] == limits


def test_a_wish_goes_before_an_alarm_on_its_side_only() -> None:
    wished = (Limit(Side.HIGH, 80.0), Limit(Side.HIGH, 70.0), Limit(Side.HIGH, 80.0))
    found = limits_of("Engine block", wished, ALARMS)
    assert [limit.limit_c for limit in found] == [70.0, 80.0, 0.0]
