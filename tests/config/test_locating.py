from pathlib import Path

import pytest

from genmon_gui.config.locating import VARIABLE, locate, place_for_new, user_file
from genmon_gui.core.errors import GenmonError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "config.toml"
    made.touch()
    return made


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))


def test_a_named_file_wins(file: Path, tmp_path: Path) -> None:
    assert locate(file, {VARIABLE: str(tmp_path / "absent")}) == file


def test_a_named_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GenmonError, match=r"absent\.toml: there is no such.*--config"):
        locate(tmp_path / "absent.toml", {})


def test_the_environments_file_comes_next(file: Path, tmp_path: Path) -> None:
    assert locate(None, {VARIABLE: str(file)}, tmp_path) == file


def test_the_environments_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GenmonError, match=r"absent: there is no such.*\$GENMON_GUI_CONFIG"):
        locate(None, {VARIABLE: str(tmp_path / "absent")})


def test_then_the_machines_file(file: Path) -> None:
    assert locate(None, {VARIABLE: ""}, file) == file


def test_then_the_users_file(tmp_path: Path) -> None:
    user_file().parent.mkdir(parents=True)
    user_file().touch()
    assert locate(None, {}, tmp_path / "absent") == user_file()


def test_a_new_one_is_made_for_the_machine_where_that_can_be(tmp_path: Path) -> None:
    system_file = tmp_path / "etc" / "genmon-gui" / "config.toml"
    assert place_for_new(system_file) == system_file
    assert place_for_new(Path("/proc/1/nowhere/config.toml")) == user_file()


def test_else_there_is_none(tmp_path: Path) -> None:
    assert locate(None, {}, tmp_path / "absent") is None
