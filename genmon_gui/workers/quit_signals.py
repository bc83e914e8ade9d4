"""SIGTERM and SIGINT as a Qt signal.

Python runs its signal handlers only when it is running Python code, which a Qt event loop at rest
is not: the wake-up descriptor and a notifier make them immediate.
"""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class QuitSignals(QObject):
    """Listens while it lives; made in the main thread.

    Signals:
        received: the program was asked to stop.
    """

    received = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._previous_fd = signal.set_wakeup_fd(self._writing.fileno())
        self._previous = {number: signal.getsignal(number) for number in _SIGNALS}
        for number in _SIGNALS:
            signal.signal(number, _ignore)

    def close(self) -> None:
        """Put everything back as it was."""
        self._notifier.setEnabled(False)
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._previous_fd)
        self._reading.close()
        self._writing.close()

    @Slot()
    def _wake(self) -> None:
        if set(self._reading.recv(64)) & set(_SIGNALS):
            self.received.emit()


def _ignore(_number: int, _frame: object) -> None:
    """Handled by the notifier; a handler must be set for the wake-up descriptor to be written."""
