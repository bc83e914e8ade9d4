"""The real kiosk while its owner sets up messages with a finger, and a real mail server."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.config.loading import load
from genmon_gui.config.watching import Watch
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS, SimulatedBus
from genmon_gui.services.messages import Rehearsal
from genmon_gui.services.orders import RehearsalWanted
from genmon_gui.services.setup.configuration import Configuration
from genmon_gui.services.setup.settings_file import SettingsFile
from genmon_gui.widgets.pages import NOW, SETUP
from genmon_gui.widgets.setup.messages_page import MessagesPage
from tests.shown_kiosk import ShownKiosk
from tests.smtp_server import SmtpServer
from tests.workers.receiver import Receiver

LIMIT_MS = 20_000
ROM_ID, PLACE = DEMO_SENSORS[0]
ME = "kiosk@example.com"


@pytest.fixture
def server() -> Iterator[SmtpServer]:
    with SmtpServer("none", (ME, "s3cr3t")) as server:
        yield server


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(
        f"""
        timezone = "America/Toronto"
        [database]
        path = "{tmp_path / "genmon.db"}"
        [polling]
        interval_s = 0.3
        [[sensors]]
        rom_id = "{ROM_ID}"
        place = "{PLACE}"
        [[alarms]]
        place = "{PLACE}"
        high_c = 95
        on_delay_s = 600
        """
    )
    return path


@pytest.fixture
def kiosk(qtbot: QtBot, path: Path) -> Iterator[ShownKiosk]:
    settings = load(path)
    configuration = Configuration(Watch(lambda: path), lambda: SettingsFile(path))
    bus = SimulatedBus(time.time, settings.timezone, {PLACE: 20.0})
    kiosk = ShownKiosk(settings, bus, configuration)
    qtbot.waitUntil(lambda: bool(kiosk.window.pages.start.tiles), timeout=LIMIT_MS)
    yield kiosk
    kiosk.end()


def typed(kiosk: ShownKiosk, server: SmtpServer) -> MessagesPage:
    """A draft with everything but the password."""
    kiosk.window.pages.show_page(SETUP)
    page = kiosk.window.pages.setup.made.messages
    page.account._take_sender(ME)
    page.account._take_host("127.0.0.1")
    page.account._choose_security("none")
    page.account._take_port(str(server.port))
    return page


def said(page: MessagesPage) -> list[str]:
    return [line.said.text() for line in page.trial.lines]


def test_a_wrong_password_is_found_before_it_is_kept_and_the_right_one_is_kept_apart(
    qtbot: QtBot, kiosk: ShownKiosk, server: SmtpServer, path: Path
) -> None:
    page = typed(kiosk, server)
    page.account._take_password("wrong")
    page._try()
    qtbot.waitUntil(
        lambda: any("did not accept the password" in each for each in said(page)), timeout=LIMIT_MS
    )
    page.account._take_password("s3cr3t")
    page._try()
    qtbot.waitUntil(lambda: len(server.messages) == 1, timeout=LIMIT_MS)
    page._keep()
    qtbot.waitUntil(page.foot.isHidden, timeout=LIMIT_MS)
    secret = path.with_name("smtp-password")
    assert (secret.read_text(), secret.stat().st_mode & 0o777) == ("s3cr3t", 0o600)
    assert "s3cr3t" not in path.read_text()


def test_a_rehearsed_alarm_arrives_as_a_test(
    qtbot: QtBot, kiosk: ShownKiosk, server: SmtpServer
) -> None:
    page = typed(kiosk, server)
    page.account._take_password("s3cr3t")
    page._keep()
    qtbot.waitUntil(page.foot.isHidden, timeout=LIMIT_MS)
    # The station with the new account is open once it has taken a round.
    told = Receiver(kiosk.crew.polling.round_taken)
    qtbot.waitUntil(told.has_count(3), timeout=LIMIT_MS)
    wanted = RehearsalWanted(Rehearsal(PLACE, 105.0))
    kiosk.window.rehearsal_wanted.emit(wanted)
    kiosk.window.pages.show_page(NOW)
    tile = kiosk.window.pages.start.tiles[0]
    qtbot.waitUntil(lambda: tile.number.text() == "105.0 °C", timeout=LIMIT_MS)
    kiosk.window.banner.card.button.click()
    qtbot.waitUntil(lambda: tile.number.text() == "20.0 °C", timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: len(server.messages) == 2, timeout=LIMIT_MS)
    assert [message["Subject"] for message in server.messages] == [
        f"TEST: {PLACE} 105.0 °C: above 95.0 °C",
        f"TEST: {PLACE}: back to normal",
    ]
