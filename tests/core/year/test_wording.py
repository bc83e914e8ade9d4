from datetime import date

import pytest

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.wording import (
    count_words,
    day_words,
    listed,
    moment_words,
    share_words,
    versus_words,
)
from tests.core.year.chronicles import TORONTO


def test_a_date_names_its_year_only_where_it_is_another() -> None:
    assert day_words(date(2026, 4, 4), 2026) == "4 April"
    assert day_words(date(2025, 10, 1), 2026) == "1 October 2025"


def test_a_moment_is_told_by_the_clock_of_its_zone() -> None:
    assert moment_words(1_795_374_120.0, TORONTO, 2026) == "22 November at 14:02"


@pytest.mark.parametrize(
    ("difference_c", "unit", "words"),
    [
        (-1.6, Unit.CELSIUS, "1.6 °C colder than"),
        (0.25, Unit.FAHRENHEIT, "0.5 °F warmer than"),
        (-0.04, Unit.CELSIUS, "as warm as"),
        (0.0, Unit.FAHRENHEIT, "as warm as"),
    ],
)
def test_a_difference_is_warmer_colder_or_none(difference_c: float, unit: Unit, words: str) -> None:
    assert versus_words(difference_c, unit) == words


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.0, "0 %"),
        (0.0001, "0.1 %"),
        (0.5, "50.0 %"),
        (0.993, "99.3 %"),
        (0.9999, "99.9 %"),
        (1.0, "100 %"),
    ],
)
def test_all_and_nothing_are_said_only_when_meant(share: float, words: str) -> None:
    assert share_words(share) == words


@pytest.mark.parametrize(
    ("words", "said"),
    [(["May"], "May"), (["May", "June"], "May and June"), (["a", "b", "c"], "a, b and c")],
)
def test_words_are_listed_as_people_do(words: list[str], said: str) -> None:
    assert listed(words) == said


def test_one_is_not_many() -> None:
    assert (count_words(1, "day"), count_words(1200, "day")) == ("1 day", "1,200 days")
