"""A kiosk that records while a log is imported: two connections, one record."""

from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genmon_gui.config.settings import SensorSettings
from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import Reading
from genmon_gui.db import integrity
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.services.history.record_zone import ensure_zone
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.record.checking import check
from genmon_gui.services.recording import Recorder
from tests.builders import TORONTO, some_settings
from tests.services.logs import import_into, write_log

ENGINE = "28-00000000000a"
# The hours before and after the clock changes of 2026.
CHANGES = st.sampled_from([1_772_953_200, 1_793_512_800])
HOURS = st.integers(-30, 30)
numbers = count()


@dataclass(frozen=True, slots=True)
class Step:
    """Who writes next, and when its readings are: hours from a clock change."""

    is_import: bool
    hours: list[int]


STEPS = st.lists(
    st.builds(Step, st.booleans(), st.lists(HOURS, min_size=1, max_size=3)), min_size=1, max_size=8
)


def opened(path: Path) -> Connection:
    connection = open_record(path)
    # Many records are made, none of which has to survive a power cut.
    connection.pragma("synchronous", 0)
    return connection


@settings(
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS, change=CHANGES)
def test_a_recorder_and_an_import_in_turn_leave_every_row_as_its_readings_say(
    tmp_path: Path, steps: list[Step], change: int
) -> None:
    path = tmp_path / f"{next(numbers)}.db"
    with closing(opened(path)) as kiosk, closing(opened(path)) as importer:
        ensure_zone(kiosk, TORONTO)
        sensors = (SensorSettings(ENGINE, "Engine"),)
        recorder = Recorder(kiosk, some_settings(path, sensors=sensors), float(change))
        for number, step in enumerate(steps):
            times = [change + hour * HOUR_S + number for hour in step.hours]
            if step.is_import:
                rows = [(at * 1000, place, number) for at in times for place in ("Engine", "Oil")]
                write_log(tmp_path / "log.csv", rows)
                import_into(importer, tmp_path / "log.csv", TORONTO)
            else:
                for at in times:
                    look = SensorLook(ENGINE, Reading(float(at), 20.0 - number))
                    assert recorder.record((look,), float(at), number).trouble is None
        assert check(path).problems == ()


@pytest.mark.parametrize("hours", [-1, 0, 1, 30])
def test_an_import_beside_a_kiosk_is_followed_by_the_next_round(tmp_path: Path, hours: int) -> None:
    path, at = tmp_path / "genmon.db", 1_793_512_800
    with closing(opened(path)) as kiosk, closing(opened(path)) as importer:
        ensure_zone(kiosk, TORONTO)
        sensors = (SensorSettings(ENGINE, "Engine"),)
        recorder = Recorder(kiosk, some_settings(path, sensors=sensors), float(at))
        for number in range(3):
            moment = float(at + number * 20)
            recorder.record((SensorLook(ENGINE, Reading(moment, 20.0)),), moment, number)
            log = [((at + hours * HOUR_S + number * 20 + 1) * 1000, "Engine", number)]
            write_log(tmp_path / "log.csv", log)
            import_into(importer, tmp_path / "log.csv", TORONTO)
            assert check(path).problems == ()
        assert integrity.count_readings(importer) == 6
