"""Watches the owner's configuration and changes it, in a thread of its own: a card may be slow."""

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.config.watching import Watch
from genmon_gui.core.errors import GenmonError
from genmon_gui.services.messages import Trouble

logger = logging.getLogger(__name__)

# Two looks find the same file before it counts: a change takes effect within two seconds.
_LOOK_S = 1.0


class SettingsWorker(QObject):
    """Carries a Watch.

    Signals:
        changed: the Settings, after each change that can be used.
        troubled: a Trouble, after each change that cannot.
    """

    changed = Signal(object)
    troubled = Signal(object)

    def __init__(self, watch: Watch, look_s: float = _LOOK_S) -> None:
        """Get ready to be moved to a thread.

        Args:
            watch: what looks; from then on only this worker's thread uses it.
            look_s: from one look to the next.
        """
        super().__init__()
        self._watch = watch
        self._look_s = look_s

    @Slot()
    def begin(self) -> None:
        """Look from now on."""
        self._timer = QTimer(self)
        self._timer.setInterval(round(self._look_s * 1000))
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def finish(self) -> None:
        """End the thread."""
        self._timer.stop()
        self.thread().quit()

    @Slot()
    def _look(self) -> None:
        try:
            settings = self._watch.look()
        except GenmonError as error:
            self.troubled.emit(Trouble(error.text, error.remedy))
        except Exception:
            logger.exception("the configuration could not be looked at")
        else:
            if settings is not None:
                self.changed.emit(settings)
