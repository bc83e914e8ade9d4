import json
from pathlib import Path
from typing import Any

import pytest

from genmon_gui.__main__ import main
from tests.hardware.fake_bus_folder import FakeBusFolder, good


@pytest.fixture
def config(tmp_path: Path) -> Path:
    FakeBusFolder(tmp_path / "devices").put("28-00000000000a", good(20))
    file = tmp_path / "config.toml"
    file.write_text('database.path = "genmon.db"\npolling.w1_dir = "devices"\n', encoding="utf-8")
    return file


def as_json(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return found


def test_a_machine_that_has_it_all_passes(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--config", str(config), "--json"]) == 0
    found = as_json(capsys)
    assert found["ok"]
    assert {"name", "status", "text", "remedy"} == set(found["checks"][0])
    assert not (config.parent / "genmon.db").exists()


def test_people_get_a_line_each_with_the_remedy(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["doctor", "--config", str(config)])
    lines = capsys.readouterr().out.splitlines()
    assert {line[:4] for line in lines} == {"OK  ", "WARN"}
    assert any("add [email] to the configuration" in line for line in lines)


def test_what_is_wrong_with_the_configuration_is_told_and_the_rest_looked_at(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text("unit = 3\nzone = 4\n", encoding="utf-8")
    assert main(["doctor", "--config", str(config), "--json"]) == 1
    checks = as_json(capsys)["checks"]
    wrong = [check["text"] for check in checks if check["name"] == "configuration"]
    assert ["unit" in wrong[0], "zone" in wrong[1]] == [True, True]
    assert "disk" in {check["name"] for check in checks}


def test_a_configuration_that_is_missing_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", "--config", str(tmp_path / "absent"), "--json"]) == 1
    assert not as_json(capsys)["ok"]
