"""Which times the picture marks: the finest level whose labels do not touch. Without Qt.

A level has a row of labels and, beneath it, what they belong to: months their year, days their
month, hours their day.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from itertools import pairwise

from genmon_gui.core.calendar import DAY_S, local
from genmon_gui.core.dates import dated
from genmon_gui.core.language import Language, mark, say, spoken
from genmon_gui.widgets.picture.time_marks import (
    NEAREST,
    Marks,
    day_marks,
    hour_marks,
    minute_marks,
    month_marks,
)


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
    marks: Marks
    text: str
    context_marks: Marks | None = None
    context_text: tuple[str, ...] = ()
    instants: bool = False


def time_ticks(scale: Scale) -> TimeTicks:
    """The marks and labels for a span of time.

    How finely is told by how wide a second is alone, so that nothing changes while it is panned.
    """
    level = next((level for level in _LEVELS if _has_room(level, scale)), None)
    if level is None:
        return TimeTicks((), (), ())
    marks = list(level.marks(scale.start, scale.end, scale.zone))
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
    marks = list(level.context_marks(scale.start, scale.end, scale.zone))
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

_DAYS, _MONTHS, _YEARS = day_marks(1), month_marks(1), month_marks(12)
_LEVELS = (
    *(
        _Level(step * 60, minute_marks(step), "%H:%M", _DAYS, _DAY_FORMS, instants=True)
        for step in (1, 2, 5, 10, 15, 30)
    ),
    *(
        _Level(step * 3600, hour_marks(step), "%H:%M", _DAYS, _DAY_FORMS, instants=True)
        for step in (1, 2, 3, 6, 12)
    ),
    _Level(DAY_S, day_marks(1), mark("%a %e"), _MONTHS, _MONTH_FORMS),
    _Level(DAY_S, day_marks(1), "%e", _MONTHS, _MONTH_FORMS),
    *(
        _Level(NEAREST * step * DAY_S, day_marks(step), "%e", _MONTHS, _MONTH_FORMS, instants=True)
        for step in (2, 5, 10)
    ),
    _Level(28 * DAY_S, month_marks(1), "%b", _YEARS, _YEAR_FORMS),
    *(
        _Level(step * 28 * DAY_S, month_marks(step), "%b", _YEARS, _YEAR_FORMS, instants=True)
        for step in (3, 6)
    ),
    _Level(365 * DAY_S, month_marks(12), "%Y"),
    *(
        _Level(step * 365 * DAY_S, month_marks(step * 12), "%Y", instants=True)
        for step in (2, 5, 10, 20, 50)
    ),
)
