import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.alerts.smtp import smtp_transports
from genmon_gui.config.settings import EmailSettings, Settings
from genmon_gui.core.alert import Alert
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_record
from genmon_gui.db.files.set_aside import set_aside
from genmon_gui.db.tables import outbox
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.services.messages import Trouble
from genmon_gui.services.station import Station
from genmon_gui.services.telling.delivery import Delivery
from genmon_gui.services.telling.trial import TrialWanted
from genmon_gui.workers.delivery_worker import DeliveryWorker
from genmon_gui.workers.polling_worker import PollingWorker
from tests.builders import (
    EMAIL,
    NOW,
    THREE,
    TORONTO,
    a_round,
    some_settings,
    trusted_time,
)
from tests.smtp_server import SmtpServer
from tests.workers.receiver import BOUND_MS, Receiver, hosted


class FakeRounds(QObject):
    """Tells of new alerts as the rounds do."""

    alerted = Signal(object)


class FakeAsker(QObject):
    """Wants test messages as the screen does."""

    trial_wanted = Signal(object)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = some_settings(tmp_path / "genmon.db", interval_s=0.1)
    alert = Alert(NOW, "<one@genmon-gui>", "Engine block 97.3 °C", "It is hot.\n", "hot")
    with closing(open_record(settings.database)) as connection, connection:
        outbox.put(connection, alert, (("email", "me@example.com"),))
    return settings


def opening(settings: Settings, email: EmailSettings) -> Callable[[], Delivery]:
    return lambda: Delivery(open_record(settings.database), settings, smtp_transports(email))


@pytest.fixture
def silent_server() -> Iterator[socket.socket]:
    """Takes the connection and never says a word."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        listening.settimeout(BOUND_MS / 1000)
        yield listening


def test_what_waits_is_sent(qtbot: QtBot, settings: Settings) -> None:
    with SmtpServer() as server:
        worker = DeliveryWorker(opening(settings, server.settings()), lambda: NOW, lambda: False)
        reports = Receiver(worker.reported)
        with hosted(worker):
            qtbot.waitUntil(reports.has(lambda report: report.sent == 1), timeout=BOUND_MS)
            qtbot.waitUntil(reports.has(lambda report: report.waiting == 0), timeout=BOUND_MS)
    assert [message["Subject"] for message in server.messages] == ["Engine block 97.3 °C"]


def put_another(settings: Settings) -> None:
    alert = Alert(NOW, "<two@genmon-gui>", "Database damaged", "It is.\n", "it is")
    with closing(open_record(settings.database)) as connection, connection:
        outbox.put(connection, alert, (("email", "me@example.com"),))


@pytest.mark.parametrize("is_new_record", [False, True])
def test_what_a_round_lays_into_the_outbox_is_sent_at_once(
    qtbot: QtBot, settings: Settings, *, is_new_record: bool
) -> None:
    rounds = FakeRounds()
    with SmtpServer() as server:
        open_delivery = opening(settings, server.settings())
        worker = DeliveryWorker(open_delivery, lambda: NOW, lambda: False, rest_s=3600.0)
        rounds.alerted.connect(worker.hasten)
        reports = Receiver(worker.reported)
        with hosted(worker):
            qtbot.waitUntil(reports.has(lambda report: report.sent == 1), timeout=BOUND_MS)
            if is_new_record:
                set_aside(settings.database, NOW)
            put_another(settings)
            rounds.alerted.emit(a_round(*THREE))
            qtbot.waitUntil(lambda: len(server.messages) == 2, timeout=BOUND_MS)
    assert server.messages[1]["Subject"] == "Database damaged"


def test_an_outbox_at_rest_is_looked_at_now_and_then(qtbot: QtBot, settings: Settings) -> None:
    with SmtpServer() as server:
        open_delivery = opening(settings, server.settings())
        worker = DeliveryWorker(open_delivery, lambda: NOW, lambda: False, rest_s=0.05)
        reports = Receiver(worker.reported)
        with hosted(worker):
            qtbot.waitUntil(reports.has(lambda report: report.sent == 1), timeout=BOUND_MS)
            put_another(settings)
            qtbot.waitUntil(lambda: len(server.messages) == 2, timeout=BOUND_MS)


def test_a_server_that_refuses_connections_is_reported(qtbot: QtBot, settings: Settings) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        port = listening.getsockname()[1]
    worker = DeliveryWorker(opening(settings, EMAIL._replace(port=port)), time.time, lambda: False)
    reports = Receiver(worker.reported)
    with hosted(worker):
        qtbot.waitUntil(reports.has(lambda report: bool(report.last_answer)), timeout=BOUND_MS)
    assert reports.messages[-1].waiting == 1


def test_a_server_that_says_nothing_holds_up_no_round(
    qtbot: QtBot, settings: Settings, silent_server: socket.socket
) -> None:
    email = EMAIL._replace(port=silent_server.getsockname()[1])
    delivering = DeliveryWorker(opening(settings, email), time.time, lambda: False)
    bus = SimulatedBus(time.time, TORONTO)
    polling = PollingWorker(lambda answered: Station(settings, bus, trusted_time(), answered), 0.1)
    told, reports = Receiver(polling.round_taken), Receiver(delivering.reported)

    with hosted(delivering), hosted(polling):
        connection, _ = silent_server.accept()
        taken = told.messages[-1].number if told.messages else 0
        qtbot.waitUntil(told.has(lambda later: later.number >= taken + 10), timeout=BOUND_MS)
        assert reports.messages == []
        connection.close()


def test_a_test_message_to_nobody_is_over_at_once(
    qtbot: QtBot, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    worker = DeliveryWorker(lambda: None, time.time, lambda: False)
    reports = Receiver(worker.trial_reported)
    asker = FakeAsker()
    asker.trial_wanted.connect(worker.try_out)
    with hosted(worker):
        for number in (1, 2):
            asker.trial_wanted.emit(TrialWanted(number, settings))
        qtbot.waitUntil(reports.has(lambda report: report.number == 2), timeout=BOUND_MS)
    assert [report.waiting for report in reports.messages] == [(), ()]
    assert not caplog.records


def test_a_record_that_cannot_be_opened_is_told_and_tried_again(
    qtbot: QtBot, settings: Settings
) -> None:
    tries: list[int] = []

    def open_delivery() -> Delivery:
        tries.append(1)
        if len(tries) == 1:
            raise GenmonError("the card is gone", "put it back")
        return opening(settings, EMAIL)()

    worker = DeliveryWorker(open_delivery, time.time, lambda: True)
    troubles, reports = Receiver(worker.troubled), Receiver(worker.reported)
    with hosted(worker):
        qtbot.waitUntil(reports.has_count(1), timeout=BOUND_MS)
    assert troubles.messages == [Trouble("the card is gone", "put it back")]
