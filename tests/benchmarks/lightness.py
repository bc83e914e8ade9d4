"""What the kiosk takes of the machine: until the first number is seen, and at rest."""

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from genmon_gui.hardware.simulated_bus import DEMO_SENSORS
from tests.benchmarks.live_windows import RECORDED_C, kiosk_words
from tests.benchmarks.made_data import MadeData
from tests.benchmarks.measuring import Line, Peer, compare
from tests.benchmarks.resident import resident_bytes

# After the start for so long nothing is measured, then for so long the processor's time.
_SETTLE_S, _REST_S = 6.0, 20.0
# In so many seconds the demo has written its year between its rounds.
_ROUNDS_OF_A_FIRST_START = 10
# As installed: what Python has compiled once it keeps.
_ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}

NOTE = (
    "lightness: the whole kiosk in the demo, 800x480 offscreen, beside a window of PySide6 with "
    "one label whose number changes each second, and beside Chromium without a head, showing a "
    "page that does the same. Start: from the new process to the painted number, restarted beside "
    "a year's record whose newest readings are a few seconds old; the first number is the recorded "
    "one, the first new one was read since. At rest, polling and recording three places each "
    f"second: the share of one core over {_REST_S:.0f} s. As shipped a round comes every 20 s, "
    "and every five seconds between them the ages on the screen grow; the screen is the kiosk's "
    "window alone, told by a timer that one of three numbers has changed, each second. The memory "
    "is that of all processes: each page once, however many of them share it, and whole, though a "
    "library may be in use elsewhere on the machine too."
)

_PAGE = """<body style="background:#0e1116;color:white;font:200px sans-serif">
<p id="value">21.5</p>
<script>let n = 0; setInterval(() => value.textContent = (n++ / 10).toFixed(1), 1000)</script>"""


# Gives the words of a command that may use a folder.
Command = Callable[[Path], list[str]]


def lines(_data: MadeData, runs: int) -> list[Line]:
    """Start, processor and memory."""
    with TemporaryDirectory(prefix="genmon-gui-bench-") as folder:
        record = _made_record(Path(folder))
        return [*_starts(record, runs), *_rests(record, runs)]


def _starts(record: Path, runs: int) -> list[Line]:
    found = []
    for what, line in (("start to first number", 1), ("start to first new reading", 2)):
        peer = Peer("PySide6, one label", lambda: _start_of(_python("bare"), 1))
        ours = partial(_restart_of, record, line)
        found += compare(what, "s", runs, ours, (peer,))
    return found


def _rests(record: Path, runs: int) -> list[Line]:
    found = []
    kiosk = _beside(record, interval_s=1.0)
    for what, unit, cost in (
        ("processor at rest", "s/s", _processor),
        ("memory at rest", "B", _memory),
    ):
        peers = (
            Peer("PySide6, one label", partial(_at_rest, _python("bare"), cost)),
            Peer("Chromium, one page", partial(_at_rest, _chromium, cost), ("chromium",)),
        )
        found += compare(what, unit, runs, partial(_at_rest, kiosk, cost), peers)
    for which, window in {"as shipped": _beside(record, 20.0), "screen": _python("screen")}.items():
        ours = partial(_at_rest, window, _processor)
        bare = Peer("PySide6, one label", partial(_at_rest, _python("bare"), _processor))
        found += compare(f"processor at rest, {which}", "s/s", runs, ours, (bare,))
    return found


def _python(window: str) -> Command:
    module = "tests.benchmarks.live_windows"
    return lambda folder: [sys.executable, "-m", module, window, str(folder)]


def _beside(record: Path, interval_s: float) -> Command:
    """The kiosk beside a copy of a record."""

    def command(folder: Path) -> list[str]:
        shutil.copy(record, folder / record.name)
        _configure(folder, interval_s)
        return _python("kiosk")(folder)

    return command


def _configure(folder: Path, interval_s: float) -> None:
    polling = f"[polling]\ninterval_s = {interval_s}\n"
    display = "[display]\ndim_after_s = 0\ndark_after_s = 0\n"
    (folder / "config.toml").write_text(polling + display)


def _made_record(folder: Path) -> Path:
    """A demo's record with its year of history, as it is after a first start."""
    _configure(folder, interval_s=1.0)
    _record_into(folder, rounds=_ROUNDS_OF_A_FIRST_START)
    return folder / "demo.db"


def _record_into(folder: Path, rounds: int) -> None:
    """Take rounds that hear the same temperature everywhere, without a window."""
    pretended = [f"--pretend={place}={RECORDED_C}" for _, place in DEMO_SENSORS]
    words = [*kiosk_words(folder), "--headless", "--rounds", str(rounds), *pretended]
    subprocess.run(
        [sys.executable, "-m", "genmon_gui", *words],
        check=True,
        env=_ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _chromium(folder: Path) -> list[str]:
    page = folder / "page.html"
    page.write_text(_PAGE)
    program = shutil.which("chromium") or "chromium"
    flags = ("--headless=new", "--no-sandbox", "--window-size=800,480", "--remote-debugging-port=0")
    return [program, *flags, f"--user-data-dir={folder}", page.as_uri()]


def _restart_of(record: Path, line: int) -> float:
    """How long the kiosk takes to its line of that number, restarted where it was just stopped."""
    command = _beside(record, interval_s=20.0)

    def restarted(folder: Path) -> list[str]:
        words = command(folder)
        _record_into(folder, rounds=1)
        return words

    return _start_of(restarted, line)


def _start_of(command: Command, line: int) -> float:
    with _running(command) as (process, begun_s):
        assert process.stdout is not None
        for _ in range(line):
            process.stdout.readline()
        return time.perf_counter() - begun_s


def _at_rest(command: Command, cost: Callable[[int], float]) -> float:
    with _running(command) as (process, _):
        time.sleep(_SETTLE_S)
        return cost(process.pid)


def _processor(pid: int) -> float:
    """Of how many cores a process and its children take the time."""
    before = sum(map(_spent_s, _family(pid)))
    time.sleep(_REST_S)
    return (sum(map(_spent_s, _family(pid))) - before) / _REST_S


def _memory(pid: int) -> float:
    return resident_bytes(_family(pid))


@contextmanager
def _running(command: Command) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A process, and when it was begun on the clock of `perf_counter`."""
    with TemporaryDirectory(prefix="genmon-gui-bench-") as folder:
        words, quiet = command(Path(folder)), subprocess.DEVNULL
        begun_s = time.perf_counter()
        with subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=quiet, env=_ENVIRONMENT
        ) as process:
            try:
                yield process, begun_s
            finally:
                _end(_family(process.pid))


def _end(pids: list[int]) -> None:
    """Kill processes, and wait until none of them writes into its folder any more."""
    handles = [os.pidfd_open(pid) for pid in pids]
    for handle in handles:
        signal.pidfd_send_signal(handle, signal.SIGKILL)
    for handle in handles:
        select.select([handle], [], [])
        os.close(handle)


def _family(pid: int) -> list[int]:
    """A process, the children of all its threads, and theirs."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    children = [int(child) for task in tasks for child in task.read_text().split()]
    return [pid, *(each for child in children for each in _family(child))]


def _spent_s(pid: int) -> float:
    """The processor's time of a process, of threads that have ended too.

    Of its own clock, since the ticks of /proc are as long as a window's whole rest.
    """
    clock = ctypes.c_int()
    ctypes.CDLL(None).clock_getcpuclockid(pid, ctypes.byref(clock))
    return time.clock_gettime(clock.value)
