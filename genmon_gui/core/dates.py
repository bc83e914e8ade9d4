"""How days, months and dates are said."""

from datetime import date

from genmon_gui.core.language import mark, say

WEEKDAYS = (
    *(mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday")),
    *(mark("Friday"), mark("Saturday"), mark("Sunday")),
)
_SHORT_WEEKDAYS = (
    *(mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu")),
    *(mark("Fri"), mark("Sat"), mark("Sun")),
)
MONTHS = (
    *(mark("January"), mark("February"), mark("March"), mark("April")),
    *(mark("May", "the whole name"), mark("June"), mark("July"), mark("August")),
    *(mark("September"), mark("October"), mark("November"), mark("December")),
)
_SHORT_MONTHS = (
    *(mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr")),
    *(mark("May", "the short name"), mark("Jun"), mark("Jul"), mark("Aug")),
    *(mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec")),
)
# Its short name is its name, which other languages have two words for.
_MAY = 5


def weekday_name(day: date) -> str:
    """Sunday."""
    return say(WEEKDAYS[day.weekday()])


def short_weekday(day: date) -> str:
    """Sun."""
    return say(_SHORT_WEEKDAYS[day.weekday()])


def month_name(number: int) -> str:
    """November, of a month from 1 to 12."""
    return say(MONTHS[number - 1], "the whole name" if number == _MAY else "")


def short_month(number: int) -> str:
    """Nov, of a month from 1 to 12."""
    return say(_SHORT_MONTHS[number - 1], "the short name" if number == _MAY else "")


def day_number(day: date) -> str:
    """22, of the month; its first day is said in another way in some languages."""
    return say("1", "the first of a month") if day.day == 1 else str(day.day)


def day_name(day: date) -> str:
    """22 November."""
    return say("{day} {month}", "22 November", day=day_number(day), month=month_name(day.month))


def short_day(day: date) -> str:
    """22 Nov."""
    return say("{day} {month}", "22 Nov", day=day_number(day), month=short_month(day.month))


def short_date(day: date) -> str:
    """22 Nov 2026."""
    return say("{day} {year}", "22 Nov 2026", day=short_day(day), year=day.year)


def dated(day: date, form: str) -> str:
    """A date or date-time in a strftime form, with the names of its day and month as they are said.

    strftime itself takes the names of the process's locale, which is not the language spoken here.
    """
    names = {
        "%A": weekday_name(day),
        "%a": short_weekday(day),
        "%B": month_name(day.month),
        "%b": short_month(day.month),
    }
    for code, name in names.items():
        form = form.replace(code, name)
    return day.strftime(form)
