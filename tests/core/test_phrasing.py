"""What people read: numbers and times."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import parse_iso
from genmon_gui.core.phrasing import (
    MINUS,
    Unit,
    ago,
    apart,
    clock_time,
    duration,
    long_date,
    moment,
    number,
    temperature,
)


@pytest.mark.parametrize(
    ("value_c", "unit", "text"),
    [
        (21.5, Unit.CELSIUS, "21.5"),
        (-8.125, Unit.CELSIUS, f"{MINUS}8.1"),
        (-0.04, Unit.CELSIUS, "0.0"),
        (-0.0, Unit.CELSIUS, "0.0"),
        (-0.0625, Unit.CELSIUS, f"{MINUS}0.1"),
        (100.0, Unit.FAHRENHEIT, "212.0"),
        (-40.0, Unit.FAHRENHEIT, f"{MINUS}40.0"),
        (-17.8, Unit.FAHRENHEIT, "0.0"),
    ],
)
def test_a_number_has_one_decimal_and_a_true_minus(value_c: float, unit: Unit, text: str) -> None:
    assert number(value_c, unit) == text


@given(st.floats(-55, 125), st.sampled_from(Unit))
def test_no_number_has_a_hyphen_or_a_zero_below_zero(value_c: float, unit: Unit) -> None:
    text = number(value_c, unit)
    assert "-" not in text
    assert text != f"{MINUS}0.0"
    assert float(text.replace(MINUS, "-")) == pytest.approx(unit.from_c(value_c), abs=0.051)


@pytest.mark.parametrize(
    ("difference_c", "unit", "text"),
    [(-1.6, Unit.CELSIUS, "1.6 °C"), (10.0, Unit.FAHRENHEIT, "18.0 °F")],
)
def test_a_difference_has_no_sign_and_no_zero_point(
    difference_c: float, unit: Unit, text: str
) -> None:
    assert apart(difference_c, unit) == text


@given(st.floats(-1000, 1000), st.sampled_from(Unit))
def test_a_unit_leads_there_and_back(value_c: float, unit: Unit) -> None:
    assert unit.to_c(unit.from_c(value_c)) == pytest.approx(value_c, abs=1e-9)


def test_a_temperature_names_its_unit() -> None:
    assert temperature(-5.0, Unit.CELSIUS) == f"{MINUS}5.0 °C"
    assert temperature(-5.0, Unit.FAHRENHEIT) == "23.0 °F"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-5.0, "0 s"),
        (9.4, "9 s"),
        (119.0, "119 s"),
        (120.0, "2 min"),
        (7199.0, "120 min"),
        (7200.0, "2 h"),
        (47 * 3600.0, "47 h"),
        (48 * 3600.0, "2 days"),
        (12 * 86400.0, "12 days"),
    ],
)
def test_a_duration_is_said_in_the_unit_that_fits(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-5.0, "just now"),
        (0.4, "just now"),
        (0.6, "1 s ago"),
        (9.4, "9 s ago"),
        (47 * 3600.0, "47 h ago"),
        (12 * 86400.0, "12 days ago"),
    ],
)
def test_what_was_this_second_is_now(seconds: float, text: str) -> None:
    assert ago(seconds) == text


@pytest.mark.parametrize(
    ("at", "now", "text"),
    [
        ("2026-11-22T14:02", "2026-11-22T23:59", "14:02"),
        ("2026-11-22T14:02", "2026-11-22T09:00", "14:02"),
        ("2026-11-21T23:59", "2026-11-22T00:00", "yesterday 23:59"),
        ("2026-12-31T14:02", "2027-01-01T10:00", "yesterday 14:02"),
        ("2026-12-30T14:02", "2027-01-01T10:00", "30 Dec 2026 14:02"),
        ("2026-11-03T14:02", "2026-11-22T10:00", "3 Nov 14:02"),
        ("2025-11-03T14:02", "2026-11-22T10:00", "3 Nov 2025 14:02"),
        ("2026-11-01T01:30-04:00", "2026-11-01T01:10-05:00", "01:30"),
    ],
)
def test_a_moment_is_said_no_longer_than_needed(
    at: str, now: str, text: str, toronto: ZoneInfo
) -> None:
    assert moment(parse_iso(at, toronto), parse_iso(now, toronto), toronto) == text


def test_clocks_show_local_time(toronto: ZoneInfo) -> None:
    assert clock_time(parse_iso("2026-11-22T03:05Z", toronto), toronto) == "22:05"


def test_a_long_date_reads_like_a_calendar_on_the_wall(toronto: ZoneInfo) -> None:
    assert long_date(parse_iso("2026-11-22", toronto), toronto) == "Sunday 22 November"
