import pytest

from genmon_gui.config.settings import Settings
from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.reading import POWER_ON_C, Fault, FaultKind, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.services.known_places import KnownPlaces
from genmon_gui.services.look_writing import LookWriter
from genmon_gui.services.polling import SensorLook
from tests.builders import NOW, TORONTO
from tests.services.rounds import ENGINE, count


@pytest.fixture
def writer(record: Connection, settings: Settings) -> LookWriter:
    return LookWriter(record, KnownPlaces(settings), TORONTO)


def test_a_reading_counts_in_its_hour_and_its_day(record: Connection, writer: LookWriter) -> None:
    seen = SensorLook(ENGINE, Reading(NOW, 20.0))
    assert writer.write(seen, None) is seen
    tables = ("readings", "hourly", "daily")
    assert [count(record, table) for table in tables] == [1, 1, 1]
    assert writer.place_names == {1: "Engine block"}


def test_a_fault_counts_in_neither(record: Connection, writer: LookWriter) -> None:
    writer.write(SensorLook(ENGINE, Fault(NOW, FaultKind.POWER_ON_VALUE, POWER_ON_C)), None)
    tables = ("faults", "readings", "hourly", "daily")
    assert [count(record, table) for table in tables] == [1, 0, 0, 0]


def test_while_the_time_is_not_known_a_look_waits(record: Connection, writer: LookWriter) -> None:
    record.execute("INSERT INTO boots (boot_id, name, assumed_ms) VALUES (7, 'a boot', 0)")
    writer.write(SensorLook(ENGINE, Reading(NOW, 20.0)), AssumedStart(7, NOW - 60))
    assert [count(record, table) for table in ("waiting_looks", "readings")] == [1, 0]


def test_after_a_rollback_a_place_is_made_once_more(record: Connection, writer: LookWriter) -> None:
    record.execute("BEGIN")
    writer.place_id(ENGINE, NOW, None)
    record.execute("ROLLBACK")
    writer.forget_places()
    writer.write(SensorLook(ENGINE, Reading(NOW, 20.0)), None)
    assert count(record, "readings") == count(record, "places") == 1
