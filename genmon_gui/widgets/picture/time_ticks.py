"""Which times the picture marks: the finest level whose labels do not touch. Without Qt.

A level has a row of labels and, beneath it, what they belong to: months their year, days their
month, hours their day.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import lru_cache
from itertools import pairwise
from math import gcd

from genmon_gui.core.calendar import days, local, month_starts, year_bounds
from genmon_gui.core.dates import dated
from genmon_gui.core.language import Language, mark, say, spoken

_DAY_S = 86400


@dataclass(frozen=True, slots=True)
class Label:
    """A text about [start, end), both UTC epoch seconds; an instant where they are equal."""

    start: float
    end: float
    text: str

    @property
    def at(self) -> float:
        """Where its middle stands."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class TimeTicks:
    """What a time axis shows.

    Attributes:
        lines: the moments that get a line.
        labels: the row of labels.
        context: the row beneath; empty where it would say nothing new.
    """

    lines: tuple[float, ...]
    labels: tuple[Label, ...]
    context: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """The span that is shown and how much room there is.

    Attributes:
        start: UTC epoch seconds.
        end: UTC epoch seconds.
        zone: whose clock.
        width_px: from start to end.
        measure: a label's width in pixels with the air it wants on both sides.
    """

    start: float
    end: float
    zone: tzinfo
    width_px: float
    measure: Callable[[str], float]

    def pixels(self, seconds: float) -> float:
        """How wide a length of time is."""
        return seconds * self.width_px / (self.end - self.start)


@dataclass(frozen=True, slots=True)
class _Level:
    """A way to mark time.

    Attributes:
        step_s: about how far apart its marks are; never more than they are.
        marks: the marked moments of a span, and some before and after it.
        text: what a mark is called, marked, as strftime has it, with %e for a day without a zero.
        context_marks: the moments at which what the marks belong to begins.
        context_text: what that is called, the longest form first.
        instants: a label stands at its mark, not in the middle of what follows.
    """

    step_s: float
    marks: Callable[[Scale], Iterator[float]]
    text: str
    context_marks: Callable[[Scale], Iterator[float]] | None = None
    context_text: tuple[str, ...] = ()
    instants: bool = False


def time_ticks(scale: Scale) -> TimeTicks:
    """The marks and labels for a span of time."""
    for level in _LEVELS:
        # Enumerating a century's hours would take long; nothing so narrow has room for a digit.
        if scale.pixels(level.step_s) < scale.measure("1"):
            continue
        marks = list(level.marks(scale))
        if _have_room(level, marks, scale):
            lines = tuple(mark for mark in marks if scale.start <= mark < scale.end)
            return TimeTicks(lines, _labels(level, marks, scale), _context(level, scale))
    return TimeTicks((), (), ())


def _have_room(level: _Level, marks: list[float], scale: Scale) -> bool:
    widths = [scale.measure(_text(mark, level.text, scale.zone)) for mark in marks]
    return all(
        scale.pixels(end - start) >= max(pair)
        for (start, end), pair in zip(pairwise(marks), pairwise(widths), strict=True)
    )


def _labels(level: _Level, marks: list[float], scale: Scale) -> tuple[Label, ...]:
    if level.instants:
        return tuple(
            Label(mark, mark, _text(mark, level.text, scale.zone))
            for mark in marks
            if scale.start <= mark <= scale.end
        )
    return _fitting(marks, (level.text,), scale)


def _context(level: _Level, scale: Scale) -> tuple[Label, ...]:
    if level.context_marks is None:
        return ()
    marks = list(level.context_marks(scale))
    return _fitting(marks, level.context_text, scale)


def _fitting(marks: list[float], forms: tuple[str, ...], scale: Scale) -> tuple[Label, ...]:
    """A label in the visible part of each interval, in the longest of its forms that fits."""
    labels = []
    for start, end in pairwise(marks):
        shown_start, shown_end = max(start, scale.start), min(end, scale.end)
        room = scale.pixels(shown_end - shown_start)
        texts = (_text(start, form, scale.zone) for form in forms)
        text = next((text for text in texts if scale.measure(text) <= room), None)
        if text:
            labels.append(Label(shown_start, shown_end, text))
    return tuple(labels)


def _text(at: float, form: str, zone: tzinfo) -> str:
    return _text_in(spoken(), at, form, zone)


@lru_cache(maxsize=4096)
def _text_in(_language: Language, at: float, form: str, zone: tzinfo) -> str:
    """What is kept is kept for one language."""
    moment = local(at, zone)
    return dated(moment, say(form).replace("%e", str(moment.day)))


