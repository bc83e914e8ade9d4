"""smtplib's clients, but an answer of many lines may take no longer than one of one line.

Theirs wait for each line anew and keep them all: a server that never ends its answer would hold up
every other message, and fill the memory.
"""

import smtplib
import time
from typing import BinaryIO

from genmon_gui.core.language import say

# Far more than any server has to say.
_MOST_LINES = 1_000


class _Lines:
    """The lines that a server says."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._deadline_s, self._left = 0.0, 0

    def expect_answer(self, time_limit_s: float) -> None:
        """Begin another answer."""
        self._deadline_s, self._left = time.monotonic() + time_limit_s, _MOST_LINES

    def readline(self, size: int) -> bytes:
        """The next line, as smtplib asks for it.

        Raises:
            OSError: it has said too much, or taken too long over it.
        """
        if time.monotonic() > self._deadline_s:
            raise TimeoutError
        if not self._left:
            raise OSError(say("its answer does not end"))
        self._left -= 1
        return self._file.readline(size)

    def close(self) -> None:
        """Listen no more."""
        self._file.close()


class BoundedSMTP(smtplib.SMTP):
    """A client whose time limit is one of whole answers."""

    def getreply(self) -> tuple[int, bytes]:
        """The server's next answer."""
        if self.file is None and self.sock is not None:
            self.file = _Lines(self.sock.makefile("rb"))
        if self.file is not None:
            self.file.expect_answer(self.timeout)
        return super().getreply()


class BoundedSMTPOverTLS(BoundedSMTP, smtplib.SMTP_SSL):
    """The same where the conversation is encrypted from the first word on."""
