from datetime import date

import pytest

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.wording import (
    Comparison,
    day_words,
    days_words,
    listed,
    moment_words,
    share_words,
    unbroken,
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
        (-1.6, Unit.CELSIUS, "1.6 °C colder than 2012"),
        (0.25, Unit.FAHRENHEIT, "0.5 °F warmer than 2012"),
        (-0.04, Unit.CELSIUS, "as warm as 2012"),
        (0.0, Unit.FAHRENHEIT, "as warm as 2012"),
    ],
)
def test_a_difference_is_warmer_colder_or_none(difference_c: float, unit: Unit, words: str) -> None:
    comparison = Comparison(
        "{apart} warmer than {year}", "{apart} colder than {year}", "as warm as {year}"
    )
    assert comparison.said(difference_c, unit, year=2012) == words


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
    assert (days_words(1), days_words(1200)) == ("1 day", "1,200 days")


def test_no_number_is_parted_from_what_it_counts() -> None:
    sentence = "Above 30.0 °C on 24 days, first on 4 April 2012, last on 2 May; 99.3 % of 2013."
    assert unbroken(sentence).replace("\N{NO-BREAK SPACE}", "_") == (
        "Above 30.0_°C on 24_days, first on 4_April 2012, last on 2_May; 99.3_% of 2013."
    )
