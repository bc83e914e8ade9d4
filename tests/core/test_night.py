from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import date_start, dates, local, time_on
from genmon_gui.core.night import is_night, told_night

TORONTO = ZoneInfo("America/Toronto")
ZONES = [
    TORONTO,
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("Asia/Kolkata"),
    ZoneInfo("Australia/Lord_Howe"),  # shifts by half an hour
    ZoneInfo("America/Havana"),  # skips midnight, and repeats it
    ZoneInfo("Asia/Beirut"),  # skips midnight, and falls back before it
]


@pytest.mark.parametrize(
    ("at", "expected"),
    [("21:59", False), ("22:00", True), ("23:59", True), ("00:00", True), ("06:30", False)],
)
def test_a_night_may_hold_midnight(at: str, *, expected: bool) -> None:
    assert is_night(time.fromisoformat(at), time(22), time(6, 30)) is expected


def test_a_night_may_lie_within_a_day() -> None:
    assert is_night(time(2), time(1), time(3))
    assert not is_night(time(3), time(1), time(3))


def test_without_both_ends_there_is_no_night() -> None:
    assert not is_night(time(2), None, None)
    assert not is_night(time(2), time(2), time(2))


def utc(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("now", "begins", "ends"),
    [
        # Clocks go forward at 02:00 on 8 March, 07:00 UTC, and back on 1 November.
        ("2026-03-08T05:00", "2026-03-07T23:00", "2026-03-08T10:00"),
        ("2026-11-01T04:00", "2026-10-31T22:00", "2026-11-01T11:00"),
    ],
)
def test_a_night_with_a_clock_change_ends_at_six_by_the_clock(
    now: str, begins: str, ends: str
) -> None:
    assert told_night(utc(now), TORONTO) == (utc(begins), utc(ends))


def change_nights(year: int, zone: ZoneInfo) -> list[date]:
    """The dates on whose evening a night begins in which, or beside which, the clock changes."""
    days = list(dates(date(year, 1, 1), date(year + 1, 1, 1)))
    changed = [
        day
        for day, after in pairwise(days)
        if date_start(after, zone) - date_start(day, zone) != 86_400
    ]
    return [day + timedelta(days=days_on) for day in changed for days_on in (-1, 0)]


@given(
    year=st.integers(1990, 2037),
    zone=st.sampled_from(ZONES),
    hours=st.floats(0, 17.9),
)
def test_in_every_change_night_of_every_year_it_is_from_six_to_six(
    year: int, zone: ZoneInfo, hours: float
) -> None:
    for evening in change_nights(year, zone):
        begins = time_on(evening, time(18), zone)
        noon = time_on(evening + timedelta(days=1), time(12), zone)
        now = min(begins + hours * 3600, noon - 1)
        night = told_night(now, zone)
        assert night is not None
        starts, ends = (local(at, zone) for at in night)
        assert (starts.date(), starts.time()) == (evening, time(18))
        assert (ends.date(), ends.time()) == (evening + timedelta(days=1), time(6))


@given(at=st.integers(631_152_000, 2_114_380_800), zone=st.sampled_from(ZONES))
def test_no_night_is_told_of_before_it_begins_or_after_noon(at: int, zone: ZoneInfo) -> None:
    night = told_night(at, zone)
    if night is None:
        assert time(12) <= local(at, zone).time() < time(18)
    else:
        assert night[0] <= at < night[1] + 6 * 3600 + 1
