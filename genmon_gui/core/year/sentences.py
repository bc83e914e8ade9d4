"""What the year says, in plain sentences: each is true by itself and says no more than is known."""

from collections.abc import Iterator
from datetime import date, tzinfo

from genmon_gui.core.extremes import Extremes
from genmon_gui.core.phrasing import Unit, apart, temperature
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.comparing import comparing
from genmon_gui.core.year.freezing import freezing
from genmon_gui.core.year.limits import DaysBeyond
from genmon_gui.core.year.months import Month
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.wording import (
    count_words,
    day_words,
    listed,
    moment_words,
    month_words,
    share_words,
)


def title(summary: YearSummary) -> str:
    """What it is about: Outdoors in 2013."""
    return f"{summary.place} in {summary.year}"


def sentences(summary: YearSummary, unit: Unit, zone: tzinfo) -> tuple[str, ...]:
    """What a year says, the most telling first.

    Args:
        summary: the year's figures.
        unit: what temperatures are said in.
        zone: whose clock tells the moments.
    """
    whole = summary.whole.extremes
    if whole is None:
        return (f"There are no readings in {summary.year}.",)
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
    low, high = (
        f"{temperature(value_c, unit)} on {moment_words(at, zone, year)}"
        for value_c, at in ((whole.low_c, whole.low_at), (whole.high_c, whole.high_at))
    )
    return f"Lowest {low}; highest {high}; mean {temperature(whole.mean_c, unit)}."


def _records(summary: YearSummary) -> Iterator[str]:
    records = summary.records
    if records is not None:
        words = ("as low" if records.low else "", "as high" if records.high else "")
        since = day_words(records.since, summary.year)
        yield from (f"No earlier reading, back to {since}, was {word}." for word in words if word)


def _beyond(beyond: DaysBeyond, year: int, unit: Unit) -> str:
    side = "Above" if beyond.limit.side is Side.HIGH else "Below"
    words = f"{side} {temperature(beyond.limit.limit_c, unit)} on"
    if not beyond.days:
        return f"{words} no day."
    first, last = (day_words(day, year) for day in (beyond.days[0], beyond.days[-1]))
    if first == last:
        return f"{words} 1 day, {first}."
    return f"{words} {count_words(len(beyond.days), 'day')}, first on {first}, last on {last}."


def _warmest_and_coldest(months: tuple[Month, ...], unit: Unit) -> Iterator[str]:
    means = {
        month.number: month.period.extremes.mean_c
        for month in months
        if month.period.is_complete and month.period.extremes is not None
    }
    if len(means) > 1:
        coldest, warmest = min(means, key=means.__getitem__), max(means, key=means.__getitem__)
        yield (
            f"The coldest month was {month_words(coldest)} "
            f"(mean {temperature(means[coldest], unit)}), "
            f"the warmest {month_words(warmest)} ({temperature(means[warmest], unit)})."
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
        yield (
            f"A day's low and high lay furthest apart in {month_words(most)}, "
            f"{apart(spreads[most], unit)} on average, and closest in {month_words(least)}, "
            f"{apart(spreads[least], unit)}."
        )
    widest = summary.widest_day
    if widest is not None:
        day = day_words(widest.day, summary.year)
        yield f"The widest day was {day}, with {apart(widest.spread_c, unit)} from low to high."


def _coverage(summary: YearSummary) -> Iterator[str]:
    """How much is known, and of which months too little is."""
    if summary.first is None or summary.last is None:
        return
    words = f"There are readings in {share_words(summary.known)} of the hours"
    if (summary.first, summary.last) == (date(summary.year, 1, 1), date(summary.year, 12, 31)):
        yield f"{words} of the year."
    else:
        first, last = (day_words(day, summary.year) for day in (summary.first, summary.last))
        yield f"{words} from {first} to {last}."
    sparse = [
        f"{month_words(month.number)} ({share_words(month.period.coverage)})"
        for month in summary.months
        if summary.first.month <= month.number <= summary.last.month
        and not month.period.is_complete
    ]
    if sparse:
        yield f"Incomplete, and so not compared: {listed(sparse)}."
