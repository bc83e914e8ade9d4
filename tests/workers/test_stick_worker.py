import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.db.connection import open_record, opened_reader
from genmon_gui.hardware.sticks import Stick
from genmon_gui.services.copies.stick_messages import CopyAsked, Origin, SticksAsked, StickSaving
from genmon_gui.services.copies.taking import DrawingAsked
from genmon_gui.workers.stick_worker import StickWorker
from tests.builders import NOW, TORONTO
from tests.workers.receiver import Receiver, hosted


class FakePage(QObject):
    """Asks and receives as the window does."""

    sticks_asked = Signal(object)
    saving_wanted = Signal(object)

    def __init__(self, worker: StickWorker, stick: Stick) -> None:
        super().__init__()
        self.stick = stick
        self.sticks_asked.connect(worker.find_sticks)
        self.saving_wanted.connect(worker.save)
        self.found = Receiver(worker.sticks_found)
        self.progressed = Receiver(worker.progressed)
        self.taken = Receiver(worker.taken)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[FakePage]:
    del qtbot
    record = tmp_path / "genmon.db"
    with closing(open_record(record)):
        pass
    (tmp_path / "KINGSTON").mkdir()
    stick = Stick(tmp_path / "KINGSTON", "KINGSTON", 10**9, is_writable=True)
    origin = Origin(record, lambda: opened_reader(record), TORONTO, lambda: NOW, lambda: (stick,))
    worker = StickWorker(origin, lambda: False)
    with hosted(worker):
        yield FakePage(worker, stick)


def test_sticks_are_looked_for_when_somebody_asks(qtbot: QtBot, page: FakePage) -> None:
    page.sticks_asked.emit(SticksAsked())
    qtbot.waitUntil(page.found.has_count(1))
    assert page.found.messages[0].sticks == (page.stick,)


def test_what_is_saved_is_told_with_the_name_that_it_got(qtbot: QtBot, page: FakePage) -> None:
    path = page.stick.path / "shed.png"
    for _ in range(2):
        asked = DrawingAsked(path, b"drawn")
        page.saving_wanted.emit(StickSaving(page.stick, asked, threading.Event()))
    qtbot.waitUntil(page.taken.has_count(2))
    assert [each.path.name for each in page.taken.messages] == ["shed.png", "shed-2.png"]
    assert all(each.is_whole for each in page.taken.messages)
    assert page.progressed.messages


def test_a_copy_is_given_up_while_it_is_made(qtbot: QtBot, page: FakePage) -> None:
    given_up = threading.Event()
    given_up.set()
    asked = CopyAsked(page.stick.path / "genmon.db")
    page.saving_wanted.emit(StickSaving(page.stick, asked, given_up))
    qtbot.waitUntil(page.taken.has_count(1))
    (taken,) = page.taken.messages
    assert not taken.is_whole
    assert taken.trouble is None
    assert list(page.stick.path.iterdir()) == []


def test_why_it_could_not_be_saved_is_told(qtbot: QtBot, page: FakePage) -> None:
    asked = DrawingAsked(page.stick.path / "nowhere" / "shed.png", b"drawn")
    page.saving_wanted.emit(StickSaving(page.stick, asked, threading.Event()))
    qtbot.waitUntil(page.taken.has_count(1))
    assert "cannot be written" in page.taken.messages[0].trouble.text
