"""What the year says, in plain sentences: each is true by itself and says no more than is known."""

from collections.abc import Iterator
from datetime import date, tzinfo

from genmon_gui.core.dates import month_name
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import Unit, apart, temperature
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.comparing import comparing
from genmon_gui.core.year.freezing import freezing
from genmon_gui.core.year.limits import DaysBeyond
from genmon_gui.core.year.months import Month
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.wording import (
    day_words,
    days_words,
    listed,
    moment_words,
    share_words,
)


def title(summary: YearSummary) -> str:
    """What it is about: Outdoors in 2013."""
    return say("{place} in {year}", place=summary.place, year=summary.year)


def sentences(summary: YearSummary, unit: Unit, zone: tzinfo) -> tuple[str, ...]:
    """What a year says, the most telling first.

    Args:
        summary: the year's figures.
        unit: what temperatures are said in.
        zone: whose clock tells the moments.
    """
    whole = summary.whole.extremes
    if whole is None:
        return (say("There are no readings in {year}.", year=summary.year),)
    return _extremes(whole, summary.year, unit, zone), *further_sentences(summary, unit, zone)


def further_sentences(summary: YearSummary, unit: Unit, zone: tzinfo) -> tuple[str, ...]:
    """What a year with readings says beyond its lowest, its highest and its mean."""
    return (
        *_records(summary),
        *freezing(summary, unit, zone),
        *(_beyond(beyond, summary.year, unit) for beyond in summary.beyond),
        *_warmest_and_coldest(summary.months, unit),
        *_spread(summary, unit),
        *comparing(summary, unit),
        *_coverage(summary),
    )


def _extremes(whole: Extremes, year: int, unit: Unit, zone: tzinfo) -> str:
    return say(
        "Lowest {low} on {low_moment}; highest {high} on {high_moment}; mean {mean}.",
        low=temperature(whole.low_c, unit),
        low_moment=moment_words(whole.low_at, zone, year),
        high=temperature(whole.high_c, unit),
        high_moment=moment_words(whole.high_at, zone, year),
        mean=temperature(whole.mean_c, unit),
    )


def _records(summary: YearSummary) -> Iterator[str]:
    records = summary.records
    if records is None:
        return
    since = day_words(records.since, summary.year)
    if records.low:
        yield say("No earlier reading, back to {since}, was as low.", since=since)
    if records.high:
        yield say("No earlier reading, back to {since}, was as high.", since=since)


# On how many days it was beyond a limit: on none, on one, on more.
_BEYOND = {
    Side.HIGH: (
        mark("Above {limit} on no day."),
        mark("Above {limit} on 1 day, {first}."),
        mark("Above {limit} on {days}, first on {first}, last on {last}."),
    ),
    Side.LOW: (
        mark("Below {limit} on no day."),
        mark("Below {limit} on 1 day, {first}."),
        mark("Below {limit} on {days}, first on {first}, last on {last}."),
    ),
}


def _beyond(beyond: DaysBeyond, year: int, unit: Unit) -> str:
    none, one, more = _BEYOND[beyond.limit.side]
    limit = temperature(beyond.limit.limit_c, unit)
    if not beyond.days:
        return say(none, limit=limit)
    first, last = (day_words(day, year) for day in (beyond.days[0], beyond.days[-1]))
    if len(beyond.days) == 1:
        return say(one, limit=limit, first=first)
    return say(more, limit=limit, days=days_words(len(beyond.days)), first=first, last=last)


def _warmest_and_coldest(months: tuple[Month, ...], unit: Unit) -> Iterator[str]:
    means = {
        month.number: month.period.extremes.mean_c
        for month in months
        if month.period.is_complete and month.period.extremes is not None
    }
    if len(means) > 1:
        coldest, warmest = min(means, key=means.__getitem__), max(means, key=means.__getitem__)
        yield say(
            "The coldest month was {coldest} (mean {least}), the warmest {warmest} ({most}).",
            coldest=month_name(coldest),
            least=temperature(means[coldest], unit),
            warmest=month_name(warmest),
            most=temperature(means[warmest], unit),
        )


def _spread(summary: YearSummary, unit: Unit) -> Iterator[str]:
    """How far a day's low and high lie apart, on average and at most."""
    spreads = {
        month.number: month.period.spread_c
        for month in summary.months
        if month.period.is_complete and month.period.spread_c is not None
    }
    if len(spreads) > 1:
        least, most = min(spreads, key=spreads.__getitem__), max(spreads, key=spreads.__getitem__)
        yield say(
            "A day's low and high lay furthest apart in {furthest}, {most} on average, "
            "and closest in {closest}, {least}.",
            furthest=month_name(most),
            most=apart(spreads[most], unit),
            closest=month_name(least),
            least=apart(spreads[least], unit),
        )
    widest = summary.widest_day
    if widest is not None:
        yield say(
            "The widest day was {day}, with {spread} from low to high.",
            day=day_words(widest.day, summary.year),
            spread=apart(widest.spread_c, unit),
        )


def _coverage(summary: YearSummary) -> Iterator[str]:
    """How much is known, and of which months too little is."""
    if summary.first is None or summary.last is None:
        return
    share = share_words(summary.known)
    if (summary.first, summary.last) == (date(summary.year, 1, 1), date(summary.year, 12, 31)):
        yield say("There are readings in {share} of the hours of the year.", share=share)
    else:
        yield say(
            "There are readings in {share} of the hours from {first} to {last}.",
            share=share,
            first=day_words(summary.first, summary.year),
            last=day_words(summary.last, summary.year),
        )
    sparse = [
        f"{month_name(month.number)} ({share_words(month.period.coverage)})"
        for month in summary.months
        if summary.first.month <= month.number <= summary.last.month
        and not month.period.is_complete
    ]
    if sparse:
        yield say("Incomplete, and so not compared: {months}.", months=listed(sparse))
