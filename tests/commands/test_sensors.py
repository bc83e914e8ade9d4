import json
from pathlib import Path
from typing import Any

import pytest

from genmon_gui.__main__ import main
from tests.hardware.fake_bus_folder import GARBLED, FakeBusFolder, good

A, B, C = "28-00000000000a", "28-00000000000b", "28-00000000000c"


@pytest.fixture
def folder(tmp_path: Path) -> FakeBusFolder:
    return FakeBusFolder(tmp_path / "devices")


@pytest.fixture
def config(tmp_path: Path) -> str:
    path = tmp_path / "config.toml"
    path.write_text(
        f"""
units = "F"
[polling]
w1_dir = "{tmp_path / "devices"}"
[[sensors]]
rom_id = "{C}"
place = "Engine block"
"""
    )
    return str(path)


def _as_json(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    assert main(["sensors", "--json", *words]) == 0
    found: dict[str, list[dict[str, Any]]] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return found["sensors"]


def test_scripts_get_a_reading_or_a_fault_each(
    folder: FakeBusFolder, config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.put(A, good(20.0625))
    folder.put(B, GARBLED)
    assert _as_json(capsys, "--config", config) == [
        {"rom_id": C, "place": "Engine block", "temperature_c": None, "fault": "missing"},
        {"rom_id": A, "place": A, "temperature_c": 20.0625, "fault": None},
        {"rom_id": B, "place": B, "temperature_c": None, "fault": "crc"},
    ]


def test_people_get_a_table_in_their_unit(
    folder: FakeBusFolder, config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.put(A, good(-20.0))
    folder.put(C, GARBLED)
    assert main(["sensors", "--config", config]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{C}  Engine block     Garbled answers. Check its cable.",
        f"{A}  {A}  −4.0 °F",
    ]


def test_the_demo_needs_no_bus(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    sensors = _as_json(capsys, "--demo", "--config", config)
    assert [sensor["place"] for sensor in sensors] == ["Engine block", "Enclosure", "Outdoors"]
    assert all(sensor["fault"] is None for sensor in sensors)


def test_without_a_bus_the_demo_is_offered(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sensors", "--json", "--config", config]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "--demo" in said.err


def test_an_empty_bus_is_told(
    folder: FakeBusFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "empty.toml"
    config.write_text(f'[polling]\nw1_dir = "{folder.path}"\n')
    assert main(["sensors", "--config", str(config)]) == 0
    assert "no temperature sensor on the bus" in capsys.readouterr().err
    assert _as_json(capsys, "--config", str(config)) == []
