"""What the line above the bands says: how low and how high, and when. Without Qt."""

from dataclasses import dataclass
from datetime import tzinfo
from enum import Enum, auto

import numpy as np

from genmon_gui.core.calendar import local_date, year_bounds
from genmon_gui.core.phrasing import Unit, dated, number, temperature
from genmon_gui.services.history import Band


class Detail(Enum):
    """How much is said of a low or high, by how much room there is."""

    FULL = auto()
    DATED = auto()
    BARE = auto()


@dataclass(frozen=True, slots=True)
class Peak:
    """A band's lowest or highest, and the start of the earliest interval that has it."""

    value_c: float
    at: float


def lowest(band: Band) -> Peak:
    """The lowest of a band that has readings."""
    index = int(np.argmin(band.low_c))
    return Peak(float(band.low_c[index]), float(band.start[index]))


def highest(band: Band) -> Peak:
    """The highest of a band that has readings."""
    index = int(np.argmax(band.high_c))
    return Peak(float(band.high_c[index]), float(band.start[index]))


def peak_words(name: str, peak: Peak, detail: Detail, unit: Unit, day: str) -> str:
    """A low or high: Low −14.1 °C 24 Jan; or without its name; or the bare number."""
    if detail is Detail.BARE:
        return f"{number(peak.value_c, unit)}°"
    dated = f"{temperature(peak.value_c, unit)}  {day}"
    return f"{name} {dated}" if detail is Detail.FULL else dated


def day_words(at: float, zone: tzinfo, *, with_year: bool) -> str:
    """A local date: 24 Jan, or 24 Jan 2013."""
    day = local_date(at, zone)
    return f"{day.day} {dated(day, '%b %Y' if with_year else '%b')}"


def span_words(start: float, end: float, zone: tzinfo) -> str:
    """A span as people call it: 2013; 1 Nov 2013; 2 Nov – 4 Nov 2013; its last day is within it."""
    first, last = local_date(start, zone), local_date(end - 1, zone)
    if (start, end) == year_bounds(first.year, zone):
        return str(first.year)
    to = day_words(end - 1, zone, with_year=True)
    if first == last:
        return to
    return f"{day_words(start, zone, with_year=first.year != last.year)} – {to}"


def empty_words(start: float, end: float, zone: tzinfo) -> str:
    """What is said of a span without readings."""
    words = span_words(start, end, zone)
    if " – " in words:
        return f"No readings from {words.replace(' – ', ' to ')}."
    return f"No readings {'in' if words.isdecimal() else 'on'} {words}."


def title_words(start: float, end: float, zone: tzinfo) -> str:
    """A span as a title: what is long takes two lines."""
    return span_words(start, end, zone).replace(" – ", " –\n")
