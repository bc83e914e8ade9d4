from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genmon_gui.core.calendar import local, parse_iso, year_bounds
from genmon_gui.core.year.alignment import Piece, pieces_of

TORONTO = ZoneInfo("America/Toronto")
ZONES = (
    "America/Toronto",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "America/St_Johns",
    "Europe/Kyiv",
)
zones = st.sampled_from([ZoneInfo(name) for name in ZONES])
years, later = st.integers(1995, 2035), st.integers(-6, 6).filter(bool)
shares = st.floats(0, 1, exclude_max=True)


def piece_at(pieces: tuple[Piece, ...], at: float) -> Piece | None:
    return next((piece for piece in pieces if piece.start <= at < piece.end), None)


@given(zones, years, later, shares)
@example(TORONTO, 2024, 1, 59.5 / 366)
@example(TORONTO, 2025, 1, 67.5 / 365)
def test_every_moment_keeps_its_date_and_its_time_on_the_wall(
    zone: ZoneInfo, year: int, by: int, share: float
) -> None:
    start, end = year_bounds(year, zone)
    at = float(min(int(start + share * (end - start)), end - 1))
    here = local(at, zone)
    piece = piece_at(pieces_of(start, end, by, zone), at)
    if piece is None:
        assert (here.month, here.day) == (2, 29)
        return
    there = local(at + piece.shift_s, zone)
    assert (there.year, there.month, there.day) == (year + by, here.month, here.day)
    skipped_s = (there.replace(tzinfo=None) - here.replace(tzinfo=None, year=year + by)).seconds
    assert skipped_s in {0, 1800, 3600}


@given(zones, years, later)
def test_pieces_are_in_order_and_leave_nothing_out_but_a_29_february(
    zone: ZoneInfo, year: int, by: int
) -> None:
    start, end = year_bounds(year, zone)
    pieces = pieces_of(start, end, by, zone)
    assert (pieces[0].start, pieces[-1].end) == (start, end)
    left_out = [(one.end, other.start) for one, other in pairwise(pieces) if one.end != other.start]
    assert all(local(at, zone).strftime("%m-%d") == "02-29" for at, _ in left_out)
    assert all(before.end <= after.start for before, after in pairwise(pieces))


def test_a_29_february_comes_to_lie_nowhere_in_a_common_year() -> None:
    pieces = pieces_of(*year_bounds(2024, TORONTO), 1, TORONTO)
    assert piece_at(pieces, parse_iso("2024-02-29T12:00", TORONTO)) is None


def test_between_two_leap_years_it_stays_where_it_is() -> None:
    pieces = pieces_of(*year_bounds(2024, TORONTO), 4, TORONTO)
    at = parse_iso("2024-02-29T12:00", TORONTO)
    piece = piece_at(pieces, at)
    assert piece is not None
    assert at + piece.shift_s == parse_iso("2028-02-29T12:00", TORONTO)


@pytest.mark.parametrize(
    ("at", "wanted"),
    [
        ("2025-03-08T12:00-05:00", "2026-03-08T12:00-04:00"),
        ("2025-03-09T12:00-04:00", "2026-03-09T12:00-04:00"),
        ("2025-11-01T12:00-04:00", "2026-11-01T12:00-05:00"),
        ("2025-11-02T01:30-05:00", "2026-11-02T01:30-05:00"),
    ],
)
def test_where_clocks_change_on_other_days_noon_stays_noon(at: str, wanted: str) -> None:
    moment = parse_iso(at, TORONTO)
    piece = piece_at(pieces_of(*year_bounds(2025, TORONTO), 1, TORONTO), moment)
    assert piece is not None
    assert moment + piece.shift_s == parse_iso(wanted, TORONTO)
