from pathlib import Path

import pytest

from genmon_gui.config.change import Put
from genmon_gui.config.loading import load
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.demo_settings import demo_file, demo_text, for_demo
from genmon_gui.services.setup.settings_file import SettingsFile

OWNERS = """# mine
units = "F"
[database]
path = "/var/lib/genmon-gui/genmon.db"
[[sensors]]
rom_id = "28-0316a2794dff"
place = "Barn"
[[alarms]]
place = "Barn"
high_c = 30
"""


@pytest.fixture
def owners(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(OWNERS)
    return path


def test_the_demo_s_first_change_leaves_the_owner_s_file_alone(owners: Path) -> None:
    own = demo_file(owners)
    SettingsFile(own, lambda: demo_text(owners)).change(Put(("units",), "C"))
    assert owners.read_text() == OWNERS
    assert own.read_text().startswith('# mine\nunits = "C"\n')


def test_the_demo_has_probes_limits_and_a_record_of_its_own_before_a_change(owners: Path) -> None:
    settings = for_demo(load(owners), is_named=False)
    assert settings.units is Unit.FAHRENHEIT
    assert [each.place for each in settings.sensors] == ["Engine block", "Enclosure", "Outdoors"]
    assert [rule.place for rule in settings.alarms] == ["Engine block", "Enclosure", "Outdoors"]
    assert settings.database.name == "demo.db"
    assert settings.snapshots.keep == 0


def test_what_is_changed_in_the_demo_is_seen_in_it(owners: Path) -> None:
    text = demo_text(owners).replace('place = "Outdoors"\nlow_c', 'place = "Garden"\nlow_c')
    own = demo_file(owners)
    own.write_text(text.replace('place = "Outdoors"', 'place = "Garden"'))
    settings = for_demo(load(own), is_named=False)
    assert [each.place for each in settings.sensors][2] == "Garden"
    assert settings.alarms[2].place == "Garden"
    assert settings.database.name == "demo.db"


def test_the_order_is_the_same_before_and_after_the_first_change(owners: Path) -> None:
    before = for_demo(load(owners), is_named=False)
    own = demo_file(owners)
    own.write_text(demo_text(owners))
    after = for_demo(load(own), is_named=False)
    assert (after.sensors, after.alarms) == (before.sensors, before.alarms)


def test_without_a_configuration_the_demo_has_one_of_defaults(tmp_path: Path) -> None:
    own = tmp_path / "demo.toml"
    own.write_text(demo_text(None))
    assert len(load(own).sensors) == 3


@pytest.mark.parametrize("named", ["", ".", "/"])
def test_a_folder_that_is_named_as_the_configuration_is_told_by_whoever_reads_it(
    named: str,
) -> None:
    assert demo_file(Path(named)).name == "demo.toml"
    with pytest.raises(GenmonError, match="cannot be read: Is a directory"):
        load(Path(named))
