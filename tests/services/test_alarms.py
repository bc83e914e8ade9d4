from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from genmon_gui.core.alarm import AlarmRule, Side
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.services.alarms import Alarms
from tests.builders import EMAIL, NOW, some_settings

HOT = AlarmRule("Engine block", Side.HIGH, 95.0, hysteresis_c=2.0)
WARM = replace(HOT, place="Exhaust")
COLD = AlarmRule("Engine block", Side.LOW, 5.0)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Connection]:
    with closing(open_record(tmp_path / "genmon.db")) as connection:
        yield connection


@pytest.fixture
def alarms(record: Connection, tmp_path: Path) -> Alarms:
    settings = some_settings(tmp_path / "genmon.db", alarms=(HOT, WARM, COLD), email=EMAIL)
    return Alarms(record, settings)


def hear(alarms: Alarms, at: float = NOW, **values_c: float) -> None:
    newest = {place.replace("_", " "): Reading(at, value) for place, value in values_c.items()}
    alarms.take_in(newest, at, at - NOW)


def test_what_was_logged_is_not_logged_again(alarms: Alarms, record: Connection) -> None:
    hear(alarms, Engine_block=96.0)
    for _ in range(2):
        alarms.log(record, None)
        alarms.forget_logged()
    assert record.execute("SELECT count(*) FROM transitions").get == 1


def test_every_alert_has_an_id_of_its_own(alarms: Alarms, record: Connection) -> None:
    hear(alarms, Engine_block=96.0, Exhaust=97.0)
    alarms.log(record, None)
    ids = [message_id for (message_id,) in record.execute("SELECT message_id FROM alerts")]
    assert len(set(ids)) == len(ids) == 2


def test_an_alert_belongs_to_its_transition(alarms: Alarms, record: Connection) -> None:
    hear(alarms, Engine_block=96.0)
    alarms.log(record, None)
    found = record.execute(
        "SELECT transitions.kind, value FROM transitions JOIN alerts USING (transition_id)"
    )
    assert found.fetchall() == [("active", 76_800)]


def test_both_sides_of_a_place_are_watched(alarms: Alarms) -> None:
    hear(alarms, Engine_block=4.0)
    assert [view.rule for view in alarms.views({})] == [COLD]
    hear(alarms, Engine_block=97.0)
    assert [view.rule for view in alarms.views({}) if view.active] == [HOT]


def test_active_and_unseen_comes_before_returned_and_unseen_before_seen(alarms: Alarms) -> None:
    hear(alarms, Engine_block=4.0)
    hear(alarms, Engine_block=96.0, Exhaust=96.0)
    alarms.acknowledge(HOT.key, NOW)
    assert [view.rule for view in alarms.views({})] == [WARM, COLD, HOT]


def test_only_the_alarm_that_was_touched_is_acknowledged(alarms: Alarms) -> None:
    hear(alarms, Engine_block=96.0, Exhaust=96.0)
    alarms.acknowledge(WARM.key, NOW)
    assert {view.rule: view.acknowledged for view in alarms.views({})} == {HOT: False, WARM: True}


def test_an_unknown_alarm_is_nobody_s(alarms: Alarms) -> None:
    hear(alarms, Engine_block=96.0)
    alarms.acknowledge("Attic/high", NOW)
    assert not alarms.views({})[0].acknowledged
