from datetime import date

import pytest

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.limits import Limit
from genmon_gui.core.year.sentences import sentences, title
from genmon_gui.core.year.summary import summarise
from tests.core.year.chronicles import SUMMER, TORONTO, WINTER, a_chronicle, lasting, northern

Days = dict[date, tuple[float, float]]


def said(
    days: Days,
    year: int = 2026,
    unit: Unit = Unit.CELSIUS,
    sparse: frozenset[date] = frozenset(),
    limits: tuple[Limit, ...] = (),
) -> tuple[str, ...]:
    summary = summarise(a_chronicle(days, sparse=sparse), "Outdoors", year, limits)
    return sentences(summary, unit, TORONTO)


def test_the_title_names_place_and_year() -> None:
    assert title(summarise(a_chronicle({}), "Outdoors", 2026)) == "Outdoors in 2026"


def test_a_year_without_readings_says_so_and_no_more() -> None:
    assert said({}) == ("There are no readings in 2026.",)


def test_a_plain_year() -> None:
    days = {**northern(2026), date(2026, 7, 4): (12.0, 31.5)}
    assert said(days, limits=(Limit(Side.HIGH, 30.0), Limit(Side.LOW, -20.0))) == (
        "Lowest −5.0 °C on 1 January at 00:00; highest 31.5 °C on 4 July at 01:00; mean 4.0 °C.",
        "Frost-free from 11 May to 9 October (152 days).",
        "The last frost before it was on 10 May, the first after it on 10 October.",
        "Above 30.0 °C on 1 day, 4 July.",
        "Below −20.0 °C on no day.",
        "The coldest month was January (mean −1.0 °C), the warmest July (11.3 °C).",
        "A day's low and high lay furthest apart in July, 14.2 °C on average, and closest in "
        "January, 8.0 °C.",
        "The widest day was 4 July, with 19.5 °C from low to high.",
        "There are readings in 100 % of the hours of the year.",
    )


def test_temperatures_and_differences_are_told_in_fahrenheit() -> None:
    words = said(northern(2026), unit=Unit.FAHRENHEIT, limits=(Limit(Side.HIGH, 30.0),))
    assert words[0].startswith("Lowest 23.0 °F")
    assert "Above 86.0 °F on no day." in words
    assert any("25.2 °F on average" in sentence for sentence in words)


def test_a_running_year_is_told_up_to_its_last_reading() -> None:
    days = {day: values for day, values in northern(2026).items() if day <= date(2026, 9, 20)}
    words = said(days)
    assert "Frost-free from 11 May up to the last reading on 20 September (133 days)." in words
    assert "The last frost before it was on 10 May." in words
    assert "There are readings in 100 % of the hours from 1 January to 20 September." in words
    assert words[-1] == "Incomplete, and so not compared: September (66.7 %)."


def test_a_hole_beside_the_frost_free_time_is_told() -> None:
    days = northern(2026)
    del days[date(2026, 5, 10)], days[date(2026, 9, 1)]
    words = said(days)
    assert "It may have begun earlier: 10 May has no readings." in words
    assert "It may have lasted longer: 1 September has no readings." in words


def test_days_of_few_readings_in_the_frost_free_time_are_told() -> None:
    words = said(northern(2026), sparse=frozenset({date(2026, 7, 1)}))
    assert "On 1 day of it several hours have no readings." in words


def test_a_southern_summer_is_told_over_new_year() -> None:
    days = {
        **lasting(date(2025, 7, 1), date(2026, 12, 31), *WINTER),
        **lasting(date(2025, 10, 1), date(2026, 4, 20), *SUMMER),
    }
    words = said(days)
    assert "Frost-free from 1 January to 20 April (110 days)." in words
    assert "It is part of 202 frost-free days from 1 October 2025 to 20 April." in words
    assert (
        "The last frost before it was on 30 September 2025, the first after it on 21 April."
        in words
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (SUMMER, "No frost: no reading at 0.0 °C or below."),
        (WINTER, "Frost on every day that has readings."),
    ],
)
def test_a_year_without_frost_or_thaw(values: tuple[float, float], sentence: str) -> None:
    words = said(lasting(date(2026, 1, 1), date(2026, 12, 31), *values))
    assert sentence in words
    assert not any("Frost-free" in one for one in words)


def test_years_are_compared() -> None:
    days: Days = {}
    for year, low_c in ((2024, 4.0), (2025, 5.0), (2026, 7.0)):
        days |= lasting(date(year, 1, 1), date(year, 12, 31), low_c, low_c + 10)
    days |= lasting(date(2026, 3, 1), date(2026, 3, 31), -9, 1)
    words = said(days)
    assert "The year was 0.6 °C warmer than 2025." in words
    assert "December was 2.0 °C warmer than December 2025." in words
    assert "Furthest from 2025 was March, 14.0 °C colder than then." in words
    assert (
        "Furthest from all earlier years was March, 13.5 °C colder than the mean of 2 years."
        in (words)
    )
    assert "No earlier reading, back to 1 January 2024, was as low." in words


def test_a_year_that_lacks_a_month_is_not_compared_as_a_whole() -> None:
    days: Days = {}
    for year in (2025, 2026):
        days |= lasting(date(year, 1, 1), date(year, 12, 31), 4, 14)
    for number in range(1, 29):
        del days[date(2026, 2, number)]
    words = said(days)
    assert not any(sentence.startswith("The year was") for sentence in words)
    assert "Incomplete, and so not compared: February (0 %)." in words
