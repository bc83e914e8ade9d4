from pathlib import Path

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.db.connection import open_record, opened_reader
from genmon_gui.services.system import System, SystemAsked
from genmon_gui.workers.system_worker import SystemWorker
from tests.builders import EMAIL, some_settings, trusted_time
from tests.workers.receiver import Receiver, hosted


class FakeScreen(QObject):
    """Asks and receives as the window does."""

    system_asked = Signal(object)
    system_changed = Signal(object)

    def __init__(self, worker: SystemWorker) -> None:
        super().__init__()
        self.system_asked.connect(worker.read_system)
        self.system_changed.connect(worker.change_system)
        self.answers = Receiver(worker.system_read)
        self.troubles = Receiver(worker.troubled)


def test_a_question_is_answered_under_the_settings_of_the_moment(qtbot: QtBot, path: Path) -> None:
    open_record(path).close()
    time = trusted_time()
    worker = SystemWorker(lambda: opened_reader(path), lambda: System(some_settings(path), time))
    with hosted(worker):
        screen = FakeScreen(worker)
        screen.system_asked.emit(SystemAsked())
        screen.system_changed.emit(lambda: System(some_settings(path, email=EMAIL), time))
        screen.system_asked.emit(SystemAsked())
        qtbot.waitUntil(screen.answers.has_count(2))
    before, after = screen.answers.messages
    assert before.outbox is None
    assert after.outbox is not None


def test_a_record_that_is_not_there_is_a_trouble_until_it_is(qtbot: QtBot, path: Path) -> None:
    system = System(some_settings(path), trusted_time())
    worker = SystemWorker(lambda: opened_reader(path), lambda: system)
    with hosted(worker):
        screen = FakeScreen(worker)
        screen.system_asked.emit(SystemAsked())
        qtbot.waitUntil(screen.troubles.has_count(1))
        open_record(path).close()
        screen.system_asked.emit(SystemAsked())
        qtbot.waitUntil(screen.answers.has_count(1))
