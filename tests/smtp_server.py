"""A real mail server on loopback, for one test."""

import asyncio
import ssl
import tempfile
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from functools import cache
from pathlib import Path
from typing import Any, Self

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from genmon_gui.config.settings import EmailSettings

HOST = "127.0.0.1"


class SmtpServer:
    """Takes mail while its `with` block lasts, and answers as the test has it.

    Attributes:
        port: where it listens.
        ca_file: whom to trust to trust this server.
        password_file: holds the password of its login.
        messages: what it took, in order.
        recipients: for whom, one a message.
        answers: what it says instead of taking a recipient's mail.
        data_answer: what it says after any message instead of taking it.
        hangs: whether it goes silent after a message.
        loses_answer: whether it takes a message and hangs up without an answer.
        lost: the numbers of the messages that it took so.
        greetings: how often a client introduced itself, before or after STARTTLS.
    """

    def __init__(
        self, tls: str = "none", login: tuple[str, str] | None = None, port: int = 0
    ) -> None:
        self._tls = tls
        self._login = login
        self._folder = tempfile.TemporaryDirectory()
        self.port = port
        self.ca_file = Path(self._folder.name, "ca.pem")
        self.password_file = Path(self._folder.name, "password")
        self.messages: list[EmailMessage] = []
        self.recipients: list[str] = []
        self.answers: dict[str, str] = {}
        self.data_answer = ""
        self.hangs = False
        self.loses_answer = False
        self.lost: list[int] = []
        self.greetings = 0

    def __enter__(self) -> Self:
        authority().cert_pem.write_to_path(str(self.ca_file))
        self.password_file.write_text(f"{self._login[1]}\n" if self._login else "")
        self._controller = _EphemeralController(
            self,
            hostname=HOST,
            port=self.port,
            server_hostname="mail.example.com",
            ssl_context=server_context() if self._tls == "tls" else None,
            tls_context=server_context() if self._tls == "starttls" else None,
            require_starttls=self._tls == "starttls",
            auth_require_tls=self._tls == "starttls",
            authenticator=self._authenticate if self._login else None,
        )
        self._controller.start()
        self.port = self._controller.port
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()
        self._folder.cleanup()

    def settings(self, **changes: Any) -> EmailSettings:
        """Settings that work with this server, but for the changes."""
        fitting: dict[str, Any] = {
            "host": HOST,
            "port": self.port,
            "security": self._tls,
            "username": self._login[0] if self._login else "",
            "password_file": self.password_file if self._login else None,
            "sender": "kiosk@example.com",
            "recipients": ("me@example.com",),
            "sms_recipients": (),
            "ca_file": self.ca_file,
        }
        return EmailSettings(**(fitting | changes))

    def _authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
    ) -> AuthResult:
        given = LoginPassword(*(word.encode() for word in self._login or ()))
        return AuthResult(success=data == given, handled=False)

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self,
        _server: SMTP,
        session: Session,
        _envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        self.greetings += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self,
        _server: SMTP,
        session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        if self._login and not session.authenticated:
            return "530 5.7.0 Authentication required"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        if address not in self.answers:
            envelope.rcpt_tos.append(address)
        return self.answers.get(address, "250 OK")

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        if self.hangs:
            await asyncio.Event().wait()
        if self.data_answer:
            return self.data_answer
        assert isinstance(envelope.content, bytes)
        content = envelope.content.replace(b"\r\n", b"\n")
        message = message_from_bytes(content, policy=default)
        self.recipients.extend(envelope.rcpt_tos)
        self.messages.append(message)
        if self.loses_answer:
            self.lost.append(len(self.messages) - 1)
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        return f"250 2.0.0 Queued as {len(self.messages)}"


class _EphemeralController(Controller):
    """Learns which port it was given before it knocks at it."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


@cache
def authority() -> trustme.CA:
    return trustme.CA()


def server_context() -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority().issue_cert(HOST).configure_cert(context)
    return context
