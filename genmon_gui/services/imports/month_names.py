"""Dates with an English month in words: 22-Nov-2026, Nov 22, 2026 2:05 PM, Nov 22 10:00 2026."""

import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+)?"
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4}|\d\d)"
_BETWEEN = r"(?:\s*[-/,]\s*|\s+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z]))"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_WEEKDAY}{_DAY}{_BETWEEN}{_MONTH}{_BETWEEN}{_YEAR}(?P<rest>(?!\d).*)",
        rf"{_WEEKDAY}{_MONTH}{_BETWEEN}{_DAY}{_BETWEEN}(?P<year>\d{{4}})(?P<rest>(?!\d).*)",
        # As C's ctime and date(1) have it, perhaps with a zone.
        rf"{_WEEKDAY}{_MONTH}\s+{_DAY}(?P<rest>\s+[\d:.]+(?:\s+[a-z]+)?)\s+(?P<year>\d{{4}})",
    )
)


def with_numbered_month(text: str) -> str:
    """Such a date with its year in front and its month a number; any other text as it is."""
    found = next((match for form in _FORMS if (match := form.fullmatch(text))), None)
    if found is None:
        return text
    month = _MONTHS.index(found["month"].lower()) + 1
    century = "" if len(found["year"]) > len("26") else "20"
    return f"{century}{found['year']}-{month:02}-{int(found['day']):02}{found['rest']}"
