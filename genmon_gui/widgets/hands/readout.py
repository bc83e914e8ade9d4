"""What is read off a picture at a moment: its interval, and each place's figures. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

import numpy as np

from genmon_gui.core.calendar import HOUR_S, local
from genmon_gui.core.calendar_spans import SpanUnit, span_at, span_words
from genmon_gui.core.dates import dated
from genmon_gui.core.language import say
from genmon_gui.services.history.history import Band

_STEPS_S = (60, 600, HOUR_S)
# No interval of a calendar is shorter, in hours: clocks go forward.
_SHORTEST_H = {SpanUnit.DAY: 23, SpanUnit.WEEK: 167, SpanUnit.MONTH: 671}
_MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class ReadFigures:
    """How low and high a place was, and its mean where that is of one interval."""

    low_c: float
    high_c: float
    mean_c: float | None


@dataclass(frozen=True, slots=True)
class Readout:
    """What is read off.

    Attributes:
        at: the moment that was pointed at, UTC epoch seconds.
        start: of the interval that holds it, UTC epoch seconds.
        end: of the interval.
        figures: each place's in the order of the bands; None where it has no readings.
    """

    at: float
    start: float
    end: float
    figures: tuple[tuple[str, ReadFigures | None], ...]


def read_off(bands: Sequence[Band], at: float, second_px: float, zone: tzinfo) -> Readout:
    """Read some bands off at a moment.

    Where what is drawn is narrower than a pixel, and cannot be pointed at, it is put together to
    hours, days or months. What has no readings has no figures, however near the next ones are.

    Args:
        bands: what is drawn; at least one.
        at: where, UTC epoch seconds.
        second_px: how many pixels a second is wide.
        zone: whose days.
    """
    start, end = max((_interval(band, at) for band in bands), key=lambda span: span[1] - span[0])
    if start == end or (end - start) * second_px >= 1:
        found = [(band.place, _figures_at(band, at)) for band in bands]
        # Where nothing was read there is no interval, only the moment.
        start, end = (start, end) if start <= at < end else (at, at)
    else:
        start, end = _rounded(at, second_px, zone)
        found = [(band.place, _figures_within(band, start, end)) for band in bands]
    return Readout(at, start, end, tuple(found))


def when_words(readout: Readout, zone: tzinfo) -> str:
    """When that was: Thu 12 Nov 2026, 14:00-15:00, or 14:03; where the clock repeats it, which."""
    length_s = readout.end - readout.start
    if length_s >= _SHORTEST_H[SpanUnit.DAY] * HOUR_S:
        return span_words(readout.start, readout.end, zone)
    if length_s % _MINUTE_S or length_s == 0 or readout.start % _MINUTE_S:
        moment = local(readout.at, zone)
        seconds = ":%S" if 0 < length_s < _MINUTE_S else ""
        name = " %Z" if _comes_twice(moment) else ""
        return f"{_day(moment)}, {moment.strftime(f'%H:%M{seconds}{name}')}"
    first, last = local(readout.start, zone), local(readout.end, zone)
    if _comes_twice(first) or _comes_twice(last):
        return f"{_day(first)}, {first:%H:%M %Z} – {last:%H:%M %Z}"
    return f"{_day(first)}, {first:%H:%M}–{last:%H:%M}"


def _interval(band: Band, at: float) -> tuple[float, float]:
    """The interval of a band that holds a moment, or else the nearest before or after."""
    if not len(band.start):
        return at, at
    index = max(0, int(np.searchsorted(band.start, at, side="right")) - 1)
    return float(band.start[index]), float(band.end[index])


def _rounded(at: float, second_px: float, zone: tzinfo) -> tuple[float, float]:
    """The shortest span of the clock or the calendar that is a pixel wide."""
    for step_s in _STEPS_S:
        if step_s * second_px >= 1:
            start = at // step_s * step_s
            return start, start + step_s
    units = (unit for unit, hours in _SHORTEST_H.items() if hours * HOUR_S * second_px >= 1)
    return span_at(next(units, SpanUnit.YEAR), at, zone)


def _figures_at(band: Band, at: float) -> ReadFigures | None:
    index = int(np.searchsorted(band.start, at, side="right")) - 1
    if index < 0 or at >= band.end[index]:
        return None
    low_c, high_c, mean_c = (
        float(values[index]) for values in (band.low_c, band.high_c, band.mean_c)
    )
    return ReadFigures(low_c, high_c, mean_c)


def _figures_within(band: Band, start: float, end: float) -> ReadFigures | None:
    """Of the intervals whose middle lies within: a single reading stands in its interval's."""
    first, after = np.searchsorted((band.start + band.end) / 2, (start, end))
    if first == after:
        return None
    within = slice(int(first), int(after))
    return ReadFigures(float(band.low_c[within].min()), float(band.high_c[within].max()), None)


def _day(moment: datetime) -> str:
    return dated(moment, say("%a %e %b %Y").replace("%e", str(moment.day)))


def _comes_twice(moment: datetime) -> bool:
    """Whether the clock shows it a second time, when it goes back."""
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
