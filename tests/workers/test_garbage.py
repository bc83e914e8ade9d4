import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from genmon_gui.workers.garbage import GarbageCollector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:  # noqa: ARG001 - Qt must run
    made = GarbageCollector()
    yield made
    made.close()
    assert gc.isenabled()


class Noting(QObject):
    """Notes the thread in which it is taken apart."""

    def __init__(self, threads: list[int]) -> None:
        super().__init__()
        self._threads = threads
        self.cycle = self

    def __del__(self) -> None:
        self._threads.append(threading.get_ident())


def test_garbage_of_one_thread_is_not_collected_in_another(collector: GarbageCollector) -> None:
    threads: list[int] = []
    Noting(threads)
    busy = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    busy.start()
    busy.join()
    assert threads == []
    # More than the youngest generation's threshold.
    pile: list[list[int]] = [[] for _ in range(2000)]
    collector.collect()
    assert threads == [threading.get_ident()]
    assert pile
