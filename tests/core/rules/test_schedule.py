from datetime import time

import pytest

from genmon_gui.core.calendar import parse_iso
from genmon_gui.core.rules.schedule import Schedule
from tests.builders import TORONTO

WEEKEND = frozenset({5, 6})


@pytest.mark.parametrize(
    ("moment", "covered"),
    [
        ("2026-11-20T23:00", False),
        ("2026-11-21T21:59", False),
        ("2026-11-21T22:00", True),
        ("2026-11-22T05:59", True),
        ("2026-11-22T06:00", False),
        ("2026-11-23T05:59", True),
        ("2026-11-23T22:00", False),
    ],
)
def test_a_night_belongs_to_the_day_on_which_it_began(moment: str, *, covered: bool) -> None:
    nights = Schedule(TORONTO, WEEKEND, time(22), time(6))
    assert nights.covers(parse_iso(moment, TORONTO)) is covered


@pytest.mark.parametrize(("hour", "covered"), [(8, False), (9, True), (16, True), (17, False)])
def test_hours_of_a_day_begin_and_end(hour: int, *, covered: bool) -> None:
    working = Schedule(TORONTO, begin=time(9), end=time(17))
    assert working.covers(parse_iso(f"2026-11-22T{hour:02}:00", TORONTO)) is covered


def test_without_hours_whole_days_count() -> None:
    weekend = Schedule(TORONTO, WEEKEND)
    moments = ("2026-11-20T23:59", "2026-11-21T00:00", "2026-11-22T23:59", "2026-11-23T00:00")
    covered = [weekend.covers(parse_iso(each, TORONTO)) for each in moments]
    assert covered == [False, True, True, False]


def test_while_the_time_is_unknown_every_rule_is_in_force() -> None:
    assert Schedule(TORONTO, WEEKEND).covers(None)
