from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.reading import Reading
from genmon_gui.db import events, places, readings
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.events import Event, EventKind
from genmon_gui.services.runs import (
    CRASHED,
    has_started,
    is_suspect,
    note_read_through,
    note_start,
    note_stop,
)
from tests.builders import NOW, TORONTO

LATER = NOW + 155 * 60


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Connection]:
    with closing(open_record(tmp_path / "genmon.db")) as connection:
        yield connection


def off(record: Connection) -> tuple[Event, ...]:
    return events.logged(record, EventKind.PROGRAM_OFF)


def test_the_first_start_follows_nothing(record: Connection) -> None:
    assert not has_started(record)
    assert note_start(record, NOW, TORONTO) == ""
    assert has_started(record)
    assert off(record) == ()


def test_a_crash_is_told_with_the_span_that_is_missing(record: Connection) -> None:
    note_start(record, NOW - 3600, TORONTO)
    readings.add(record, places.ensure(record, "Engine block"), Reading(NOW, 20.0))
    told = note_start(record, LATER, TORONTO)
    assert told == "The program was off from 14:02 to 16:37 (power cut or crash)."
    assert off(record) == (Event(NOW, EventKind.PROGRAM_OFF, CRASHED, LATER),)


def test_an_orderly_stop_is_a_gap_with_a_reason_and_no_news(record: Connection) -> None:
    note_start(record, NOW - 3600, TORONTO)
    note_stop(record, NOW)
    assert note_start(record, LATER, TORONTO) == ""
    assert off(record) == (Event(NOW, EventKind.PROGRAM_OFF, "stopped", LATER),)


def test_a_short_outage_is_told_by_its_length(record: Connection) -> None:
    note_start(record, NOW, TORONTO)
    assert note_start(record, NOW + 9, TORONTO).startswith("The program was off for 9 s (")


def test_a_clock_that_was_set_back_makes_no_gap_that_ends_before_it_begins(
    record: Connection,
) -> None:
    note_start(record, NOW, TORONTO)
    note_start(record, NOW - 86_400, TORONTO)
    (gap,) = off(record)
    assert gap.at == gap.until == NOW - 86_400


def test_a_crash_makes_the_record_suspect_until_it_was_read_through(record: Connection) -> None:
    note_start(record, NOW, TORONTO)
    assert not is_suspect(record)
    note_start(record, NOW + 60, TORONTO)
    note_stop(record, NOW + 70)
    note_start(record, NOW + 80, TORONTO)
    assert is_suspect(record)
    note_read_through(record, NOW + 90)
    assert not is_suspect(record)
