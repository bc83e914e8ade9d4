from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, timedelta, tzinfo
from math import cos, tau
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import date_start, local_date
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.stand_in import open_blank
from genmon_gui.db.tables import places, readings
from genmon_gui.services.replay.hindsight_periods import PastPeriod, PeriodKind, periods_of
from tests.builders import TORONTO
from tests.recorded import record_readings

DAY = timedelta(days=1)


@pytest.fixture
def record() -> Iterator[Connection]:
    with closing(open_blank(Path("genmon.db"))) as connection:
        yield connection


def northern(day: date) -> float:
    return -20 * cos(tau * day.timetuple().tm_yday / 365)


def southern(day: date) -> float:
    return -northern(day)


def heated(day: date) -> float:
    """An engine that is kept warm while it is cold outdoors."""
    return 20 - northern(day) / 4


def record_days(
    connection: Connection,
    first: date,
    last: date,
    value_c: Callable[[date], float] = northern,
    place: str = "Outdoors",
) -> None:
    """A reading at noon of every day, with the rows it makes."""
    for number in range((last - first).days + 1):
        day = first + number * DAY
        noon = Reading(date_start(day, TORONTO) + 12 * 3600, value_c(day))
        record_readings(connection, place, [noon], TORONTO)


def told(
    connection: Connection, side: Side, zone: tzinfo = TORONTO, place: str = "Outdoors"
) -> list[tuple[PeriodKind, date, date]]:
    return [
        (each.kind, local_date(each.start, zone), local_date(each.end - 1, zone))
        for each in periods_of(connection, place, side, zone)
    ]


def test_a_low_limit_is_tried_on_the_last_winter_and_a_high_one_on_the_last_summer(
    record: Connection,
) -> None:
    record_days(record, date(2025, 1, 1), date(2026, 11, 22))
    last_days = (PeriodKind.LAST_DAYS, date(2026, 10, 23), date(2026, 11, 22))
    winter = (PeriodKind.WINTER, date(2025, 12, 1), date(2026, 2, 28))
    summer = (PeriodKind.SUMMER, date(2026, 6, 1), date(2026, 8, 31))
    assert told(record, Side.LOW) == [winter, last_days]
    assert told(record, Side.HIGH) == [summer, last_days]


@pytest.mark.parametrize("zone", [ZoneInfo("Australia/Sydney"), UTC])
def test_on_the_other_half_of_the_earth_winter_is_in_june(record: Connection, zone: tzinfo) -> None:
    record_days(record, date(2025, 1, 1), date(2026, 11, 22), southern)
    winter, summer = (told(record, side, zone)[0] for side in (Side.LOW, Side.HIGH))
    assert winter == (PeriodKind.WINTER, date(2026, 6, 1), date(2026, 8, 31))
    assert summer == (PeriodKind.SUMMER, date(2025, 12, 1), date(2026, 2, 28))


@pytest.mark.parametrize("zone", [TORONTO, UTC])
def test_an_engine_that_is_heated_in_winter_does_not_make_it_summer(
    record: Connection, zone: tzinfo
) -> None:
    record_days(record, date(2025, 1, 1), date(2026, 11, 22), heated, "Engine block")
    record_days(record, date(2025, 1, 1), date(2026, 11, 22))
    (kind, first, _), _ = told(record, Side.HIGH, zone, "Engine block")
    assert (kind, first) == (PeriodKind.SUMMER, date(2026, 6, 1))


def test_a_season_that_is_not_over_is_not_the_last_one(record: Connection) -> None:
    record_days(record, date(2024, 6, 1), date(2026, 2, 28))
    assert told(record, Side.LOW)[0] == (PeriodKind.WINTER, date(2024, 12, 1), date(2025, 2, 28))
    assert told(record, Side.HIGH)[0] == (PeriodKind.SUMMER, date(2025, 6, 1), date(2025, 8, 31))


def test_a_winter_that_was_joined_late_is_told_from_the_first_day(record: Connection) -> None:
    record_days(record, date(2025, 12, 10), date(2026, 11, 22))
    assert told(record, Side.LOW)[0] == (PeriodKind.WINTER, date(2025, 12, 10), date(2026, 2, 28))


def test_where_nothing_tells_the_season_it_is_the_last_year(record: Connection) -> None:
    record_days(record, date(2025, 1, 1), date(2026, 11, 22), lambda _day: 20.0)
    assert told(record, Side.LOW, UTC)[0] == (
        PeriodKind.YEAR,
        date(2025, 11, 22),
        date(2026, 11, 22),
    )


def test_a_young_record_is_tried_as_a_whole(record: Connection) -> None:
    record_days(record, date(2026, 9, 1), date(2026, 11, 22))
    assert told(record, Side.LOW) == [
        (PeriodKind.ALL, date(2026, 9, 1), date(2026, 11, 22)),
        (PeriodKind.LAST_DAYS, date(2026, 10, 23), date(2026, 11, 22)),
    ]


def test_what_is_no_longer_than_the_last_days_is_told_once(record: Connection) -> None:
    record_days(record, date(2026, 11, 1), date(2026, 11, 22))
    assert told(record, Side.LOW) == [(PeriodKind.ALL, date(2026, 11, 1), date(2026, 11, 22))]


def test_the_newest_reading_counts(record: Connection) -> None:
    record_days(record, date(2026, 11, 1), date(2026, 11, 22))
    newest = readings.newest_at(record)
    (period,) = periods_of(record, "Outdoors", Side.LOW, TORONTO)
    assert newest is not None
    assert period.start <= newest < period.end


def test_without_readings_there_is_nothing_to_try_on(record: Connection) -> None:
    assert periods_of(record, "Outdoors", Side.LOW, TORONTO) == ()
    places.ensure(record, "Outdoors")
    nothing: tuple[PastPeriod, ...] = periods_of(record, "Outdoors", Side.LOW, TORONTO)
    assert nothing == ()
