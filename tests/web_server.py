"""A real web server on loopback, for one test."""

import json
import ssl
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from tests.smtp_server import HOST, authority, server_context


@dataclass(frozen=True)
class Asked:
    """One request."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = field(repr=False)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class WebServer:
    """Answers while its `with` block lasts, as the test has it.

    Attributes:
        asked: the requests it got, in order.
        status: what it answers.
        headers: what it answers with.
        words: its answer's body.
        hangs_up: whether it closes the connection instead of answering.
    """

    def __init__(self, *, tls: bool = False) -> None:
        self._tls = tls
        self._folder = TemporaryDirectory()
        self.ca_file = Path(self._folder.name, "ca.pem")
        self.asked: list[Asked] = []
        self.status = 200
        self.headers: dict[str, str] = {}
        self.words = "fine"
        self.hangs_up = False

    def __enter__(self) -> Self:
        authority().cert_pem.write_to_path(str(self.ca_file))
        self._server = _QuietServer((HOST, 0), self._handler())
        if self._tls:
            context: ssl.SSLContext = server_context()
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._folder.cleanup()

    @property
    def address(self) -> str:
        """Where it listens, without a scheme."""
        return f"{HOST}:{self._server.server_address[1]}"

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self.address}/hook"

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._take()

            def do_POST(self) -> None:
                self._take()

            def _take(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                asked = Asked(self.command, self.path, dict(self.headers), body)
                server.asked.append(asked)
                if server.hangs_up:
                    return
                self.send_response(server.status)
                for name, value in server.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(server.words.encode())

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        return Handler


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, *_: object) -> None:
        """A client that hangs up, as over a certificate, is what a test asked for."""
