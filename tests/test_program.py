"""The program as people start it: a process of its own, its output, its signals, its screen."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO

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


def run(
    *words: str | Path, stdout: int | IO[str] = subprocess.PIPE, **environ: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *map(str, words)],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
        env=_environment(environ),
    )


def run_where_nothing_is_taken(*words: str | Path) -> subprocess.CompletedProcess[str]:
    with Path("/dev/full").open("w") as full:
        return run(*words, stdout=full)


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


def test_on_this_machine_s_clock_readings_are_recorded_at_once(
    configured: Path, tmp_path: Path
) -> None:
    before = time.time()
    run("--config", configured, "--headless", "--rounds", "3")
    done = run("export", "--db", tmp_path / "genmon.db", "--resolution", "readings")
    rows = [line.split(",") for line in done.stdout.splitlines()[1:]]
    assert [row[2] for row in rows] == ["21.5"] * 3
    moments = [datetime.fromisoformat(row[1]).timestamp() for row in rows]
    assert before - 0.1 <= min(moments) <= max(moments) <= time.time()


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


def test_a_locale_without_the_signs_that_are_printed_changes_nothing(configured: Path) -> None:
    FakeBusFolder(configured.with_name("devices")).put("28-0316a2794dff", good(-3.5))
    done = run("--config", configured, "--headless", "--rounds", "1", PYTHONIOENCODING="latin-1")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.rstrip().endswith("Engine block −3.5 °C")


def test_a_name_that_is_not_utf_8_is_printed_as_it_is(tmp_path: Path) -> None:
    odd = os.fsdecode(b"caf\xe9.toml")
    (tmp_path / odd).write_text('units = "K"\n')
    words = [*PROGRAM, "doctor", "--config", str(tmp_path / odd)]
    done = subprocess.run(words, capture_output=True, timeout=60, check=False)
    assert b"caf\xe9.toml" in done.stdout
    assert done.stderr == b""


@pytest.mark.parametrize("words", [("sensors",), ("--headless", "--rounds", "1")])
@pytest.mark.parametrize("closed", [">&-", ">&- 2>&-"])
def test_nobody_has_to_listen(configured: Path, words: tuple[str, ...], closed: str) -> None:
    line = f'"$@" {closed}'
    shell = ["sh", "-c", line, "sh", *PROGRAM, *words, "--config", str(configured)]
    done = subprocess.run(shell, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_stop_while_it_is_still_loading_it_ends_without_a_word(
    configured: Path, number: signal.Signals
) -> None:
    words = [sys.executable, "-X", "importtime", *PROGRAM[1:], "--config", str(configured)]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as program:
        assert program.stderr is not None
        while "genmon_gui.core.reading" not in program.stderr.readline():
            pass
        program.send_signal(number)
        said = [line for line in program.stderr if not line.startswith("import time:")]
    assert (program.returncode, said) == (0, [])


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


def test_without_a_window_it_says_that_another_database_waits_for_the_next_start(
    configured: Path, tmp_path: Path
) -> None:
    with subprocess.Popen(
        [*PROGRAM, "--config", str(configured), "--headless"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=_environment({}),
    ) as program:
        assert program.stderr is not None
        while not (tmp_path / "genmon.db").exists():
            time.sleep(0.01)
        configured.write_text(configured.read_text().replace("genmon.db", "other.db"))
        said = program.stderr.readline()
        program.terminate()
    assert "another database" in said
    assert (program.returncode, (tmp_path / "other.db").exists()) == (0, False)


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


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_while_it_starts_ends_it_quietly(tmp_path: Path, number: signal.Signals) -> None:
    config = tmp_path / "config.toml"
    os.mkfifo(config)
    program = subprocess.Popen(
        [*PROGRAM, "--config", str(config), "--headless"],
        stderr=subprocess.PIPE,
        text=True,
        env=_environment({}),
    )
    with config.open("w"):  # opens when the program has begun to read it
        program.send_signal(number)
        _, said = program.communicate(timeout=10)
    assert (program.returncode, said) == (0, "")


def test_without_a_window_it_draws_one_for_the_screenshot(configured: Path, tmp_path: Path) -> None:
    picture = tmp_path / "screen.png"
    done = run("--config", configured, "--headless", "--rounds", "2", "--screenshot", picture)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 2
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (800, 480)


def test_the_size_of_a_screenshot_can_be_chosen_without_a_display_too(
    configured: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "screen.png"
    words = ("--rounds", "1", "--screenshot", picture, "--size", "1024x600")
    assert run("--config", configured, *words).returncode == 0
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1024, 600)


def test_a_screenshot_that_cannot_be_written_is_told_before_the_start(
    configured: Path, tmp_path: Path
) -> None:
    for target in (tmp_path / "nowhere" / "screen.png", tmp_path, tmp_path / "genmon.db"):
        done = run("--config", configured, "--rounds", "1", "--screenshot", target)
        assert done.returncode == 1
        assert str(target) in done.stderr.splitlines()[-1]
        assert done.stdout == ""


@pytest.mark.parametrize("platform", ["nonsense", "xcb"])
def test_a_platform_that_qt_cannot_open_is_one_line(configured: Path, platform: str) -> None:
    done = run("--config", configured, "--rounds", "1", QT_QPA_PLATFORM=platform)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert platform in done.stderr


def test_qt_says_nothing_of_its_own_on_stderr(configured: Path) -> None:
    done = run("--config", configured, "--rounds", "1", QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stderr) == (0, "")


def test_it_goes_on_recording_when_nobody_reads_its_lines(configured: Path, tmp_path: Path) -> None:
    done = run_where_nothing_is_taken("--config", configured, "--headless", "--rounds", "3")
    assert done.returncode == 0
    assert done.stderr.count("\n") == 1
    assert "goes on" in done.stderr
    assert '"readings": 3,' in run("check", "--db", tmp_path / "genmon.db", "--json").stdout


@pytest.mark.parametrize("words", [("sensors",), ("check", "--json")])
def test_a_full_disk_under_stdout_is_one_line(configured: Path, words: tuple[str, ...]) -> None:
    run("--config", configured, "--headless", "--rounds", "1")
    done = run_where_nothing_is_taken(*words, "--config", configured)
    assert done.returncode == 1
    assert done.stderr.startswith("genmon-gui: stdout cannot be written (No space left on device)")
    assert done.stderr.count("\n") == 1
