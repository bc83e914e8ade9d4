from datetime import time
from pathlib import Path

from genmon_gui.config.settings import AlertSettings, Settings
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import meta
from genmon_gui.services.alarms.alarms import Alarms
from genmon_gui.services.telling.kept_telling import rename_told
from tests.builders import EMAIL, NOW, some_settings

# NOW is 14:02 in Toronto.
HOT = AlarmRule(Beyond("Engine", Side.HIGH, 95.0), text="Call Ann.")
WARM = AlarmRule(Beyond("Cabin", Side.HIGH, 30.0), severity=Severity.WARNING)


class Kiosk:
    """Alarms that are logged with every round, and may start anew."""

    def __init__(self, record: Connection, settings: Settings) -> None:
        self.record, self.settings, self.at = record, settings, NOW
        self.alarms = Alarms(record, settings)

    def hear(self, passed_s: float = 0.0, **values_c: float) -> list[str]:
        """A round; the subjects of what is laid into the outbox with it."""
        self.at += passed_s
        before = len(self.told())
        newest = {place: Reading(self.at, value_c) for place, value_c in values_c.items()}
        self.alarms.take_in(newest, self.at, self.at - NOW)
        return self.commit()[before:]

    def commit(self) -> list[str]:
        with self.record:
            self.alarms.log(self.record, None)
        self.alarms.forget_logged()
        return self.told()

    def restart(self) -> None:
        self.alarms = Alarms(self.record, self.settings)

    def told(self) -> list[str]:
        rows = self.record.execute("SELECT subject FROM alerts ORDER BY alert_id")
        return [subject for (subject,) in rows]


def kiosk(record: Connection, **manners: object) -> Kiosk:
    settings = some_settings(Path("genmon.db"), sensors=(), alarms=(HOT, WARM), email=EMAIL)
    alerts = AlertSettings(**{"stale": False} | manners)  # type: ignore[arg-type]
    return Kiosk(record, settings._replace(alerts=alerts))


def test_a_restart_forgets_no_reminder_and_repeats_no_message(record: Connection) -> None:
    watched = kiosk(record, reminder_s=3600.0)
    watched.hear(Engine=96.0)
    watched.restart()
    assert watched.hear(3599.0, Engine=96.0) == []
    assert watched.hear(1.0, Engine=96.0) == ["Not acknowledged: Engine"]
    watched.restart()
    assert watched.hear(3600.0, Engine=96.0) == []
    assert watched.hear(3600.0, Engine=96.0) == ["Not acknowledged: Engine"]


def test_nobody_is_reminded_once_it_is_acknowledged(record: Connection) -> None:
    watched = kiosk(record)
    watched.hear(Engine=96.0)
    watched.alarms.acknowledge(HOT.key, watched.at)
    assert watched.hear(100_000.0, Engine=96.0) == []


def test_warnings_wait_for_the_morning_also_through_a_restart(record: Connection) -> None:
    watched = kiosk(record, quiet_from=time(14), quiet_to=time(15))
    assert watched.hear(Cabin=31.0) == []
    watched.restart()
    assert watched.hear(600.0, Cabin=20.0) == []
    assert watched.hear(3600.0, Cabin=20.0) == ["2 notices: Cabin"]


def test_alarms_do_not_wait_for_the_morning(record: Connection) -> None:
    watched = kiosk(record, quiet_from=time(14), quiet_to=time(15))
    assert watched.hear(Engine=96.0) == ["Engine 96.0 °C: above 95.0 °C"]


def test_others_are_told_when_nobody_acknowledges(record: Connection) -> None:
    watched = kiosk(record, escalate_after_s=600.0, escalate_to=("boss@example.com",))
    watched.hear(Engine=96.0)
    watched.hear(600.0, Engine=96.0)
    watched.hear(600.0, Engine=90.0)
    rows = record.execute(
        "SELECT subject FROM outbox JOIN alerts USING (alert_id) "
        "WHERE recipient = 'boss@example.com' ORDER BY outbox_id"
    )
    assert [subject for (subject,) in rows] == [
        "Not acknowledged: Engine",
        "Engine back to normal: 90.0 °C",
    ]


def test_others_are_told_by_text_message_too(record: Connection) -> None:
    watched = kiosk(record, escalate_after_s=600.0, escalate_sms_to=("519@example.com",))
    watched.hear(Engine=96.0)
    watched.hear(600.0, Engine=96.0)
    assert second_list(record) == [("sms", "Not acknowledged: Engine")]


