"""Places and probes changed in a real file, and a real station that goes on with it."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.reading import FaultKind, SensorAnswer
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import open_reader
from genmon_gui.db.tables import places, readings
from genmon_gui.services.alarms.alarm_log import read_alarm_log
from genmon_gui.services.history.overview import read_overview
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.record.checking import check
from genmon_gui.services.setup.place_changes import naming, removing, renaming, replacing
from genmon_gui.services.setup.probes import Probes, probes_of
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.services.setup.settings_file import SettingsFile
from genmon_gui.services.station import Station
from tests.builders import TORONTO, trusted_time

ENGINE, SHED, NEW = "28-0000000000aa", "28-0000000000bb", "28-0000000000cc"
TEXT = f"""\
timezone = "America/Toronto"

[database]
path = "genmon.db"

[[sensors]]
rom_id = "{ENGINE}"
place = "Engine"

[[sensors]]
rom_id = "{SHED}"
place = "Shed"

[[alarms]]
place = "Engine"
high_c = 95.0
"""
BOUND_S = 10.0


class FakeBus:
    """Probes that come and go."""

    def __init__(self, **values_c: float) -> None:
        self.values_c = values_c

    def rom_ids(self) -> tuple[str, ...]:
        return tuple(sorted(self.values_c))

    def convert_all(self) -> None:
        pass

    def read(self, rom_id: str) -> SensorAnswer | FaultKind:
        value_c = self.values_c.get(rom_id)
        return FaultKind.MISSING if value_c is None else SensorAnswer(value_c)


class Home:
    """A configuration, a bus, and the station of the moment."""

    def __init__(self, folder: Path) -> None:
        path = folder / "config.toml"
        path.write_text(TEXT)
        self.file, self.bus = SettingsFile(path), FakeBus(**{ENGINE: 80.0, SHED: 5.0})
        self.settings = self.file.change()
        self._open()

    def _open(self) -> None:
        self._answered = threading.Event()
        self.station = Station(self.settings, self.bus, trusted_time(), self._answered.set)

    def change(self, wanted: SettingsWanted) -> None:
        """Write it, and go on with it as the polling worker does."""
        self.settings = self.file.change(*wanted.changes)
        self.station.change_settings(self.settings)

    def round(self) -> RoundTaken:
        self.station.start_round()
        deadline_s = time.monotonic() + BOUND_S
        while not self.station.is_complete:
            assert self._answered.wait(deadline_s - time.monotonic())
            self._answered.clear()
        return self.station.close_round()

    def probes(self) -> Probes:
        with closing(open_reader(self.settings.database)) as connection:
            recorded = places.names(connection)
        return probes_of(self.settings, self.round(), recorded)

    def history(self, place: str) -> list[float]:
        with closing(open_reader(self.settings.database)) as connection:
            place_id = places.find(connection, place)
            if place_id is None:
                return []
            return [value_c for _, _, value_c in readings.between(connection, 0, 1e11, place_id)]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    yield home
    home.station.close()
    assert check(home.settings.database).problems == ()


def test_a_renamed_place_has_its_history_extremes_and_alarms(home: Home) -> None:
    home.bus.values_c[ENGINE] = 96.0
    home.round()
    home.bus.values_c[ENGINE] = 80.0
    home.round()
    home.change(renaming("Engine", "Motor"))
    view = home.round().places[0]
    assert (view.place, home.history("Motor"), home.history("Engine")) == (
        "Motor",
        [96.0, 80.0, 80.0],
        [],
    )
    assert view.today is not None
    assert (view.today.low_c, view.today.high_c) == (80.0, 96.0)
    with closing(open_reader(home.settings.database)) as connection:
        (alarm,) = read_alarm_log(connection).alarms
        shown = [each.place for each in read_overview(connection, TORONTO).places]
    assert alarm.condition == Beyond("Motor", Side.HIGH, 95.0)
    assert shown == ["Motor", "Shed"]


def test_two_names_changed_before_any_round_are_two_renamed_places(home: Home) -> None:
    home.round()
    home.change(renaming("Engine", "Motor"))
    home.change(renaming("Shed", "Engine"))
    home.round()
    assert (home.history("Motor"), home.history("Engine")) == ([80.0, 80.0], [5.0, 5.0])


def test_a_replaced_probe_goes_on_with_the_history_of_its_place(home: Home) -> None:
    home.round()
    home.bus.values_c = {NEW: 20.0, SHED: 5.0}
    found = home.probes().replacement
    assert found is not None
    missing, new = found
    assert missing.place is not None
    home.change(replacing(missing.place, new.rom_id))
    home.round()
    assert home.history("Engine") == [80.0, 20.0]
    assert home.probes().new == ()
    with closing(open_reader(home.settings.database)) as connection:
        fitted = connection.execute(
            "SELECT rom_id FROM fittings JOIN places USING (place_id) WHERE name = 'Engine' "
            "ORDER BY since_ms"
        ).fetchall()
    assert fitted == [(ENGINE,), (NEW,)]


def test_a_new_probe_takes_what_it_said_before_it_had_a_name_along(home: Home) -> None:
    home.bus.values_c[NEW] = 20.0
    assert [probe.rom_id for probe in home.probes().new] == [NEW]
    home.change(naming(NEW, "Attic"))
    home.round()
    assert home.history("Attic") == [20.0, 20.0]
    assert [probe.place for probe in home.probes().placed] == ["Engine", "Shed", "Attic"]


def test_a_place_without_its_probe_keeps_its_history_and_may_get_another(home: Home) -> None:
    home.round()
    home.change(removing("Shed"))
    del home.bus.values_c[SHED]
    assert home.probes().bare == ("Shed",)
    assert home.history("Shed") == [5.0]
    home.bus.values_c[NEW] = 6.0
    home.round()
    home.change(naming(NEW, "Shed"))
    home.round()
    assert home.history("Shed") == [5.0, 6.0]
    assert home.probes().bare == ()


def test_a_probe_that_was_removed_and_is_named_anew_begins_a_history(home: Home) -> None:
    home.round()
    home.change(removing("Shed"))
    assert [probe.rom_id for probe in home.probes().new] == [SHED]
    home.change(naming(SHED, "Attic"))
    home.round()
    assert home.history("Shed") == [5.0]
    assert home.history("Attic") == [5.0, 5.0]


def test_a_probe_that_was_taken_out_and_put_back_takes_all_of_it_along_under_a_new_name(
    home: Home,
) -> None:
    home.round()
    home.change(removing("Shed"))
    home.round()
    home.change(naming(SHED, "Shed"))
    home.round()
    home.change(renaming("Shed", "Barn"))
    home.round()
    assert home.history("Barn") == [5.0, 5.0, 5.0]
    assert home.history("Shed") == []
