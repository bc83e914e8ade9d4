"""A station whose clock, sensor and power are the test's."""

import threading
import time
from contextlib import closing
from pathlib import Path

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.reading import FaultKind, SensorAnswer
from genmon_gui.db.connection import open_reader
from genmon_gui.db.tables import readings
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.station import Station
from genmon_gui.services.timekeeping import Timekeeping
from tests.builders import EMAIL, some_settings
from tests.fake_clock import FakeClock

PROBE = SensorSettings("28-00000000000a", "Engine block")
_BOUND_S = 10.0


class FakeBus:
    """One sensor, which says at once what it is told to."""

    def __init__(self) -> None:
        self.answer: SensorAnswer | FaultKind = FaultKind.MISSING

    def rom_ids(self) -> tuple[str, ...]:
        return (PROBE.rom_id,)

    def convert_all(self) -> None:
        pass

    def read(self, _rom_id: str) -> SensorAnswer | FaultKind:
        return self.answer


class Clockwork:
    """A kiosk without a screen, on a clock of the test's."""

    def __init__(self, folder: Path, clock: FakeClock, *alarms: AlarmRule) -> None:
        self.settings: Settings = some_settings(
            folder / "genmon.db", sensors=(PROBE,), alarms=alarms, email=EMAIL
        )
        self.path, self.clock, self.bus = self.settings.database, clock, FakeBus()
        self.start()

    def start(self) -> None:
        """Start the program."""
        self._answered = threading.Event()
        self.time = Timekeeping(self.clock)
        self.station = Station(self.settings, self.bus, self.time, self._answered.set)

    def change(self, settings: Settings) -> None:
        """Go on with other settings."""
        assert not self.station.is_waiting
        self.settings = settings
        self.station.change_settings(settings)

    def stop(self) -> None:
        self.station.close()

    def kill(self) -> None:
        """Let the program end without a word: what it writes at its end is undone."""
        files = [self.path, Path(f"{self.path}-wal")]
        copies = {file: file.read_bytes() for file in files if file.exists()}
        self.station.close()
        for file in files:
            file.unlink(missing_ok=True)
        Path(f"{self.path}-shm").unlink(missing_ok=True)
        for file, content in copies.items():
            file.write_bytes(content)

    def round(self, value: float | FaultKind, after_s: float = 20.0) -> RoundTaken:
        self.clock.run(after_s)
        self.bus.answer = value if isinstance(value, FaultKind) else SensorAnswer(value)
        self.station.start_round()
        deadline_s = time.monotonic() + _BOUND_S
        while not self.station.is_complete:
            assert self._answered.wait(deadline_s - time.monotonic())
            self._answered.clear()
        return self.station.close_round()

    def rest(self) -> None:
        """Let everything be done that can wait for idle moments."""
        while self.station.catch_up():
            pass

    def recorded(self) -> list[tuple[float, float]]:
        """All readings in the order of their times, as (moment, °C)."""
        with closing(open_reader(self.path)) as connection:
            return [(at, value_c) for _, at, value_c in readings.between(connection, 0, 1e11)]

    def ask(self, query: str) -> list[tuple[object, ...]]:
        with closing(open_reader(self.path)) as connection:
            return list(connection.execute(query))
