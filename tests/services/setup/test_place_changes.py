from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.config.loading import load, settings_of
from genmon_gui.config.settings import Settings
from genmon_gui.config.writing import changed_text
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.rules.difference import Difference
from genmon_gui.services.setup.place_changes import (
    LONGEST_NAME,
    limit_count,
    naming,
    removing,
    renaming,
    replacing,
    wrong_with_name,
)
from genmon_gui.services.setup.probes import Probes
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.services.setup.settings_file import SettingsFile

NEW = "28-0000000000cc"
TEXT = """\
[[sensors]]
rom_id = "28-0000000000aa"  # the long cable
place = "Engine"

[[sensors]]
rom_id = "28-0000000000bb"
place = "Shed"

[[alarms]]
place = "Engine"
high_c = 95.0
while_place = "Shed"
while_above_c = 5.0

[[alarms]]
place = "Shed"
minus_place = "Engine"
low_c = 1.0

[[alarms]]
place = "Shed"
low_c = -5.0
"""
PROBES = Probes(watched=("Engine", "Shed"), bare=("Attic",))


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    path = tmp_path / "config.toml"
    path.write_text(TEXT)
    return SettingsFile(path)


def made(file: SettingsFile, wanted: SettingsWanted) -> Settings:
    return file.change(*wanted.changes)


def test_a_new_name_stands_wherever_the_old_one_did(file: SettingsFile) -> None:
    wanted = renaming("Engine", "Motor")
    settings = made(file, wanted)
    assert file.path.read_text() == TEXT.replace('"Engine"', '"Motor"')
    assert [rule.place for rule in settings.alarms] == ["Motor", "Shed", "Shed"]
    assert wanted.said == "Engine is now called Motor."


@given(st.text(min_size=1, max_size=LONGEST_NAME).filter(str.isprintable).map(str.strip))
def test_any_name_that_is_not_refused_can_be_written(name: str) -> None:
    if wrong_with_name(name, PROBES, own="Engine"):
        return
    source = Path("config.toml")
    after = settings_of(changed_text(TEXT, source, *renaming("Engine", name).changes), source)
    assert [sensor.place for sensor in after.sensors] == [name, "Shed"]
    assert after.alarms[0].place == name


def test_undone_everything_is_as_it_was(file: SettingsFile) -> None:
    made(file, renaming("Engine", "Motor"))
    file.undo()
    assert file.path.read_text() == TEXT


def test_a_new_probe_gets_a_name(file: SettingsFile) -> None:
    wanted = naming(NEW, "Attic")
    assert [each.place for each in made(file, wanted).sensors] == ["Engine", "Shed", "Attic"]
    assert wanted.said == "The probe 28-…00cc is now at Attic."


def test_a_limit_of_a_probe_without_a_name_gets_the_name_too(file: SettingsFile) -> None:
    file.path.write_text(f'{TEXT}[[alarms]]\nplace = "{NEW}"\nhigh_c = 50.0\n')
    assert made(file, naming(NEW, "Attic")).alarms[-1].place == "Attic"


def test_the_first_name_of_all_makes_the_file(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "config.toml")
    made(file, naming(NEW, "Attic"))
    assert [each.rom_id for each in load(file.path).sensors] == [NEW]


def test_a_replaced_probe_leaves_place_limits_and_comments_alone(file: SettingsFile) -> None:
    wanted = replacing("Engine", NEW)
    made(file, wanted)
    assert file.path.read_text() == TEXT.replace("28-0000000000aa", NEW)
    assert "history goes on" in wanted.said


def test_a_place_that_loses_its_probe_loses_what_goes_by_it(file: SettingsFile) -> None:
    before = load(file.path)
    assert (limit_count(before, "Engine"), limit_count(before, "Shed")) == (2, 3)
    settings = made(file, removing("Engine"))
    assert [sensor.place for sensor in settings.sensors] == ["Shed"]
    (rule,) = settings.alarms
    assert not isinstance(rule.condition, Difference)
    made(file, removing("Shed"))
    assert "[[" not in file.path.read_text()


def test_a_change_of_what_is_gone_meanwhile_makes_no_half_change(file: SettingsFile) -> None:
    made(file, removing("Engine"))
    text = file.path.read_text()
    made(file, renaming("Engine", "Motor"))
    assert file.path.read_text() == text


def test_what_the_file_would_not_take_is_refused_whole(file: SettingsFile) -> None:
    with pytest.raises(GenmonError, match="already the one of"):
        made(file, renaming("Engine", "Shed"))
    assert file.path.read_text() == TEXT


@pytest.mark.parametrize(
    ("name", "own", "wrong"),
    [
        ("Motor", "Engine", ""),
        ("ENGINE", "Engine", ""),
        ("shed", "Engine", "There is a place called Shed already."),
        ("Shed", None, "There is a place called Shed already."),
        ("Attic", "Engine", "Attic has a history of its own."),
        ("Attic", None, ""),
        ("", "Engine", "A place needs a name."),
        ("x" * 31, None, "A name has at most 30 characters."),
        ("28-0316A2794DFF", None, "That is how probes are called."),
    ],
)
def test_no_two_places_are_called_the_same(name: str, own: str | None, wrong: str) -> None:
    assert wrong_with_name(name, PROBES, own=own) == wrong
