from datetime import date
from statistics import quantiles

import pytest

from genmon_gui.core.year.usual import UsualDay, usual_range
from tests.core.year.chronicles import DAY, a_chronicle, lasting


def a_year(year: int, low_c: float) -> dict[date, tuple[float, float]]:
    return lasting(date(year, 1, 1), date(year, 12, 31), low_c, low_c + 10)


def test_one_year_is_not_usual() -> None:
    assert usual_range(a_chronicle(a_year(2025, 5)), 2026) == ()


@pytest.mark.parametrize(("year", "length"), [(2026, 365), (2028, 366)])
def test_two_years_give_every_date_its_range(year: int, length: int) -> None:
    found = usual_range(a_chronicle({**a_year(2024, 4), **a_year(2025, 6)}), year)
    assert [day.day for day in found] == [date(year, 1, 1) + n * DAY for n in range(length)]
    assert {(day.low_c, day.high_c) for day in found} == {(4, 16)}


def test_the_year_itself_and_later_ones_do_not_count() -> None:
    days = {**a_year(2024, 4), **a_year(2025, 6), **a_year(2026, -50), **a_year(2027, 90)}
    assert {day.low_c for day in usual_range(a_chronicle(days), 2026)} == {4}


def test_the_range_comes_from_a_week_on_both_sides() -> None:
    days = {
        date(year, 6, day): (day + year - 2024.0, day + year - 2000.0)
        for year in (2024, 2025)
        for day in range(1, 31)
    }
    found = {day.day: day for day in usual_range(a_chronicle(days), 2026)}
    lows = [day + extra for extra in (0, 1) for day in range(8, 23)]
    low_c, *_, high_c = quantiles(lows, n=10, method="inclusive")
    assert found[date(2026, 6, 15)] == UsualDay(date(2026, 6, 15), low_c, high_c + 24)


def test_a_date_of_which_only_one_year_is_known_is_not_there() -> None:
    days = {**a_year(2024, 4), **lasting(date(2025, 1, 1), date(2025, 6, 30), 6, 16)}
    found = [day.day for day in usual_range(a_chronicle(days), 2026)]
    assert found[-1] == date(2026, 7, 7)


def test_a_day_of_few_readings_is_no_measure() -> None:
    days = {**a_year(2024, 4), **a_year(2025, 6), date(2025, 6, 1): (-60.0, -50.0)}
    sparse = frozenset({date(2025, 6, 1)})
    found = usual_range(a_chronicle(days, sparse=sparse), 2026)
    assert {day.low_c for day in found} == {4}
