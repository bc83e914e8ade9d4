from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record, opened_reader
from genmon_gui.db.tables import places, readings
from genmon_gui.services.copies.exporting import Selection
from genmon_gui.services.copies.taking import DrawingAsked, TableAsked
from genmon_gui.services.history.levels import Level, Source
from genmon_gui.workers.taking_worker import TakingWorker
from tests.builders import NOW, TORONTO
from tests.workers.receiver import Receiver, hosted

READINGS = Level(Source.READINGS, 60)
DAYS = 300


class FakeViewer(QObject):
    """Asks and receives as the window does."""

    drawing_asked = Signal(object)
    table_asked = Signal(object)
    stopped = Signal()

    def __init__(self, worker: TakingWorker) -> None:
        super().__init__()
        self.drawing_asked.connect(worker.write_drawing)
        self.table_asked.connect(worker.write_table)
        self.stopped.connect(worker.stop)
        self.progressed = Receiver(worker.progressed)
        self.taken = Receiver(worker.taken)


@pytest.fixture
def viewer(qtbot: QtBot, tmp_path: Path) -> Iterator[FakeViewer]:
    del qtbot
    path = tmp_path / "genmon.db"
    with closing(open_record(path)) as connection, connection:
        for place in ("Engine", "Shed"):
            place_id = places.ensure(connection, place)
            for day in range(DAYS):
                readings.add(connection, place_id, Reading(NOW - day * 86400, 20.0))
    worker = TakingWorker(lambda: opened_reader(path), TORONTO)
    with hosted(worker):
        yield FakeViewer(worker)


def test_a_table_is_written_step_by_step(qtbot: QtBot, viewer: FakeViewer, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    viewer.table_asked.emit(TableAsked(target, Selection(("Shed",)), READINGS))
    qtbot.waitUntil(viewer.taken.has_count(1))
    assert viewer.taken.messages[0].is_whole
    lines = target.read_text().splitlines()
    assert lines[0] == "place,at,temperature_c"
    assert len(lines) == 1 + DAYS
    shares = [message.share for message in viewer.progressed.messages]
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_what_is_stopped_leaves_nothing_behind(
    qtbot: QtBot, viewer: FakeViewer, tmp_path: Path
) -> None:
    target = tmp_path / "out.csv"
    viewer.table_asked.emit(TableAsked(target, Selection(), READINGS))
    viewer.stopped.emit()
    qtbot.waitUntil(viewer.taken.has_count(1))
    assert not viewer.taken.messages[0].is_whole
    assert viewer.taken.messages[0].trouble is None
    assert not [path for path in tmp_path.iterdir() if "out.csv" in path.name]


def test_a_drawing_is_written_whole(qtbot: QtBot, viewer: FakeViewer, tmp_path: Path) -> None:
    viewer.drawing_asked.emit(DrawingAsked(tmp_path / "out.png", b"drawn"))
    qtbot.waitUntil(viewer.taken.has_count(1))
    assert (tmp_path / "out.png").read_bytes() == b"drawn"


def test_what_cannot_be_written_is_told(qtbot: QtBot, viewer: FakeViewer, tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "out"
    viewer.drawing_asked.emit(DrawingAsked(path, b"drawn"))
    viewer.table_asked.emit(TableAsked(path, Selection(), READINGS))
    qtbot.waitUntil(viewer.taken.has_count(2))
    for taken in viewer.taken.messages:
        assert "cannot be written" in taken.trouble.text
