"""The times in a log: written out, with an offset or local, or counted from 1970."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache, partial

from genmon_gui.db.scale import MS_PER_S, to_ms
from genmon_gui.services.imports.written_dates import DateOrder, read_serial, read_written

# Gives UTC milliseconds for a text, twice the same; where a local hour occurs twice, those of both.
# ValueError or OverflowError where it is no time.
Moments = Callable[[str], tuple[int, int]]

_COUNT = re.compile(r"\d{9,}(\.\d*)?|\d\.\d+e\+?\d\d", re.IGNORECASE)

# What a count from 1970 may be of, in units a millisecond.
_SCALES = (1 / MS_PER_S, 1, 1000, 1_000_000)

# From 2000 to 2100 no two of the scales fit the same number, and a date as 202611221000 fits none.
_EARLIEST_COUNT_MS = 946_684_800_000
_LATEST_MS = 4_102_444_800_000

_START = datetime(1970, 1, 1)  # noqa: DTZ001 - local times are reckoned without a zone
_HOUR = timedelta(hours=1)
_REMEMBERED_HOURS = 10_000


class SkippedTimeError(ValueError):
    """A local time that the clock change in spring leaves out."""


def moments_of(samples: Iterable[str], zone: tzinfo, order: DateOrder | None) -> Moments | None:
    """How to read a column of times, by the first sample that is one; None where none is.

    Args:
        samples: texts of that column.
        zone: whose local time it is where there is no offset.
        order: of day, month and year in dates that do not begin with the year.
    """
    for text in samples:
        scale = _scale_of(text)
        if scale is not None:
            return CountedTimes(scale)
        for read in (partial(read_written, order=order), read_serial):
            if _can_be_read(text, read):
                return WrittenTimes(zone, read)
    return None


def is_moment(text: str) -> bool:
    """Whether a text can hardly be anything but a time: no column is called so."""
    return _scale_of(text) is not None or is_written_moment(text)


def is_written_moment(text: str) -> bool:
    """Whether a text is a date or a date with a time; a plain number may be anything."""
    reads = (partial(read_written, order=order) for order in DateOrder)
    return not text.isdecimal() and any(_can_be_read(text, read) for read in reads)


class CountedTimes:
    """Seconds, milliseconds, microseconds or nanoseconds since 1970."""

    def __init__(self, per_ms: float) -> None:
        """Read counts of one kind: a clock that stood at 1970 gives small ones too.

        Args:
            per_ms: how many of them a millisecond has.
        """
        self._per_ms = per_ms

    def __call__(self, text: str) -> tuple[int, int]:
        """The moment, twice."""
        # Python reads 1_7 as 17.
        if "_" in text:
            raise ValueError(text)
        at_ms = _within_reason(round(float(text) / self._per_ms))
        return at_ms, at_ms


class WrittenTimes:
    """Dates with times, however they are written."""

    def __init__(self, zone: tzinfo, read: Callable[[str], datetime] = read_written) -> None:
        """Read times.

        Args:
            zone: whose local time it is where there is no offset.
            read: reads a text, without a zone where it names none; ValueError where it cannot.
        """
        self._zone = zone
        self._read = read
        # A zone takes long to tell an offset, and does not change it within most hours.
        self._offset_in_hour = lru_cache(maxsize=_REMEMBERED_HOURS)(self._offset_in)

    def __call__(self, text: str) -> tuple[int, int]:
        """The moment; of a local time both that it may be.

        Raises:
            SkippedTimeError: the clock never showed it.
        """
        written = self._read(text.strip())
        if written.tzinfo is not None:
            at_ms = _within_reason(to_ms(written.timestamp()))
            return at_ms, at_ms
        offset = self._offset_in_hour(written.replace(minute=0, second=0, microsecond=0))
        if offset is not None:
            at_ms = _within_reason(to_ms((written - _START - offset).total_seconds()))
            return at_ms, at_ms
        local = written.replace(tzinfo=self._zone)
        first_ms = _within_reason(to_ms(local.timestamp()))
        second_ms = to_ms(local.replace(fold=1).timestamp())
        if second_ms < first_ms:
            raise SkippedTimeError(text)
        return first_ms, second_ms

    def _offset_in(self, hour: datetime) -> timedelta | None:
        """The offset from UTC in a local hour; None where a change of the clock touches it."""
        ends = (hour, hour + _HOUR - datetime.resolution)
        offsets = {self._zone.utcoffset(end.replace(fold=fold)) for end in ends for fold in (0, 1)}
        return offsets.pop() if len(offsets) == 1 else None


def _within_reason(at_ms: int) -> int:
    if not 0 <= at_ms < _LATEST_MS:
        raise ValueError(f"{at_ms} ms is a number of something else")
    return at_ms


def _scale_of(text: str) -> float | None:
    if _COUNT.fullmatch(text.strip()) is None:
        return None
    number = float(text)
    fitting = (scale for scale in _SCALES if _EARLIEST_COUNT_MS <= number / scale < _LATEST_MS)
    return next(fitting, None)


def _can_be_read(text: str, read: Callable[[str], datetime]) -> bool:
    try:
        read(text.strip())
    except (ValueError, OverflowError):
        return False
    return True
