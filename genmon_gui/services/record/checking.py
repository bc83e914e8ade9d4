"""Checks that a record is whole, and rebuilds its extremes where they are not."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import HOUR_S, day_bounds, days, hour_start, iso_utc
from genmon_gui.core.errors import GenmonError
from genmon_gui.db import integrity
from genmon_gui.db.connection import Connection, open_record, told_to_people
from genmon_gui.db.files.resting import open_resting
from genmon_gui.db.files.strange_wal import left_out_words, refuse_strange_wal, strangeness
from genmon_gui.db.tables import extremes, places, readings, waiting
from genmon_gui.db.tables.extremes import Table
from genmon_gui.db.tables.waiting import WaitingBoot
from genmon_gui.services.history.record_zone import ensure_zone, zone_of
from genmon_gui.services.progress import Progress, unseen
from genmon_gui.services.record.future_readings import FutureReadings, future_readings

# So many problems are told one by one; a broken record may have tens of thousands.
MOST_TOLD = 100

_NO_ZONE = "the record does not say whose days its daily rows are"

# The rows of an interval: a day's hours, or a day.
_Interval = tuple[Table, int, int]


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found.

    Attributes:
        readings: how many there are.
        first_at: the earliest of them, None without any.
        last_at: the latest.
        problems: what is wrong, a line each.
        damaged: the file itself is; nothing can be rebuilt in it.
        waiting: what waits for the time of a boot of which nobody knows when it was; nothing is
            wrong with it.
        future: the readings that cannot be yet.
    """

    readings: int
    first_at: float | None
    last_at: float | None
    problems: tuple[str, ...]
    damaged: bool = False
    waiting: tuple[WaitingBoot, ...] = ()
    future: tuple[FutureReadings, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check(path: Path, progress: Progress = unseen, now: float | None = None) -> Report:
    """Look whether a record is whole; nothing is changed.

    Args:
        path: the record; it may be in use.
        progress: told the share that is done.
        now: UTC epoch seconds; None where nobody knows, and nothing is known to be in the future.

    Raises:
        GenmonError: there is no such file, or it cannot be read just now.
    """
    strange = strangeness(path)
    strange_wal = () if strange is None else (left_out_words(path, strange),)
    try:
        connection = open_resting(path)
    except GenmonError as error:
        if not path.is_file():
            raise
        return Report(0, None, None, (error.text,), damaged=True)
    with closing(connection), told_to_people(path):
        damage = integrity.damage(connection)
        if damage:
            # What it says of its readings could be anything.
            return Report(0, None, None, damage, damaged=True)
        with connection:  # one view of it, however much is recorded meanwhile
            report = _report(connection, progress)
            future = () if now is None else future_readings(connection, now)
    return replace(report, problems=strange_wal + report.problems, future=future)


def waiting_words(boot: WaitingBoot) -> str:
    """What waits of one boot, for people."""
    return (
        f"{boot.readings:,} readings and {boot.faults:,} faults of boot {boot.name} "
        "wait for the time, which is not known"
    )


def repair(path: Path, zone: ZoneInfo, progress: Progress = unseen) -> int:
    """Make the hourly and daily rows that are wrong anew from the readings.

    Args:
        path: a record without damage.
        zone: whose days a record without a zone of its own shall keep.
        progress: told the share that is done.

    Returns:
        How many rows were wrong.

    Raises:
        GenmonError: the record cannot be written.
    """
    refuse_strange_wal(path)
    with closing(open_record(path)) as connection, told_to_people(path):
        repaired = 0
        if zone_of(connection) is None:
            ensure_zone(connection, zone)
        with connection:
            repaired += _open_newest(connection)
        for table, start, end in _intervals(connection, progress):
            with connection:
                wrong = list(integrity.wrong_rows(connection, table, start, end))
                if wrong:
                    extremes.rebuild(connection, table, [(start, end)])
            repaired += len(wrong)
    return repaired


def _open_newest(connection: Connection) -> int:
    """Let the newest reading's hour and day be the open ones; how many of their rows were wrong."""
    span = readings.span(connection)
    if span is None:
        return 0
    hour = hour_start(span[1])
    wrong = 0
    for table, (start, end) in (
        (Table.HOURLY, (hour, hour + HOUR_S)),
        (Table.DAILY, day_bounds(span[1], zone_of(connection) or UTC)),
    ):
        if extremes.open_interval(connection, table) != (start, end):
            wrong += len(list(integrity.wrong_rows(connection, table, start, end)))
            extremes.open_anew(connection, table, start, end)
    return wrong


def _report(connection: Connection, progress: Progress) -> Report:
    told: list[str] = []
    untold = 0
    for problem in _problems(connection, progress):
        if len(told) < MOST_TOLD:
            told.append(problem)
        else:
            untold += 1
    if untold:
        told.append(f"and {untold} more")
    first_at, last_at = readings.span(connection) or (None, None)
    return Report(
        integrity.count_readings(connection),
        first_at,
        last_at,
        tuple(told),
        waiting=waiting.by_unknown_boot(connection),
    )


def _problems(connection: Connection, progress: Progress) -> Iterator[str]:
    names = dict(places.numbered(connection))
    if zone_of(connection) is None and integrity.span(connection) is not None:
        yield _NO_ZONE
    for place_id, at in integrity.shown_though_hidden(connection):
        yield f"the reading of {names[place_id]} at {iso_utc(at)} is both hidden and shown"
    for table, start, end in _intervals(connection, progress):
        for place_id, row_start, what in integrity.wrong_rows(connection, table, start, end):
            yield f"{integrity.row_name(table, names[place_id], row_start)} {what}"


def _intervals(connection: Connection, progress: Progress) -> Iterator[_Interval]:
    """All days of the record, the hours of the UTC day and the local day in turn."""
    whole = integrity.span(connection)
    if whole is None:
        return
    first, last = whole
    zones: list[tuple[Table, tzinfo | None]] = [
        (Table.HOURLY, UTC),
        (Table.DAILY, zone_of(connection)),
    ]
    for part, (table, zone) in enumerate(zones):
        for start, end in days(first, last, zone) if zone else ():
            yield table, start, end
            progress((part + min(1.0, (end - first) / (last - first))) / len(zones))
