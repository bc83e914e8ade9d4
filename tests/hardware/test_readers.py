import threading
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from genmon_gui.hardware.readers import Readers
from tests.waiting import BOUND_S, wait_until


class Work:
    """Work that hangs until it is let go on."""

    def __init__(self) -> None:
        self.may_end, self.has_begun = Event(), Event()
        self.thread: Thread | None = None

    def __call__(self) -> None:
        self.thread = threading.current_thread()
        self.has_begun.set()
        self.may_end.wait(BOUND_S)


@pytest.fixture
def readers() -> Iterator[Readers]:
    readers = Readers()
    yield readers
    readers.close()


def _begun(readers: Readers) -> Work:
    work = Work()
    readers.do(work)
    assert work.has_begun.wait(BOUND_S)
    return work


def _ended(readers: Readers, *works: Work) -> None:
    for work in works:
        work.may_end.set()
    wait_until(lambda: len(readers._idle) >= len(works))


def test_a_thread_that_has_done_its_work_does_the_next(readers: Readers) -> None:
    threads = set()
    for _ in range(20):
        work = _begun(readers)
        _ended(readers, work)
        threads.add(work.thread)
    assert len(threads) == 1


def test_work_that_hangs_holds_up_no_other(readers: Readers) -> None:
    hung = _begun(readers)
    others = {_begun(readers).thread for _ in range(2)}
    assert len(others | {hung.thread}) == 3


def test_a_thread_that_comes_back_from_a_hang_is_used_again(readers: Readers) -> None:
    hung = _begun(readers)
    other = _begun(readers)
    _ended(readers, hung)
    again = _begun(readers)
    assert again.thread is hung.thread is not other.thread


def test_at_the_close_the_threads_end_that_wait_and_the_others_after_their_work() -> None:
    readers = Readers()
    hung, done = _begun(readers), _begun(readers)
    _ended(readers, done)
    readers.close()
    for work in (done, hung):
        assert work.thread is not None
        work.may_end.set()
        work.thread.join(BOUND_S)
        assert not work.thread.is_alive()
