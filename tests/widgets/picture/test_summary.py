from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import parse_iso
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.picture.summary import (
    Detail,
    Peak,
    empty_words,
    figures_of,
    moment_words,
    peak_words,
    title_words,
)


def test_of_equal_lows_and_highs_the_earliest_is_told(band_of: Callable[..., Band]) -> None:
    band = band_of([0, 3600, 7200])
    band.low_c[1:], band.high_c[1:] = -3.0, 30.0
    found = figures_of(band, 0, 10_800)
    assert found.low == Peak(-3.0, 5400, 3600)
    assert found.high == Peak(30.0, 5400, 3600)


def test_only_what_is_visible_is_told(band_of: Callable[..., Band]) -> None:
    band = band_of([0, 3600, 7200])
    band.high_c[0] = 90.0
    assert figures_of(band, 3600, 10_800).high == Peak(21.0, 5400, 3600)
    assert figures_of(band, 3599, 10_800).high == Peak(90.0, 1800, 3600)
    assert figures_of(band, 20_000, 30_000).low is None


def test_a_low_is_told_as_fully_as_there_is_room() -> None:
    told = {
        detail: peak_words("Low", Peak(-14.1, 0, 1), detail, Unit.CELSIUS, "24 Jan")
        for detail in Detail
    }
    assert told == {
        Detail.FULL: "Low −14.1 °C  24 Jan",
        Detail.DATED: "−14.1 °C  24 Jan",
        Detail.BARE: "−14.1°",
    }


@pytest.mark.parametrize(
    ("days", "within_s", "told"),
    [
        (800, 3600, "24 Jan 2026"),
        (30, 3600, "24 Jan"),
        (2, 3600, "24 Jan"),
        (2, 20, "24 Jan 14:02"),
    ],
)
def test_a_moment_is_told_as_closely_as_the_picture_is_and_as_it_is_known(
    toronto: ZoneInfo, days: int, within_s: float, told: str
) -> None:
    at = parse_iso("2026-01-24T14:02", toronto)
    assert moment_words(Peak(1.0, at, within_s), at, at + days * 86400, toronto) == told


def test_a_title_is_a_year_or_takes_two_lines(toronto: ZoneInfo) -> None:
    start, later, end = (
        parse_iso(day, toronto) for day in ("2026-01-01", "2026-01-04", "2027-01-01")
    )
    assert title_words(start, end, toronto) == "2026"
    assert title_words(start, later, toronto) == "1–3 Jan\n2026"


def test_an_empty_span_is_told_in_a_sentence(toronto: ZoneInfo) -> None:
    day, next_day, later, month = (
        parse_iso(day, toronto) for day in ("2026-11-01", "2026-11-02", "2026-11-04", "2026-12-01")
    )
    assert empty_words(day, next_day, toronto) == "No readings on Sun 1 Nov 2026."
    assert empty_words(day, month, toronto) == "No readings in November 2026."
    assert empty_words(day, later, toronto) == "No readings: 1–3 Nov 2026."
