from zoneinfo import ZoneInfo

import numpy as np
import pytest

from genmon_gui.core.calendar import HOUR_S, parse_iso
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.hands.readout import ReadFigures, read_off, when_words

TORONTO = ZoneInfo("America/Toronto")


def at(text: str) -> float:
    return parse_iso(text, TORONTO)


def band(start: str, step_s: float, *values: float | None, place: str = "Shed") -> Band:
    """Intervals one after the other, each from its value to a degree above; None is a gap."""
    found = [(i, value) for i, value in enumerate(values) if value is not None]
    starts = at(start) + step_s * np.array([i for i, _ in found], dtype=float)
    low_c = np.array([value for _, value in found], dtype=float)
    return Band(place, starts, starts + step_s, low_c, low_c + 1, low_c + 0.5)


HOURS = band("2026-11-12T00:00", HOUR_S, *range(14), None, *range(15, 48))
# A pixel is a minute, or a whole hour and a bit.
NEAR, FAR = 1 / 60, 1 / 5000


def test_the_interval_under_the_finger_is_read_off() -> None:
    found = read_off([HOURS], at("2026-11-12T10:59"), NEAR, TORONTO)
    assert found.figures == (("Shed", ReadFigures(10.0, 11.0, 10.5)),)
    assert when_words(found, TORONTO) == "Thu 12 Nov 2026, 10:00–11:00"


def test_a_gap_has_no_figures_however_near_the_readings_are() -> None:
    found = read_off([HOURS], at("2026-11-12T14:01"), NEAR, TORONTO)
    assert found.figures == (("Shed", None),)
    assert when_words(found, TORONTO) == "Thu 12 Nov 2026, 14:01"


@pytest.mark.parametrize("moment", ["2026-11-11T23:59", "2026-11-14T00:01"])
def test_before_the_first_and_after_the_last_reading_there_is_nothing(moment: str) -> None:
    assert read_off([HOURS], at(moment), NEAR, TORONTO).figures == (("Shed", None),)


def test_what_is_narrower_than_a_pixel_is_put_together() -> None:
    found = read_off([HOURS], at("2026-11-12T10:59"), FAR, TORONTO)
    assert found.figures == (("Shed", ReadFigures(0.0, 24.0, None)),)
    assert when_words(found, TORONTO) == "Thu 12 Nov 2026"


@pytest.mark.parametrize(
    ("pixel_s", "when"),
    [
        (50, "Thu 12 Nov 2026, 10:59–11:00"),
        (500, "Thu 12 Nov 2026, 10:50–11:00"),
        (3000, "Thu 12 Nov 2026, 10:00–11:00"),
        (5000, "Thu 12 Nov 2026"),
        (100_000, "9–15 Nov 2026"),
        (1_000_000, "November 2026"),
        (5_000_000, "2026"),
    ],
)
def test_the_coarser_the_picture_the_longer_what_is_put_together(pixel_s: float, when: str) -> None:
    fine = band("2026-11-12T10:58", 20, *range(9))
    found = read_off([fine], at("2026-11-12T10:59:50"), 1 / pixel_s, TORONTO)
    assert when_words(found, TORONTO) == when
    assert found.figures[0][1] is not None


def test_a_single_reading_is_told_with_its_second() -> None:
    fine = band("2026-11-12T10:58:03", 20, 5.0, 6.0)
    found = read_off([fine], at("2026-11-12T10:58:25"), 1, TORONTO)
    assert found.figures == (("Shed", ReadFigures(6.0, 7.0, 6.5)),)
    assert when_words(found, TORONTO) == "Thu 12 Nov 2026, 10:58:25"


def test_each_place_is_read_off_and_one_without_readings_says_so() -> None:
    empty = band("2026-11-12T00:00", HOUR_S, place="Attic")
    found = read_off([empty, HOURS], at("2026-11-12T03:30"), NEAR, TORONTO)
    assert found.figures == (("Attic", None), ("Shed", ReadFigures(3.0, 4.0, 3.5)))


def test_without_any_readings_there_is_only_the_moment() -> None:
    found = read_off([band("2026-11-12", HOUR_S)], at("2026-11-12T03:30"), NEAR, TORONTO)
    assert when_words(found, TORONTO) == "Thu 12 Nov 2026, 03:30"


def test_of_an_hour_that_the_clock_shows_twice_it_is_said_which() -> None:
    night = band("2026-11-01T00:00", HOUR_S, *range(5))
    words = [
        when_words(read_off([night], at("2026-11-01") + hour * HOUR_S, NEAR, TORONTO), TORONTO)
        for hour in range(4)
    ]
    assert words == [
        "Sun 1 Nov 2026, 00:00 EDT – 01:00 EDT",
        "Sun 1 Nov 2026, 01:00 EDT – 01:00 EST",
        "Sun 1 Nov 2026, 01:00 EST – 02:00 EST",
        "Sun 1 Nov 2026, 02:00–03:00",
    ]


def test_a_day_of_25_hours_is_a_day() -> None:
    day = Band(
        "Shed",
        *(np.array([value]) for value in (at("2026-11-01"), at("2026-11-02"), 1.0, 2.0, 1.5)),
    )
    found = read_off([day], at("2026-11-01T22:00"), NEAR, TORONTO)
    assert when_words(found, TORONTO) == "Sun 1 Nov 2026"
    assert found.figures == (("Shed", ReadFigures(1.0, 2.0, 1.5)),)
