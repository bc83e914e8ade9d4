import pytest

from genmon_gui.core.reading import Fault, FaultKind, Look, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, places, readings
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.reasons import OffReason
from genmon_gui.services.record.hiding import hide
from genmon_gui.services.record.runs import (
    has_started,
    is_suspect,
    last_outage,
    note_read_through,
    note_start,
    note_stop,
)
from tests.builders import NOW, TORONTO

LATER = NOW + 155 * 60


def off(record: Connection) -> tuple[Event, ...]:
    return events.logged(record, EventKind.PROGRAM_OFF)


def start(record: Connection, at: float, boot: str = "first boot") -> str:
    return note_start(record, at, TORONTO, boot)


def engine(record: Connection, look: Look) -> None:
    readings.add(record, places.ensure(record, "Engine block"), look)


def test_the_first_start_follows_nothing(record: Connection) -> None:
    assert not has_started(record)
    assert start(record, NOW) == ""
    assert has_started(record)
    assert off(record) == ()


@pytest.mark.parametrize(
    ("boots", "why"),
    [
        (("first", "first"), "it crashed or was killed"),
        (("first", "second"), "the machine was off or restarted"),
        (("first", ""), "power cut or crash"),
        (("", "second"), "power cut or crash"),
        (("", ""), "power cut or crash"),
    ],
)
def test_an_outage_is_told_with_its_span_and_why_as_far_as_known(
    record: Connection, boots: tuple[str, str], why: str
) -> None:
    start(record, NOW - 3600, boots[0])
    engine(record, Reading(NOW, 20.0))
    told = start(record, LATER, boots[1])
    assert told == f"The program was off from 14:02 to 16:37 ({why})."
    assert off(record) == (Event(NOW, EventKind.PROGRAM_OFF, why, LATER),)
    assert last_outage(record) == off(record)[0]


def test_a_record_that_does_not_know_its_last_boot_leaves_it_open(record: Connection) -> None:
    events.add(record, Event(NOW, EventKind.STARTED))
    assert start(record, LATER).endswith("(power cut or crash).")


def test_the_boot_of_the_last_run_counts(record: Connection) -> None:
    for number, boot in enumerate(("first", "second", "second")):
        start(record, NOW + number, boot)
    assert [gap.detail for gap in off(record)] == [OffReason.MACHINE_OFF, OffReason.CRASHED]


@pytest.mark.parametrize("hidden", [False, True], ids=["shown", "hidden"])
def test_whatever_was_seen_last_tells_how_long_the_program_ran(
    record: Connection, *, hidden: bool
) -> None:
    start(record, NOW - 3600)
    engine(record, Reading(NOW - 600, 20.0))
    engine(record, Reading(NOW, 20.0) if hidden else Fault(NOW, FaultKind.MISSING))
    if hidden:
        hide(record, "Engine block", (NOW, LATER), NOW)
    start(record, LATER)
    assert off(record)[0].at == NOW


@pytest.mark.parametrize("boot", ["first boot", "second boot"])
def test_an_orderly_stop_is_a_gap_with_a_reason_and_no_news(record: Connection, boot: str) -> None:
    start(record, NOW - 3600)
    note_stop(record, NOW)
    assert start(record, LATER, boot) == ""
    assert off(record) == (Event(NOW, EventKind.PROGRAM_OFF, "stopped in order", LATER),)
    assert last_outage(record) is None


def test_a_short_outage_is_told_by_its_length(record: Connection) -> None:
    start(record, NOW)
    assert start(record, NOW + 9).startswith("The program was off for 9 s (")


def test_a_clock_that_was_set_back_makes_no_gap_that_ends_before_it_begins(
    record: Connection,
) -> None:
    start(record, NOW)
    start(record, NOW - 86_400)
    (gap,) = off(record)
    assert gap.at == gap.until == NOW - 86_400


def test_a_crash_makes_the_record_suspect_until_it_was_read_through(record: Connection) -> None:
    start(record, NOW)
    assert not is_suspect(record)
    start(record, NOW + 60)
    note_stop(record, NOW + 70)
    start(record, NOW + 80)
    assert is_suspect(record)
    note_read_through(record, NOW + 90)
    assert not is_suspect(record)
