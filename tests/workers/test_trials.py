import socket
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import EmailSettings
from genmon_gui.db.connection import open_record
from genmon_gui.services.telling.delivery import Delivery
from genmon_gui.services.telling.trial import TrialStopped, TrialWanted
from genmon_gui.workers.delivery_worker import DeliveryWorker
from tests.builders import EMAIL, some_settings
from tests.smtp_server import SmtpServer
from tests.workers.receiver import BOUND_MS, Receiver, hosted


class FakeScreen(QObject):
    wanted = Signal(object)
    stopped = Signal(object)


def a_worker(folder: Path, screen: FakeScreen) -> DeliveryWorker:
    settings = some_settings(folder / "genmon.db")
    worker = DeliveryWorker(
        lambda: Delivery(open_record(settings.database), settings, {}), time.time, lambda: False
    )
    screen.wanted.connect(worker.try_out)
    screen.stopped.connect(worker.stop_trial)
    return worker


def wanted(folder: Path, email: EmailSettings) -> TrialWanted:
    return TrialWanted(1, some_settings(folder / "genmon.db", email=email))


def test_a_test_reports_each_message_until_all_are_tried(qtbot: QtBot, tmp_path: Path) -> None:
    screen = FakeScreen()
    worker = a_worker(tmp_path, screen)
    reports = Receiver(worker.trial_reported)
    with SmtpServer() as server, hosted(worker):
        email = server.settings(sms_recipients=("519@example.com",))
        screen.wanted.emit(wanted(tmp_path, email))
        qtbot.waitUntil(reports.has_count(3), timeout=BOUND_MS)
    assert [len(report.tried) for report in reports.messages] == [0, 1, 2]
    assert all(tried.is_sent for tried in reports.messages[-1].tried)


def test_a_stopped_test_asks_no_more_servers(qtbot: QtBot, tmp_path: Path) -> None:
    screen = FakeScreen()
    worker = a_worker(tmp_path, screen)
    reports, looks = Receiver(worker.trial_reported), Receiver(worker.reported)
    with closing(socket.create_server(("127.0.0.1", 0))) as silent, hosted(worker):
        silent.settimeout(BOUND_MS / 1000)
        email = EMAIL._replace(port=silent.getsockname()[1])
        screen.wanted.emit(wanted(tmp_path, email))
        connection, _ = silent.accept()
        screen.stopped.emit(TrialStopped())
        connection.close()
        seen = len(looks.messages)
        qtbot.waitUntil(lambda: len(looks.messages) > seen, timeout=BOUND_MS)
    assert [len(report.tried) for report in reports.messages] == [0, 1]
    assert len(reports.messages[-1].waiting) == 1
