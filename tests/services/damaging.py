"""A record of many readings, and what can befall its file."""

import hashlib
import os
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw

from genmon_gui.config.settings import Settings
from genmon_gui.core.reading import Fault, FaultKind
from genmon_gui.db.connection import open_record
from genmon_gui.db.scale import reading_id, to_ms
from genmon_gui.db.tables import places, readings
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.services.record.checking import repair
from genmon_gui.services.station import Station
from tests.builders import SENSORS, TORONTO, trusted_time

ROUNDS = 8_000
# So far apart that at no time of day the middle is of today, which a start reads at once.
_APART_S = 30
PAGE = 4096

Damage = Callable[[Path], None]


def fill(settings: Settings) -> int:
    """Record rounds up to an hour ago; how many readings there are."""
    Station(settings, SimulatedBus(time.time, TORONTO), trusted_time(), lambda: None).close()
    begin = int(time.time()) - 3600 - _APART_S * ROUNDS
    with closing(open_record(settings.database)) as connection, connection:
        ids = [
            places.fit(connection, sensor.rom_id, sensor.place, float(begin)) for sensor in SENSORS
        ]
        rows = (
            (reading_id(to_ms(begin + _APART_S * step), place_id), 16_000 + 50 * (step % 97))
            for step in range(ROUNDS)
            for place_id in ids
        )
        readings.add_many(connection, rows)
        for step in range(50):
            readings.add(connection, ids[0], Fault(begin + 20.5 + step, FaultKind.CRC))
    repair(settings.database, TORONTO)
    return ROUNDS * len(SENSORS)


def overwrite(path: Path, page: int) -> None:
    """Destroy a page, as a worn card does: nobody has written."""
    before = path.stat()
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(hashlib.shake_128(str(page).encode()).digest(PAGE))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def pages_of(path: Path, table: str, kind: str) -> list[int]:
    """The pages of a table that are leaves or interior ones, in order."""
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
        pages = _walk(path.read_bytes(), connection, table)
    return [number for number, is_leaf in pages if is_leaf == (kind == "leaf")]


def _walk(data: bytes, connection: apsw.Connection, table: str) -> list[tuple[int, bool]]:
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).get
    found, todo = [], [root]
    while todo:
        number = todo.pop(0)
        page = data[(number - 1) * PAGE : number * PAGE]
        is_leaf = page[0] == 0x0D
        found.append((number, is_leaf))
        if not is_leaf:
            cells = int.from_bytes(page[3:5])
            offsets = [int.from_bytes(page[12 + 2 * i : 14 + 2 * i]) for i in range(cells)]
            todo += [int.from_bytes(page[at : at + 4]) for at in offsets]
            todo.append(int.from_bytes(page[8:12]))
    return found


def leaf_in_the_middle(path: Path) -> None:
    leaves = pages_of(path, "readings", "leaf")
    overwrite(path, leaves[len(leaves) // 2])


def first_and_last_leaf(path: Path) -> None:
    leaves = pages_of(path, "readings", "leaf")
    overwrite(path, leaves[0])
    overwrite(path, leaves[-1])


def root_of_readings(path: Path) -> None:
    overwrite(path, pages_of(path, "readings", "interior")[0])


def header_page(path: Path) -> None:
    overwrite(path, 1)


def half_of_the_file(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2 // PAGE * PAGE)


def all_zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def damage_below_open_connections(path: Path) -> None:
    """Destroy the root of the readings, and let those who have it in memory read it anew."""
    with closing(apsw.Connection(str(path))) as other:
        other.set_busy_timeout(10_000)
        root = other.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'readings'").get
        other.execute("INSERT OR REPLACE INTO meta VALUES ('a', 'b')").fetchall()
        while other.pragma("wal_checkpoint(TRUNCATE)"):
            pass
        overwrite(path, root)
        other.execute("INSERT OR REPLACE INTO meta VALUES ('a', 'c')").fetchall()
