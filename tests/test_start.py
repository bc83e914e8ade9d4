"""What the first number waits for, and what it does not."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.crew import Crew
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.hardware.w1_bus import W1Bus
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.pin_messages import PinAsked, PinStanding
from tests.builders import TORONTO, some_settings, trusted_time
from tests.workers.receiver import BOUND_MS, Receiver

# Mail and web, the picture, what writes the configuration, and pages but the first.
LATER = (
    "apprise",
    "email",
    "genmon_gui.services.delivery",
    "genmon_gui.services.system",
    "genmon_gui.widgets.alarms_page",
    "genmon_gui.widgets.history_page",
    "genmon_gui.widgets.keypad",
    "genmon_gui.widgets.setup",
    "genmon_gui.widgets.system_page",
    "http",
    "numpy",
    "pyqtgraph",
    "smtplib",
    "ssl",
    "tomlkit",
)
STARTED = "import genmon_gui.commands.kiosk, genmon_gui.app, genmon_gui.widgets.kiosk_window, sys;"


class FakeScreen(QObject):
    asked = Signal(object)


@contextmanager
def started(path: Path, bus: Bus) -> Iterator[Receiver]:
    """What a crew tells, of which the lock is asked at once."""
    settings = some_settings(path / "genmon.db", interval_s=0.1)
    crew, screen = Crew(settings, bus, trusted_time(), None, demo=False), FakeScreen()
    told = Receiver(crew.polling.round_taken, crew.lock.stood)
    screen.asked.connect(crew.lock.tell_standing)
    crew.start()
    screen.asked.emit(PinAsked())
    try:
        yield told
    finally:
        assert crew.finish()


def is_standing(message: object) -> bool:
    return isinstance(message, PinStanding)


def test_the_start_imports_nothing_that_the_first_number_does_not_need() -> None:
    told = subprocess.run(
        [sys.executable, "-c", f"{STARTED} print(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
    )
    assert set(told.stdout.split()).isdisjoint(LATER)


def test_the_other_threads_begin_after_the_first_round(qtbot: QtBot, tmp_path: Path) -> None:
    with started(tmp_path, SimulatedBus(time.time, TORONTO, {})) as told:
        qtbot.waitUntil(told.has(is_standing), timeout=BOUND_MS)
    before = told.messages[: told.messages.index(PinStanding(is_set=False))]
    assert any(isinstance(each, RoundTaken) and each.number > 0 for each in before)


def test_without_any_round_they_begin_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    with started(tmp_path, W1Bus(tmp_path / "no bus")) as told:
        qtbot.waitUntil(told.has(is_standing), timeout=BOUND_MS)


def test_an_end_before_the_first_round_waits_for_no_thread(tmp_path: Path) -> None:
    with started(tmp_path, W1Bus(tmp_path / "no bus")) as told:
        pass
    assert not any(map(is_standing, told.messages))
