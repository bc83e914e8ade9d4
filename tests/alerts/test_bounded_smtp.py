"""Mail servers that never come to an end."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from genmon_gui.alerts.bounded_smtp import BoundedSMTP
from genmon_gui.alerts.session import session
from genmon_gui.core.errors import GenmonError
from tests.smtp_server import HOST, SmtpServer

LIMIT_S = 0.3
BOUND_S = 10.0


@contextmanager
def endless(speak: Callable[[socket.socket], None]) -> Iterator[int]:
    """The port of a server that goes on speaking until nobody listens."""

    def serve() -> None:
        connection, _ = listening.accept()
        with connection, suppress(OSError):
            while True:
                speak(connection)

    with socket.create_server((HOST, 0)) as listening:
        server = threading.Thread(target=serve)
        server.start()
        yield listening.getsockname()[1]
        server.join(BOUND_S)
        assert not server.is_alive()


def flood(connection: socket.socket) -> None:
    connection.sendall(b"220-and more\r\n" * 100)


def trickle(connection: socket.socket) -> None:
    connection.sendall(b"220-and more\r\n")
    time.sleep(LIMIT_S / 5)


@pytest.mark.parametrize(
    ("speak", "told"), [(flood, "its answer does not end"), (trickle, "does not answer in time")]
)
def test_a_server_whose_greeting_never_ends_is_left(
    speak: Callable[[socket.socket], None], told: str
) -> None:
    with endless(speak) as port, SmtpServer() as server:
        settings = server.settings(port=port)
        with pytest.raises(GenmonError, match=told), session(settings, LIMIT_S, ""):
            pass


def test_each_answer_has_the_whole_time() -> None:
    with SmtpServer() as server:
        client = BoundedSMTP(HOST, server.port, timeout=LIMIT_S)
        for _ in range(3):
            time.sleep(LIMIT_S / 2)
            assert client.noop()[0] == 250
        client.quit()
