"""Writes readings or extremes as CSV, row by row."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import IO
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import iso_utc, local_date
from genmon_gui.core.extremes import Extremes
from genmon_gui.db import extremes, readings
from genmon_gui.db.connection import Connection
from genmon_gui.db.extremes import Table
from genmon_gui.services.chosen_places import chosen_places
from genmon_gui.services.daily_rows import daily_rows

# As many decimals as the record keeps of a temperature.
_MEAN_DECIMALS = 5

# Read at once. A cursor that waits for whoever takes the text would keep SQLite from checkpoints,
# and the -wal file of a running kiosk would grow.
_WINDOW_S = 7 * 86400

_READINGS_HEADER = ("place", "at", "temperature_c")
_EXTREMES_HEADER = (
    "place", "start", "low_c", "low_at", "high_c", "high_at", "mean_c", "count",
)  # fmt: skip

_Row = tuple[str | float, ...]


class Resolution(StrEnum):
    """What is exported."""

    READINGS = "readings"
    HOURLY = "hourly"
    DAILY = "daily"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which part of a record.

    Attributes:
        place: one place, or None for all.
        start: from when, UTC epoch seconds or None; a reading's moment or a row's start counts.
        end: until just before when, or None.
    """

    place: str | None = None
    start: float | None = None
    end: float | None = None


def export(
    connection: Connection,
    resolution: Resolution,
    selection: Selection,
    zone: ZoneInfo,
    target: IO[str],
) -> None:
    """Write CSV with a header: readings in order of time, extremes by place, then by time.

    Args:
        connection: the record.
        resolution: what to write.
        selection: of which part.
        zone: whose days the daily rows shall be.
        target: takes the text.

    Raises:
        GenmonError: there is no such place.
    """
    chosen = chosen_places(connection, selection.place)
    start, end = _bounds(connection, selection)
    writer = csv.writer(target, lineterminator="\n")
    if resolution is Resolution.READINGS:
        place_id = None if selection.place is None else chosen[selection.place]
        writer.writerow(_READINGS_HEADER)
        writer.writerows(_reading_rows(connection, start, end, place_id))
        return
    writer.writerow(_EXTREMES_HEADER)
    for name, place_id in sorted(chosen.items()):
        if resolution is Resolution.HOURLY:
            found = _hourly(connection, place_id, start, end)
            writer.writerows((name, iso_utc(at), *_cells(row)) for at, row in found)
        else:
            found = daily_rows(connection, place_id, start, end, zone)
            writer.writerows((name, f"{local_date(at, zone)}", *_cells(row)) for at, row in found)


def _bounds(connection: Connection, selection: Selection) -> tuple[float, float]:
    """The selection, no wider than what there is."""
    span = readings.span(connection)
    if span is None:
        return 0.0, 0.0
    # A row starts at most a day (of 25 hours) before its first reading.
    first, last = span[0] - 25 * 3600, span[1] + 1
    start = first if selection.start is None else max(first, selection.start)
    end = last if selection.end is None else min(last, selection.end)
    return start, end


def _reading_rows(
    connection: Connection, start: float, end: float, place_id: int | None
) -> Iterator[_Row]:
    for window_start, window_end in _windows(start, end):
        found = list(readings.between(connection, window_start, window_end, place_id))
        for name, at, value_c in found:
            yield name, iso_utc(at), value_c


def _hourly(
    connection: Connection, place_id: int, start: float, end: float
) -> Iterator[tuple[float, Extremes]]:
    for window_start, window_end in _windows(start, end):
        yield from list(extremes.rows(connection, Table.HOURLY, place_id, window_start, window_end))


def _windows(start: float, end: float) -> Iterator[tuple[float, float]]:
    while start < end:
        yield start, min(start + _WINDOW_S, end)
        start += _WINDOW_S


def _cells(row: Extremes) -> _Row:
    # A zero is added since a rounded −0.000001 would be written as -0.0.
    mean_c = round(row.mean_c, _MEAN_DECIMALS) + 0.0
    return row.low_c, iso_utc(row.low_at), row.high_c, iso_utc(row.high_at), mean_c, row.count
