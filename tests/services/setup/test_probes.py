from pathlib import Path

import pytest

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.reading import FaultKind
from genmon_gui.services.messages import PlaceView, Trouble
from genmon_gui.services.setup.probes import heard_of, probes_of, short_rom_id
from tests.builders import a_round, failed, heard, some_settings

ENGINE = SensorSettings("28-00000000000a", "Engine")
SHED = SensorSettings("28-00000000000b", "Shed")
NEW, OTHER = "28-00000000000c", "28-00000000000d"
ROM_IDS = {sensor.place: sensor.rom_id for sensor in (ENGINE, SHED)}


def hot(place: str, value_c: float) -> PlaceView:
    return heard(place, value_c, rom_id=ROM_IDS.get(place, place))


def ill(place: str, kind: FaultKind) -> PlaceView:
    return failed(place, kind)._replace(rom_id=ROM_IDS.get(place, place))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "genmon.db", sensors=(ENGINE, SHED))


def test_each_configured_probe_has_what_the_round_knows_of_its_place(settings: Settings) -> None:
    taken = a_round(hot("Engine", 80.0), ill("Shed", FaultKind.CRC))
    probes = probes_of(settings, taken, ())
    assert [(each.rom_id, each.place, each.view) for each in probes.placed] == [
        (ENGINE.rom_id, "Engine", taken.places[0]),
        (SHED.rom_id, "Shed", taken.places[1]),
    ]
    assert probes.new == ()
    assert heard_of(probes) == {ENGINE.rom_id: 80.0}


def test_before_the_first_round_the_configured_ones_are_known(settings: Settings) -> None:
    probes = probes_of(settings, None, ())
    assert [each.view for each in probes.placed] == [None, None]
    assert not probes.placed[0].is_missing


def test_one_on_the_bus_that_is_not_configured_is_new(settings: Settings) -> None:
    taken = a_round(hot("Engine", 80.0), hot(NEW, 20.0))
    (new,) = probes_of(settings, taken, ()).new
    assert (new.rom_id, new.place) == (NEW, None)
    assert heard_of(probes_of(settings, taken, ()))[NEW] == 20.0


def test_a_new_one_that_is_gone_again_is_not_shown(settings: Settings) -> None:
    taken = a_round(hot("Engine", 80.0), ill(NEW, FaultKind.MISSING))
    assert probes_of(settings, taken, ()).new == ()


def test_places_of_the_record_without_a_probe_are_bare(settings: Settings) -> None:
    probes = probes_of(settings, a_round(), ("Engine", "Attic", OTHER))
    assert probes.bare == ("Attic",)
    assert probes.watched == ("Engine", "Shed")


def test_until_the_next_round_knows_a_new_name_the_old_one_is_not_bare(settings: Settings) -> None:
    renamed = settings._replace(sensors=(ENGINE._replace(place="Motor"), SHED))
    probes = probes_of(renamed, a_round(hot("Engine", 80.0)), ("Engine", "Shed"))
    assert probes.bare == ()
    assert set(probes.watched) == {"Motor", "Shed", "Engine"}


def test_a_new_one_may_replace_the_only_one_that_is_missing(settings: Settings) -> None:
    gone = ill("Shed", FaultKind.MISSING)
    taken = a_round(hot("Engine", 80.0), gone, hot(NEW, 20.0))
    found = probes_of(settings, taken, ()).replacement
    assert found is not None
    assert [each.rom_id for each in found] == [SHED.rom_id, NEW]


@pytest.mark.parametrize(
    "views",
    [
        (hot("Engine", 80.0), hot("Shed", 5.0), hot(NEW, 20.0)),
        (hot("Engine", 80.0), ill("Shed", FaultKind.CRC), hot(NEW, 20.0)),
        (hot("Engine", 80.0), ill("Shed", FaultKind.MISSING)),
        (ill("Shed", FaultKind.MISSING), hot(NEW, 20.0), hot(OTHER, 20.0)),
        (*(ill(each, FaultKind.MISSING) for each in ("Engine", "Shed")), hot(NEW, 2.0)),
    ],
)
def test_where_it_may_be_otherwise_no_replacement_is_guessed(
    settings: Settings, views: tuple[PlaceView, ...]
) -> None:
    assert probes_of(settings, a_round(*views), ()).replacement is None


def test_a_probe_is_told_by_its_last_digits() -> None:
    assert short_rom_id("28-0316a2794dff") == "28-…4dff"


def test_a_change_has_taken_effect_once_the_round_shows_it(settings: Settings) -> None:
    taken = a_round(hot("Engine", 80.0), hot("Shed", 5.0), hot(NEW, 20.0))
    assert probes_of(settings, taken, ()).is_settled
    named = settings._replace(sensors=(*settings.sensors, SensorSettings(NEW, "Attic")))
    renamed = settings._replace(sensors=(ENGINE._replace(place="Motor"), SHED))
    replaced = settings._replace(sensors=(ENGINE._replace(rom_id=NEW), SHED))
    removed = settings._replace(sensors=(SHED,))
    for changed in (named, renamed, replaced, removed):
        assert not probes_of(changed, taken, ()).is_settled


def test_what_the_record_did_not_take_has_not_taken_effect(settings: Settings) -> None:
    views = hot("Engine", 80.0), hot("Shed", 5.0)
    full = a_round(*views, trouble=Trouble("the disk is full"))
    assert not probes_of(settings, full, ()).is_settled
    assert not probes_of(settings, None, ()).is_settled
