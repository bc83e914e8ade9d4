"""What two real logs say of their years, worked out by csv and datetime alone."""

import csv
import gzip
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

NEW_YORK = ZoneInfo("America/New_York")

# Every reading: when, and how warm in °C.
Log = list[tuple[datetime, float]]


def weather_of(path: Path, station: str) -> Log:
    """The readings of a station of the New York weather."""
    with path.open() as file:
        return [
            (datetime.fromisoformat(row["time_hour"]), (float(row["temp"]) - 32) * 5 / 9)
            for row in csv.DictReader(file)
            if row["origin"] == station and row["temp"] != "NA"
        ]


def sea_of(path: Path) -> Log:
    """The readings of the buoy; of two at one time the first."""
    with gzip.open(path, "rt") as file:
        rows = list(csv.reader(file))[1:]
    found: dict[datetime, float] = {}
    for time, value in rows:
        found.setdefault(datetime.fromisoformat(time), float(value))
    return sorted(found.items())


def by_day(log: Log, zone: ZoneInfo) -> dict[date, list[float]]:
    """The values of each local date."""
    days: dict[date, list[float]] = defaultdict(list)
    for at, value_c in log:
        days[at.astimezone(zone).date()].append(value_c)
    return days


def share_of_hours(log: Log, zone: ZoneInfo, first: date, after: date) -> float:
    """The share of the UTC hours between two local midnights that have readings."""
    start, end = (datetime(day.year, day.month, day.day, tzinfo=zone) for day in (first, after))
    read = {at.replace(minute=0, second=0) for at, _ in log if start <= at < end}
    return len(read) / ((end.astimezone(UTC) - start.astimezone(UTC)) / timedelta(hours=1))


def longest_thaw(days: dict[date, list[float]], year: int) -> tuple[date, date]:
    """From which to which date no value of the year was 0 °C or below, for the longest time."""
    return max(_thaws(days, year), key=lambda thaw: thaw[1] - thaw[0])


def _thaws(days: dict[date, list[float]], year: int) -> Iterator[tuple[date, date]]:
    free = sorted(day for day, values in days.items() if day.year == year and min(values) > 0)
    for day in free:
        last = day
        while last + timedelta(days=1) in free:
            last += timedelta(days=1)
        yield day, last
