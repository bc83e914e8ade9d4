"""Some of the schedules with a real mail server, TLS and a login."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from genmon_gui.alerts.smtp import smtp_transports
from genmon_gui.alerts.transport import EMAIL, Outcome
from genmon_gui.config.settings import EmailSettings
from genmon_gui.core.alert import Alert
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import outbox
from genmon_gui.services.telling.delivery import Delivery
from tests.builders import NOW, some_settings
from tests.smtp_server import SmtpServer

BAD = "bad@example.com"
GOOD = ["a@example.com", "b@example.com"]
EVERYBODY = tuple((EMAIL, recipient) for recipient in (GOOD[0], BAD, GOOD[1]))
STEPS = 10
REFUSED = "refused"


class SwitchedTransport:
    """The program's own transport, whose settings or server go wrong as the test has it."""

    name = EMAIL

    def __init__(self, server: SmtpServer, folder: Path) -> None:
        self.server = server
        (folder / "wrong").write_text("wrong")
        self._settings: dict[str, EmailSettings] = {
            "": server.settings(),
            REFUSED: server.settings(port=1),
            "wrong certificate": server.settings(ca_file=None),
            "wrong password": server.settings(password_file=folder / "wrong"),
            "no TLS": server.settings(security="tls"),
        }
        self.faults = [*self._settings, "slow", "lost answer", "4xx", "5xx", "421"]
        self.choose("")

    def choose(self, fault: str) -> None:
        self._now = self._settings.get(fault, self._settings[""])
        self.server.hangs = fault == "slow"
        self.server.loses_answer = fault == "lost answer"
        answers = {"4xx": "451 4.3.0 Later", "5xx": "554 5.6.0 Not now", "421": "421 4.7.0 Busy"}
        self.server.data_answer = answers.get(fault, "")

    def send(self, alert: Alert, recipient: str) -> Outcome:
        limit_s = 0.3 if self.server.hangs else 5.0
        return smtp_transports(self._now, limit_s)[EMAIL].send(alert, recipient)


@pytest.fixture
def server() -> Iterator[SmtpServer]:
    with SmtpServer("starttls", ("me", "secret")) as server:
        server.answers[BAD] = "550 5.1.1 No such user"
        yield server


def test_every_alert_arrives_through_a_real_server(
    server: SmtpServer, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    try_schedules(server, tmp_path, range(4))
    record_property("schedules with a real server", 4)


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_every_alert_arrives_through_a_real_server_in_many_schedules(
    server: SmtpServer, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    try_schedules(server, tmp_path, range(4, 44))
    record_property("schedules with a real server", 40)


def try_schedules(server: SmtpServer, folder: Path, seeds: range) -> None:
    transport = SwitchedTransport(server, folder)
    for seed in seeds:
        for kept in (server.messages, server.recipients, server.lost):
            kept.clear()
        laid = live(transport, folder / f"{seed}.db", Random(seed), seed)
        everything = range(len(server.messages))
        for name in laid:
            for recipient in GOOD:
                came = count(server, name, recipient, everything)
                lost = count(server, name, recipient, server.lost)
                assert 1 <= came <= 1 + lost, (seed, name, recipient)


def live(transport: SwitchedTransport, path: Path, chance: Random, seed: int) -> list[str]:
    laid: list[str] = []
    now_s = 0.0
    with closing(open_record(path)) as connection:
        delivery = Delivery(open_record(path), some_settings(path), {EMAIL: transport})
        for step in range(STEPS + 6):
            is_over = step >= STEPS
            transport.choose("" if is_over else chance.choice(transport.faults))
            if not is_over and chance.random() < 0.5:
                laid.append(f"alarm {seed}-{len(laid)}.")
                alert = Alert(NOW + now_s, f"<{laid[-1][6:-1]}@x>", laid[-1], laid[-1], "")
                with connection:
                    outbox.put(connection, alert, EVERYBODY)
            now_s += 30_000.0 if is_over else chance.choice((5.0, 700.0, 7200.0))
            delivery.run_once(now_s, NOW + now_s)
            if chance.random() < 0.2:
                delivery.close()
                delivery = Delivery(open_record(path), some_settings(path), {EMAIL: transport})
        delivery.close()
    return laid


def count(server: SmtpServer, name: str, recipient: str, numbers: Iterable[int]) -> int:
    found = 0
    for number in numbers:
        part = server.messages[number].get_body(("plain",))
        assert part is not None
        text = f"{server.messages[number]['Subject']}\n{part.get_content()}"
        found += server.recipients[number] == recipient and name in text
    return found
