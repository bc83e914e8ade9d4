"""What tests of commands share."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def new_york(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The configuration of somebody in New York."""
    path = tmp_path / "config.toml"
    path.write_text('timezone = "America/New_York"\n')
    monkeypatch.setenv("GENMON_GUI_CONFIG", str(path))
    return path


@pytest.fixture
def signals_are_heard() -> Iterator[None]:
    # Who runs the tests under nohup or with & hands on that they are not, which programs honour.
    before = {
        signal.SIGHUP: signal.signal(signal.SIGHUP, signal.SIG_DFL),
        signal.SIGINT: signal.signal(signal.SIGINT, signal.default_int_handler),
    }
    yield
    for number, handler in before.items():
        signal.signal(number, handler)
