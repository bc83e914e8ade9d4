"""Watches the owner's configuration and changes it, in a thread of its own: a card may be slow."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.services.messages import Trouble
from genmon_gui.services.setup.configuration import Configuration
from genmon_gui.services.setup.settings_change import SettingsAnswer, SettingsWanted, UndoWanted
from genmon_gui.services.setup.settings_file import SettingsFile
from genmon_gui.services.setup.settings_trouble import refused_trouble, unused_trouble
from genmon_gui.workers.surviving import Surviving

# From one look to the next, and to the one that has to find a new file as it was before it counts:
# together less than two seconds, within which a change is promised to take effect.
_LOOK_S, _SETTLE_S = 1.4, 0.4


class SettingsWorker(QObject):
    """Carries a Configuration.

    Signals:
        changed: the Settings, after each change that can be used.
        troubled: a Trouble, after each change that cannot.
        answered: a SettingsAnswer, to each change or undoing that somebody wants.
    """

    changed = Signal(object)
    troubled = Signal(object)
    answered = Signal(object)

    def __init__(self, configuration: Configuration, look_s: float = _LOOK_S) -> None:
        """Get ready to be moved to a thread.

        Args:
            configuration: from then on only this worker's thread uses it.
            look_s: from one look to the next.
        """
        super().__init__()
        self._watch, self._open_file = configuration.watch, configuration.open_file
        self._look_s = look_s

    @Slot()
    def begin(self) -> None:
        """Look from now on."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._look_later()

    @Slot()
    def finish(self) -> None:
        """End the thread."""
        self._timer.stop()
        self.thread().quit()

    @Slot(object)
    def change(self, wanted: SettingsWanted) -> None:
        """Write a change into the file, and go on with what the file then holds."""
        self._write(
            lambda file: file.change(*wanted.changes, password=wanted.password), wanted.said
        )

    @Slot(object)
    def undo(self, _wanted: UndoWanted) -> None:
        """Put the file back as it was before the last change."""
        self._write(SettingsFile.undo, "")

    def _write(self, write: Callable[[SettingsFile], Settings], said: str) -> None:
        with Surviving(
            self._refuse, "the configuration could not be changed", trouble_of=refused_trouble
        ):
            write(self._open_file())
            settings = self._watch.take()
            # First, so that whoever is made anew by the change can be told the answer.
            self.changed.emit(settings)
            self.answered.emit(SettingsAnswer(said, settings))

    def _refuse(self, trouble: Trouble) -> None:
        self.answered.emit(SettingsAnswer(say("Nothing was changed."), trouble=trouble))

    @Slot()
    def _look(self) -> None:
        with Surviving(
            self.troubled.emit,
            "the configuration could not be looked at",
            trouble_of=unused_trouble,
        ):
            settings = self._watch.look()
            if settings is not None:
                self.changed.emit(settings)
        self._look_later()

    def _look_later(self) -> None:
        wait_s = self._look_s if self._watch.is_settled else min(self._look_s, _SETTLE_S)
        self._timer.start(round(wait_s * 1000))
