"""Lays one year over another by the local calendar: same date, same time on the wall."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from itertools import pairwise

from genmon_gui.core.calendar import days, local, local_date, same_date, years_later

# On a day on which a clock changes it is looked for in steps of this, and then to the second.
_STEP_S = 900.0
_NEAR_S = 1.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of time that moves as one.

    Attributes:
        start: UTC epoch seconds.
        end: the first moment behind it.
        shift_s: by how much it moves towards later.
    """

    start: float
    end: float
    shift_s: float


def pieces_of(start: float, end: float, years: int, zone: tzinfo) -> tuple[Piece, ...]:
    """Cut [start, end) so that each piece, moved, lies so many local years later.

    Every moment keeps its date and its local time. A 29 February that the other year does not have
    is in no piece, and where that alone has one, nothing comes to lie there. Where a clock is set
    back only here, two pieces come to lie over each other for that hour.
    """
    found: list[Piece] = []
    for day_start, day_end in days(start, end, zone):
        if _is_in_both(day_start, years, zone):
            for piece in _pieces_of_day(max(start, day_start), min(end, day_end), years, zone):
                goes_on = bool(found) and _go_together(found[-1], piece)
                first = found.pop().start if goes_on else piece.start
                found.append(Piece(first, piece.end, piece.shift_s))
    return tuple(found)


def _is_in_both(at: float, years: int, zone: tzinfo) -> bool:
    day = local_date(at, zone)
    return same_date(day, day.year + years).day == day.day


def _go_together(piece: Piece, following: Piece) -> bool:
    return piece.end == following.start and piece.shift_s == following.shift_s


def _pieces_of_day(start: float, end: float, years: int, zone: tzinfo) -> Iterator[Piece]:
    # Midnight is the next day's, which may be one that is not in both years.
    last = max(start, end - _NEAR_S)
    if not _clock_changes(start, last, years, zone):
        yield Piece(start, end, _shift_s(start, years, zone))
        return
    edges = [start, *_changes(start, last, years, zone), end]
    for left, right in pairwise(edges):
        yield Piece(left, right, _shift_s(left, years, zone))


def _clock_changes(start: float, end: float, years: int, zone: tzinfo) -> bool:
    """Whether the clock is changed between two moments, here or in the other year."""
    there = (years_later(at, years, zone) for at in (start, end))
    here = local(start, zone).utcoffset() != local(end, zone).utcoffset()
    return here or len({local(at, zone).utcoffset() for at in there}) > 1


def _changes(start: float, end: float, years: int, zone: tzinfo) -> Iterator[float]:
    """Where the shift is another one from then on."""
    while start < end:
        after = min(start + _STEP_S, end)
        shift_s = _shift_s(start, years, zone)
        if _shift_s(after, years, zone) != shift_s:
            yield _change(start, after, years, zone)
        start = after


def _change(start: float, end: float, years: int, zone: tzinfo) -> float:
    shift_s = _shift_s(start, years, zone)
    while end - start > _NEAR_S:
        middle = float((start + end) // 2)
        if _shift_s(middle, years, zone) == shift_s:
            start = middle
        else:
            end = middle
    return end


def _shift_s(at: float, years: int, zone: tzinfo) -> float:
    return years_later(at, years, zone) - at