def _minutes(step: int) -> Callable[[Scale], Iterator[float]]:
    """Every so many minutes of the wall clock."""
    # Zones are whole quarters of an hour away from UTC.
    apart_s = gcd(step, 15) * 60

    def marks(scale: Scale) -> Iterator[float]:
        first = int(scale.start // apart_s) * apart_s
        for at in range(first, int(scale.end) + apart_s, apart_s):
            if local(at, scale.zone).minute % step == 0:
                yield at

    return marks


def _hours(step: int) -> Callable[[Scale], Iterator[float]]:
    """Every so many hours of the wall clock; of an hour that comes twice only the first counts."""

    def marks(scale: Scale) -> Iterator[float]:
        for day_start, day_end in days(scale.start, scale.end, scale.zone):
            yield from _hours_of_day(day_start, day_end, scale.zone, step)

    return marks


# A finger that moves the picture asks for the same days again and again.
@lru_cache(maxsize=1024)
def _hours_of_day(start: int, end: int, zone: tzinfo, step: int) -> tuple[int, ...]:
    def is_marked(moment: datetime) -> bool:
        on_step = moment.minute == 0 and moment.hour % step == 0
        return on_step and (moment.fold == 0 or step == 1)

    halves = range(start, end, _HALF_HOUR_S)
    return tuple(at for at in halves if is_marked(local(at, zone)))


def _each_day(scale: Scale) -> Iterator[float]:
    return (day_start for day_start, _ in _numbered_days(scale))


def _days(step: int) -> Callable[[Scale], Iterator[float]]:
    """Every so many days from the first of the month; none that would touch the next first."""

    def marks(scale: Scale) -> Iterator[float]:
        for day_start, day in _numbered_days(scale):
            if (day - 1) % step == 0 and day + step <= _LONGEST_MONTH + 1:
                yield day_start

    return marks


def _numbered_days(scale: Scale) -> Iterator[tuple[int, int]]:
    """Where each day that is shown begins, and the one after, with its number in its month."""
    first, last = (local(at, scale.zone).year for at in (scale.start, scale.end))
    for year in range(first, last + 2):
        found = _days_of_year(year, scale.zone)
        begin = bisect_right(found, (scale.start, _LONGEST_MONTH)) - 1
        for day_start, day in found[max(0, begin) :]:
            yield day_start, day
            if day_start >= scale.end:
                return


@lru_cache(maxsize=128)
def _days_of_year(year: int, zone: tzinfo) -> tuple[tuple[int, int], ...]:
    found = days(*year_bounds(year, zone), zone)
    return tuple((day_start, local(day_start, zone).day) for day_start, _ in found)


def _months(step: int) -> Callable[[Scale], Iterator[float]]:
    """Every so many months from January, or whole years; at least one on either side."""

    def marks(scale: Scale) -> Iterator[float]:
        beyond = (step + 1) * _LONGEST_MONTH * _DAY_S
        return month_starts(scale.start - beyond, scale.end + beyond, scale.zone, step)

    return marks


_HALF_HOUR_S = 1800  # Lord Howe Island shifts its clock by this much.
_LONGEST_MONTH = 31

_YEAR_FORMS = ("%Y",)
_MONTH_FORMS = (mark("%B %Y"), mark("%b %Y"), "%b")
_DAY_FORMS = (
    *(mark("%A, %e %B %Y"), mark("%a %e %b %Y")),
    *(mark("%a %e %b"), mark("%e %b"), "%e"),
)

_LEVELS = (
    *(
        _Level(step * 60, _minutes(step), "%H:%M", _each_day, _DAY_FORMS, instants=True)
        for step in (1, 2, 5, 10, 15, 30)
    ),
    *(
        _Level(step * 3600, _hours(step), "%H:%M", _each_day, _DAY_FORMS, instants=True)
        for step in (1, 2, 3, 6, 12)
    ),
    _Level(_DAY_S, _each_day, mark("%a %e"), _months(1), _MONTH_FORMS),
    _Level(_DAY_S, _each_day, "%e", _months(1), _MONTH_FORMS),
    *(
        _Level(step * _DAY_S, _days(step), "%e", _months(1), _MONTH_FORMS, instants=True)
        for step in (2, 5, 10)
    ),
    _Level(28 * _DAY_S, _months(1), "%b", _months(12), _YEAR_FORMS),
    *(
        _Level(step * 28 * _DAY_S, _months(step), "%b", _months(12), _YEAR_FORMS, instants=True)
        for step in (3, 6)
    ),
    _Level(365 * _DAY_S, _months(12), "%Y"),
    *(
        _Level(step * 365 * _DAY_S, _months(step * 12), "%Y", instants=True)
        for step in (2, 5, 10, 20, 50)
    ),
)
