"""What a reading takes in the file, and a round on the disk."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

import numpy as np

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import HOUR_S, day_bounds, hour_start
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.recording import Recorder
from tests.benchmarks.importing import import_with_shell
from tests.benchmarks.made_data import PLACES, MadeData, temperatures
from tests.benchmarks.measuring import Line, in_turn, missing_of, run, seconds

ZONE = ZoneInfo("America/Toronto")
_SENSORS = tuple(
    SensorSettings(f"28-00000000000{number}", place) for number, place in enumerate(PLACES)
)
_HOT = AlarmRule(Beyond(PLACES[0], Side.HIGH, 95.0))
_INTERVAL_S = 20
# In five runs they are more than a day, across a midnight, with checkpoints in every run.
_ROUNDS = 1000

NOTE = (
    "round: one reading of each of three sensors, 20 s apart, behind the readings that are there, "
    f"with their hourly and daily rows; a run is the mean of {_ROUNDS:,} rounds. Ours is the "
    "kiosk's own recorder: one transaction, WAL, synchronous FULL, checkpoints included. The peer "
    "writes the same rows into the same tables, every statement a transaction of its own, with a "
    "rollback journal and synchronous FULL. Bytes are what Linux counts for the process in "
    "/proc/self/io: wchar is what was written, write_bytes what it put down for the disk, where a "
    "newer kernel counts the whole of a large page of its cache however little of it was changed. "
    "Waits are the calls of fsync and fdatasync that strace counts."
)

_PEER = "apsw, autocommit, rollback journal"
_WRITERS = ("ours", "theirs")

Looks = tuple[SensorLook, ...]
# Writes the looks of a round that was closed at a time in UTC epoch seconds.
Write = Callable[[Looks, float], object]


@dataclass(frozen=True, slots=True)
class Cost:
    """What a round came to, the mean over a run: how long, and bytes written."""

    duration_s: float
    written: float
    for_disk: float


def lines(data: MadeData, runs: int) -> list[Line]:
    """Ours beside a plain table and beside autocommit."""
    with recorder(data) as ours, _autocommit(data) as theirs:
        costs = in_turn(runs, [rounds(data, ours), rounds(data, theirs)])
    return [_file_line(data), *round_lines("a round", costs, _PEER), _sync_line(data)]


def round_lines(what: str, costs: list[list[Cost]], peer: str) -> list[Line]:
    """Time and bytes of ours beside a peer's."""
    aspects: tuple[tuple[str, str, Callable[[Cost], float]], ...] = (
        ("", "s", lambda cost: cost.duration_s),
        (", bytes written", "B", lambda cost: cost.written),
        (", as counted for the disk", "B", lambda cost: cost.for_disk),
    )
    return [
        Line(what + aspect, unit, list(map(of, costs[0])), peer, list(map(of, costs[1])))
        for aspect, unit, of in aspects
    ]


@contextmanager
def recorder(data: MadeData) -> Iterator[Write]:
    """The kiosk's recorder at work on a copy of the record."""
    path = shutil.copyfile(data.record, data.folder / f"{data.days}-days-recorded.db")
    recorder = _recorder(path, data.span[1])
    yield lambda looks, at: recorder.record(looks, at, at)
    recorder.close()


def starting_s(data: MadeData) -> float:
    """How long it takes until a round could be recorded."""
    path = shutil.copyfile(data.record, data.folder / f"{data.days}-days-started.db")
    begun = perf_counter()
    recorder = _recorder(path, data.span[1])
    duration_s = perf_counter() - begun
    recorder.close()
    return duration_s


def _recorder(path: Path, at: float) -> Recorder:
    settings = Settings(ZONE, path, sensors=_SENSORS, alarms=(_HOT,))
    return Recorder(open_record(path), settings, at)


