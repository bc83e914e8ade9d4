"""The real program is killed at random moments, and started again on what it left."""

import re
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from random import Random
from threading import Timer

import pytest

from genmon_gui.db.connection import Connection, open_reader
from genmon_gui.services.record.checking import check
from tests.hardware.fake_bus_folder import FakeBusFolder, good
from tests.power.surviving import RecordProperty

CONFIG = """
timezone = "America/Toronto"
[database]
path = "{folder}/genmon.db"
[polling]
interval_s = 0.1
w1_dir = "{folder}/devices"
[[sensors]]
rom_id = "28-0316a2794dff"
place = "Engine block"
[[sensors]]
rom_id = "28-0316a2794d00"
place = "Enclosure"
[[sensors]]
rom_id = "28-0316a2794d11"
place = "Outdoors"
"""
# How a place is printed: with a number, or with what is wrong.
PLACE = re.compile(r"  (Engine block|Enclosure|Outdoors) (?:\S+ °C|– \()")

# How it is told that the life before was killed; the clock times when a minute began in between.
OFF = re.compile(
    r"genmon-gui: The program was off (for \d+ s|from \S+ to \S+) \(it crashed or was killed\)\.\n"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A round as it was printed: the moment in ms, and which places gave a number."""

    at_ms: int
    has_number: dict[str, bool]


@dataclass(frozen=True, slots=True)
class Round:
    """A round as it is in the record: its own moment in ms, its readings' and faults' places."""

    at_ms: int
    read: frozenset[str]
    failed: frozenset[str]

    def holds(self, line: Line) -> bool:
        looks = {True: self.read, False: self.failed}
        return all(place in looks[number] for place, number in line.has_number.items())


def run(folder: Path, rounds: int, then_s: float) -> list[Line]:
    """Start the program, and kill it so long after it has printed so many rounds."""
    program = subprocess.Popen(
        [sys.executable, "-m", "genmon_gui", "--config", "config.toml", "--headless"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
    )
    kill = Timer(then_s, program.kill)
    lines: list[Line] = []
    with program:
        assert program.stdout is not None
        assert program.stderr is not None
        if rounds == 0:
            kill.start()
        for text in program.stdout:
            lines.append(_line(text))
            if len(lines) == rounds:
                kill.start()
        # The life before was killed too, which is all that there is to tell.
        assert all(OFF.fullmatch(line) for line in program.stderr)
    assert program.returncode == -signal.SIGKILL
    return lines


def _line(text: str) -> Line:
    moment = datetime.fromisoformat(text.split(maxsplit=1)[0])
    has_number = {found[1]: "°C" in found[0] for found in PLACE.finditer(text)}
    assert len(has_number) == 3
    return Line(round(moment.timestamp() * 1000), has_number)


def recorded(path: Path, after_ms: int = 0) -> list[Round]:
    """A record's rounds behind a moment, each of which ends with a sensor that is missing."""
    with closing(open_reader(path)) as connection:
        readings, faults = (_named(connection, table, after_ms) for table in ("readings", "faults"))
    ends = [at_ms for at_ms, place in faults if place == "Outdoors"]
    return [
        Round(
            end,
            frozenset(place for at_ms, place in readings if before < at_ms <= end),
            frozenset(place for at_ms, place in faults if at_ms == end),
        )
        for before, end in pairwise([after_ms, *sorted(ends)])
    ]


def _named(connection: Connection, table: str, after_ms: int) -> list[tuple[int, str]]:
    query = f"SELECT at_ms, name FROM {table} JOIN places USING (place_id) WHERE at_ms > ?"  # noqa: S608 - ours
    return [(at_ms, name) for at_ms, name in connection.execute(query, (after_ms,))]


def lost(lines: list[Line], rounds: list[Round]) -> list[Line]:
    """The lines whose round is not in the record, whole and for each line another."""
    waiting = list(reversed(rounds))
    missing: list[Line] = []
    for line in lines:
        found: Round | None = None
        while waiting and waiting[-1].at_ms <= line.at_ms:
            found = waiting.pop()
        if found is None or not found.holds(line):
            missing.append(line)
    return missing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the program finds its configuration and a bus of two sensors."""
    bus = FakeBusFolder(tmp_path / "devices")
    bus.put("28-0316a2794dff", good(90.5))
    bus.put("28-0316a2794d00", good(21.5))
    (tmp_path / "config.toml").write_text(CONFIG.format(folder=tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    "kills",
    [pytest.param(6), pytest.param(200, marks=[pytest.mark.soak, pytest.mark.timeout(1800)])],
)
def test_a_killed_program_has_recorded_every_round_that_it_printed(
    folder: Path, kills: int, record_property: RecordProperty
) -> None:
    random, path = Random(9), folder / "genmon.db"
    total = after_ms = 0
    for _ in range(kills):
        lines = run(folder, random.choice((1, 2, 3)), random.uniform(0.0, 0.15))
        rounds = recorded(path, after_ms)
        assert lost(lines, rounds) == []
        assert check(path).problems == ()
        total, after_ms = total + len(lines), rounds[-1].at_ms
    record_property("kills", kills)
    record_property("rounds printed before them", total)


def test_a_program_killed_while_it_starts_starts_again(folder: Path) -> None:
    for after_s in (0.3, 0.5):
        run(folder, 0, after_s)
    assert lost(run(folder, 1, 0.0), recorded(folder / "genmon.db")) == []
    assert check(folder / "genmon.db").problems == ()
