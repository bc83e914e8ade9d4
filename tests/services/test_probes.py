from dataclasses import replace
from pathlib import Path

import pytest

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.reading import FaultKind
from genmon_gui.services.probes import heard_of, probes_of, short_rom_id
from tests.builders import a_round, failed, heard, some_settings

ENGINE, SHED = (
    SensorSettings("28-00000000000a", "Engine"),
    SensorSettings("28-00000000000b", "Shed"),
)
NEW, OTHER = "28-00000000000c", "28-00000000000d"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "genmon.db", sensors=(ENGINE, SHED))


def test_each_configured_probe_has_what_the_round_knows_of_its_place(settings: Settings) -> None:
    taken = a_round(heard("Engine", 80.0), failed("Shed", FaultKind.CRC))
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
    taken = a_round(heard("Engine", 80.0), heard(NEW, 20.0))
    (new,) = probes_of(settings, taken, ()).new
    assert (new.rom_id, new.place) == (NEW, None)
    assert heard_of(probes_of(settings, taken, ()))[NEW] == 20.0


def test_a_new_one_that_is_gone_again_is_not_shown(settings: Settings) -> None:
    taken = a_round(heard("Engine", 80.0), failed(NEW, FaultKind.MISSING))
    assert probes_of(settings, taken, ()).new == ()


def test_places_of_the_record_without_a_probe_are_bare(settings: Settings) -> None:
    probes = probes_of(settings, a_round(), ("Engine", "Attic", OTHER))
    assert probes.bare == ("Attic",)
    assert probes.watched == ("Engine", "Shed")


def test_until_the_next_round_knows_a_new_name_the_old_one_is_not_bare(settings: Settings) -> None:
    renamed = replace(settings, sensors=(replace(ENGINE, place="Motor"), SHED))
    probes = probes_of(renamed, a_round(heard("Engine", 80.0)), ("Engine", "Shed"))
    assert probes.bare == ()
    assert set(probes.watched) == {"Motor", "Shed", "Engine"}


def test_a_new_one_may_replace_the_only_one_that_is_missing(settings: Settings) -> None:
    gone = failed("Shed", FaultKind.MISSING)
    taken = a_round(heard("Engine", 80.0), gone, heard(NEW, 20.0))
    found = probes_of(settings, taken, ()).replacement
    assert found is not None
    assert [each.rom_id for each in found] == [SHED.rom_id, NEW]


@pytest.mark.parametrize(
    "views",
    [
        (heard("Engine", 80.0), heard("Shed", 5.0), heard(NEW, 20.0)),
        (heard("Engine", 80.0), failed("Shed", FaultKind.CRC), heard(NEW, 20.0)),
        (heard("Engine", 80.0), failed("Shed", FaultKind.MISSING)),
        (failed("Shed", FaultKind.MISSING), heard(NEW, 20.0), heard(OTHER, 20.0)),
        (*(failed(each, FaultKind.MISSING) for each in ("Engine", "Shed")), heard(NEW, 2.0)),
    ],
)
def test_where_it_may_be_otherwise_no_replacement_is_guessed(
    settings: Settings, views: tuple[object, ...]
) -> None:
    assert probes_of(settings, a_round(*views), ()).replacement is None  # type: ignore[arg-type]


def test_a_probe_is_told_by_its_last_digits() -> None:
    assert short_rom_id("28-0316a2794dff") == "28-…4dff"
