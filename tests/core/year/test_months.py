from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import month_dates, year_dates
from genmon_gui.core.year.months import Month, months
from genmon_gui.core.year.period import period
from tests.core.year.chronicles import a_chronicle, lasting

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


def month_of(days: dict[date, tuple[float, float]], year: int, number: int) -> Month:
    return months(a_chronicle(days), year)[number - 1]


def februaries(means_c: dict[int, float]) -> dict[date, tuple[float, float]]:
    days: dict[date, tuple[float, float]] = {}
    for year, mean_c in means_c.items():
        first, after = month_dates(year, 2)
        last = date.fromordinal(after.toordinal() - 1)
        days |= lasting(first, last, mean_c - 3, mean_c + 3)
    return days


def test_a_month_without_readings_has_no_figures() -> None:
    month = month_of(februaries({2026: 4.0}), 2026, 3)
    assert (month.period.extremes, month.period.spread_c, month.period.coverage) == (None, None, 0)
    assert not month.period.is_complete


def test_a_month_is_compared_with_the_one_a_year_before_and_with_all() -> None:
    days = februaries({2023: 1.0, 2025: 2.0, 2026: 6.0, 2028: 60.0})
    month = month_of(days, 2026, 2)
    assert month.versus_last_year_c == pytest.approx(4)
    assert month.versus_earlier_c == pytest.approx(4.5)
    assert month.earlier_years == 2


def test_a_leap_february_is_compared_like_any() -> None:
    assert month_of(februaries({2027: 1.0, 2028: 2.0}), 2028, 2).period.is_complete


@pytest.mark.parametrize("thin", [2025, 2026])
def test_nothing_is_claimed_from_a_month_with_holes(thin: int) -> None:
    days = februaries({2025: 1.0, 2026: 3.0})
    for number in range(10, 14):
        del days[date(thin, 2, number)]
    month = month_of(days, 2026, 2)
    assert month.versus_last_year_c is None
    assert month.versus_earlier_c is None
    assert month.earlier_years == 0


def test_the_spread_is_the_mean_over_the_days() -> None:
    days = {date(2026, 5, 1): (0.0, 10.0), date(2026, 5, 2): (5.0, 25.0)}
    assert period(a_chronicle(days), *month_dates(2026, 5)).spread_c == 15


@given(st.dictionaries(st.dates(FIRST, LAST), st.integers(-40, 40), min_size=1))
def test_the_months_add_up_to_the_year(lows: dict[date, int]) -> None:
    chronicle = a_chronicle({day: (low, low + 8.5) for day, low in lows.items()})
    whole = period(chronicle, *year_dates(2026)).extremes
    parts = [month.period.extremes for month in months(chronicle, 2026)]
    known = [part for part in parts if part is not None]
    assert whole is not None
    assert whole.count == sum(part.count for part in known) == 24 * len(lows)
    assert whole.low_c == min(part.low_c for part in known)
    assert whole.high_c == max(part.high_c for part in known)
    total = sum(part.mean_c * part.count for part in known)
    assert whole.mean_c * whole.count == pytest.approx(total)
