"""Reads the history picture's bands out of the record. Imports numpy, so import it late."""

from dataclasses import replace
from datetime import UTC, tzinfo

import numpy as np
from numpy.typing import NDArray

from genmon_gui.core.calendar import DAY_S, HOUR_S, LONGEST_DAY_S, years_later
from genmon_gui.core.year.alignment import pieces_of
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places, series
from genmon_gui.db.tables.series import Series
from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.history.levels import Source
from genmon_gui.services.history.moved_band import moved

Floats = NDArray[np.float64]

# A pause of so many times the usual one between two readings is a gap.
_GAP = 3.5
# The neighbours of what is asked for tell how far its first and its last reading reach.
_AROUND_S = HOUR_S


def read_history(connection: Connection, asked: HistoryAsked, zone: tzinfo = UTC) -> History:
    """Read what was asked; a place without readings, or unknown, has an empty band.

    Args:
        connection: the record.
        asked: what.
        zone: whose years, where those of earlier ones are asked for.
    """
    return History(asked, tuple(_band_of(connection, place, asked, zone) for place in asked.places))


def _band_of(connection: Connection, place: str, asked: HistoryAsked, zone: tzinfo) -> Band:
    if not asked.years_back:
        return _band(connection, place, asked)
    start, end = (years_later(at, -asked.years_back, zone) for at in (asked.start, asked.end))
    earlier = replace(asked, start=start - LONGEST_DAY_S, end=end + LONGEST_DAY_S)
    pieces = pieces_of(earlier.start, earlier.end, asked.years_back, zone)
    return _within(moved(_band(connection, place, earlier), pieces), asked)


def _band(connection: Connection, place: str, asked: HistoryAsked) -> Band:
    # Places are numbered from 1, so an unknown one finds no rows.
    place_id = places.find(connection, place) or 0
    span, step_s = (asked.start, asked.end), asked.level.step_s
    if asked.level.source is Source.READINGS:
        around = asked.start - _AROUND_S, asked.end + _AROUND_S
        found = series.readings(connection, place_id, *around, step_s)
        return _within(_made(place, found, *_nearest(found.start + step_s / 2, step_s)), asked)
    if asked.level.source is Source.HOURLY:
        found = series.hourly(connection, place_id, *span, step_s)
        return _made(place, found, found.start, found.start + step_s)
    found = series.daily(connection, place_id, *span)
    return _made(place, found, found.start, _day_ends(found.start))


def _made(place: str, found: Series, start: Floats, end: Floats) -> Band:
    return Band(place, start, end, found.low_c, found.high_c, found.mean_c)


def _within(band: Band, asked: HistoryAsked) -> Band:
    """What of a band is in the span that was asked for, cut at its ends."""
    part = (band.end > asked.start) & (band.start < asked.end)
    start, end = np.maximum(band.start, asked.start), np.minimum(band.end, asked.end)
    arrays = (start, end, band.low_c, band.high_c, band.mean_c)
    return Band(band.place, *(values[part] for values in arrays))


def _nearest(at: Floats, step_s: float) -> tuple[Floats, Floats]:
    """From where to where each moment is the nearest, but for gaps; for one alone, a step."""
    pauses = np.diff(at)
    usual_s = float(np.median(pauses)) if len(pauses) else step_s
    half = np.where(pauses <= _GAP * usual_s, pauses, usual_s) / 2
    half_before = np.concatenate(([usual_s / 2], half))
    half_after = np.concatenate((half, [usual_s / 2]))
    return at - half_before[: len(at)], at + half_after[: len(at)]


def _day_ends(start: Floats) -> Floats:
    """A day ends where the next begins; without readings in that, after 24 hours."""
    following = np.append(start[1:], np.inf)[: len(start)]
    return np.where(following - start <= LONGEST_DAY_S, following, start + DAY_S)
