import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.services.setup.lock import Lock
from genmon_gui.services.setup.pin_messages import PinAsked, PinJudged, PinTried, PinWanted
from genmon_gui.workers.lock_worker import LockWorker
from tests.workers.receiver import Receiver, hosted


class FakeScreen(QObject):
    """Asks as the window does."""

    tried = Signal(object)
    changed = Signal(object)
    asked = Signal(object)
    wanted = Signal(object)


def test_a_pin_is_judged_in_another_thread_and_told_in_this_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    lock = Lock(tmp_path / "pin")
    lock.set_pin("1234")
    worker, screen = LockWorker(lambda: lock), FakeScreen()
    told = Receiver(worker.judged)
    screen.tried.connect(worker.judge)
    screen.changed.connect(worker.change_lock)
    with hosted(worker):
        screen.tried.emit(PinTried("1111"))
        screen.tried.emit(PinTried("1234"))
        screen.changed.emit(lambda: Lock(tmp_path / "none"))
        screen.tried.emit(PinTried(""))
        qtbot.waitUntil(told.has_count(3))
    assert told.messages == [PinJudged(is_right=each) for each in (False, True, True)]
    assert told.threads == {threading.main_thread()}


def test_a_pin_that_cannot_be_read_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "pin").write_text("?")
    worker, screen = LockWorker(lambda: Lock(tmp_path / "pin")), FakeScreen()
    troubles = Receiver(worker.troubled)
    screen.tried.connect(worker.judge)
    with hosted(worker):
        screen.tried.emit(PinTried("1234"))
        qtbot.waitUntil(troubles.has(lambda trouble: "holds no PIN" in trouble.text))


def test_a_pin_is_set_and_removed_by_finger(qtbot: QtBot, tmp_path: Path) -> None:
    lock = Lock(tmp_path / "pin")
    worker, screen = LockWorker(lambda: lock), FakeScreen()
    told = Receiver(worker.stood)
    screen.asked.connect(worker.tell_standing)
    screen.wanted.connect(worker.change_pin)
    with hosted(worker):
        screen.asked.emit(PinAsked())
        for pin in ("1234", "12", None):
            screen.wanted.emit(PinWanted(pin))
        qtbot.waitUntil(told.has_count(4))
    assert [each.is_set for each in told.messages] == [False, True, True, False]
    assert told.messages[1].said == "The PIN is set."
    assert "4 to 12 digits" in told.messages[2].trouble.text
    assert not lock.is_set
