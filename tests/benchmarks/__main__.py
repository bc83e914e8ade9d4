"""make bench: what things cost, beside other programs that do the same.

make bench ARGS="--long" measures growth too, which takes minutes and 1.5 GB more.
"""

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from tests.benchmarks import (
    drawing,
    growth,
    importing,
    lightness,
    memory,
    reading,
    recording,
    screen,
)
from tests.benchmarks.made_data import PLACES, YEAR_DAYS, MadeData
from tests.benchmarks.measuring import Line, missing_of, run
from tests.benchmarks.table import print_note, print_table

# Of each figure what takes it, and what is to be said of it.
_FIGURES: dict[str, tuple[Callable[[MadeData, int], list[Line]], str]] = {
    "import": (importing.lines, importing.NOTE),
    "read": (reading.lines, reading.NOTE),
    "picture": (drawing.lines, drawing.NOTE),
    "screen": (screen.lines, screen.NOTE),
    "memory": (memory.lines, memory.NOTE),
    "lightness": (lightness.lines, lightness.NOTE),
    "record": (recording.lines, recording.NOTE),
    "growth": (growth.lines, growth.NOTE),
}
_PEERS = ("sqlite3", "gnuplot", "rrdtool")


def main() -> None:
    """Take the figures that are wanted and print them."""
    arguments = _arguments()
    wanted = arguments.only or [name for name in _FIGURES if name != "growth" or arguments.long]
    lines: list[Line] = []
    with _folder(arguments.folder) as folder:
        data = MadeData(folder, arguments.days)
        _print_circumstances(data)
        for name in wanted:
            print(f"measuring: {name}", file=sys.stderr)
            lines += _FIGURES[name][0](data, arguments.runs)
    print_table(lines)
    print(f"\nMedians of {arguments.runs} runs taken in turn, with the least and the most of them.")
    for name in wanted:
        print_note(_FIGURES[name][1])
    print(_load())


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--long", action="store_true", help="growth too: ten times the days")
    parser.add_argument("--only", nargs="+", choices=tuple(_FIGURES), help="these figures")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="of each (default 5)")
    parser.add_argument("--days", type=int, default=YEAR_DAYS, metavar="N", help="default 365")
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="on the disk to measure; what is made is kept"
    )
    return parser.parse_args()


@contextmanager
def _folder(wish: Path | None) -> Iterator[Path]:
    if wish is not None:
        wish.mkdir(parents=True, exist_ok=True)
        yield wish.absolute()
        return
    # /tmp may lie in memory, where writing costs nothing.
    with TemporaryDirectory(prefix="genmon-gui-bench-", dir="/var/tmp") as made:
        yield Path(made)


def _print_circumstances(data: MadeData) -> None:
    print(f"{data.readings:,} readings of {len(PLACES)} sensors in {data.days:,} days")
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    for peer in _PEERS:
        print(missing_of([peer]) or f"{peer}: {run(peer, '--version').splitlines()[0]}")
    print(f"apsw with SQLite {apsw.sqlite_lib_version()}\n{_load()}\n")


def _load() -> str:
    return "load average {:.2f} {:.2f} {:.2f}".format(*os.getloadavg())


if __name__ == "__main__":
    main()
