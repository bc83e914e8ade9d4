from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import parse_iso
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places, readings
from genmon_gui.services.history.recorded_span import days_up_to, last_365_days


def take(record: Connection, at: float) -> None:
    with record:
        readings.add(record, places.ensure(record, "Shed"), Reading(at, 1.0))


def test_a_record_without_readings_has_no_last_365_days(
    record: Connection, toronto: ZoneInfo
) -> None:
    assert last_365_days(record, toronto) is None


def test_the_last_365_days_end_with_the_newest_readings_day(
    record: Connection, toronto: ZoneInfo
) -> None:
    take(record, parse_iso("2026-11-22T14:00", toronto))
    expected = parse_iso("2025-11-23", toronto), parse_iso("2026-11-23", toronto)
    assert last_365_days(record, toronto) == expected


def test_365_days_up_to_a_moment_are_whole_local_days_across_clock_changes(
    toronto: ZoneInfo,
) -> None:
    start, end = days_up_to(parse_iso("2026-05-01T00:00", toronto), toronto)
    assert (start, end) == (parse_iso("2025-05-02", toronto), parse_iso("2026-05-02", toronto))
