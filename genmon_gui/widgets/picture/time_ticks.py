"""Which times the picture marks: the finest level whose labels do not touch. Without Qt.

A level has a row of labels and, beneath it, what they belong to: months their year, days their
month, hours their day.
"""

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from itertools import pairwise
from math import gcd

from genmon_gui.core.calendar import date_start, days, local, local_date, month_starts
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
        step_s: how far apart its marks are at least, but for an hour that is left out.
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
    """The marks and labels for a span of time.

    How finely is told by how wide a second is alone, so that nothing changes while it is panned.
    """
    level = next((level for level in _LEVELS if _has_room(level, scale)), None)
    if level is None:
        return TimeTicks((), (), ())
    marks = list(level.marks(scale))
    lines = tuple(mark for mark in marks if scale.start <= mark < scale.end)
    return TimeTicks(lines, _labels(level, marks, scale), _context(level, scale))


def _has_room(level: _Level, scale: Scale) -> bool:
    return scale.pixels(level.step_s) >= _widest(spoken(), level.text, scale.measure)


@lru_cache(maxsize=64)
def _widest(_language: Language, form: str, measure: Callable[[str], float]) -> float:
    """How wide the widest of what a form may say is; what is kept is kept for one language."""
    return max(map(measure, {_written(moment, form) for moment in _SAMPLES}))


def _labels(level: _Level, marks: list[float], scale: Scale) -> tuple[Label, ...]:
    if not level.instants:
        return _fitting(marks, (level.text,), scale)
    labels: list[Label] = []
    for at in marks:
        label = Label(at, at, _text(at, level.text, scale.zone))
        # Where the clock changes two marks may be closer than all others.
        is_free = not labels or not _touch(labels[-1], label, scale)
        if scale.start <= at <= scale.end and is_free:
            labels.append(label)
    return tuple(labels)


def _touch(left: Label, right: Label, scale: Scale) -> bool:
    needed_px = (scale.measure(left.text) + scale.measure(right.text)) / 2
    return scale.pixels(right.at - left.at) < needed_px


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
    return _written(local(at, zone), form)


def _written(moment: datetime, form: str) -> str:
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


def _days(step: int) -> Callable[[Scale], Iterator[float]]:
    """Every so many days from the first of the month; none that is too near to the next first.

    From the last one before what is shown to the first one after it.
    """

    def marks(scale: Scale) -> Iterator[float]:
        before = scale.start - (_LONGEST_MONTH + 1) * _DAY_S
        after = scale.end + (_LONGEST_MONTH + 1) * _DAY_S
        months = month_starts(before, after, scale.zone)
        found = [day for month in months for day in _days_of_month(month, scale.zone, step)]
        first = max(0, bisect_right(found, scale.start) - 1)
        yield from found[first : bisect_left(found, scale.end) + 1]

    return marks


# A finger that moves the picture asks for the same months again and again.
@lru_cache(maxsize=1024)
def _days_of_month(start: int, zone: tzinfo, step: int) -> tuple[int, ...]:
    """Where every so many days of the month that begins then begin."""
    first = local_date(start, zone)
    length = monthrange(first.year, first.month)[1]
    numbers = (day for day in range(1, length + 1, step) if length + 1 - day >= _NEAREST * step)
    wanted = (date(first.year, first.month, number) for number in numbers)
    found = ((date_start(day, zone), day) for day in wanted)
    # Who moves over the date line leaves a day out.
    return tuple(at for at, day in found if local_date(at, zone) == day)


def _months(step: int) -> Callable[[Scale], Iterator[float]]:
    """Every so many months from January, or whole years; at least one on either side."""

    def marks(scale: Scale) -> Iterator[float]:
        beyond = (step + 1) * _LONGEST_MONTH * _DAY_S
        return month_starts(scale.start - beyond, scale.end + beyond, scale.zone, step)

    return marks


_HALF_HOUR_S = 1800  # Lord Howe Island shifts its clock by this much.
_LONGEST_MONTH = 31
# So many of their steps the last of a month's marks and the next month's first are apart at least.
_NEAREST = 0.8

# All weekdays and all months, on days of two figures.
_SAMPLES = (
    *(datetime(2026, month, 28, tzinfo=UTC) for month in range(1, 13)),
    *(datetime(2026, 1, day, tzinfo=UTC) for day in range(22, 28)),
)

_YEAR_FORMS = ("%Y",)
_MONTH_FORMS = (mark("%B %Y"), mark("%b %Y"), "%b")
_DAY_FORMS = (
    *(mark("%A, %e %B %Y"), mark("%a %e %b %Y")),
    *(mark("%a %e %b"), mark("%e %b"), "%e"),
)

_LEVELS = (
    *(
        _Level(step * 60, _minutes(step), "%H:%M", _days(1), _DAY_FORMS, instants=True)
        for step in (1, 2, 5, 10, 15, 30)
    ),
    *(
        _Level(step * 3600, _hours(step), "%H:%M", _days(1), _DAY_FORMS, instants=True)
        for step in (1, 2, 3, 6, 12)
    ),
    _Level(_DAY_S, _days(1), mark("%a %e"), _months(1), _MONTH_FORMS),
    _Level(_DAY_S, _days(1), "%e", _months(1), _MONTH_FORMS),
    *(
        _Level(_NEAREST * step * _DAY_S, _days(step), "%e", _months(1), _MONTH_FORMS, instants=True)
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
