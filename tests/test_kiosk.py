"""The whole kiosk in one process: bus, record, screen and mail server are real."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import (
    DisplaySettings,
    PollingSettings,
    SensorSettings,
    Settings,
)
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.deadlines import Patience
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS, SimulatedBus
from genmon_gui.hardware.w1_bus import W1Bus
from genmon_gui.kiosk import Kiosk
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.telling import holds
from genmon_gui.widgets.now.tile import Tile
from genmon_gui.widgets.number_label import NO_NUMBER
from genmon_gui.widgets.pages import ALARMS, NOW, SETUP, SYSTEM
from genmon_gui.widgets.theme import NIGHT
from genmon_gui.workers.host import WorkerHost
from tests.builders import trusted_time
from tests.hardware.fake_bus_folder import FakeBusFolder, good
from tests.shown_kiosk import ShownKiosk
from tests.smtp_server import SmtpServer
from tests.widgets.setup.opening import touch_row
from tests.widgets.touching import tap
from tests.workers.receiver import BOUND_MS, Receiver
from tests.workers.test_host import FakeWorker

INTERVAL_S = 0.2
LIMIT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0, hysteresis_c=2.0))


@pytest.fixture
def settings(tmp_path: Path, toronto: ZoneInfo) -> Settings:
    return Settings(
        toronto,
        tmp_path / "genmon.db",
        polling=PollingSettings(INTERVAL_S),
        sensors=tuple(SensorSettings(*sensor) for sensor in DEMO_SENSORS),
        alarms=(LIMIT,),
    )


@contextmanager
def running(settings: Settings, bus: Bus) -> Iterator[ShownKiosk]:
    kiosk = ShownKiosk(settings, bus)
    try:
        yield kiosk
    finally:
        kiosk.end()


def tile_of(kiosk: ShownKiosk, place: str) -> Tile:
    return next(tile for tile in kiosk.window.pages.start.tiles if tile.name.text() == place)


def number_of(kiosk: ShownKiosk, place: str) -> str:
    tiles = kiosk.window.pages.start.tiles
    return next((tile.number.text() for tile in tiles if tile.name.text() == place), "")


def rows(settings: Settings, query: str) -> list[tuple[object, ...]]:
    flags = apsw.SQLITE_OPEN_READONLY
    with closing(apsw.Connection(str(settings.database), flags=flags)) as connection:
        return list(connection.execute(query))


def test_numbers_change_by_themselves_as_readings_arrive(qtbot: QtBot, settings: Settings) -> None:
    pretended: dict[str, FaultKind | float] = {"Outdoors": -12.25}
    with running(settings, SimulatedBus(time.time, settings.timezone, pretended)) as kiosk:
        qtbot.waitUntil(lambda: number_of(kiosk, "Outdoors") == "−12.2 °C")
        pretended["Outdoors"] = 3.5
        qtbot.waitUntil(lambda: number_of(kiosk, "Outdoors") == "3.5 °C")


def test_the_screen_goes_dark_and_the_touch_that_wakes_it_does_nothing_else(
    qtbot: QtBot, settings: Settings
) -> None:
    idle = settings._replace(display=DisplaySettings(dark_after_s=0.5))
    with running(idle, SimulatedBus(time.time, settings.timezone)) as kiosk:
        assert kiosk.screen is not None
        dark, window = kiosk.screen.care.dark, kiosk.window
        qtbot.waitUntil(dark.isVisible)
        assert dark.geometry() == window.rect()
        tap(window.navigation.button(SYSTEM))
        assert dark.isHidden()
        assert window.pages.currentIndex() == NOW


def test_a_kiosk_that_starts_at_night_is_red_on_black(qtbot: QtBot, settings: Settings) -> None:
    hour = timedelta(hours=1)
    now = datetime.now(settings.timezone)
    night = DisplaySettings(night_from=(now - hour).time(), night_to=(now + hour).time())
    bus = SimulatedBus(time.time, settings.timezone)
    with running(settings._replace(display=night), bus) as kiosk:
        qtbot.waitUntil(lambda: kiosk.window.appearance.palette == NIGHT)


def test_an_alarm_shows_is_mailed_once_is_acknowledged_and_its_return_is_mailed(
    qtbot: QtBot, settings: Settings
) -> None:
    pretended: dict[str, FaultKind | float] = {"Engine block": 80.0}
    with SmtpServer(tls="starttls", login=("me", "secret")) as server:
        mailing = _with_mail(settings, server)
        with running(mailing, SimulatedBus(time.time, settings.timezone, pretended)) as kiosk:
            banner = kiosk.window.banner
            qtbot.waitUntil(lambda: number_of(kiosk, "Engine block") == "80.0 °C")
            assert banner.isHidden()

            pretended["Engine block"] = 97.25
            qtbot.waitUntil(lambda: not banner.isHidden())
            assert banner.card.headline.text() == "ALARM:  Engine block 97.2 °C"
            qtbot.waitUntil(lambda: len(server.messages) == 1, timeout=10_000)
            assert server.messages[0]["Subject"] == "Engine block 97.2 °C: above 95.0 °C"

            qtbot.mouseClick(banner.card.button, Qt.MouseButton.LeftButton)
            qtbot.waitUntil(banner.card.button.isHidden)
            assert "acknowledged" in banner.card.detail.text()

            pretended["Engine block"] = 92.0
            qtbot.waitUntil(lambda: len(server.messages) == 2, timeout=10_000)
            assert server.messages[1]["Subject"] == "Engine block back to normal: 92.0 °C"
            assert banner.isHidden()
    assert rows(settings, "SELECT kind FROM transitions") == [
        ("active",),
        ("acknowledged",),
        ("returned",),
    ]
    assert rows(settings, "SELECT DISTINCT state, attempts FROM outbox") == [("sent", 1)]


def test_an_alert_arrives_although_the_server_was_down_at_first(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holds, "SOON", Patience(0.5, 600.0))
    with SmtpServer() as server:
        port = server.port
        mailing = _with_mail(settings, server)
    bus = SimulatedBus(time.time, settings.timezone, {"Engine block": 99.0})
    with running(mailing, bus) as kiosk:
        sentence = kiosk.window.header.sentence
        qtbot.waitUntil(lambda: sentence.text().startswith("1 message has"), timeout=30_000)
        with SmtpServer(port=port) as server:
            qtbot.waitUntil(lambda: len(server.messages) == 1, timeout=20_000)
            qtbot.waitUntil(lambda: sentence.text().startswith("All 3 sensors"), timeout=10_000)
    assert len(server.messages) == 1


def test_a_sensor_that_vanishes_shows_no_number_and_comes_back_by_itself(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    folder = FakeBusFolder(tmp_path / "devices")
    for number, (rom_id, _) in enumerate(DEMO_SENSORS):
        folder.put(rom_id, good(20.0 + number))
    with running(settings, W1Bus(folder.path)) as kiosk:
        qtbot.waitUntil(lambda: number_of(kiosk, "Engine block") == "20.0 °C")
        folder.remove(DEMO_SENSORS[0][0])
        qtbot.waitUntil(lambda: number_of(kiosk, "Engine block") == NO_NUMBER)
        assert "Not on the bus" in tile_of(kiosk, "Engine block").fault.text()
        assert kiosk.window.header.sentence.text() == "Not heard: Engine block."
        folder.put(DEMO_SENSORS[0][0], good(30.0))
        qtbot.waitUntil(lambda: number_of(kiosk, "Engine block") == "30.0 °C")


def test_a_sensor_that_hangs_holds_up_neither_the_others_nor_the_end(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    folder = FakeBusFolder(tmp_path / "devices")
    for rom_id, _ in DEMO_SENSORS:
        folder.put(rom_id, good(20.0))
    folder.block(DEMO_SENSORS[1][0])
    with running(settings, W1Bus(folder.path)) as kiosk:
        for value_c in (21.0, 22.0, 23.0):
            folder.put(DEMO_SENSORS[0][0], good(value_c))
            shown = f"{value_c} °C"
            qtbot.waitUntil(
                lambda shown=shown: number_of(kiosk, "Engine block") == shown  # type: ignore[misc]
            )
        assert number_of(kiosk, "Enclosure") == NO_NUMBER
        started_s = time.monotonic()
    assert time.monotonic() - started_s < 2.0


def test_the_owner_gets_out_by_holding_a_button(qtbot: QtBot, settings: Settings) -> None:
    with running(settings, SimulatedBus(time.time, settings.timezone)) as kiosk:
        window = kiosk.window
        qtbot.mouseClick(window.navigation.button(SETUP), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(window.pages.setup.isVisible)
        touch_row(window.pages.setup.menu, window.pages.setup.menu.rows[-1])
        qtbot.mousePress(window.pages.setup.leave.leave, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(window.closed, timeout=3000):
            pass
        assert window.isHidden()


def _with_mail(settings: Settings, server: SmtpServer) -> Settings:
    return settings._replace(email=server.settings())


def test_threads_that_hang_are_waited_for_together(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = Kiosk(
        settings, SimulatedBus(time.time, settings.timezone), KioskOptions(), trusted_time()
    )
    workers = [FakeWorker() for _ in range(3)]
    hanging = [WorkerHost(worker, "hanging") for worker in workers]
    for worker in workers:
        worker.may_end.clear()
    kiosk.crew._hosts += hanging
    kiosk.start()
    for host in hanging:
        host.start()
    started_s = time.monotonic()
    assert not kiosk.finish()
    assert time.monotonic() - started_s < 2.0
    assert caplog.text.count("thread hanging did not end in time") == 3
    for worker in workers:
        worker.may_end.set()
    assert all(host.wait(BOUND_MS) for host in hanging)


def test_the_alarms_page_lists_an_alarm_once_it_is_over(qtbot: QtBot, settings: Settings) -> None:
    pretended: dict[str, FaultKind | float] = {"Engine block": 97.5}
    with running(settings, SimulatedBus(time.time, settings.timezone, pretended)) as kiosk:
        page = kiosk.window.pages.alarms
        kiosk.window.pages.show_page(ALARMS)
        qtbot.waitUntil(kiosk.window.banner.isVisible)
        kiosk.window.banner.card.button.click()
        pretended["Engine block"] = 80.0
        qtbot.waitUntil(lambda: bool(page.past))
        assert page.past[0].reached == "highest 97.5 °C"
        assert page.past[0].seen.startswith("acknowledged")


def test_the_system_page_tells_how_everything_stands(qtbot: QtBot, settings: Settings) -> None:
    with running(settings, SimulatedBus(time.time, settings.timezone, {})) as kiosk:
        page = kiosk.window.pages.system
        qtbot.waitUntil(lambda: "°C" in number_of(kiosk, "Outdoors"))
        kiosk.window.pages.show_page(SYSTEM)
        qtbot.waitUntil(lambda: len(page.sensors.rows) == len(DEMO_SENSORS))
        qtbot.waitUntil(lambda: "read in" in page.sensors.rows[0][2].text())
        assert page.events.rows[-1][2].text().startswith("The program started")


def test_a_deleted_database_is_put_back_with_all_it_held(qtbot: QtBot, settings: Settings) -> None:
    # Slower than the delivery looks, which must not make a new database meanwhile.
    slow = settings._replace(polling=PollingSettings(3.0))
    with running(slow, SimulatedBus(time.time, settings.timezone)) as kiosk:
        told = Receiver(kiosk.crew.polling.round_taken)
        qtbot.waitUntil(told.has(lambda taken: taken.number == 1))
        for file in settings.database.parent.iterdir():
            file.unlink()
        qtbot.waitUntil(told.has(lambda taken: "was put back" in taken.notice), timeout=10_000)
        assert rows(settings, "SELECT count(*) FROM readings") == [(2 * len(DEMO_SENSORS),)]
