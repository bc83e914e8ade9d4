"""The times in a log: ISO 8601, with an offset or local, or seconds or milliseconds since 1970."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

# Gives UTC epoch seconds for a text and the place it is of; ValueError where it is no time.
Moment = Callable[[str, str], float]

# Eight digits are a date, 20261122; nine are seconds from 1973 on.
_EPOCH = re.compile(r"\d{9,}(\.\d*)?")

# As seconds this is the year 5138, as milliseconds 1973.
_LEAST_MS = 1e11


def moment_reader(samples: Iterable[str], zone: tzinfo) -> Moment | None:
    """How to read a column of times, by the first sample that is one; None where none is.

    Args:
        samples: texts of that column.
        zone: whose local time it is where there is no offset.
    """
    for text in samples:
        if _EPOCH.fullmatch(text.strip()):
            return epoch_moment
        if _is_iso(text):
            return IsoTimes(zone)
    return None


def epoch_moment(text: str, _place: str) -> float:
    """Seconds since 1970, or milliseconds where they can only be those."""
    number = float(text)
    return number / 1000 if number >= _LEAST_MS else number


class IsoTimes:
    """ISO 8601 times of a log in the order in which it was written."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._latest: dict[str, float] = {}

    def __call__(self, text: str, place: str) -> float:
        """The moment; without an offset it is local time.

        In autumn an hour of local times occurs twice: where a place's time does not go on, the
        second is meant.
        """
        local = datetime.fromisoformat(text.strip())
        if local.tzinfo is not None:
            return local.timestamp()
        moment = local.replace(tzinfo=self._zone)
        at = moment.timestamp()
        if at <= self._latest.get(place, at - 1):
            at = max(at, moment.replace(fold=1).timestamp())
        self._latest[place] = at
        return at


def _is_iso(text: str) -> bool:
    try:
        datetime.fromisoformat(text.strip())
    except ValueError:
        return False
    return True
