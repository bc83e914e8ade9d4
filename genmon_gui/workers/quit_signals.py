"""SIGTERM, SIGINT and a terminal that is closed as a Qt signal.

Python runs its signal handlers only when it is running Python code, which a Qt event loop at rest
is not: the wake-up descriptor and a notifier make them immediate.
"""

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class QuitSignals(QObject):
    """Listens while it lives; made in the main thread.

    Signals:
        received: the program was asked to stop.
    """

    received = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Not a pair of sockets: their module, with all it imports, takes 0.3 MB.
        self._reading, self._writing = os.pipe()
        for end in (self._reading, self._writing):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._previous_fd = signal.set_wakeup_fd(self._writing)
        handlers = {number: signal.getsignal(number) for number in _SIGNALS}
        if handlers[signal.SIGHUP] is signal.SIG_IGN:
            # Under nohup it outlives the terminal.
            del handlers[signal.SIGHUP]
        self._previous = handlers
        for number in handlers:
            signal.signal(number, _ignore)

    def close(self) -> None:
        """Put everything back as it was."""
        self._notifier.setEnabled(False)
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._previous_fd)
        os.close(self._reading)
        os.close(self._writing)

    @Slot()
    def _wake(self) -> None:
        if set(os.read(self._reading, 64)) & set(_SIGNALS):
            self.received.emit()


def _ignore(_number: int, _frame: object) -> None:
    """Handled by the notifier; a handler must be set for the wake-up descriptor to be written."""
