from pathlib import Path

import pytest

from genmon_gui.alerts.short_text import short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, TransitionKind
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, extremes, outbox, places, readings, transitions
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.reasons import OffReason
from genmon_gui.services.telling.alerting import alert_of
from genmon_gui.services.telling.story import is_due, story_of
from genmon_gui.services.telling.when import When
from tests.builders import NOW, some_settings

ME = (("email", "me@example.com"),)
COLD = AlarmRule(Beyond("Enclosure", Side.LOW, 5.0))
MINUTE_S = 60.0
END = NOW + 155 * MINUTE_S


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "genmon.db", alarms=(COLD,))


def lay_alarm(
    record: Connection, settings: Settings, kind: TransitionKind, minute: int, value_c: float
) -> None:
    at = NOW + minute * MINUTE_S
    number = transitions.add(record, COLD, kind, at, value_c)
    message_id = f"<{minute}@x>"
    when = When(at, settings.timezone)
    alert = alert_of(COLD, kind, value_c, when, since=at, settings=settings, message_id=message_id)
    outbox.put(record, alert, ME, number)


def read(record: Connection, minute: int, value: int) -> None:
    at = NOW + minute * MINUTE_S
    place_id = places.ensure(record, "Enclosure")
    readings.add_many(record, [((int(at) * 1000 << 8) | place_id, value)])
    hour = at // HOUR_S * HOUR_S
    extremes.rebuild(record, Table.HOURLY, [(hour, hour + HOUR_S)])


def three_alarms(record: Connection, settings: Settings) -> None:
    for minute in (0, 60, 120):
        lay_alarm(record, settings, TransitionKind.ACTIVE, minute, 4.0)
        lay_alarm(record, settings, TransitionKind.RETURNED, minute + 10, 7.5)
    read(record, 138, 2_480)


def told(record: Connection, settings: Settings) -> Alert:
    return story_of(record, outbox.waiting(record), END, settings, "<story@x>")


def test_an_outage_is_told_in_one_sentence(record: Connection, settings: Settings) -> None:
    three_alarms(record, settings)
    events.add(record, Event(NOW, EventKind.PROGRAM_OFF, OffReason.MACHINE_OFF, END))
    story = told(record, settings)
    assert story.subject == "Power was off 14:02 to 16:37: 3 alarms, all clear now"
    assert story.short_text == (
        "Power was off 14:02 to 16:37, lowest 3.1 C at 16:20 (Enclosure), 3 alarms, all clear now"
    )
    assert short_text(story.short_text) == story.short_text
    assert (story.kind, story.at) == (AlertKind.STORY, NOW)


def test_the_body_tells_each_message_with_its_time(record: Connection, settings: Settings) -> None:
    three_alarms(record, settings)
    body = told(record, settings).body
    assert "No message could be sent from 14:02 to 16:37. What happened:" in body
    assert "14:02  Enclosure 4.0 °C: below 5.0 °C\n14:12  Enclosure back to normal" in body
    assert "Lowest 3.1 °C at 16:20 (Enclosure).\nAll is clear now." in body


def test_what_is_active_now_stands_in_the_subject(record: Connection, settings: Settings) -> None:
    three_alarms(record, settings)
    lay_alarm(record, settings, TransitionKind.ACTIVE, 150, 4.0)
    story = told(record, settings)
    assert story.subject == "Since 14:02: 4 alarms, active now: Enclosure below 5.0 °C"


def test_a_story_that_tells_an_older_one_tells_all(record: Connection, settings: Settings) -> None:
    three_alarms(record, settings)
    outbox.bundle(record, outbox.waiting(record), told(record, settings))
    lay_alarm(record, settings, TransitionKind.ACTIVE, 150, 4.0)
    body = told(record, settings).body
    assert body.count("below 5.0 °C\n") == 4
    assert "all clear" not in body


def test_very_many_messages_are_told_by_the_first_and_the_last(
    record: Connection, settings: Settings
) -> None:
    for minute in range(120):
        alert = Alert(NOW + minute, f"<{minute}@x>", f"number {minute}.", "", "")
        outbox.put(record, alert, ME)
    body = told(record, settings).body
    assert "number 49.\n… and 20 more …\n" in body
    assert "number 119." in body


@pytest.mark.parametrize(
    ("count", "late_s", "expected"), [(2, 7200.0, False), (3, 600.0, False), (3, 1800.0, True)]
)
def test_a_story_is_told_from_three_late_messages_on(
    record: Connection,
    count: int,
    late_s: float,
    expected: bool,  # noqa: FBT001
) -> None:
    for number in range(count):
        outbox.put(record, Alert(NOW, f"<{number}@x>", "s", "b", "t"), ME)
    assert is_due(outbox.waiting(record), NOW + late_s) == expected
