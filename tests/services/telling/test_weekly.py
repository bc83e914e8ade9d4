from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.alerts.short_text import short_text
from genmon_gui.config.settings import AlertSettings, Settings
from genmon_gui.core.alarm import AlarmRule, TransitionKind
from genmon_gui.core.calendar import HOUR_S, WEEK_S
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.weekly import WeeklyTime
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import events, extremes, outbox, places, readings, transitions
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.telling.weekly import lay_when_due, weekly_alert
from tests.builders import EMAIL, NOW, some_settings

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))
# NOW is a Sunday at 14:02.
DUE = WeeklyTime(6, 14, 0)
DUE_AT = NOW - 120


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = some_settings(tmp_path / "genmon.db", alarms=(HOT,), email=EMAIL)
    return settings._replace(alerts=AlertSettings(DUE))


@pytest.fixture
def record(settings: Settings) -> Iterator[Connection]:
    with closing(open_record(settings.database)) as connection:
        with connection:
            place_id = places.ensure(connection, "Engine block")
            hour = DUE_AT // HOUR_S * HOUR_S - 86_400
            rows = [(int(hour + 60) * 1000, 9_600), (int(hour + 120) * 1000, 77_600)]
            ids = [((at_ms << 8) | place_id, value) for at_ms, value in rows]
            readings.add_many(connection, ids)
            extremes.rebuild(connection, Table.HOURLY, [(hour, hour + HOUR_S)])
        yield connection


def subjects(record: Connection) -> list[str]:
    return [row.alert.subject for row in outbox.waiting(record)]


def test_it_is_laid_for_everybody_once_whatever_restarts(
    record: Connection, settings: Settings
) -> None:
    for minutes in range(0, 24 * 60, 30):
        lay_when_due(record, settings, NOW + minutes * 60)
    assert subjects(record) == ["All is well (15 to 22 November)"] * 2


def test_each_week_has_its_own(record: Connection, settings: Settings) -> None:
    for weeks in range(3):
        lay_when_due(record, settings, NOW + weeks * WEEK_S)
    assert len(subjects(record)) == 3 * 2


def test_one_that_is_a_day_late_is_left_out(record: Connection, settings: Settings) -> None:
    lay_when_due(record, settings, NOW + 86_400)
    assert subjects(record) == []


def test_another_time_of_the_week_does_not_bring_a_second_one(
    record: Connection, settings: Settings
) -> None:
    lay_when_due(record, settings, NOW)
    monday = settings._replace(alerts=AlertSettings(WeeklyTime(0, 14, 0)))
    lay_when_due(record, monday, NOW + 86_400)
    assert len(subjects(record)) == 2


def test_nothing_is_laid_where_it_is_not_wanted(record: Connection, settings: Settings) -> None:
    lay_when_due(record, settings._replace(alerts=AlertSettings()), NOW)
    lay_when_due(record, settings._replace(email=None), NOW)
    assert subjects(record) == []


def test_it_tells_the_weeks_numbers(record: Connection, settings: Settings) -> None:
    transitions.add(record, HOT, TransitionKind.ACTIVE, NOW - 5 * HOUR_S, 97.0)
    transitions.add(record, HOT, TransitionKind.RETURNED, NOW - 4 * HOUR_S, 90.0)
    events.add(record, Event(NOW - 9000, EventKind.PROGRAM_OFF, "power cut or crash", NOW - 8000))
    alert = weekly_alert(record, settings, DUE_AT, "<one@x>")
    assert "Engine block: lowest 12.0 °C (Saturday 14:01), highest 97.0 °C" in alert.body
    assert "1 alarm." in alert.body
    assert "The program was off from Sunday 11:32 to Sunday 11:48" in alert.body
    assert alert.short_text == "All is well. 1 alarm this week. Engine block 12.0 to 97.0 C"
    assert short_text(alert.short_text) == alert.short_text


def test_all_is_well_is_said_only_where_it_is(record: Connection, settings: Settings) -> None:
    transitions.add(record, HOT, TransitionKind.ACTIVE, NOW - 60, 97.0)
    events.add(record, Event(NOW, EventKind.SENSOR_LOST, FaultKind.CRC, place="Outdoors"))
    alert = weekly_alert(record, settings, DUE_AT, "<one@x>")
    assert alert.subject.startswith(
        "Not all is well: Engine block is in alarm, Outdoors is not heard"
    )
    assert "Outdoors: no readings" in alert.body
