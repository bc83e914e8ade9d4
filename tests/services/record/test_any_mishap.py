"""Whatever befalls the database's files while the kiosk runs, it goes on recording."""

import os
import random
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import apsw
import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_reader, open_record
from genmon_gui.db.snapshot import take
from genmon_gui.services.record.checking import check
from tests.builders import NOW
from tests.fake_clock import FakeClock
from tests.services.clockwork import Clockwork

Mishap = Callable[[Path, random.Random], None]
_ROUNDS, _ROUNDS_AFTER = 12, 4


def another(path: Path) -> Path:
    return path.with_name("copy.db")


def snapshot_taken(path: Path, _: random.Random) -> None:
    another(path).unlink(missing_ok=True)
    take(path, another(path), opened=open_reader)


def file_copied(path: Path, _: random.Random) -> None:
    shutil.copyfile(path, another(path))


def copied_over(path: Path, _: random.Random) -> None:
    if another(path).exists():
        shutil.copyfile(another(path), path)


def moved_over(path: Path, _: random.Random) -> None:
    if another(path).exists():
        another(path).replace(path)


def cut_short(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(0, path.stat().st_size))


def some_bytes_destroyed(path: Path, chance: random.Random) -> None:
    with path.open("r+b") as file:
        file.seek(chance.randrange(0, path.stat().st_size))
        file.write(chance.randbytes(3000))


def log_deleted(path: Path, _: random.Random) -> None:
    Path(f"{path}-wal").unlink(missing_ok=True)


def log_cut(path: Path, _: random.Random) -> None:
    os.truncate(f"{path}-wal", 100)


def all_deleted(path: Path, _: random.Random) -> None:
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)


def brought_in(path: Path, _: random.Random) -> None:
    with closing(open_record(path)) as connection:
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)


def touched(path: Path, _: random.Random) -> None:
    os.utime(path)


MISHAPS: tuple[Mishap, ...] = (
    *(snapshot_taken, file_copied, copied_over, copied_over, moved_over, cut_short),
    *(some_bytes_destroyed, log_deleted, log_cut, all_deleted, brought_in, touched),
)


def befall(kiosk: Clockwork, chance: random.Random) -> None:
    mishap = chance.choice(MISHAPS)
    with suppress(GenmonError, apsw.Error, OSError):  # there may be nothing to do it to
        mishap(kiosk.path, chance)


@pytest.mark.parametrize("seed", range(24))
def test_it_goes_on_with_all_that_it_reads_after_it(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    kiosk = Clockwork(tmp_path / "folder", FakeClock(NOW))
    for number in range(_ROUNDS):
        kiosk.round(20.0 + number)
        if chance.random() < 0.5:
            befall(kiosk, chance)
        if chance.random() < 0.3:
            with suppress(GenmonError):  # the next round sees to it
                kiosk.rest()
    after = [50.0 + number for number in range(_ROUNDS_AFTER)]
    taken = [kiosk.round(value_c) for value_c in after][-1]
    kiosk.rest()
    assert kiosk.round(60.0).trouble is None, taken.trouble
    assert [value_c for _, value_c in kiosk.recorded()][-5:] == [*after, 60.0]
    kiosk.stop()
    assert check(kiosk.path).ok
