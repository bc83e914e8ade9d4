"""The program as people start it: a process of its own, its output, its signals, its screen."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.hardware.fake_bus_folder import FakeBusFolder, good

PROGRAM = [sys.executable, "-m", "genmon_gui"]


@pytest.fixture
def configured(tmp_path: Path) -> Path:
    """A configuration that polls a fake bus of one sensor five times a second."""
    FakeBusFolder(tmp_path / "devices").put("28-0316a2794dff", good(21.5))
    path = tmp_path / "config.toml"
    path.write_text(
        f'timezone = "America/Toronto"\n'
        f'[database]\npath = "{tmp_path / "genmon.db"}"\n'
        f'[polling]\ninterval_s = 0.2\nw1_dir = "{tmp_path / "devices"}"\n'
        f'[[sensors]]\nrom_id = "28-0316a2794dff"\nplace = "Engine block"\n'
    )
    return path


def run(*words: str | Path, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *map(str, words)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=_environment(environ),
    )


def _environment(changes: dict[str, str]) -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {k: v for k, v in os.environ.items() if k not in hidden} | changes


def test_without_a_display_it_says_so_and_prints_a_line_a_round(configured: Path) -> None:
    done = run("--config", configured, "--rounds", "2")
    assert done.returncode == 0
    assert "no display found" in done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 2
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S*Z  Engine block 21\.5 °C", lines[0])


def test_without_a_bus_it_says_so_and_offers_the_demo(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(f'[polling]\nw1_dir = "{tmp_path / "nowhere"}"\n')
    done = run("--config", config, "--db", tmp_path / "x.db", "--headless", "--rounds", "1")
    assert done.returncode == 1
    assert "--demo" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_never_writes_into_a_real_record(configured: Path, tmp_path: Path) -> None:
    run("--config", configured, "--headless", "--rounds", "1")
    before = (tmp_path / "genmon.db").read_bytes()
    done = run("--demo", "--headless", "--rounds", "1", "--db", tmp_path / "genmon.db")
    assert done.returncode == 1
    assert "real readings" in done.stderr
    assert (tmp_path / "genmon.db").read_bytes() == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_in_order_within_two_seconds(
    configured: Path, tmp_path: Path, number: signal.Signals
) -> None:
    program = subprocess.Popen(
        [*PROGRAM, "--config", str(configured), "--headless"],
        stdout=subprocess.PIPE,
        text=True,
        env=_environment({}),
    )
    assert program.stdout is not None
    program.stdout.readline()
    started_s = time.monotonic()
    program.send_signal(number)
    assert program.wait(timeout=10) == 0
    assert time.monotonic() - started_s < 2.0
    program.stdout.close()
    # A record closed in order leaves nothing in its write-ahead log.
    assert not (tmp_path / "genmon.db-wal").exists()


def test_the_screenshot_shows_the_kiosk(configured: Path, tmp_path: Path) -> None:
    picture = tmp_path / "screen.png"
    done = run(
        *("--config", configured, "--rounds", "2", "--screenshot", picture, "--size", "800x480"),
        QT_QPA_PLATFORM="offscreen",
    )
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (800, 480)
    assert len({image.pixel(x, y) for x in range(0, 800, 5) for y in range(0, 480, 5)}) > 5


@pytest.fixture
def display() -> Iterator[str]:
    """A real X server without a screen."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [shutil.which("Xvfb") or "", "-displayfd", str(writing), "-screen", "0", "1280x720x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)


def test_it_fills_a_real_screen(configured: Path, tmp_path: Path, display: str) -> None:
    picture = tmp_path / "screen.png"
    done = run("--config", configured, "--rounds", "3", "--screenshot", picture, DISPLAY=display)
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1280, 720)


def test_wrong_usage_exits_with_two() -> None:
    assert run("--size", "big").returncode == 2
    assert run("import").returncode == 2
    assert run("frobnicate").returncode == 2
