import os
import signal
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.workers.quit_signals import QuitSignals


@pytest.fixture
def hang_up() -> signal.Handlers:
    """What was to happen at the end of the terminal when the program was started."""
    return signal.SIG_DFL


@pytest.fixture
def quit_signals(qtbot: QtBot, hang_up: signal.Handlers) -> Iterator[QuitSignals]:
    del qtbot
    before = signal.signal(signal.SIGHUP, hang_up)
    listening = QuitSignals()
    yield listening
    listening.close()
    signal.signal(signal.SIGHUP, before)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_real_signal_arrives_at_once(
    qtbot: QtBot, quit_signals: QuitSignals, number: signal.Signals
) -> None:
    started_s = time.monotonic()
    with qtbot.waitSignal(quit_signals.received, timeout=5000):
        os.kill(os.getpid(), number)
    assert time.monotonic() - started_s < 1


def test_it_arrives_each_time(qtbot: QtBot, quit_signals: QuitSignals) -> None:
    for _ in range(3):
        with qtbot.waitSignal(quit_signals.received, timeout=5000):
            os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.parametrize("hang_up", [signal.SIG_IGN])
def test_under_nohup_the_end_of_the_terminal_is_not_meant(
    qtbot: QtBot, quit_signals: QuitSignals
) -> None:
    with qtbot.assertNotEmitted(quit_signals.received, wait=50):
        os.kill(os.getpid(), signal.SIGHUP)


def test_other_signals_are_not_meant(qtbot: QtBot, quit_signals: QuitSignals) -> None:
    before = signal.signal(signal.SIGUSR1, lambda _number, _frame: None)
    with qtbot.assertNotEmitted(quit_signals.received, wait=50):
        os.kill(os.getpid(), signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, before)


def test_afterwards_everything_is_as_before(qtbot: QtBot) -> None:
    del qtbot
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    QuitSignals().close()
    assert [signal.getsignal(n) for n in (signal.SIGTERM, signal.SIGINT)] == before
    assert signal.set_wakeup_fd(-1) == -1
