"""What the kiosk takes of the machine: until the first number is seen, and at rest."""

import ctypes
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.made_data import MadeData
from tests.benchmarks.measuring import Line, Peer, compare

# After the start for so long nothing is measured, then for so long the processor's time.
_SETTLE_S, _REST_S = 6.0, 20.0

NOTE = (
    "lightness: the whole kiosk in the demo, 800x480 offscreen, polling and recording three places "
    "each second, beside a window of PySide6 with one label whose number changes each second, and "
    "beside Chromium without a head, showing a page that does the same. Start: from the new "
    f"process to the painted number. At rest: the share of one core over {_REST_S:.0f} s, also of "
    "the kiosk's window alone, told by a timer that one of three numbers has changed, and the "
    "memory that is a process's own or its part of what it shares (PSS), summed over its processes."
)

_PAGE = """<body style="background:#0e1116;color:white;font:200px sans-serif">
<p id="value">21.5</p>
<script>let n = 0; setInterval(() => value.textContent = (n++ / 10).toFixed(1), 1000)</script>"""


def lines(_data: MadeData, runs: int) -> list[Line]:
    """Start, processor and memory."""
    start = (Peer("PySide6, one label", lambda: _start_of("bare")),)
    found = compare("start to first number", "s", runs, lambda: _start_of("kiosk"), start)
    for what, unit, cost in (
        ("processor at rest", "s/s", _processor),
        ("memory at rest", "B", _memory),
    ):
        peers = (
            Peer("PySide6, one label", lambda cost=cost: _at_rest(_python("bare"), cost)),
            Peer("Chromium, one page", lambda cost=cost: _at_rest(_chromium, cost), ("chromium",)),
        )
        found += compare(
            what, unit, runs, lambda cost=cost: _at_rest(_python("kiosk"), cost), peers
        )
    bare = (Peer("PySide6, one label", lambda: _at_rest(_python("bare"), _processor)),)
    return found + compare(
        "processor at rest, screen",
        "s/s",
        runs,
        lambda: _at_rest(_python("screen"), _processor),
        bare,
    )


Command = Callable[[Path], list[str]]


def _python(window: str) -> Command:
    return lambda folder: [
        sys.executable,
        "-m",
        "tests.benchmarks.live_windows",
        window,
        str(folder),
    ]


def _chromium(folder: Path) -> list[str]:
    page = folder / "page.html"
    page.write_text(_PAGE)
    program = shutil.which("chromium") or "chromium"
    flags = ("--headless=new", "--no-sandbox", "--window-size=800,480", "--remote-debugging-port=0")
    return [program, *flags, f"--user-data-dir={folder}", page.as_uri()]


def _start_of(window: str) -> float:
    begun = time.perf_counter()
    with _running(_python(window)) as process:
        assert process.stdout is not None
        process.stdout.readline()
        return time.perf_counter() - begun


def _at_rest(command: Command, cost: Callable[[int], float]) -> float:
    with _running(command) as process:
        time.sleep(_SETTLE_S)
        return cost(process.pid)


def _processor(pid: int) -> float:
    """Of how many cores a process and its children take the time."""
    before = sum(map(_spent_s, _family(pid)))
    time.sleep(_REST_S)
    return (sum(map(_spent_s, _family(pid))) - before) / _REST_S


def _memory(pid: int) -> float:
    return sum(map(_own_bytes, _family(pid)))


@contextmanager
def _running(command: Command) -> Iterator[subprocess.Popen[bytes]]:
    with TemporaryDirectory(prefix="genmon-gui-bench-") as folder:
        words = command(Path(folder))
        quiet = subprocess.DEVNULL
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=quiet) as process:
            try:
                yield process
            finally:
                process.kill()


def _family(pid: int) -> list[int]:
    """A process, its children and theirs."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(each for child in children for each in _family(int(child)))]


def _spent_s(pid: int) -> float:
    """The processor's time of a process, of threads that have ended too.

    Of its own clock, since the ticks of /proc are as long as a window's whole rest.
    """
    clock = ctypes.c_int()
    ctypes.CDLL(None).clock_getcpuclockid(pid, ctypes.byref(clock))
    return time.clock_gettime(clock.value)


def _own_bytes(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(1024.0 * int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
