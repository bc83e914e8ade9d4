"""The disk fails at its Nth operation, once or from then on, for every N of a workload."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import count, product
from pathlib import Path
from random import Random
from shutil import rmtree

import apsw
import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import Connection
from genmon_gui.services.recording import Recorder
from tests.power.crashing_disk import CrashingDisk, Image, Watch
from tests.power.surviving import Cut, RecordProperty, recorded_after
from tests.power.workload import content_after, content_of, start, take

# An alarm comes, is acknowledged and goes; hours and a day end.
STEPS = 16
# A disk that fails from some operation on is in order again after so many troubles.
TROUBLES = 4


class Failure(StrEnum):
    BROKEN = "broken"
    FULL = "full"

    def error_of(self, what: str) -> apsw.Error | None:
        """What an operation meets, if it meets anything."""
        if self is Failure.FULL:
            return apsw.FullError("database or disk is full") if what == "write" else None
        return apsw.CantOpenError("no such disk") if what == "open" else apsw.IOError("bad sector")


@dataclass(slots=True)
class FailingLife:
    """The program lives through all steps while its disk fails.

    Attributes:
        disk: the disk.
        random: decides when the power is cut, too.
        failure: how the disk fails.
        first: at which operation, counted from 1; 0 for never.
        lasting: whether the operations behind it fail as well.
        acknowledged: how many steps were shown as recorded; at first, how many the disk holds.
        troubles: how often the disk was found to fail.
        attempted: how many steps may be recorded.
        cuts: power cuts that could have happened meanwhile.
    """

    disk: CrashingDisk
    random: Random
    failure: Failure
    first: int
    lasting: bool
    acknowledged: int
    troubles: int = 0
    attempted: int = 0
    cuts: list[Cut] = field(default_factory=list)

    def live(self) -> list[Cut]:
        """Let all of it happen; the cuts that could have happened meanwhile."""
        self.attempted = begun = self.acknowledged
        self.disk.watch = self._watch
        with self.disk.mounted():
            connection, recorder = self._start()
            connection.pragma("wal_autocheckpoint", 0)
            for step in range(begun, STEPS):
                # At the latest for the last step the disk is in order.
                self.first = 0 if step == STEPS - 1 else self.first
                self._take(recorder, step)
                self._check(connection)
                self._checkpoint(connection)
            assert content_of(connection) == content_after(STEPS)
            recorder.close()
        return self.cuts

    def _watch(self, what: str, _name: str) -> None:
        if self.random.random() < 0.004:
            self._cut()
        is_now = self.disk.operations == self.first
        is_later = self.lasting and self.first and self.disk.operations > self.first
        error = self.failure.error_of(what) if is_now or is_later else None
        if error is not None:
            raise error

    def _cut(self) -> None:
        self.cuts.append(Cut(self.disk.cut(self.random), self.acknowledged, self.attempted))

    def _trouble(self) -> None:
        assert self.first, "a disk in order gives no trouble"
        self.troubles += 1
        if self.troubles == (TROUBLES if self.lasting else 1):
            self.first = 0

    def _start(self) -> tuple[Connection, Recorder]:
        while True:
            try:
                return start(self.disk.folder, self.acknowledged)
            except (GenmonError, apsw.Error) as error:
                # SQLite keeps to itself what fails while it closes; only a VFS in Python tells.
                if not any(isinstance(each, GenmonError) for each in (error, error.__context__)):
                    raise
                self._trouble()

    def _take(self, recorder: Recorder, step: int) -> None:
        self.attempted = step + 1
        if take(recorder, step).trouble is None:
            self.acknowledged = step + 1
        else:
            self._trouble()

    def _check(self, connection: Connection) -> None:
        if self.acknowledged == self.attempted:
            with self._looking():
                assert content_of(connection) == content_after(self.acknowledged)
        if self.random.random() < 0.05:
            self._cut()

    @contextmanager
    def _looking(self) -> Iterator[None]:
        """Let the test's own reading neither count nor fail."""
        operations = self.disk.operations
        self.disk.watch = lambda _what, _name: None
        yield
        self.disk.watch, self.disk.operations = self._watch, operations

    def _checkpoint(self, connection: Connection) -> None:
        """Do what SQLite does by itself every thousand pages, where errors are nobody's."""
        with suppress(apsw.Error):
            connection.wal_checkpoint()


def left_by_a_cut(folder: Path, steps: int) -> Image:
    """What the power leaves when it fails behind so many steps: a log that is to be recovered."""
    if steps == 0:
        return {}
    disk = CrashingDisk(folder)
    with disk.mounted():
        _, recorder = start(folder, 0)
        for step in range(steps):
            take(recorder, step)
        image = disk.cut(Random(0))
        recorder.close()
    return image


def operations(folder: Path, image: Image, begun: int) -> int:
    """How many operations the remaining steps take while nothing fails."""
    disk = CrashingDisk(folder, image)
    FailingLife(disk, Random(0), Failure.FULL, 0, lasting=False, acknowledged=begun).live()
    return disk.operations


def all_lives(folder: Path, begun: int, stride: int) -> Iterator[int]:
    """Let the disk fail at every so many-th operation; how many cuts each life was tried with."""
    image = left_by_a_cut(folder / "before", begun)
    last = operations(folder / "healthy", image, begun)
    kinds = product(range(1, last + 1, stride), Failure, (False, True))
    for number, (first, failure, lasting) in enumerate(kinds):
        disk = CrashingDisk(folder / f"life-{number}", image)
        cuts = FailingLife(disk, Random(first), failure, first, lasting, begun).live()
        for index, cut in enumerate(cuts):
            assert recorded_after(cut, folder / f"cut-{number}-{index}") >= 0
        rmtree(disk.folder)
        yield len(cuts)


@pytest.mark.parametrize("begun", [0, 8], ids=["a new record", "a record after a power cut"])
@pytest.mark.parametrize(
    "stride",
    [pytest.param(47), pytest.param(1, marks=[pytest.mark.soak, pytest.mark.timeout(1800)])],
)
def test_a_failing_disk_is_told_and_loses_nothing(
    tmp_path: Path, begun: int, stride: int, record_property: RecordProperty
) -> None:
    cuts = list(all_lives(tmp_path, begun, stride))
    record_property("failing disks", len(cuts))
    record_property("power cuts", sum(cuts))


@pytest.mark.parametrize("first", range(1, 8))
def test_what_could_not_be_synced_is_brought_in_before_anything_follows(
    tmp_path: Path, first: int
) -> None:
    disk = CrashingDisk(tmp_path / "disk")
    disk.watch = failing_syncs(first)
    with disk.mounted():
        with pytest.raises((GenmonError, apsw.Error)):
            start(disk.folder, 0)[1].close()
        disk.watch = lambda _what, _name: None
        _, recorder = start(disk.folder, 0)
        assert take(recorder, 0).trouble is None
        cut = Cut(disk.cut(Random(0)), 1, 1)
        recorder.close()
    assert recorded_after(cut, tmp_path / "cut") == 1


def failing_syncs(first: int) -> Watch:
    """From some sync on, counted from 1, none succeeds."""
    syncs = count(1)

    def watch(what: str, _name: str) -> None:
        if what == "sync" and next(syncs) >= first:
            raise apsw.IOError("bad sector")

    return watch
