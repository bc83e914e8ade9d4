"""Writes readings or extremes as CSV, row by row."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import IO
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import DAY_S, LONGEST_DAY_S, iso_utc, local_date
from genmon_gui.core.extremes import Extremes
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.history.chosen_places import chosen_places
from genmon_gui.services.history.daily_rows import daily_rows

# As many decimals as the record keeps of a temperature.
_MEAN_DECIMALS = 5

# Read at once. A cursor that waits for whoever takes the text would keep SQLite from checkpoints,
# and the -wal file of a running kiosk would grow.
_READINGS_WINDOW_S, _HOURLY_WINDOW_S = DAY_S, 90 * DAY_S

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
        places: these, or without any named all.
        start: from when, UTC epoch seconds or None; a reading's moment or a row's start counts.
        end: until just before when, or None.
    """

    places: tuple[str, ...] = ()
    start: float | None = None
    end: float | None = None


def export(
    connection: Connection,
    resolution: Resolution,
    selection: Selection,
    zone: ZoneInfo,
    target: IO[str],
) -> Iterator[float]:
    """Write CSV with a header: readings in order of time, extremes by place, then by time.

    Args:
        connection: the record.
        resolution: what to write.
        selection: of which part.
        zone: whose days the daily rows shall be.
        target: takes the text.

    Yields:
        The share that is done, 0 to 1, never falling; often enough to be shown.

    Raises:
        GenmonError: there is no such place.
    """
    chosen = _chosen(connection, selection)
    bounds = _bounds(connection, selection)
    writer = csv.writer(target, lineterminator="\n")
    if resolution is Resolution.READINGS:
        writer.writerow(_READINGS_HEADER)
        for share, rows in _reading_rows(connection, bounds, chosen):
            writer.writerows(rows)
            yield share
        return
    writer.writerow(_EXTREMES_HEADER)
    for number, (name, place_id) in enumerate(sorted(chosen.items())):
        if resolution is Resolution.HOURLY:
            for share, found in _hourly(connection, place_id, *bounds):
                writer.writerows((name, iso_utc(at), *_cells(row)) for at, row in found)
                yield (number + share) / len(chosen)
        else:
            days = daily_rows(connection, place_id, *bounds, zone)
            writer.writerows((name, f"{local_date(at, zone)}", *_cells(row)) for at, row in days)
            yield (number + 1) / len(chosen)


def _chosen(connection: Connection, selection: Selection) -> dict[str, int]:
    """The names and numbers of the places that are meant."""
    if not selection.places:
        return chosen_places(connection, None)
    return {name: chosen_places(connection, name)[name] for name in selection.places}


def _bounds(connection: Connection, selection: Selection) -> tuple[float, float]:
    """The selection, no wider than what there is."""
    span = readings.span(connection)
    if span is None:
        return 0.0, 0.0
    # A row starts at most a day before its first reading.
    first, last = span[0] - LONGEST_DAY_S, span[1] + 1
    start = first if selection.start is None else max(first, selection.start)
    end = last if selection.end is None else min(last, selection.end)
    return start, end


def _reading_rows(
    connection: Connection, bounds: tuple[float, float], chosen: Mapping[str, int]
) -> Iterator[tuple[float, list[_Row]]]:
    """The rows of each window, and the share that is done with them."""
    only = next(iter(chosen.values())) if len(chosen) == 1 else None
    for share, window in _windows(*bounds, _READINGS_WINDOW_S):
        found = readings.between(connection, *window, only)
        yield share, [(name, iso_utc(at), value_c) for name, at, value_c in found if name in chosen]


def _hourly(
    connection: Connection, place_id: int, start: float, end: float
) -> Iterator[tuple[float, list[tuple[float, Extremes]]]]:
    for share, window in _windows(start, end, _HOURLY_WINDOW_S):
        yield share, list(extremes.rows(connection, Table.HOURLY, place_id, *window))


def _windows(
    start: float, end: float, length_s: float
) -> Iterator[tuple[float, tuple[float, float]]]:
    """The share up to each window's end, and the window."""
    first = start
    while start < end:
        stop = min(start + length_s, end)
        yield (stop - first) / (end - first), (start, stop)
        start = stop


def _cells(row: Extremes) -> _Row:
    # A zero is added since a rounded −0.000001 would be written as -0.0.
    mean_c = round(row.mean_c, _MEAN_DECIMALS) + 0.0
    return row.low_c, iso_utc(row.low_at), row.high_c, iso_utc(row.high_at), mean_c, row.count
