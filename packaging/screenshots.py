"""Makes the README's pictures with the demo: `make screenshots`.

The real kiosk and the real viewer run offscreen on a record that is made anew, a year of simulated
history in it. The clock starts at the same moment each time, so that only a change of the screens
changes much in a picture.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from genmon_gui.config.loading import defaults
from genmon_gui.config.settings import PollingSettings, Settings
from genmon_gui.core.clock import ClockSample
from genmon_gui.core.reading import FaultKind
from genmon_gui.crew import Crew
from genmon_gui.db.tables.outbox import OutboxStanding
from genmon_gui.hardware.machine_clock import MachineClock
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS, SimulatedBus
from genmon_gui.kiosk import Kiosk
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.demo_history import fill
from genmon_gui.services.demo_settings import for_demo
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.record.station_record import open_station_record
from genmon_gui.services.system import SystemRead
from genmon_gui.services.timekeeping import ClockState, Timekeeping
from genmon_gui.showing import shown_window
from genmon_gui.viewer import Viewer
from genmon_gui.widgets.history.history_page import HistoryPage
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.number_label import NO_NUMBER
from genmon_gui.widgets.pages import ALARMS, HISTORY, SETUP, SYSTEM

FOLDER = Path(__file__).with_name("screenshots")
ZONE = ZoneInfo("America/Toronto")
# A winter's day; nothing is wrong with the generator. The simulated history ends ten minutes before
# a full hour, which is near enough for a trend.
NOW = datetime(2026, 1, 27, 14, 0, tzinfo=ZONE).timestamp()
WALL, DESK = (800, 480), (1280, 720)
_LIMIT_S = 20.0
# For how long the board in the shed has been on.
_ON_S = 23 * 86_400.0

# Garbage that holds widgets must not be collected in the thread of the next kiosk.
_kept: list[Kiosk] = []


class _UnsetClock(MachineClock):
    """No time server has answered yet, whatever this machine knows."""

    def sample(self) -> ClockSample:
        return super().sample()._replace(is_synchronized=False)


class _Shown(NamedTuple):
    """A running kiosk that is looked at."""

    window: KioskWindow
    crew: Crew


class _Shed(QObject):
    """Tells of a board in a shed instead of this machine, whose names concern nobody."""

    def __init__(self, kiosk: _Shown) -> None:
        super().__init__()
        self._window = kiosk.window
        kiosk.crew.system.system_read.disconnect(kiosk.window.system_read)
        kiosk.crew.system.system_read.connect(self.show_system)

    @Slot(object)
    def show_system(self, read: SystemRead) -> None:
        storage = replace(
            read.storage,
            path=Path("/var/lib/genmon-gui/genmon.db"),
            free_bytes=21_400_000_000,
            are_snapshots_kept=True,
            snapshots=7,
            last_snapshot_at=NOW - 9 * 3600,
        )
        told = replace(
            read,
            storage=storage,
            outbox=OutboxStanding(0, NOW - 2 * 3600, "250 2.0.0 Ok: queued"),
            clock=ClockState(is_known=True, is_synchronized=True, known_since=NOW - _ON_S),
            running_s=_ON_S,
            host="generator-pi",
            addresses=("192.168.1.42",),
        )
        self._window.system_read.emit(told)


Pretended = Mapping[str, FaultKind | float]


def main() -> None:
    """Make all of them."""
    _application = QApplication(["genmon-gui"])
    FOLDER.mkdir(exist_ok=True)
    started_s = time.monotonic()
    time.time = lambda: NOW + time.monotonic() - started_s
    with tempfile.TemporaryDirectory() as folder:
        settings = _settings(Path(folder) / "generator.db")
        _fill(settings)
        _now(settings, "now", {})
        _now(settings, "fault", {"Enclosure": FaultKind.MISSING})
        _clock_unknown(settings)
        _history(settings)
        _system(settings)
        _year(settings)
        _setup(settings)
        _viewer(settings)
        # Last, because it puts a heat into the record that never was.
        _now(settings, "alarm", {"Engine block": 99.3})
        _alarms(settings)
    # Nor at the interpreter's end, in whatever order.
    os._exit(0)


def _settings(database: Path) -> Settings:
    return for_demo(defaults(), is_named=False)._replace(
        timezone=ZONE, database=database, polling=PollingSettings(1.0)
    )


def _fill(settings: Settings) -> None:
    record = open_station_record(settings.database, demo=False)
    for _ in fill(record, settings, NOW):
        pass
    record.close()


def _now(settings: Settings, name: str, pretended: Pretended) -> None:
    with _running(settings, pretended, WALL) as kiosk:
        tiles = kiosk.window.pages.start.tiles
        _until(lambda: len(tiles) == len(DEMO_SENSORS))
        _until(lambda: any(tile.number.text() != NO_NUMBER for tile in tiles))
        _save(kiosk.window, name)


def _clock_unknown(settings: Settings) -> None:
    """On a board without a battery, whose clock shows a time before this program was written."""
    with tempfile.TemporaryDirectory() as tree:
        (Path(tree) / "model").touch()
        # In a boot of its own, since the record remembers what was known in this one.
        clock = _UnsetClock(Path(tree) / "boot_id", device_tree=Path(tree), rtcs=Path(tree))
    with _running(settings, {}, WALL, Timekeeping(clock)) as kiosk:
        tiles = kiosk.window.pages.start.tiles
        _until(lambda: len(tiles) == len(DEMO_SENSORS))
        _until(lambda: any(tile.number.text() != NO_NUMBER for tile in tiles))
        _save(kiosk.window, "clock-unknown")


def _history(settings: Settings) -> None:
    with _running(settings, {}, DESK) as kiosk:
        page = kiosk.window.pages.history
        kiosk.window.pages.show_page(HISTORY)
        _until(lambda: page.picture is not None)
        _choose(page, "Outdoors")
        _save(kiosk.window, "history")


def _system(settings: Settings) -> None:
    with _running(settings, {"Enclosure": FaultKind.CRC}, DESK) as kiosk:
        _shed = _Shed(kiosk)
        kiosk.window.pages.show_page(SYSTEM)
        _until(lambda: len(kiosk.window.pages.system.sensors.rows) == len(DEMO_SENSORS))
        _save(kiosk.window, "system")


def _year(settings: Settings) -> None:
    """What a year says, which is over."""
    with _running(settings, {}, WALL) as kiosk:
        page = kiosk.window.pages.history
        kiosk.window.pages.show_page(HISTORY)
        _until(lambda: page.picture is not None)
        _choose(page, "Outdoors")
        page.span.units["Year"].click()
        page.span.earlier.click()
        page.words_wanted.emit()
        _save(kiosk.window, "year")


def _setup(settings: Settings) -> None:
    with _running(settings, {}, WALL) as kiosk:
        setup = kiosk.window.pages.setup
        _until(lambda: bool(kiosk.window.pages.start.tiles))
        kiosk.window.pages.show_page(SETUP)
        _save(kiosk.window, "setup")
        limits = setup.made.limits
        next(row for row in setup.menu.rows if row.name.text() == limits.title).button.click()
        # Of nights as cold as that somebody would have been told last winter.
        next(chip for chip in limits.board.chips.chips if chip.text() == "Outdoors").click()
        limits.board.switch.click()
        limits.board.picture.dragged.emit(-13.0)
        _save(kiosk.window, "limits")


def _alarms(settings: Settings) -> None:
    """The heat of the picture before is over and was seen; the next one is new."""
    with _running(settings, {"Engine block": 20.0}, WALL) as kiosk:
        window = kiosk.window
        _until(window.banner.isVisible)
        window.banner.card.button.click()
        _until(window.banner.isHidden)
    with _running(settings, {"Engine block": 101.8}, WALL) as kiosk:
        window = kiosk.window
        window.pages.show_page(ALARMS)
        _until(lambda: window.banner.isVisible() and bool(window.pages.alarms.past))
        _save(window, "alarms")


def _choose(page: HistoryPage, *places: str) -> None:
    """All there is of some places."""
    page.span.units["All"].click()
    # The last chip that is on stays on, so others come first.
    for chip in sorted(page.places.chips, key=lambda chip: chip.text() not in places):
        if chip.isChecked() != (chip.text() in places):
            chip.click()


def _viewer(settings: Settings) -> None:
    viewer = Viewer(settings)
    viewer.start([settings.database])
    window = viewer.views[0].window
    _until(lambda: window.history.picture is not None)
    _choose(window.history, "Enclosure", "Outdoors")
    _save(window, "viewer")
    viewer.finish()


@contextmanager
def _running(
    settings: Settings,
    pretended: Pretended,
    size: tuple[int, int],
    timekeeping: Timekeeping | None = None,
) -> Iterator[_Shown]:
    timekeeping = timekeeping or Timekeeping(MachineClock(), is_trusted=True)
    bus = SimulatedBus(time.time, ZONE, pretended)
    options = KioskOptions(windowed=True, size=size)
    kiosk = Kiosk(settings, bus, options, timekeeping)
    _kept.append(kiosk)
    known = RoundTaken(timekeeping.now(), 0, (), (), is_clock_known=timekeeping.is_known)
    window = shown_window(settings, options, known)
    kiosk.show_window(window)
    kiosk.start()
    try:
        yield _Shown(window, kiosk.crew)
    finally:
        kiosk.finish()
        window.close()


def _until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _LIMIT_S
    while not is_so():
        if time.monotonic() > deadline:
            raise SystemExit("the screen did not show what was expected")
        _let_run(0.05)


def _let_run(seconds: float) -> None:
    """Handle events; the sleep lets the other threads run."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.005)


def _save(window: QWidget, name: str) -> None:
    # Time for what was asked last to be answered and drawn.
    _let_run(1.0)
    path = FOLDER / f"{name}.png"
    window.grab().save(str(path), "PNG", 0)
    sys.stdout.write(f"{path}: {path.stat().st_size / 1000:.0f} kB\n")


if __name__ == "__main__":
    main()
