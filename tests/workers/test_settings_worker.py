import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.config.change import Put
from genmon_gui.config.settings import Settings
from genmon_gui.config.watching import Watch
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.setup.configuration import Configuration
from genmon_gui.services.setup.settings_change import SettingsWanted, UndoWanted
from genmon_gui.services.setup.settings_file import SettingsFile
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


class FakeScreen(QObject):
    """Asks as the window does."""

    wanted = Signal(object)
    undo_wanted = Signal(object)

    def __init__(self, worker: SettingsWorker) -> None:
        super().__init__()
        self.wanted.connect(worker.change)
        self.undo_wanted.connect(worker.undo)


def configured(watch: Watch, path: Path) -> Configuration:
    return Configuration(watch, lambda: SettingsFile(path))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text('units = "C"')
    return path


def test_a_change_and_a_mistake_are_told_in_the_receiver_s_thread(qtbot: QtBot, path: Path) -> None:
    worker = SettingsWorker(configured(Watch(lambda: path), path), look_s=0.02)
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
    worker = SettingsWorker(configured(FakeFailingWatch(lambda: path), path), look_s=0.02)
    changes = Receiver(worker.changed)
    path.write_text('units = "F"\n')
    with hosted(worker):
        qtbot.waitUntil(changes.has_count(1))
    assert "could not be looked at" in caplog.text


def test_a_change_is_in_the_file_effective_and_answered_and_undone_again(
    qtbot: QtBot, path: Path
) -> None:
    worker = SettingsWorker(configured(Watch(lambda: path), path), look_s=60.0)
    changes, answers = Receiver(worker.changed), Receiver(worker.answered)
    screen = FakeScreen(worker)
    with hosted(worker):
        screen.wanted.emit(SettingsWanted((Put(("units",), "F"),), "In °F."))
        qtbot.waitUntil(answers.has_count(1))
        assert answers.messages[0].said == "In °F."
        screen.undo_wanted.emit(UndoWanted())
        qtbot.waitUntil(answers.has_count(2))
    assert [each.units for each in changes.messages] == [Unit.FAHRENHEIT, Unit.CELSIUS]
    assert path.read_text() == 'units = "C"'


def test_a_file_that_is_broken_meanwhile_is_told_and_left_alone(qtbot: QtBot, path: Path) -> None:
    worker = SettingsWorker(configured(Watch(lambda: path), path), look_s=60.0)
    screen, answers = FakeScreen(worker), Receiver(worker.answered)
    path.write_text("units = ")
    with hosted(worker):
        screen.wanted.emit(SettingsWanted((Put(("units",), "F"),), "In °F."))
        screen.undo_wanted.emit(UndoWanted())
        qtbot.waitUntil(answers.has_count(2))
    assert "is not TOML" in answers.messages[0].trouble.text
    assert answers.messages[0].settings is None
    assert path.read_text() == "units = "


def test_what_was_changed_by_finger_is_not_found_again_as_a_change_by_hand(
    qtbot: QtBot, path: Path
) -> None:
    worker = SettingsWorker(configured(Watch(lambda: path), path), look_s=0.02)
    screen, changes = FakeScreen(worker), Receiver(worker.changed)
    with hosted(worker):
        screen.wanted.emit(SettingsWanted((Put(("units",), "F"),), "In °F."))
        qtbot.waitUntil(changes.has_count(1))
        path.write_text('units = "C"\n')
        qtbot.waitUntil(changes.has(lambda settings: settings.units is Unit.CELSIUS))
    assert len(changes.messages) == 2
