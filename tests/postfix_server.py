"""Debian's Postfix on a loopback port, from a folder of its own, for one test."""

import os
import shutil
import socket
import socketserver
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

from genmon_gui.config.settings import EmailSettings
from tests.smtp_server import HOST

# Whom it answers what; "grey" is asked of a policy, as greylisting does it.
BAD = "bad@example.com"
GREY = "grey@example.com"
ELSEWHERE = "me@elsewhere.example"
LARGEST = 30_000
BOUND_S = 20.0

_MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
daemon_directory = /usr/lib/postfix/sbin
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.example.com
mydestination =
mynetworks = 127.0.0.0/8
message_size_limit = {largest}
mailbox_size_limit = 0
virtual_mailbox_domains = example.com
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = static:all/
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_mailbox_limit = 0
# What is meant for elsewhere stays in the queue, as when the way out is closed.
default_transport = discard:
defer_transports = discard
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions =
    check_recipient_access inline:{{ {{{bad}=550 5.1.1 No such user}} }}
    check_policy_service inet:127.0.0.1:{policy}
    permit_mynetworks, reject
"""

_MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
discard unix - - n - - discard
retry unix - - n - - error
error unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
"""


def why_not() -> str:
    """Why it cannot run here; empty where it can."""
    if not Path("/usr/lib/postfix/sbin/master").exists():
        return "Postfix is not installed: packaging/setup.sh test does it for root on Debian"
    return "" if os.geteuid() == 0 else "Postfix starts for root only"


class PostfixServer:
    """Runs while its `with` block lasts.

    Attributes:
        port: where it listens.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._config = folder / "etc"
        self.port = _free_port()

    def __enter__(self) -> Self:
        self._policy = _GreyPolicy()
        threading.Thread(target=self._policy.serve_forever, args=(0.02,)).start()
        self._write()
        try:
            self._postfix("start")
            self._wait_for(self._answers)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(subprocess.CalledProcessError):
            self._postfix("stop")
        self._policy.shutdown()
        self._policy.server_close()

    @property
    def settings(self) -> EmailSettings:
        return EmailSettings(
            host=HOST,
            port=self.port,
            security="none",
            username="",
            password_file=None,
            sender="kiosk@example.com",
            recipients=(),
            sms_recipients=(),
        )

    def wait_for_mail(self, count: int) -> list[str]:
        """What lies in the mailbox, once it is so much."""
        inbox = self._folder / "mail/all/new"
        self._wait_for(lambda: inbox.is_dir() and len(list(inbox.iterdir())) >= count)
        return [file.read_text() for file in sorted(inbox.iterdir())]

    def wait_for_queue(self) -> None:
        """Wait until something lies in the queue."""
        queue = self._folder / "spool/deferred"
        self._wait_for(lambda: any(each.is_file() for each in queue.rglob("*")))

    def _write(self) -> None:
        for name in ("etc", "spool", "data", "mail"):
            (self._folder / name).mkdir()
        # It gives up its rights and must still get through to its folders.
        for above in (self._folder, *self._folder.parents[:3]):
            above.chmod(above.stat().st_mode | 0o011)
        shutil.chown(self._folder / "data", "postfix")
        owner = self._folder / "mail"
        shutil.chown(owner, "nobody", "nogroup")
        (self._config / "main.cf").write_text(
            _MAIN.format(
                folder=self._folder,
                largest=LARGEST,
                uid=owner.stat().st_uid,
                gid=owner.stat().st_gid,
                bad=BAD,
                policy=self._policy.server_address[1],
            )
        )
        (self._config / "master.cf").write_text(_MASTER.format(port=self.port))

    def _postfix(self, command: str) -> None:
        subprocess.run(
            ["/usr/sbin/postfix", "-c", str(self._config), command],
            check=True,
            capture_output=True,
            timeout=60,
        )

    def _answers(self) -> bool:
        try:
            socket.create_connection((HOST, self.port), 1).close()
        except OSError:
            return False
        return True

    def _wait_for(self, condition: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + BOUND_S
        while not condition():
            log = self._folder / "log"
            told = log.read_text()[-3000:] if log.exists() else "no log"
            assert time.monotonic() < deadline_s, told
            time.sleep(0.05)


class _GreyPolicy(socketserver.ThreadingTCPServer):
    """Sends GREY away once, as greylisting does."""

    daemon_threads = True

    def __init__(self) -> None:
        self.has_seen = False
        super().__init__((HOST, 0), _PolicyHandler)


class _PolicyHandler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        asked: dict[str, str] = {}
        for line in self.rfile:
            name, _, value = line.decode().strip().partition("=")
            if name:
                asked[name] = value
                continue
            self.wfile.write(f"action={self._action(asked)}\n\n".encode())
            asked = {}

    def _action(self, asked: dict[str, str]) -> str:
        assert isinstance(self.server, _GreyPolicy)
        if asked.get("recipient") != GREY or self.server.has_seen:
            return "DUNNO"
        self.server.has_seen = True
        return "450 4.2.0 Greylisted, try again later"


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as listening:
        port: int = listening.getsockname()[1]
        return port
