from datetime import date

import pytest

from genmon_gui.core.year.records import Records, WidestDay, records, widest_day
from tests.core.year.chronicles import a_chronicle, lasting

BEFORE = lasting(date(2025, 1, 1), date(2025, 12, 31), -10, 30)


@pytest.mark.parametrize(
    ("low_c", "high_c", "low", "high"),
    [(-10.1, 30.0, True, False), (-10.0, 30.1, False, True), (-9, 29, False, False)],
)
def test_a_record_is_what_no_day_before_reached(
    low_c: float, high_c: float, *, low: bool, high: bool
) -> None:
    chronicle = a_chronicle({**BEFORE, date(2026, 3, 1): (low_c, high_c)})
    assert records(chronicle, 2026) == Records(date(2025, 1, 1), low, high)


def test_what_comes_later_takes_no_record_away() -> None:
    days = {**BEFORE, date(2026, 3, 1): (-20.0, 0.0), date(2027, 3, 1): (-30.0, 0.0)}
    found = records(a_chronicle(days), 2026)
    assert found is not None
    assert found.low


def test_a_first_year_has_no_records() -> None:
    assert records(a_chronicle(BEFORE), 2025) is None
    assert records(a_chronicle(BEFORE), 2026) is None


def test_the_widest_day_is_the_first_of_equal_ones() -> None:
    days = {
        date(2026, 4, 1): (0.0, 10.0),
        date(2026, 4, 9): (-2.0, 16.0),
        date(2026, 4, 10): (2.0, 20.0),
    }
    assert widest_day(a_chronicle(days), 2026) == WidestDay(date(2026, 4, 9), 18.0)
    assert widest_day(a_chronicle(days), 2025) is None
