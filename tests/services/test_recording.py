from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.alarm import AlarmRule, Side
from genmon_gui.core.calendar import day_bounds, hour_start
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.reading import Fault, FaultKind, Look, Reading
from genmon_gui.db import extremes, outbox, places, readings
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.extremes import Table
from genmon_gui.services.messages import AlarmView, PlaceView, RoundTaken
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.recording import Recorder
from tests.builders import EMAIL, NOW, TORONTO, some_settings

ENGINE, EXHAUST, STRANGER = "28-00000000000a", "28-00000000000b", "28-00000000000c"
SENSORS = (SensorSettings(ENGINE, "Engine block"), SensorSettings(EXHAUST, "Exhaust"))
HOT = AlarmRule("Engine block", Side.HIGH, 95.0, hysteresis_c=2.0)
NO_ROOM = 1
ROOM = 0x7FFF_FFFF


class Rounds:
    """Gives a recorder its rounds, on clocks of its own."""

    def __init__(self, settings: Settings, at: float = NOW) -> None:
        self.at, self.now_s = at, 1000.0
        self.settings = settings
        self.open()

    def open(self) -> None:
        self.connection = open_record(self.settings.database)
        self.recorder = Recorder(self.connection, self.settings, self.at)

    def restart(self, settings: Settings | None = None) -> RoundTaken:
        """As after a power cut: another connection, and monotonic time begins anew."""
        self.recorder.close()
        self.settings, self.now_s = settings or self.settings, 5.0
        self.open()
        return self.recorder.state(self.at)

    def take(self, *looks: tuple[str, float | FaultKind], after_s: float = 20.0) -> RoundTaken:
        self.at += after_s
        self.now_s += after_s
        seen = tuple(SensorLook(rom_id, _look(what, self.at)) for rom_id, what in looks)
        return self.recorder.record(seen, self.at, self.now_s)

    def engine(self, value_c: float, after_s: float = 20.0) -> RoundTaken:
        return self.take((ENGINE, value_c), after_s=after_s)

    def acknowledge(self) -> RoundTaken:
        return self.recorder.acknowledge(HOT.key, self.at)

    def disk(self, pages: int) -> None:
        """Let the disk have so much room; never less than is taken."""
        self.connection.pragma("max_page_count", pages)
        # The page in hand has room for a round: that is used up first.
        if pages == NO_ROOM:
            self.connection.execute("PRAGMA query_only = on")


def _look(what: float | FaultKind, at: float) -> Look:
    return Fault(at, what) if isinstance(what, FaultKind) else Reading(at, what)
