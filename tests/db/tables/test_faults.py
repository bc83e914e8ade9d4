import pytest

from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import to_units
from genmon_gui.db.tables import faults, places, readings


@pytest.fixture
def engine(record: Connection) -> int:
    return places.ensure(record, "Engine")


@pytest.mark.parametrize("kind", FaultKind)
@pytest.mark.parametrize("rejected_c", [None, 127.9375, -109.9])
def test_a_fault_is_kept_with_the_number_it_rejected(
    record: Connection, engine: int, kind: FaultKind, rejected_c: float | None
) -> None:
    assert readings.add(record, engine, Fault(5.0, kind, rejected_c))
    assert not readings.add(record, engine, Fault(5.0, kind))
    stored = None if rejected_c is None else to_units(rejected_c)
    assert record.execute("SELECT * FROM faults").get == (5000, engine, kind.value, stored)


def test_a_fault_takes_no_readings_place(record: Connection, engine: int) -> None:
    assert readings.add(record, engine, Fault(5.0, FaultKind.CRC))
    assert readings.add(record, engine, Reading(5.0, 20.0))


def test_a_fault_keeps_the_text_that_stood_in_a_number_s_place(
    record: Connection, engine: int
) -> None:
    fault = Fault(5.0, FaultKind.UNREADABLE, rejected_text="warm")
    assert [faults.add(record, [(engine, fault)]) for _ in range(2)] == [1, 0]
    assert record.execute("SELECT rejected FROM faults").get == "warm"


def test_an_85_that_turns_out_to_be_true_is_no_fault_any_more(
    record: Connection, engine: int
) -> None:
    for at, kind in ((5.0, FaultKind.POWER_ON_VALUE), (6.0, FaultKind.CRC)):
        readings.add(record, engine, Fault(at, kind, 85.0))
        readings.add(record, engine, Reading(at, 85.0))
    assert record.execute("SELECT kind FROM faults").get == "crc"
