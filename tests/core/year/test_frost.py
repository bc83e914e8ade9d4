from datetime import date, timedelta
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import dates, year_dates
from genmon_gui.core.year.frost import FrostFree, Run, frost_free
from tests.core.year.chronicles import DAY, SUMMER, WINTER, a_chronicle, lasting, northern


def asked(days: dict[date, tuple[float, float]], year: int = 2026) -> FrostFree:
    found = frost_free(a_chronicle(days), year)
    assert found is not None
    return found


def test_the_frost_free_time_lies_between_two_frosts() -> None:
    found = asked(northern(2026))
    assert found.run == found.season == Run(date(2026, 5, 11), date(2026, 10, 9))
    assert found.run.days == 152
    assert found.last_frost is not None
    assert found.last_frost.low_c == -5
    assert found.sparse_days == 0


def test_a_low_of_exactly_zero_is_frost() -> None:
    days = {**northern(2026), date(2026, 6, 1): (0.0, 15.0)}
    assert asked(days).run == Run(date(2026, 6, 2), date(2026, 10, 9))


def test_a_day_without_readings_ends_a_run() -> None:
    days = northern(2026)
    del days[date(2026, 9, 1)]
    found = asked(days)
    assert found.run == Run(date(2026, 5, 11), date(2026, 8, 31))


def test_a_day_with_few_readings_counts_by_them_and_is_told() -> None:
    sparse = frozenset({date(2026, 9, 1)})
    found = frost_free(a_chronicle(northern(2026), sparse=sparse), 2026)
    assert found is not None
    assert (found.run.days, found.sparse_days) == (152, 1)


def test_of_equally_long_runs_the_first_counts() -> None:
    days = {**northern(2026), date(2026, 7, 25): WINTER, date(2026, 10, 9): WINTER}
    assert asked(days).run == Run(date(2026, 5, 11), date(2026, 7, 24))


def test_a_southern_summer_is_followed_over_new_year() -> None:
    days = {
        **lasting(date(2025, 7, 1), date(2026, 12, 31), *WINTER),
        **lasting(date(2025, 10, 1), date(2026, 4, 20), *SUMMER),
        **lasting(date(2026, 10, 1), date(2026, 12, 31), *SUMMER),
    }
    found = asked(days)
    assert found.run == Run(date(2026, 1, 1), date(2026, 4, 20))
    assert found.season == Run(date(2025, 10, 1), date(2026, 4, 20))


def test_a_year_without_frost_is_one_run_and_knows_no_frost() -> None:
    found = asked(lasting(date(2028, 1, 1), date(2028, 12, 31), *SUMMER), 2028)
    assert found.run.days == 366
    assert found.last_frost is found.first_frost is None


def test_a_year_without_thaw_has_no_frost_free_time() -> None:
    days = lasting(date(2026, 1, 1), date(2026, 12, 31), *WINTER)
    assert frost_free(a_chronicle(days), 2026) is None


@given(st.lists(st.sampled_from(["frost", "free", "unknown"]), max_size=60))
def test_no_run_is_longer_than_the_longest(kinds: list[str]) -> None:
    first = date(2026, 2, 1)
    days = {
        first + number * timedelta(days=1): WINTER if kind == "frost" else SUMMER
        for number, kind in enumerate(kinds)
        if kind != "unknown"
    }
    found = frost_free(a_chronicle(days), 2026)
    lengths = [len(list(group)) for kind, group in groupby(kinds) if kind == "free"]
    assert (found.run.days if found else 0) == max(lengths, default=0)


@given(st.sets(st.dates(date(2026, 1, 1), date(2026, 12, 31)), min_size=1))
def test_every_day_of_the_run_is_known_to_be_free(frosts: set[date]) -> None:
    days = {day: WINTER if day in frosts else SUMMER for day in dates(*year_dates(2026))}
    found = asked(days)
    assert not frosts & set(dates(found.run.first, found.run.last + DAY))
    assert {found.run.first - DAY, found.run.last + DAY} & frosts
