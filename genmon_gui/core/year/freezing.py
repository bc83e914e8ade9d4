"""What is said of the frost-free time."""

from collections.abc import Iterator
from datetime import date, timedelta, tzinfo

from genmon_gui.core.calendar import local_date
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.phrasing import Unit, temperature
from genmon_gui.core.year.frost import FREEZING_C, FrostFree
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.wording import count_words, day_words

_DAY = timedelta(days=1)


def freezing(summary: YearSummary, unit: Unit, zone: tzinfo) -> Iterator[str]:
    """The sentences on frost of a year with readings."""
    free, year = summary.frost_free, summary.year
    if not summary.frost_days:
        yield f"No frost: no reading at {temperature(FREEZING_C, unit)} or below."
        return
    if free is None:
        yield "Frost on every day that has readings."
        return
    is_open = free.season.last == summary.last
    yield f"Frost-free {_run_words(free, year, is_open=is_open)}."
    if free.season != free.run:
        first, last = (day_words(day, year) for day in (free.season.first, free.season.last))
        yield f"It is part of {free.season.days} frost-free days from {first} to {last}."
    yield from _edges(free, year, zone, is_open=is_open)
    if free.sparse_days:
        yield f"On {count_words(free.sparse_days, 'day')} of it several hours have no readings."


def _run_words(free: FrostFree, year: int, *, is_open: bool) -> str:
    first, last = day_words(free.run.first, year), day_words(free.run.last, year)
    days = count_words(free.run.days, "day")
    if is_open:
        return f"from {first} up to the last reading on {last} ({days})"
    return f"on {first} only" if first == last else f"from {first} to {last} ({days})"


def _edges(free: FrostFree, year: int, zone: tzinfo, *, is_open: bool) -> Iterator[str]:
    """The frosts on both sides; where there are no readings beside it, that it may be longer."""
    before, after = free.season.first - _DAY, free.season.last + _DAY
    frosts, doubts = [], []
    if _is_on(free.last_frost, before, zone):
        frosts.append(f"The last frost before it was on {day_words(before, year)}")
    else:
        doubts.append(f"begun earlier: {day_words(before, year)}")
    if _is_on(free.first_frost, after, zone):
        words = "the first after it" if frosts else "The first frost after it was"
        frosts.append(f"{words} on {day_words(after, year)}")
    elif not is_open:
        doubts.append(f"lasted longer: {day_words(after, year)}")
    if frosts:
        yield f"{', '.join(frosts)}."
    for doubt in doubts:
        yield f"It may have {doubt} has no readings."


def _is_on(frost: Extremes | None, day: date, zone: tzinfo) -> bool:
    return frost is not None and local_date(frost.low_at, zone) == day
