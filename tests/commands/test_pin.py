import io
from pathlib import Path

import pytest

from genmon_gui.__main__ import main
from genmon_gui.services.setup.lock import Lock

NOW = 1_795_374_120.0


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text('[database]\npath = "genmon.db"\n')
    return path


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_a_pin_is_set_and_removed(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "1234\n")
    assert main(["pin", "--config", str(config)]) == 0
    lock = Lock(config.with_name("pin"))
    assert f"set, in {lock.path}" in capsys.readouterr().out
    assert lock.judge("1234", NOW).is_right
    assert main(["pin", "--config", str(config), "--remove"]) == 0
    assert not lock.is_set


def test_what_is_no_pin_is_told_in_one_line(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "abc\n")
    assert main(["pin", "--config", str(config)]) == 1
    error = "genmon-gui: a PIN has 4 to 12 digits: choose another\n"
    assert capsys.readouterr().err == error
