import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import Settings
from genmon_gui.config.watching import Watch
from genmon_gui.core.phrasing import Unit
from genmon_gui.workers.settings_worker import SettingsWorker
from tests.workers.receiver import Receiver, hosted


class FakeFailingWatch(Watch):
    """Meets a bug at its first look."""

    has_failed = False

    def look(self) -> Settings | None:
        if not self.has_failed:
            self.has_failed = True
            raise ZeroDivisionError
        return super().look()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text('units = "C"')
    return path


def test_a_change_and_a_mistake_are_told_in_the_receiver_s_thread(qtbot: QtBot, path: Path) -> None:
    worker = SettingsWorker(Watch(lambda: path), look_s=0.02)
    changes, troubles = Receiver(worker.changed), Receiver(worker.troubled)
    with hosted(worker):
        path.write_text('units = "F"\n')
        qtbot.waitUntil(changes.has(lambda settings: settings.units is Unit.FAHRENHEIT))
        path.write_text('units = "Kelvin"')
        qtbot.waitUntil(troubles.has(lambda trouble: "units: expected" in trouble.text))
    assert len(changes.messages) == len(troubles.messages) == 1
    assert changes.threads == {threading.main_thread()}


def test_a_bug_is_logged_and_the_next_look_comes(
    qtbot: QtBot, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    worker = SettingsWorker(FakeFailingWatch(lambda: path), look_s=0.02)
    changes = Receiver(worker.changed)
    path.write_text('units = "F"\n')
    with hosted(worker):
        qtbot.waitUntil(changes.has_count(1))
    assert "could not be looked at" in caplog.text
