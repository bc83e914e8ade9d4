"""A disk so small that the record hardly fits, or does not."""

import ctypes
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.record.checking import check
from genmon_gui.services.record.station_record import ensure_recordable
from genmon_gui.services.record.unopened_record import REOPEN_S
from tests.builders import NOW
from tests.fake_clock import FakeClock
from tests.power.failing_calls import FailingCalls
from tests.services.clockwork import Clockwork

KB = 1024
# What a new record with its -wal and -shm files takes is within this.
ALL_KB = 1024


@dataclass(frozen=True)
class FakeUsage:
    """What is told of a disk."""

    free: int


class FakeSmallDisk(FailingCalls):
    """SQLite's files of a folder may have so many bytes together."""

    def __init__(self, folder: Path, budget: int) -> None:
        super().__init__("pwrite64", errno.ENOSPC, first=0, lasting=True)
        self.folder, self.budget = folder, budget

    def _replacing(self, original: Callable[..., int]) -> Callable[..., int]:
        def replacement(file: int, data: int, size: int, offset: int) -> int:
            more = max(0, offset + size - os.fstat(file).st_size)
            if more and self._taken() + more > self.budget:
                ctypes.set_errno(errno.ENOSPC)
                return -1
            return original(file, data, size, offset)

        return replacement

    def usage(self, _path: Path) -> "FakeUsage":
        return FakeUsage(max(0, self.budget - self._taken()))

    def _taken(self) -> int:
        sizes = 0
        for file in self.folder.iterdir():
            with suppress(FileNotFoundError):
                sizes += file.stat().st_size
        return sizes


@contextmanager
def on_a_disk(folder: Path, kilobytes: int) -> Iterator[FakeSmallDisk]:
    disk = FakeSmallDisk(folder, kilobytes * KB)
    with disk.installed(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(shutil, "disk_usage", disk.usage)
        yield disk


def told(kiosk: Clockwork, value_c: float, after_s: float = 20.0) -> RoundTaken:
    """A round that shows its number, and whose readings are in the record unless it says not."""
    taken = kiosk.round(value_c, after_s=after_s)
    (view,) = taken.places
    assert isinstance(view.look, Reading)
    assert view.look.temperature_c == value_c
    if taken.trouble is None:
        assert value_c in [recorded_c for _, recorded_c in kiosk.recorded()]
    else:
        assert "the disk is full" in taken.trouble.text
        assert "make room" in taken.trouble.remedy
    return taken


SIZES = [
    pytest.param(kilobytes, marks=() if kilobytes % 64 == 0 else pytest.mark.soak)
    for kilobytes in range(0, ALL_KB + 1, 8)
]


@pytest.mark.parametrize("kilobytes", SIZES)
def test_whatever_the_disk_takes_numbers_are_live_and_nothing_is_lost(
    tmp_path: Path, kilobytes: int
) -> None:
    clock = FakeClock(NOW)
    with on_a_disk(tmp_path, kilobytes) as disk:
        kiosk = Clockwork(tmp_path, clock)
        values_c = [20.0 + number / 4 for number in range(40)]
        for value_c in values_c:
            told(kiosk, value_c)
            kiosk.rest()
        disk.budget = 4 * ALL_KB * KB
        assert told(kiosk, 99.0, after_s=REOPEN_S).trouble is None
        assert [value_c for _, value_c in kiosk.recorded()] == [*values_c, 99.0]
        kiosk.stop()
    assert check(kiosk.path).problems == ()


@pytest.mark.parametrize("kilobytes", range(0, ALL_KB, 256))
def test_it_ends_and_starts_on_a_disk_that_stays_full(tmp_path: Path, kilobytes: int) -> None:
    clock = FakeClock(NOW)
    with on_a_disk(tmp_path, kilobytes):
        for _ in range(3):
            kiosk = Clockwork(tmp_path, clock)
            for number in range(10):
                told(kiosk, 20.0 + number)
            recorded = (
                kiosk.recorded() if kiosk.path.exists() and not kiosk.station.is_waiting else []
            )
            kiosk.stop()
    kiosk.start()
    kiosk.round(30.0)
    assert set(recorded) <= set(kiosk.recorded())
    kiosk.stop()
    assert check(kiosk.path).problems == ()


def test_400_kilobytes_are_room_for_days(tmp_path: Path) -> None:
    with on_a_disk(tmp_path, 400):
        kiosk = Clockwork(tmp_path, FakeClock(NOW))
        for number in range(500):
            assert kiosk.round(20.0 + number % 50).trouble is None
        kiosk.stop()
    assert check(kiosk.path).readings == 500


def test_a_disk_that_has_no_room_for_a_name_is_full_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", no_new_name(os.open))
        ensure_recordable(tmp_path / "genmon.db", demo=False)
        kiosk = Clockwork(tmp_path, FakeClock(NOW))
        taken = kiosk.round(20.0)
        assert taken.trouble is not None
        assert "the disk is full" in taken.trouble.text
    assert kiosk.round(21.0).trouble is None
    assert [value_c for _, value_c in kiosk.recorded()] == [20.0, 21.0]
    with pytest.raises(GenmonError, match="is recording into"):
        Clockwork(tmp_path, kiosk.clock)
    kiosk.stop()


def no_new_name(original: Callable[..., int]) -> Callable[..., int]:
    def opened(path: Path, flags: int, *rest: int) -> int:
        if flags & os.O_CREAT and not path.exists():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return original(path, flags, *rest)

    return opened
