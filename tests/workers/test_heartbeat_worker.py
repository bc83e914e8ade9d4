import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.messages import HeartbeatReport, Trouble
from genmon_gui.workers.heartbeat_worker import Heartbeat, HeartbeatWorker
from tests.builders import THREE, a_round
from tests.workers.receiver import BOUND_MS, Receiver, hosted

FULL = Trouble("no room on the disk")


class Rounds(QObject):
    taken = Signal(object)
    changed = Signal(object)


class FakeSwitch:
    """A dead man's switch; fails while it is told to."""

    def __init__(self) -> None:
        self.asked = 0
        self.fails = False

    def __call__(self) -> str:
        self.asked += 1
        if self.fails:
            raise GenmonError("example.com answered 404", "check the web address")
        return "200 OK"


@pytest.fixture
def switch() -> FakeSwitch:
    return FakeSwitch()


@pytest.fixture
def rounds() -> Rounds:
    return Rounds()


def made(switch: FakeSwitch, rounds: Rounds, stale_after_s: float = 60.0) -> HeartbeatWorker:
    worker = HeartbeatWorker(Heartbeat(switch, 0.05, stale_after_s))
    rounds.taken.connect(worker.note_round)
    return worker


def test_signs_of_life_begin_with_the_first_round_and_go_on(
    qtbot: QtBot, switch: FakeSwitch, rounds: Rounds
) -> None:
    worker = made(switch, rounds)
    reports = Receiver(worker.reported)
    with hosted(worker):
        rounds.taken.emit(a_round(*THREE))
        qtbot.waitUntil(reports.has_count(3), timeout=BOUND_MS)
    assert set(reports.messages) == {HeartbeatReport(None)}


def test_a_round_that_is_not_in_the_record_is_no_sign_of_life(
    qtbot: QtBot, switch: FakeSwitch, rounds: Rounds
) -> None:
    worker = made(switch, rounds)
    reports = Receiver(worker.reported)
    with hosted(worker):
        rounds.taken.emit(a_round(*THREE, trouble=FULL))
        rounds.taken.emit(a_round(*THREE))
        qtbot.waitUntil(reports.has_count(1), timeout=BOUND_MS)
    assert switch.asked >= 1


def test_without_rounds_it_stops_and_begins_again_with_them(
    qtbot: QtBot, switch: FakeSwitch, rounds: Rounds
) -> None:
    worker = made(switch, rounds, stale_after_s=0.02)
    reports = Receiver(worker.reported)
    with hosted(worker):
        rounds.taken.emit(a_round(*THREE))
        qtbot.waitUntil(reports.has_count(1), timeout=BOUND_MS)
        qtbot.waitUntil(lambda: not worker._timer.isActive(), timeout=BOUND_MS)
        assert switch.asked == 1
        rounds.taken.emit(a_round(*THREE))
        qtbot.waitUntil(reports.has_count(2), timeout=BOUND_MS)


def test_one_failure_is_told_to_nobody_and_the_second_is(
    qtbot: QtBot, switch: FakeSwitch, rounds: Rounds
) -> None:
    switch.fails = True
    worker = made(switch, rounds)
    reports = Receiver(worker.reported)
    with hosted(worker):
        rounds.taken.emit(a_round(*THREE))
        qtbot.waitUntil(reports.has_count(2), timeout=BOUND_MS)
    trouble = Trouble("the sign of life fails: example.com answered 404", "check the web address")
    assert [report.trouble for report in reports.messages[:2]] == [None, trouble]


def test_other_settings_take_effect_with_the_next_round(
    qtbot: QtBot, switch: FakeSwitch, rounds: Rounds
) -> None:
    worker = HeartbeatWorker(None)
    rounds.taken.connect(worker.note_round)
    rounds.changed.connect(worker.change_heartbeat)
    reports = Receiver(worker.reported)
    with hosted(worker):
        rounds.taken.emit(a_round(*THREE))
        rounds.changed.emit(Heartbeat(switch, 60.0, 60.0))
        rounds.taken.emit(a_round(*THREE))
        qtbot.waitUntil(reports.has_count(2), timeout=BOUND_MS)
    assert switch.asked == 1