def test_who_stands_in_both_lists_hears_once(record: Connection) -> None:
    (me,) = EMAIL.recipients
    watched = kiosk(record, escalate_after_s=600.0, escalate_to=(me, me))
    watched.hear(Engine=96.0)
    watched.hear(600.0, Engine=96.0)
    assert watched.hear(600.0, Engine=90.0) == ["Engine back to normal: 90.0 °C"]


def second_list(record: Connection) -> list[tuple[str, str]]:
    rows = record.execute(
        "SELECT transport, subject FROM outbox JOIN alerts USING (alert_id) "
        "WHERE recipient = '519@example.com'"
    )
    return [(str(transport), str(subject)) for transport, subject in rows]


def test_what_a_failing_disk_did_not_take_is_decided_again(record: Connection) -> None:
    watched = kiosk(record)
    watched.alarms.take_in({"Engine": Reading(NOW, 96.0)}, NOW, 0.0)
    record.execute("BEGIN")
    watched.alarms.log(record, None)
    record.execute("ROLLBACK")
    assert watched.told() == []
    assert watched.commit() == ["Engine 96.0 °C: above 95.0 °C"]


def test_a_clock_that_is_set_brings_no_reminder(record: Connection) -> None:
    watched = kiosk(record)
    watched.hear(Engine=96.0)
    watched.alarms.move(10 * 86_400.0)
    watched.at += 10 * 86_400.0
    assert watched.hear(20.0, Engine=96.0) == []


def test_an_alarm_is_told_again_when_its_snooze_is_over(record: Connection) -> None:
    watched = kiosk(record)
    watched.alarms.snooze(HOT.key, 600.0, NOW)
    assert watched.hear(20.0, Engine=96.0) == []
    assert watched.hear(600.0, Engine=96.0) == ["Engine 96.0 °C: above 95.0 °C"]


def test_a_rule_that_is_configured_no_more_is_forgotten(record: Connection) -> None:
    watched = kiosk(record, quiet_from=time(14), quiet_to=time(15))
    watched.hear(Engine=96.0, Cabin=31.0)
    watched.settings = watched.settings._replace(alarms=())
    watched.restart()
    assert watched.hear(100_000.0) == []


def test_messages_tell_what_the_owner_wants_to_be_told(record: Connection) -> None:
    watched = kiosk(record)
    watched.hear(Engine=96.0)
    watched.hear(14_400.0, Engine=97.0)
    bodies = [body for (body,) in record.execute("SELECT body FROM alerts ORDER BY alert_id")]
    assert "Call Ann." in bodies[0]
    assert "Engine is at 97.0 °C, which is above 95.0 °C for 4 h." in bodies[1]


def test_a_summary_tells_each_with_its_time(record: Connection) -> None:
    watched = kiosk(record, most_an_hour=1)
    watched.hear(Engine=96.0)
    watched.hear(60.0, Engine=90.0, Cabin=31.0)
    watched.hear(3600.0)
    body, short = record.execute(
        "SELECT body, short_text FROM alerts ORDER BY alert_id DESC LIMIT 1"
    ).get
    assert "Sunday 22 November 2026, 14:03 EST: Engine back to normal: 90.0 °C." in body
    assert short == "2 notices, the last: Cabin 31.0 C: above 30.0 C"


def test_an_alarm_that_came_and_went_often_takes_three_lines(record: Connection) -> None:
    watched = kiosk(record)
    for number in range(20):
        watched.hear(60.0, Engine=90.0 + 6 * (number % 2))
    watched.hear(7200.0, Engine=90.0)
    body = record.execute("SELECT body FROM alerts ORDER BY alert_id DESC LIMIT 1").get
    lines = [line for line in body.splitlines() if "Engine" in line]
    assert len(lines) == 3
    assert lines[1] == "12 more times Engine came or went."


def test_what_people_know_goes_along_when_a_place_is_called_something_else(
    record: Connection,
) -> None:
    program = kiosk(record)
    program.hear(Engine=99.0)
    rename_told(record, lambda key: key.replace("Engine", "Motor"))
    motor = HOT._replace(condition=Beyond("Motor", Side.HIGH, 95.0))
    program.settings = program.settings._replace(alarms=(motor, WARM))
    record.execute("UPDATE transitions SET rule_key = 'Motor/high'").fetchall()
    program.restart()
    assert program.hear(60.0, Motor=99.0) == []
    (reminder,) = program.hear(14_400.0, Motor=99.0)
    assert "Motor" in reminder


def test_where_nobody_was_told_anything_there_is_nothing_to_rename(record: Connection) -> None:
    rename_told(record, str.upper)
    assert meta.get(record, meta.TELLING) is None
