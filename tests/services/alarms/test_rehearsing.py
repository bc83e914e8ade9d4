from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.config.settings import AlertSettings, Settings
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.rate import Rate
from genmon_gui.core.rules.schedule import Schedule
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import outbox, transitions
from genmon_gui.services.alarms.alarm_log import read_alarm_log
from genmon_gui.services.alarms.alarm_words import Teller, alarm_word
from genmon_gui.services.alarms.rehearsing import going_off
from genmon_gui.services.messages import Rehearsal, RoundTaken
from genmon_gui.services.orders import RehearsalWanted
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.recording import Recorder
from tests.builders import EMAIL, NOW, SENSORS, TORONTO, some_settings

ROM_ID, PLACE = SENSORS[0].rom_id, SENSORS[0].place
HOT = AlarmRule(Beyond(PLACE, Side.HIGH, 95.0), on_delay_s=600.0)
HOTTISH = AlarmRule(Beyond(PLACE, Side.HIGH, 90.0), severity=Severity.WARNING)
PRETENDED = RehearsalWanted(Rehearsal(PLACE, 105.0))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    alerts = AlertSettings(reminder_s=60.0, escalate_after_s=60.0, escalate_to=("boss@x",))
    settings = some_settings(tmp_path / "genmon.db", alarms=(HOT,), email=EMAIL)
    return settings._replace(alerts=alerts)


@pytest.fixture
def recorder(record: Connection, settings: Settings) -> Recorder:
    return Recorder(record, settings, NOW)


def take_round(recorder: Recorder, value_c: float, after_s: float = 0.0) -> RoundTaken:
    at = NOW + after_s
    return recorder.record((SensorLook(ROM_ID, Reading(at, value_c), 0.1),), at, 1000.0 + after_s)


def subjects(record: Connection) -> list[str]:
    return [row.alert.subject for row in outbox.waiting(record)]


def test_a_pretended_value_alarms_at_once_and_says_that_it_is_a_test(recorder: Recorder) -> None:
    take_round(recorder, 27.4)
    taken = recorder.rehearse(PRETENDED, NOW)
    (alarm,) = taken.alarms
    assert (alarm_word(alarm), alarm.value, alarm.is_pressing) == ("TEST", 105.0, True)
    assert taken.rehearsal == PRETENDED.rehearsal


def test_every_message_of_it_is_marked_as_a_test(recorder: Recorder, record: Connection) -> None:
    recorder.rehearse(PRETENDED, NOW)
    email, sms = outbox.waiting(record)
    assert email.alert.subject == f"TEST: {PLACE} 105.0 °C: above 95.0 °C"
    assert email.alert.body.startswith("This is a test:")
    assert (sms.transport, sms.alert.short_text[:6]) == ("sms", "TEST: ")


def test_the_record_of_readings_never_sees_it(recorder: Recorder, record: Connection) -> None:
    recorder.rehearse(PRETENDED, NOW)
    view = next(view for view in take_round(recorder, 27.4).places if view.place == PLACE)
    assert view.latest == Reading(NOW, 27.4)
    assert view.today is not None
    assert view.today.high_c == 27.4
    assert record.execute("SELECT max(value) FROM readings").get == 27.4 * 800
    assert transitions.activations(record, NOW - 1, NOW + 1) == 0
    assert transitions.activated(record, NOW - 1, NOW + 1) == ()


def test_true_alarms_go_on_beside_it_and_are_more_pressing(
    record: Connection, settings: Settings
) -> None:
    recorder = Recorder(record, settings._replace(alarms=(HOT._replace(on_delay_s=0.0),)), NOW)
    recorder.rehearse(PRETENDED, NOW)
    first, second = take_round(recorder, 97.0).alarms
    assert (first.rule.is_test, first.value) == (False, 97.0)
    assert (second.rule.is_test, second.value) == (True, 105.0)


def test_acknowledging_it_ends_it_and_says_so(recorder: Recorder, record: Connection) -> None:
    (alarm,) = recorder.rehearse(PRETENDED, NOW).alarms
    taken = recorder.acknowledge(alarm.rule.key, NOW + 20)
    assert (taken.alarms, taken.rehearsal) == ((), None)
    assert subjects(record)[-1] == f"TEST: {PLACE}: back to normal"


def test_a_test_is_neither_reminded_of_nor_escalated(
    recorder: Recorder, record: Connection
) -> None:
    recorder.rehearse(PRETENDED, NOW)
    before = subjects(record)
    take_round(recorder, 27.4, after_s=7200.0)
    assert subjects(record) == before
    assert "boss@x" not in {row.recipient for row in outbox.waiting(record)}


def test_a_restart_ends_it(recorder: Recorder, record: Connection, settings: Settings) -> None:
    recorder.rehearse(PRETENDED, NOW)
    taken = Recorder(record, settings, NOW + 5).state(NOW + 5)
    assert (taken.alarms, taken.rehearsal) == ((), None)


def test_another_one_takes_the_place_of_the_first(recorder: Recorder) -> None:
    recorder.rehearse(PRETENDED, NOW)
    other = RehearsalWanted(Rehearsal(PLACE, 20.0))
    taken = recorder.rehearse(other, NOW + 1)
    assert (taken.alarms, taken.rehearsal) == ((), other.rehearsal)


def test_the_alarm_log_shows_it_as_a_test(recorder: Recorder, record: Connection) -> None:
    take_round(recorder, 27.4)
    recorder.rehearse(PRETENDED, NOW)
    recorder.end_rehearsal(NOW + 60)
    (logged,) = read_alarm_log(record).alarms
    assert (logged.subject, logged.is_test, logged.reached) == (PLACE, True, 105.0)
    settings = some_settings(Path("genmon.db"))
    teller = Teller(settings.units, TORONTO, NOW + 60)
    assert teller.seen(logged) == "a test"


def test_what_the_disk_did_not_take_is_sent_later(recorder: Recorder, record: Connection) -> None:
    with closing(open_record(Path(record.db_filename("main")))) as other:
        other.execute("BEGIN IMMEDIATE")
        record.set_busy_timeout(0)
        assert recorder.rehearse(PRETENDED, NOW).trouble is not None
        other.execute("ROLLBACK")
    take_round(recorder, 27.4)
    assert len(subjects(record)) == 2


def test_only_rules_of_the_place_that_are_in_force_go_off() -> None:
    never = Schedule(TORONTO, days=frozenset())
    rules = (
        HOT,
        HOTTISH,
        AlarmRule(Beyond(PLACE, Side.LOW, 0.0)),
        AlarmRule(Beyond("Outdoors", Side.HIGH, 40.0)),
        AlarmRule(Rate(PLACE, Side.HIGH, 20.0)),
        AlarmRule(Beyond(PLACE, Side.HIGH, 99.0), schedule=never),
        AlarmRule(Difference(PLACE, "Outdoors", Side.HIGH, 100.0)),
    )
    found = going_off(rules, PRETENDED.rehearsal, {PLACE: 27.0, "Outdoors": -5.0}, NOW)
    assert [(each.rule.key, each.value) for each in found] == [
        (f"{PLACE}/high/test", 105.0),
        (f"{PLACE}/high/warning/test", 105.0),
        (f"{PLACE} minus Outdoors/high/test", 110.0),
    ]
