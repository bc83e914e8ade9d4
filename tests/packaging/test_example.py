import re
from pathlib import Path

import pytest

from genmon_gui.config import layout
from genmon_gui.config.loading import load
from genmon_gui.core.weekly import WeeklyTime


@pytest.fixture
def example(packaging: Path) -> Path:
    return packaging / "config.example.toml"


@pytest.fixture
def taken_into_use(example: Path, tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    text = example.read_text(encoding="utf-8")
    # An address stands there once, in the configuration or in a file.
    used = re.sub(r"^#(?!url_file)(?=[\w\[])", "", text, flags=re.MULTILINE)
    file.write_text(used, encoding="utf-8")
    return file


def test_the_example_loads_as_it_is(example: Path) -> None:
    assert load(example).database == Path("/var/lib/genmon-gui/genmon.db")


def test_every_setting_of_the_example_can_be_taken_into_use(taken_into_use: Path) -> None:
    settings = load(taken_into_use)
    assert [sensor.place for sensor in settings.sensors] == [
        "Engine block",
        "Enclosure",
        "Outdoors",
    ]
    assert [rule.key for rule in settings.alarms] == [
        "Engine block/fall",
        "Engine block/high",
        "Engine block/rise",
        "Enclosure/low/warning",
        "Engine block minus Outdoors/low",
        "Enclosure/high",
    ]
    assert None not in (settings.email, settings.webhook, settings.push, settings.heartbeat)
    assert settings.alerts.weekly == WeeklyTime(6, 18, 0)


def test_the_example_shows_every_key(taken_into_use: Path) -> None:
    text = taken_into_use.read_text(encoding="utf-8")
    shown = set(re.findall(r"^(?:#(?=url_file))?\[*([\w]+)", text, flags=re.MULTILINE))
    assert shown == {name.rpartition(".")[2] for name in layout.KNOWN}
