"""A disk that is full when the kiosk starts."""

import errno
import time
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.errors import FullDiskError
from genmon_gui.db.connection import open_record
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.services.station_record import ensure_recordable
from tests.builders import TORONTO, some_settings
from tests.power.failing_calls import FailingCalls
from tests.services.test_station import StationTwin


@pytest.mark.parametrize("is_new", [True, False], ids=["a new record", "an older record"])
def test_the_kiosk_may_start_and_records_once_there_is_room(
    tmp_path: Path, *, is_new: bool
) -> None:
    path = tmp_path / "genmon.db"
    if not is_new:
        open_record(path).close()
    calls = FailingCalls("pwrite64", errno.ENOSPC, first=1, lasting=True)
    with calls.installed():
        ensure_recordable(path, demo=False)
        bus = SimulatedBus(time.time, TORONTO)
        with pytest.raises(FullDiskError, match="the disk is full"):
            StationTwin(some_settings(path), bus)
        calls.mend()
        with closing(StationTwin(some_settings(path), bus).station) as station:
            assert station.is_open
