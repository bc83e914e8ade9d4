import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import day_bounds
from genmon_gui.core.quarters import Quarter
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record, opened_reader
from genmon_gui.db.copied import open_copy
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.copies.checked_copy import open_checked_copy
from genmon_gui.services.copies.stamped_copy import take_stamped
from genmon_gui.services.history.day import DayAsked
from genmon_gui.services.history.history import HistoryAsked
from genmon_gui.services.history.levels import DAYS
from genmon_gui.services.history.overview import OverviewAsked
from genmon_gui.workers.history_worker import HistoryWorker
from genmon_gui.workers.host import WorkerHost
from tests.builders import NOW, TORONTO
from tests.workers.receiver import BOUND_MS, Receiver, hosted

HOUR = NOW // 3600 * 3600


class FakeScreen(QObject):
    """Asks and receives as the window does."""

    overview_asked = Signal(object)
    history_asked = Signal(object)
    day_asked = Signal(object)

    def __init__(self, worker: HistoryWorker) -> None:
        super().__init__()
        self.overview_asked.connect(worker.read_overview)
        self.history_asked.connect(worker.read_history)
        self.day_asked.connect(worker.read_day)
        self.days = Receiver(worker.day_read)
        self.overviews = Receiver(worker.overview_read)
        self.histories = Receiver(worker.history_read)
        self.troubles = Receiver(worker.troubled)


def a_record(path: Path) -> None:
    with closing(open_record(path)) as connection, connection:
        place_id = places.ensure(connection, "Engine block")
        for minute, value_c in enumerate((20.0, 22.0)):
            reading = Reading(HOUR + 60 * minute, value_c)
            readings.add(connection, place_id, reading)
            extremes.take_in(connection, Table.HOURLY, place_id, (HOUR, HOUR + 3600), reading)
            day = day_bounds(reading.at, TORONTO)
            extremes.take_in(connection, Table.DAILY, place_id, day, reading)


@pytest.fixture
def worker(path: Path) -> HistoryWorker:
    return HistoryWorker(lambda: opened_reader(path), TORONTO)


@pytest.fixture
def screen(qtbot: QtBot, worker: HistoryWorker) -> Iterator[FakeScreen]:
    del qtbot
    with hosted(worker):
        yield FakeScreen(worker)


def test_an_overview_says_what_is_there(qtbot: QtBot, path: Path, screen: FakeScreen) -> None:
    a_record(path)
    screen.overview_asked.emit(OverviewAsked())
    qtbot.waitUntil(screen.overviews.has_count(1))
    (overview,) = screen.overviews.messages
    assert [view.place for view in overview.places] == ["Engine block"]
    assert overview.readings == 2


def test_a_history_comes_back_with_its_question(
    qtbot: QtBot, path: Path, screen: FakeScreen
) -> None:
    a_record(path)
    asked = HistoryAsked(("Engine block", "Attic"), HOUR - 3600, HOUR + 3600)
    screen.history_asked.emit(asked)
    qtbot.waitUntil(screen.histories.has_count(1))
    (history,) = screen.histories.messages
    assert history.asked == asked
    engine, attic = history.bands
    assert (list(engine.low_c), list(engine.high_c)) == ([20.0], [22.0])
    assert len(attic.start) == 0


def test_the_last_day_comes_back_with_its_question(
    qtbot: QtBot, path: Path, screen: FakeScreen
) -> None:
    a_record(path)
    asked = DayAsked(("Engine block",), HOUR + 60)
    screen.day_asked.emit(asked)
    qtbot.waitUntil(screen.days.has_count(1))
    (day,) = screen.days.messages
    assert day.asked == asked
    assert day.places[0].quarters == (Quarter(int(HOUR), 20.0, 22.0),)


def test_of_questions_that_wait_only_the_newest_of_each_fineness_is_answered(
    qtbot: QtBot, path: Path, worker: HistoryWorker
) -> None:
    a_record(path)
    fine = [HistoryAsked(("Engine block",), HOUR - hours, HOUR + 3600) for hours in range(30)]
    coarse = [HistoryAsked(("Engine block",), HOUR - hours, HOUR, DAYS) for hours in range(30)]
    host = WorkerHost(worker, "test")
    screen = FakeScreen(worker)
    for asked in (*fine, *coarse):
        screen.history_asked.emit(asked)
    # They wait already when the thread begins.
    host.start()
    qtbot.waitUntil(screen.histories.has_count(2))
    host.ask_to_finish()
    assert host.wait(BOUND_MS)
    answered = [history.asked for history in screen.histories.messages]
    assert answered == [fine[-1], coarse[-1]]


def test_what_is_recorded_meanwhile_is_in_the_next_answer(
    qtbot: QtBot, path: Path, screen: FakeScreen
) -> None:
    open_record(path).close()
    screen.overview_asked.emit(OverviewAsked())
    qtbot.waitUntil(screen.overviews.has_count(1))
    a_record(path)
    screen.overview_asked.emit(OverviewAsked())
    qtbot.waitUntil(screen.overviews.has(lambda overview: overview.readings == 2))


def test_a_file_that_is_not_there_is_a_trouble_until_it_is(
    qtbot: QtBot, path: Path, screen: FakeScreen
) -> None:
    screen.overview_asked.emit(OverviewAsked())
    qtbot.waitUntil(screen.troubles.has_count(1))
    assert str(path) in screen.troubles.messages[0].text
    a_record(path)
    screen.overview_asked.emit(OverviewAsked())
    qtbot.waitUntil(screen.overviews.has_count(1))


def test_a_damaged_copy_is_a_trouble_and_not_silence(qtbot: QtBot, path: Path) -> None:
    a_record(path)
    content = bytearray(path.read_bytes())
    # Everything but the first page, where the schema is.
    content[4096:] = bytes(len(content) - 4096)
    path.write_bytes(content)
    worker = HistoryWorker(lambda: open_copy(path), TORONTO)
    with hosted(worker):
        screen = FakeScreen(worker)
        screen.overview_asked.emit(OverviewAsked())
        qtbot.waitUntil(screen.troubles.has_count(1))
    assert screen.troubles.messages[0].remedy


def test_the_end_lets_the_file_go(qtbot: QtBot, path: Path) -> None:
    a_record(path)
    worker = HistoryWorker(lambda: opened_reader(path), TORONTO)
    with hosted(worker):
        screen = FakeScreen(worker)
        screen.overview_asked.emit(OverviewAsked())
        qtbot.waitUntil(screen.overviews.has_count(1))
    started_s = time.monotonic()
    with closing(open_record(path)) as connection:
        connection.pragma("journal_mode", "delete")
    assert time.monotonic() - started_s < 5


def test_a_snapshot_that_was_damaged_is_shown_with_a_warning(qtbot: QtBot, path: Path) -> None:
    a_record(path)
    snapshot = path.with_name("copy.db")
    take_stamped(path, snapshot, NOW)
    content = bytearray(snapshot.read_bytes())
    content[80] ^= 1  # in the header, where SQLite reads nothing
    snapshot.write_bytes(content)
    worker = HistoryWorker(lambda: open_checked_copy(snapshot, TORONTO), TORONTO)
    with hosted(worker):
        screen = FakeScreen(worker)
        screen.overview_asked.emit(OverviewAsked())
        qtbot.waitUntil(screen.overviews.has_count(1))
    assert "changed or damaged" in screen.overviews.messages[0].warning
    assert screen.overviews.messages[0].readings == 2
