from zoneinfo import ZoneInfo

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import HOUR_S, parse_iso, year_bounds
from genmon_gui.core.year.alignment import Piece, pieces_of
from genmon_gui.services.history.history import Band
from genmon_gui.services.history.moved_band import moved

TORONTO = ZoneInfo("America/Toronto")


def hours(start: float, count: int) -> Band:
    at = start + HOUR_S * np.arange(count, dtype=np.float64)
    low_c = np.arange(count, dtype=np.float64)
    return Band("Shed", at, at + HOUR_S, low_c, low_c + 2, low_c + 1)


def test_intervals_go_with_the_piece_they_start_in() -> None:
    band = moved(hours(0, 4), (Piece(0, 2 * HOUR_S, 100), Piece(3 * HOUR_S, 4 * HOUR_S, 200)))
    assert band.start.tolist() == [100, HOUR_S + 100, 3 * HOUR_S + 200]
    assert band.low_c.tolist() == [0, 1, 3]


def test_no_piece_leaves_no_interval() -> None:
    assert not len(moved(hours(0, 4), ()).start)


def test_of_an_hour_that_comes_twice_both_readings_are_kept() -> None:
    start, end = (parse_iso(f"2025-11-{day:02}", TORONTO) for day in (2, 3))
    band = moved(hours(start, 25), pieces_of(start, end, 1, TORONTO))
    assert sorted(band.low_c.tolist()) == list(range(25))
    assert band.end[-1] == parse_iso("2026-11-03", TORONTO)


@given(st.integers(1996, 2032), st.integers(-4, 4).filter(bool), st.integers(0, 8000))
def test_what_is_moved_is_in_order_and_does_not_overlap(year: int, by: int, first: int) -> None:
    start, end = year_bounds(year, TORONTO)
    band = moved(hours(start + first * HOUR_S, 700), pieces_of(start, end, by, TORONTO))
    assert (np.diff(band.start) >= 0).all()
    assert (band.end >= band.start).all()
    assert (band.end[:-1] <= band.start[1:]).all()
