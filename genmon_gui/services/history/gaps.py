"""The times without readings of some places, and why there are none.

Events tell when the program was off and when a place was silent; with them go hidings and holes in
the hourly rows, less what an import has filled since.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf

import numpy as np
from numpy.typing import NDArray

from genmon_gui.core.calendar import HOUR_S, hour_start
from genmon_gui.core.gap import Gap, GapReason, Span, told_once, without
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, hidden, places, readings, series
from genmon_gui.db.tables.events import EventKind

_REASONS = {
    EventKind.PROGRAM_OFF: GapReason.PROGRAM_OFF,
    EventKind.CLOCK_UNKNOWN: GapReason.CLOCK_UNKNOWN,
    EventKind.SENSOR_LOST: GapReason.SENSOR_LOST,
}


def read_gaps(
    connection: Connection, names: Sequence[str], span: Span, at_least_s: float = 0.0
) -> tuple[Gap, ...]:
    """The gaps of some places in a span, each moment of a place with one reason.

    A gap is only where there are no readings, whatever was noted: an import may have filled it.
    What is left of it then counts from an hour on, as does a hole that nobody explains. What still
    goes on ends with the last that the record knows.

    Args:
        connection: the record.
        names: the places; one that is unknown has no gaps.
        span: [start, end) in UTC epoch seconds.
        at_least_s: gaps that are shorter are left out.

    Returns:
        The gaps of the first place in order of time, then those of the next.
    """
    known_until = readings.last_trace(connection)
    if known_until is None:
        return ()
    noted = _noted(connection, span, known_until)
    long = [gap for gap in noted if gap.length_s >= at_least_s]
    told: list[Gap] = []
    for name in names:
        place_id = places.find(connection, name)
        if place_id is not None:
            concealed = _hidden(connection, (place_id, name), span, known_until)
            found = _gaps(connection, (place_id, name), span, [*long, *concealed])
            told += told_once((gap for gap in found if gap.length_s >= at_least_s), name, *span)
    return tuple(told)


def _noted(connection: Connection, span: Span, known_until: float) -> Iterator[Gap]:
    """What the log of events has, where it is known when that was."""
    for event in events.between(connection, *span):
        if event.kind in _REASONS and event.is_time_known:
            # Of what goes on the end is not known yet.
            end = known_until if event.until is None else event.until
            yield Gap(event.place, event.at, end, _REASONS[event.kind], event.detail)


def _hidden(
    connection: Connection, place: tuple[int, str], span: Span, known_until: float
) -> Iterator[Gap]:
    """What somebody has hidden at a place; nothing is hidden yet of what is to come."""
    place_id, name = place
    for stretch in hidden.stretches(connection, place_id, *span):
        yield Gap(name, stretch.start, min(stretch.end, known_until), GapReason.HIDDEN)


def _gaps(
    connection: Connection, place: tuple[int, str], span: Span, explained: Sequence[Gap]
) -> tuple[Gap, ...]:
    """All gaps of a place that reach into a span, whole."""
    place_id, name = place
    hours = series.hours(connection, place_id, *span)
    left = [
        piece
        for gap in explained
        if gap.place in {None, name}
        for piece in _unfilled(connection, place_id, gap, hours)
    ]
    told = told_once([*left, *_holes(name, hours)], name, -inf, inf)
    # Beside a gap that begins or ends within an hour, the hour's rest is no hole.
    return tuple(
        gap for gap in told if gap.reason is not GapReason.UNEXPLAINED or gap.length_s >= HOUR_S
    )


def _unfilled(
    connection: Connection, place_id: int, gap: Gap, hours: NDArray[np.int64]
) -> tuple[Gap, ...]:
    """What is left of a gap beside the readings that have come into it since."""
    filled = _filled(connection, place_id, gap, hours)
    if not filled:
        return (gap,)
    # What is shorter lies between two readings of a log, or in an hour that has some.
    return tuple(piece for piece in without(gap, filled) if piece.length_s >= HOUR_S)


def _filled(
    connection: Connection, place_id: int, gap: Gap, hours: NDArray[np.int64]
) -> list[Span]:
    """Where a gap has readings: whole hours within it, or from the first to the last."""
    # The reading behind which it begins may stand at the very beginning of an hour.
    first = np.searchsorted(hours, gap.start, side="right")
    within = _runs(hours[first : np.searchsorted(hours, hour_start(gap.end))])
    if within or gap.length_s >= 2 * HOUR_S:
        return within
    # No whole hour need lie within, so the readings themselves are asked.
    between = readings.first_and_last(connection, place_id, gap.start, gap.end)
    return [] if between is None else [between]


def _holes(name: str, hours: NDArray[np.int64]) -> Iterator[Gap]:
    """The hours without readings between those with some."""
    runs = _runs(hours)
    for (_, start), (end, _) in pairwise(runs):
        yield Gap(name, start, end, GapReason.UNEXPLAINED)


def _runs(hours: NDArray[np.int64]) -> list[Span]:
    """Hours that follow each other without a break, as spans."""
    if not hours.size:
        return []
    breaks = np.flatnonzero(np.diff(hours) > HOUR_S)
    starts = hours[np.concatenate(([0], breaks + 1))]
    ends = hours[np.concatenate((breaks, [-1]))] + HOUR_S
    return list(zip(starts.tolist(), ends.tolist(), strict=True))
