from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import open_record, opened_reader
from genmon_gui.services.replay.hindsight import HindsightAsked
from genmon_gui.workers.hindsight_worker import HindsightWorker
from tests.builders import NOW, TORONTO
from tests.recorded import record_readings
from tests.workers.receiver import Receiver, hosted


class FakeOwner(QObject):
    """Asks and receives as the window does."""

    asked = Signal(object)

    def __init__(self, worker: HindsightWorker) -> None:
        super().__init__()
        self.asked.connect(worker.try_limit)
        self.hindsight_read = Receiver(worker.hindsight_read)
        self.troubled = Receiver(worker.troubled)

    def ask(self, limit_c: float) -> HindsightAsked:
        asked = HindsightAsked(AlarmRule(Beyond("Engine", Side.HIGH, limit_c)))
        self.asked.emit(asked)
        return asked


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Twenty days that are hot every other hour."""
    path = tmp_path / "genmon.db"
    with closing(open_record(path)) as connection:
        hours = range(20 * 24)
        looks = [Reading(NOW - 3600 * back, 90.0 if back % 2 else 20.0) for back in hours]
        record_readings(connection, "Engine", looks)
    return path


@pytest.fixture
def owner(qtbot: QtBot, record: Path) -> Iterator[FakeOwner]:
    del qtbot
    worker = HindsightWorker(lambda: opened_reader(record), TORONTO)
    with hosted(worker):
        yield FakeOwner(worker)


def test_a_question_is_answered(qtbot: QtBot, owner: FakeOwner) -> None:
    asked = owner.ask(50.0)
    qtbot.waitUntil(owner.hindsight_read.has_count(1))
    (found,) = owner.hindsight_read.messages
    assert found.asked == asked
    assert len(found.periods[0].firings) == 240


def test_of_many_questions_the_last_is_answered(qtbot: QtBot, owner: FakeOwner) -> None:
    asked = [owner.ask(float(limit)) for limit in range(30, 60)]
    qtbot.waitUntil(owner.hindsight_read.has(lambda found: found.asked == asked[-1]))
    assert len(owner.hindsight_read.messages) < len(asked)
    later = owner.ask(85.0)
    qtbot.waitUntil(owner.hindsight_read.has(lambda found: found.asked == later))


def test_a_question_may_be_under_way_at_the_end(owner: FakeOwner) -> None:
    owner.ask(50.0)


def test_a_record_that_is_not_there_is_told(qtbot: QtBot, record: Path) -> None:
    worker = HindsightWorker(lambda: opened_reader(record.with_name("no.db")), TORONTO)
    with hosted(worker):
        owner = FakeOwner(worker)
        owner.ask(50.0)
        qtbot.waitUntil(owner.troubled.has_count(1))
        owner.ask(60.0)
        qtbot.waitUntil(owner.troubled.has_count(2))
