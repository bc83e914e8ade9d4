"""Two kiosks and one record, as processes of their own; and one that finds its record damaged."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.hardware.fake_bus_folder import FakeBusFolder, good

PROGRAM = [sys.executable, "-m", "genmon_gui"]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "genmon.db"


@pytest.fixture
def kiosk(tmp_path: Path, db: Path) -> list[str]:
    """The words that start a kiosk with one sensor, five rounds a second."""
    FakeBusFolder(tmp_path / "devices").put("28-0316a2794dff", good(21.5))
    config = tmp_path / "config.toml"
    config.write_text(
        f'timezone = "America/Toronto"\n[database]\npath = "{db}"\n'
        f'[polling]\ninterval_s = 0.2\nw1_dir = "{tmp_path / "devices"}"\n'
        '[[sensors]]\nrom_id = "28-0316a2794dff"\nplace = "Engine block"\n'
    )
    return [*PROGRAM, "--config", str(config), "--headless"]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)


@contextmanager
def started(kiosk: list[str]) -> Iterator[subprocess.Popen[str]]:
    """A kiosk that has taken a round."""
    with subprocess.Popen(kiosk, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert "Engine block" in line_of(process)
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=20)


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def test_a_second_kiosk_is_told_who_records_and_the_first_goes_on(
    kiosk: list[str], db: Path
) -> None:
    with started(kiosk) as first:
        second = run(*kiosk)
        assert second.returncode == 1
        assert second.stderr == (
            f"genmon-gui: process {first.pid} is recording into {db} already: stop it first, "
            f"or look at the record with: genmon-gui view {db}\n"
        )
        assert "Engine block" in line_of(first)
    assert run(*kiosk, "--rounds", "1").returncode == 0


def test_what_only_reads_works_beside_a_kiosk(kiosk: list[str], db: Path, tmp_path: Path) -> None:
    with started(kiosk) as first:
        assert run(*PROGRAM, "check", "--db", str(db)).returncode == 0
        exporting = [*PROGRAM, "export", "--db", str(db), "--resolution", "readings"]
        exported = run(*exporting, "-o", str(tmp_path / "out.csv"))
        assert exported.returncode == 0, exported.stderr
        assert "Engine block" in line_of(first)


def test_a_kiosk_that_was_killed_is_told_of_by_the_next(kiosk: list[str]) -> None:
    with started(kiosk) as first:
        first.kill()
        first.wait(timeout=20)
    done = run(*kiosk, "--rounds", "1")
    assert done.returncode == 0
    assert done.stderr.startswith("genmon-gui: The program was off f")
    assert done.stderr.endswith(" (it crashed or was killed).\n")
    assert run(*kiosk, "--rounds", "1").stderr == ""


@pytest.mark.parametrize("content", [b"", bytes(8192), b"garbage" * 5000])
def test_a_kiosk_goes_on_in_a_new_record_when_its_own_is_damaged(
    kiosk: list[str], db: Path, content: bytes
) -> None:
    assert run(*kiosk, "--rounds", "2").returncode == 0
    db.write_bytes(content)
    done = run(*kiosk, "--rounds", "4")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 4
    assert "was damaged and set aside as genmon.db.damaged-" in done.stderr
    (aside,) = (file for file in db.parent.iterdir() if ".damaged-" in file.name)
    assert aside.read_bytes() == content
    report = json.loads(run(*PROGRAM, "check", "--db", str(db), "--json").stdout)
    assert report["readings"] == 4
