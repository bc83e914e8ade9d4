"""What is said of the frost-free time."""

from collections.abc import Iterator
from datetime import date, tzinfo

from genmon_gui.core.calendar import ONE_DAY, local_date
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.core.phrasing import Unit, temperature
from genmon_gui.core.year.frost import FREEZING_C, FrostFree
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.wording import day_words, days_words


def freezing(summary: YearSummary, unit: Unit, zone: tzinfo) -> Iterator[str]:
    """The sentences on frost of a year with readings."""
    free, year = summary.frost_free, summary.year
    if not summary.frost_days:
        freezing_point = temperature(FREEZING_C, unit)
        yield say(
            "No frost: no reading at {freezing_point} or below.", freezing_point=freezing_point
        )
        return
    if free is None:
        yield say("Frost on every day that has readings.")
        return
    is_open = free.season.last == summary.last
    yield _run_words(free, year, is_open=is_open)
    if free.season != free.run:
        first, last = (day_words(day, year) for day in (free.season.first, free.season.last))
        yield say(
            "It is part of {days} frost-free days from {first} to {last}.",
            days=free.season.days,
            first=first,
            last=last,
        )
    yield from _edges(free, year, zone, is_open=is_open)
    if free.sparse_days:
        yield say_count(
            free.sparse_days,
            mark("On 1 day of it several hours have no readings."),
            mark("On {count} days of it several hours have no readings."),
        )


def _run_words(free: FrostFree, year: int, *, is_open: bool) -> str:
    first, last = day_words(free.run.first, year), day_words(free.run.last, year)
    days = days_words(free.run.days)
    if is_open:
        open_run = mark("Frost-free from {first} up to the last reading on {last} ({days}).")
        return say(open_run, first=first, last=last, days=days)
    if first == last:
        return say("Frost-free on {day} only.", day=first)
    return say("Frost-free from {first} to {last} ({days}).", first=first, last=last, days=days)


def _edges(free: FrostFree, year: int, zone: tzinfo, *, is_open: bool) -> Iterator[str]:
    """The frosts on both sides; where there are no readings beside it, that it may be longer."""
    before, after = free.season.first - ONE_DAY, free.season.last + ONE_DAY
    last, first = day_words(before, year), day_words(after, year)
    is_last_known = _is_on(free.last_frost, before, zone)
    is_first_known = _is_on(free.first_frost, after, zone)
    if is_last_known and is_first_known:
        both = mark("The last frost before it was on {last}, the first after it on {first}.")
        yield say(both, last=last, first=first)
    elif is_last_known:
        yield say("The last frost before it was on {day}.", day=last)
    elif is_first_known:
        yield say("The first frost after it was on {day}.", day=first)
    if not is_last_known:
        yield say("It may have begun earlier: {day} has no readings.", day=last)
    if not is_first_known and not is_open:
        yield say("It may have lasted longer: {day} has no readings.", day=first)


def _is_on(frost: Extremes | None, day: date, zone: tzinfo) -> bool:
    return frost is not None and local_date(frost.low_at, zone) == day
