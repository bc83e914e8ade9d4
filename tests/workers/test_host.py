import threading
import time

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from genmon_gui.workers.host import WorkerHost
from tests.workers.receiver import BOUND_MS


class FakeWorker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.happened: list[tuple[str, int]] = []
        self.may_end = threading.Event()
        self.may_end.set()

    @Slot()
    def begin(self) -> None:
        self.happened.append(("begin", threading.get_ident()))

    @Slot()
    def finish(self) -> None:
        self.may_end.wait(10)
        self.happened.append(("finish", threading.get_ident()))
        self.thread().quit()


def test_a_worker_begins_and_finishes_in_a_thread_of_its_own(qtbot: QtBot) -> None:
    worker = FakeWorker()
    host = WorkerHost(worker, "fake")
    host.start()
    qtbot.waitUntil(lambda: bool(worker.happened))
    host.ask_to_finish()
    assert host.wait(BOUND_MS)
    (began, where), (finished, there) = worker.happened
    assert (began, finished) == ("begin", "finish")
    assert where == there != threading.get_ident()


@pytest.mark.parametrize("attempt", range(50))
def test_finish_is_never_overtaken_by_the_end_of_the_thread(qtbot: QtBot, attempt: int) -> None:
    del qtbot
    worker = FakeWorker()
    host = WorkerHost(worker, f"fake {attempt}")
    host.start()
    host.ask_to_finish()
    assert host.wait(BOUND_MS)
    assert [what for what, _ in worker.happened] == ["begin", "finish"]


def test_a_worker_that_hangs_is_not_waited_for_beyond_the_bound(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    del qtbot
    worker = FakeWorker()
    worker.may_end.clear()
    host = WorkerHost(worker, "stubborn")
    host.start()
    host.ask_to_finish()
    started_s = time.monotonic()
    assert not host.wait(50)
    assert time.monotonic() - started_s < 5
    assert "stubborn" in caplog.text
    worker.may_end.set()
    assert host.wait(BOUND_MS)
