from collections.abc import Iterator
from pathlib import Path

import pytest

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.reading import Fault, FaultKind, Look, Reading
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import events, places
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.silences import MOST_UNLOGGED, Silences
from tests.builders import NOW, some_settings

PROBE, OTHER = "28-00000000000a", "28-00000000000b"
ENGINE = "Engine block"
SENSORS = (SensorSettings(PROBE, ENGINE),)
# Rounds come every 20 s, so a number is believed for a minute.
ROUND_S = 20.0


class Listening:
    """Gives silences the looks of rounds, and logs them after each one."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.at, self.now_s = NOW, 1000.0
        self.connection: Connection = open_record(settings.database)
        self.start()

    def start(self, sensors: tuple[SensorSettings, ...] = SENSORS) -> None:
        """Start as after a power cut: monotonic time begins anew."""
        self.now_s = 5.0
        settings = self.settings._replace(sensors=sensors)
        with self.connection:
            self.silences = Silences(self.connection, settings, self.at)

    def take(self, *values: float | FaultKind, place: str = ENGINE, logs: bool = True) -> None:
        for value in values:
            self.at += ROUND_S
            self.now_s += ROUND_S
            self.silences.take_in([(place, _look(value, self.at))], self.now_s)
            if logs:
                self.log()

    def log(self) -> None:
        with self.connection:
            self.silences.log(self.connection)
        self.silences.forget_logged()

    @property
    def logged(self) -> list[tuple[float, float | None]]:
        """From when to when, in seconds since NOW."""
        return [
            (event.at - NOW, None if event.until is None else event.until - NOW)
            for event in events.logged(self.connection, EventKind.SENSOR_LOST)
        ]


def _look(value: float | FaultKind, at: float) -> Look:
    return Fault(at, value) if isinstance(value, FaultKind) else Reading(at, value)


MISSED, GARBLED = FaultKind.MISSING, FaultKind.CRC
# A reading, and as many misses as make it lost.
LOST: tuple[float | FaultKind, ...] = (20.0, MISSED, MISSED, MISSED)


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[Listening]:
    listening = Listening(some_settings(tmp_path / "genmon.db", sensors=SENSORS))
    yield listening
    listening.connection.close()


def test_a_few_failed_looks_are_no_silence(listening: Listening) -> None:
    listening.take(20.0, MISSED, MISSED, 20.0)
    assert listening.logged == []


def test_a_silence_lasts_from_the_last_reading_to_the_next(listening: Listening) -> None:
    listening.take(20.0, MISSED, GARBLED, GARBLED)
    (event,) = events.logged(listening.connection, EventKind.SENSOR_LOST)
    assert event == Event(NOW + 20, EventKind.SENSOR_LOST, "crc", None, ENGINE)
    listening.take(GARBLED, MISSED, 20.0)
    assert listening.logged == [(20, 140)]


def test_only_its_beginning_and_its_end_are_written(listening: Listening) -> None:
    listening.take(20.0, MISSED, MISSED, MISSED)
    changes = listening.connection.total_changes()
    listening.take(*[MISSED] * 50)
    assert listening.connection.total_changes() == changes
    listening.take(20.0)
    assert listening.connection.total_changes() == changes + 1


def test_a_sensor_can_be_lost_twice(listening: Listening) -> None:
    listening.take(*LOST * 2, 20.0)
    assert listening.logged == [(20, 100), (100, 180)]


def test_a_place_that_was_never_heard_is_silent_from_the_first_look_on(
    listening: Listening,
) -> None:
    listening.take(MISSED, MISSED, MISSED)
    assert listening.logged == []
    listening.take(MISSED)
    assert listening.logged == [(20, None)]


def test_places_fall_silent_each_by_itself(listening: Listening) -> None:
    listening.take(20.0, *[MISSED] * 3)
    listening.take(20.0, place="Exhaust")
    (event,) = events.going_on(listening.connection, EventKind.SENSOR_LOST)
    assert event.place == ENGINE


@pytest.mark.parametrize("step_s", [86_400.0, -86_400.0])
def test_a_clock_that_is_set_starts_no_silence(listening: Listening, step_s: float) -> None:
    listening.take(20.0)
    listening.at += step_s
    listening.take(MISSED, 20.0)
    assert listening.logged == []


def test_a_silence_during_which_the_clock_is_set_back_does_not_end_before_it_begins(
    listening: Listening,
) -> None:
    listening.take(20.0, *[MISSED] * 3)
    listening.at -= 86_400
    listening.take(20.0)
    assert listening.logged == [(20, 20)]


def test_a_silence_goes_on_through_a_restart(listening: Listening) -> None:
    listening.take(20.0, *[MISSED] * 3)
    listening.at += 3600
    listening.start()
    listening.take(*[MISSED] * 5)
    assert listening.logged == [(20, None)]
    listening.take(20.0)
    assert listening.logged == [(20, 3800)]


def test_nobody_listened_to_a_place_before_the_program_started(listening: Listening) -> None:
    listening.take(20.0)
    listening.at += 3600
    listening.start()
    listening.take(*[MISSED] * 4)
    assert listening.logged == [(3640, None)]


def test_a_probe_that_replaces_another_ends_its_place_s_silence(listening: Listening) -> None:
    listening.take(20.0, *[MISSED] * 3)
    listening.start((SensorSettings(OTHER, ENGINE),))
    listening.take(21.0)
    assert listening.logged == [(20, 100)]


def test_the_silence_of_a_place_that_is_configured_no_more_ends_with_the_start(
    listening: Listening,
) -> None:
    listening.take(20.0, *[MISSED] * 3)
    listening.at += 3600
    listening.start((SensorSettings(PROBE, "Cabin"),))
    assert listening.logged == [(20, 3680)]


def test_a_probe_without_a_name_may_be_plugged_in_again(listening: Listening) -> None:
    listening.take(20.0, *[MISSED] * 3, place=OTHER)
    listening.start()
    assert listening.logged == [(20, None)]
    listening.take(20.0, place=OTHER)
    assert listening.logged == [(20, 100)]


def test_a_probe_that_sits_elsewhere_now_is_missed_no_more(listening: Listening) -> None:
    listening.take(20.0, *[MISSED] * 3, place=OTHER)
    listening.start((SensorSettings(OTHER, ENGINE),))
    assert listening.logged == [(20, 80)]


def test_what_could_not_be_logged_is_logged_later_and_once(listening: Listening) -> None:
    listening.take(20.0, *[MISSED] * 3, logs=False)
    for _ in range(2):
        listening.connection.execute("BEGIN")
        listening.silences.log(listening.connection)
        listening.connection.execute("ROLLBACK")
    assert listening.logged == []
    listening.take(20.0, *[MISSED] * 3, logs=False)
    listening.log()
    assert listening.logged == [(20, 100), (100, None)]


def test_memory_is_bounded_and_the_newest_silences_stay(listening: Listening) -> None:
    listening.take(*LOST * MOST_UNLOGGED, 20.0, logs=False)
    listening.log()
    assert len(listening.logged) == MOST_UNLOGGED // 2
    assert all(end is not None and end - start == 80 for start, end in listening.logged)


def test_another_record_is_told_what_goes_on(listening: Listening, tmp_path: Path) -> None:
    listening.take(20.0, *[MISSED] * 3)
    listening.connection.close()
    listening.connection = open_record(tmp_path / "new.db")
    listening.silences.log_again()
    listening.log()
    assert listening.logged == [(20, None)]


def test_a_record_that_knows_what_goes_on_is_not_told_twice(listening: Listening) -> None:
    listening.take(20.0, *[MISSED] * 3)
    listening.silences.log_again()
    listening.log()
    assert listening.logged == [(20, None)]


def test_an_end_tells_the_whole_silence_to_a_record_that_does_not_know_it(
    listening: Listening,
) -> None:
    listening.take(20.0, *[MISSED] * 3)
    listening.connection.execute("DELETE FROM events")
    listening.take(20.0)
    assert listening.logged == [(20, 100)]
    assert places.names(listening.connection) == (ENGINE,)
