from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import HOUR_S, date_start
from genmon_gui.core.year.chronicle import Chronicle
from tests.core.year.chronicles import DAY, TORONTO, a_chronicle, lasting

KOLKATA = ZoneInfo("Asia/Kolkata")


@pytest.mark.parametrize("day", [date(2026, 3, 8), date(2026, 11, 1), date(2028, 2, 29)])
@pytest.mark.parametrize("zone", [TORONTO, KOLKATA, ZoneInfo("Australia/Lord_Howe")])
def test_a_day_with_a_reading_in_every_hour_is_covered_whole(day: date, zone: ZoneInfo) -> None:
    start, end = date_start(day, zone), date_start(day + DAY, zone)
    hours = range(start // HOUR_S * HOUR_S, end, HOUR_S)
    assert Chronicle({}, hours, zone).coverage(day, day + DAY) == 1


def test_half_the_hours_are_half_the_coverage() -> None:
    start = date_start(date(2026, 11, 22), TORONTO)
    chronicle = Chronicle({}, range(start, start + 12 * HOUR_S, HOUR_S), TORONTO)
    assert chronicle.coverage(date(2026, 11, 22), date(2026, 11, 23)) == 0.5


def test_a_date_that_never_was_has_no_coverage() -> None:
    chronicle = Chronicle({}, [], ZoneInfo("Pacific/Apia"))
    assert chronicle.coverage(date(2011, 12, 30), date(2011, 12, 31)) == 0


def test_a_day_is_known_by_nearly_all_its_hours() -> None:
    first, second = date(2026, 7, 1), date(2026, 7, 2)
    chronicle = a_chronicle(lasting(first, second, 10, 20), sparse=frozenset({second}))
    assert chronicle.is_known(first)
    assert not chronicle.is_known(second)
    assert not chronicle.is_known(date(2026, 7, 3))


@given(
    st.sets(st.integers(0, 24 * 40)),
    st.dates(date(2026, 2, 20), date(2026, 4, 1)),
    st.integers(1, 40),
)
def test_coverage_is_a_share(hours: set[int], first: date, length: int) -> None:
    begun = date_start(date(2026, 2, 20), TORONTO)
    chronicle = Chronicle({}, sorted(begun + hour * HOUR_S for hour in hours), TORONTO)
    assert 0 <= chronicle.coverage(first, first + length * DAY) <= 1


def test_the_days_between_are_those_with_readings() -> None:
    days = {**lasting(date(2026, 1, 1), date(2026, 1, 3), 1, 2), date(2026, 1, 5): (3.0, 4.0)}
    found = a_chronicle(days).between(date(2026, 1, 2), date(2026, 1, 6))
    assert [day.day for day in found] == [2, 3, 5]