def rounds(data: MadeData, write: Write) -> Callable[[], Cost]:
    """What measures so many rounds, and then the next ones when it is called again."""
    numbers = count()

    def take() -> Cost:
        number = next(numbers)
        looks = _looks(data.span[1] + number * _ROUNDS * _INTERVAL_S, number)
        before = _written()
        duration_s = seconds(lambda: [write(each, at) for at, each in looks])
        written, for_disk = np.subtract(_written(), before) / _ROUNDS
        return Cost(duration_s / _ROUNDS, float(written), float(for_disk))

    return take


def _looks(start: int, seed: int) -> list[tuple[float, Looks]]:
    times = start + _INTERVAL_S * np.arange(_ROUNDS)
    return [
        (
            float(at),
            tuple(
                SensorLook(sensor.rom_id, Reading(float(at), value_c))
                for sensor, value_c in zip(_SENSORS, row, strict=True)
            ),
        )
        for at, row in zip(times.tolist(), temperatures(times, seed).tolist(), strict=True)
    ]


def write_rounds(data: MadeData, writer: str, number: int) -> None:
    """Write some rounds by the name of who writes them, and nothing else."""
    with (recorder if writer == "ours" else _autocommit)(data) as write:
        for at, looks in _looks(data.span[1], 0)[:number]:
            write(looks, at)


def _sync_line(data: MadeData) -> Line:
    """How often a round waits until the disk has what was written, as the system counts it."""
    what, programs = "a round, waits for the disk", ("strace",)
    if lacks := missing_of(programs):
        return Line(what, "", (), _PEER, missing=lacks)
    ours, theirs = (
        (_syncs(data, writer, _ROUNDS) - _syncs(data, writer, 0)) / _ROUNDS for writer in _WRITERS
    )
    return Line(what, "", (ours,), _PEER, (theirs,))


def _syncs(data: MadeData, writer: str, number: int) -> int:
    """The calls of fsync and fdatasync of a process that writes so many rounds."""
    log = data.folder / "syncs.txt"
    words = (sys.executable, "-m", "tests.benchmarks.syncing", data.folder, str(data.days))
    run("strace", "-f", "-e", "trace=fsync,fdatasync", "-o", log, *words, writer, str(number))
    return log.read_text(encoding="utf-8").count("sync(")


def _written() -> tuple[int, int]:
    lines = Path("/proc/self/io").read_text(encoding="ascii").splitlines()
    counted = dict(line.split(": ") for line in lines)
    return int(counted["wchar"]), int(counted["write_bytes"])


@contextmanager
def _autocommit(data: MadeData) -> Iterator[Write]:
    """The same rows on a copy of the record, every statement by itself."""
    path = shutil.copyfile(data.record, data.folder / f"{data.days}-days-autocommit.db")
    with closing(open_record(path)) as connection:
        connection.pragma("journal_mode", "delete")
        place_ids = {sensor.rom_id: places.ensure(connection, sensor.place) for sensor in _SENSORS}

        def write(looks: Looks, at: float) -> None:
            hour = hour_start(at), hour_start(at) + HOUR_S
            day = day_bounds(at, ZONE)
            for seen in looks:
                assert isinstance(seen.look, Reading)
                place_id = place_ids[seen.rom_id]
                readings.add(connection, place_id, seen.look)
                extremes.take_in(connection, Table.HOURLY, place_id, hour, seen.look)
                extremes.take_in(connection, Table.DAILY, place_id, day, seen.look)

        yield write


def _file_line(data: MadeData) -> Line:
    """The size of a record that holds all its readings and extremes, by the reading."""
    what, peer, programs = "a reading in the file", "sqlite3 .import", ("sqlite3",)
    ours = (data.record.stat().st_size / data.readings,)
    if lacks := missing_of(programs):
        return Line(what, "B", ours, peer, missing=lacks)
    path = data.folder / "imported.db"
    path.unlink(missing_ok=True)
    import_with_shell(data.csv, path)
    return Line(what, "B", ours, peer, (path.stat().st_size / data.readings,))
