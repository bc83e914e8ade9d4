from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.config.settings import Settings
from genmon_gui.core.clock import ClockSample
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record
from genmon_gui.services.last_known import last_known
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.recording import Recorder
from tests.builders import NOW, SENSORS, some_settings


class FakeClock:
    boot_name = "a boot"
    loses_time = False

    def __init__(self, at: float) -> None:
        self._sample = ClockSample(at, 100.0, is_synchronized=False)

    def sample(self) -> ClockSample:
        return self._sample

    def since_boot_s(self) -> float:
        return self._sample.since_boot_s


class ForgetfulClock(FakeClock):
    loses_time = True


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A record that has heard the first sensor, and is closed again."""
    settings = some_settings(tmp_path / "genmon.db")._replace(sensors=SENSORS)
    with closing(Recorder(open_record(settings.database), settings, NOW)) as recorder:
        recorder.record((SensorLook(SENSORS[0].rom_id, Reading(NOW, 21.5)),), NOW, 0.0)
    return settings


def test_places_are_told_as_configured_with_what_each_last_said(settings: Settings) -> None:
    known = last_known(settings, FakeClock(NOW + 7200), is_trusted=False)
    assert (known.number, known.at, known.is_clock_known) == (0, NOW + 7200, True)
    assert [view.place for view in known.places] == [sensor.place for sensor in SENSORS]
    assert [view.latest for view in known.places] == [Reading(NOW, 21.5), None, None]
    assert not any(view.look for view in known.places)


def test_where_nobody_knows_the_time_nothing_is_told_whose_age_is_not_known(
    settings: Settings,
) -> None:
    known = last_known(settings, ForgetfulClock(NOW + 7200), is_trusted=False)
    assert not known.is_clock_known
    assert [view.latest for view in known.places] == [None, None, None]


def test_a_clock_that_is_trusted_is_asked_no_further(settings: Settings) -> None:
    known = last_known(settings, ForgetfulClock(NOW + 7200), is_trusted=True)
    assert known.is_clock_known
    assert known.places[0].latest == Reading(NOW, 21.5)


def test_a_clock_behind_the_record_is_not_known(settings: Settings) -> None:
    assert not last_known(settings, FakeClock(NOW - 60), is_trusted=False).is_clock_known


def test_without_a_record_the_places_are_told_all_the_same(settings: Settings) -> None:
    settings.database.unlink()
    known = last_known(settings, FakeClock(NOW), is_trusted=False)
    assert [view.latest for view in known.places] == [None, None, None]
