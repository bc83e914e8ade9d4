"""A year's figures as JSON: whole numbers of the record unrounded, means to 1/100000 °C."""

from collections.abc import Sequence
from datetime import date, tzinfo

from genmon_gui.core.calendar import iso_utc, local_date
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.frost import Run
from genmon_gui.core.year.limits import DaysBeyond
from genmon_gui.core.year.months import Month
from genmon_gui.core.year.summary import YearSummary

_DECIMALS = 5

Object = dict[str, object]


def as_json(summaries: Sequence[YearSummary], zone: tzinfo) -> Object:
    """The first place's figures; under `places` those of every place, the first too."""
    places = [_place(summary, zone) for summary in summaries]
    return {**places[0], "places": places}


def _place(summary: YearSummary, zone: tzinfo) -> Object:
    whole, free = summary.whole, summary.frost_free
    return {
        "place": summary.place,
        "year": summary.year,
        "first": _day(summary.first),
        "last": _day(summary.last),
        "low": _low(whole.extremes),
        "high": _high(whole.extremes),
        "mean_c": _mean(whole.extremes),
        "spread_c": _rounded(whole.spread_c),
        "coverage": _rounded(whole.coverage),
        "coverage_so_far": _rounded(summary.known),
        "versus_last_year_c": _rounded(summary.versus_last_year_c),
        "frost_days": summary.frost_days,
        "frost_free": _run(free.run if free else None),
        "frost_free_season": _run(free.season if free else None),
        "last_frost": _frost(free.last_frost if free else None, zone),
        "first_frost": _frost(free.first_frost if free else None, zone),
        "beyond": [_beyond(beyond) for beyond in summary.beyond],
        "widest_day": None
        if summary.widest_day is None
        else {
            "date": _day(summary.widest_day.day),
            "spread_c": _rounded(summary.widest_day.spread_c),
        },
        "months": [_month(month) for month in summary.months],
    }


def _month(month: Month) -> Object:
    extremes = month.period.extremes
    return {
        "month": month.number,
        "mean_c": _mean(extremes),
        "spread_c": _rounded(month.period.spread_c),
        "low_c": None if extremes is None else extremes.low_c,
        "high_c": None if extremes is None else extremes.high_c,
        "coverage": _rounded(month.period.coverage),
        "is_complete": month.period.is_complete,
        "versus_last_year_c": _rounded(month.versus_last_year_c),
        "versus_earlier_c": _rounded(month.versus_earlier_c),
        "earlier_years": month.earlier_years,
    }


def _low(extremes: Extremes | None) -> Object:
    if extremes is None:
        return {"c": None, "at": None}
    return {"c": extremes.low_c, "at": iso_utc(extremes.low_at)}


def _high(extremes: Extremes | None) -> Object:
    if extremes is None:
        return {"c": None, "at": None}
    return {"c": extremes.high_c, "at": iso_utc(extremes.high_at)}


def _run(run: Run | None) -> Object:
    if run is None:
        return {"from": None, "to": None, "days": 0}
    return {"from": _day(run.first), "to": _day(run.last), "days": run.days}


def _frost(day: Extremes | None, zone: tzinfo) -> Object | None:
    """A frost with the low of its day."""
    if day is None:
        return None
    return {"date": _day(local_date(day.low_at, zone)), **_low(day)}


def _beyond(beyond: DaysBeyond) -> Object:
    days = beyond.days
    return {
        "side": "above" if beyond.limit.side is Side.HIGH else "below",
        "limit_c": _rounded(beyond.limit.limit_c),
        "days": len(days),
        "first": _day(days[0] if days else None),
        "last": _day(days[-1] if days else None),
    }


def _mean(extremes: Extremes | None) -> float | None:
    return None if extremes is None else _rounded(extremes.mean_c)


def _rounded(value: float | None) -> float | None:
    # A zero is added since a rounded −0.000001 would be written as -0.0.
    return None if value is None else round(value, _DECIMALS) + 0.0


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
