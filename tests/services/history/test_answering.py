from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.activation import Activation
from genmon_gui.core.alarm import AlarmRule, Severity, TransitionKind
from genmon_gui.core.gap import GapReason
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import events, places, readings, transitions
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.history.answering import answer
from genmon_gui.services.history.remarks import Remarks, RemarksAsked, Usual, UsualAsked
from tests.builders import TORONTO

START = 1_790_000_000.0
HIGH = AlarmRule(Beyond("Shed", Side.HIGH, 30.0))
LOW = AlarmRule(Beyond("Engine/old", Side.LOW, 5.0), severity=Severity.WARNING)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Connection]:
    with closing(open_record(tmp_path / "genmon.db")) as connection, connection:
        for at in (START, START + 50_000):
            readings.add(connection, places.ensure(connection, "Shed"), Reading(at, 20.0))
        yield connection


def test_remarks_are_the_gaps_and_the_alarms_that_became_active(record: Connection) -> None:
    off = Event(START, EventKind.PROGRAM_OFF, "power cut or crash", START + 50_000)
    events.add(record, off)
    transitions.add(record, HIGH, TransitionKind.ACTIVE, START + 60, 31.5)
    transitions.add(record, HIGH, TransitionKind.RETURNED, START + 90, 28.0)
    transitions.add(record, LOW, TransitionKind.ACTIVE, START + 70, 4.0)
    asked = RemarksAsked(("Shed",), START, START + 90_000, 60.0)
    found = answer(record, asked, TORONTO)
    assert isinstance(found, Remarks)
    assert [(gap.end, gap.reason) for gap in found.gaps] == [
        (START + 50_000, GapReason.PROGRAM_OFF)
    ]
    assert found.alarms == (Activation("Shed/high", START + 60, 31.5, 30.0),)


def test_a_place_s_name_may_hold_a_slash(record: Connection) -> None:
    transitions.add(record, LOW, TransitionKind.ACTIVE, START, 4.0)
    (alarm,) = transitions.activated(record, START, START + 1)
    assert (alarm.subject, alarm.what) == ("Engine/old", Side.LOW)


def test_an_alarm_whose_time_is_not_known_is_not_told(record: Connection) -> None:
    record.execute("INSERT INTO boots (boot_id, name, assumed_ms) VALUES (7, 'x', 0)")
    transitions.add(record, HIGH, TransitionKind.ACTIVE, START, 31.0, boot_id=7)
    assert transitions.activated(record, START - 1, START + 1) == ()


def test_nothing_is_usual_where_too_few_years_are_known(record: Connection) -> None:
    found = answer(record, UsualAsked("Shed", (2026, 2027)), TORONTO)
    assert isinstance(found, Usual)
    assert found.days == ()
