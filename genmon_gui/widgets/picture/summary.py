"""What the line above the bands says: how low and how high, and when. Without Qt."""

from dataclasses import dataclass
from datetime import tzinfo
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from genmon_gui.core.calendar import DAY_S, LONGEST_YEAR_S, local, local_date
from genmon_gui.core.calendar_spans import SpanUnit, span_lines, span_words, unit_of
from genmon_gui.core.dates import short_date, short_day
from genmon_gui.core.language import Language, say, spoken
from genmon_gui.core.phrasing import Unit, number, temperature
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.legend import Legend
from genmon_gui.widgets.picture.visible import visible

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# In a picture of few days it matters at what time of day something was, where that is known.
_TIMED_UP_TO_S = 4 * DAY_S
_KNOWN_WITHIN_S = 900


class Detail(Enum):
    """How much is said of a low or high, by how much room there is."""

    FULL = auto()
    DATED = auto()
    BARE = auto()


@dataclass(frozen=True, slots=True)
class Peak:
    """A lowest or highest, and the earliest interval that has it.

    Attributes:
        value_c: °C.
        at: the interval's middle, UTC epoch seconds.
        within_s: how long the interval is.
    """

    value_c: float
    at: float
    within_s: float


@dataclass(frozen=True, slots=True)
class PlaceFigures:
    """How low and how high a place was; None without readings."""

    place: str
    low: Peak | None
    high: Peak | None


def figures_of(band: Band, start: float, end: float) -> PlaceFigures:
    """What is told of the intervals that touch [start, end)."""
    part = visible(band, start, end)
    if part.start == part.stop:
        return PlaceFigures(band.place, None, None)
    low = part.start + int(band.low_c[part].argmin())
    high = part.start + int(band.high_c[part].argmax())
    return PlaceFigures(band.place, _peak(band, band.low_c, low), _peak(band, band.high_c, high))


def _peak(band: Band, values_c: "NDArray[np.float64]", index: int) -> Peak:
    start, end = float(band.start[index]), float(band.end[index])
    return Peak(float(values_c[index]), (start + end) / 2, end - start)


def peak_words(name: str, peak: Peak, detail: Detail, unit: Unit, day: str) -> str:
    """A low or high: Low −14.1 °C 24 Jan; or without its name; or the bare number."""
    if detail is Detail.BARE:
        return f"{number(peak.value_c, unit)}°"
    dated = f"{temperature(peak.value_c, unit)}  {day}"
    return f"{name} {dated}" if detail is Detail.FULL else dated


def legend_of(figures: PlaceFigures, span: tuple[float, float], unit: Unit, zone: tzinfo) -> Legend:
    """A band's low and high in words; it may have neither."""
    if figures.low is None or figures.high is None:
        return Legend(figures.place, (say("no readings"),), (say("no readings"),))
    moments = [(peak, moment_words(peak, *span, zone)) for peak in (figures.low, figures.high)]
    bare, dated = (
        tuple(peak_words("", peak, detail, unit, moment) for peak, moment in moments)
        for detail in (Detail.BARE, Detail.DATED)
    )
    return Legend(figures.place, bare, dated)


def day_words(at: float, zone: tzinfo, *, with_year: bool) -> str:
    """A local date: 24 Jan, or 24 Jan 2013."""
    return _dates_in(spoken(), at, zone)[with_year]


# A picture that is moved has one lowest and one highest for many frames.
@lru_cache(maxsize=256)
def _dates_in(_language: Language, at: float, zone: tzinfo) -> tuple[str, str]:
    """What is kept is kept for one language."""
    day = local_date(at, zone)
    return short_day(day), short_date(day)


def moment_words(peak: Peak, start: float, end: float, zone: tzinfo) -> str:
    """When a peak of a picture was: 24 Jan, or 24 Jan 2013 in one of years, or 24 Jan 14:02."""
    day = day_words(peak.at, zone, with_year=end - start > LONGEST_YEAR_S)
    if end - start > _TIMED_UP_TO_S or peak.within_s > _KNOWN_WITHIN_S:
        return day
    return f"{day} {local(peak.at, zone):%H:%M}"


def empty_words(start: float, end: float, zone: tzinfo) -> str:
    """What is said of a span without readings."""
    words = span_words(start, end, zone)
    unit = unit_of(start, end, zone)
    if unit in {SpanUnit.YEAR, SpanUnit.MONTH}:
        return say("No readings in {span}.", span=words)
    if unit is SpanUnit.DAY:
        return say("No readings on {day}.", day=words)
    return say("No readings: {span}.", span=words)


def title_words(start: float, end: float, zone: tzinfo) -> str:
    """A span as a title, in one line or two."""
    return "\n".join(filter(None, span_lines(start, end, zone)))


def years_words(start: float, end: float, zone: tzinfo, back: int) -> str:
    """The year, or the first and the last, that so many years before [start, end) lies in."""
    first, last = (local_date(at, zone).year - back for at in (start, end - 1))
    return str(first) if first == last else f"{first}–{last % 100:02}"
