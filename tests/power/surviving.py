"""What must be true after a power cut: the program starts by itself and lacks nothing."""

from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from typing import Protocol

from genmon_gui.services.record.checking import check
from tests.power.crashing_disk import CrashingDisk, Image
from tests.power.workload import NAME, content_after, content_of, start, take


class RecordProperty(Protocol):
    def __call__(self, name: str, value: object) -> None: ...


@dataclass(frozen=True, slots=True)
class Cut:
    """What a power cut left.

    Attributes:
        image: the files.
        acknowledged: how many steps had been shown as recorded.
        attempted: how many may be there.
    """

    image: Image
    acknowledged: int
    attempted: int


def recorded_after(cut: Cut, folder: Path) -> int:
    """Start again after a cut, as the program does, and go on.

    Returns:
        How many steps have survived, whole and without any other; -1 where that is not so.
    """
    with CrashingDisk(folder, cut.image).mounted():
        connection, recorder = start(folder, cut.acknowledged)
        found = content_of(connection)
        possible = range(cut.acknowledged, cut.attempted + 1)
        steps = next((n for n in possible if content_after(n) == found), -1)
        if steps >= 0:
            assert take(recorder, steps).trouble is None
            assert content_of(connection) == content_after(steps + 1)
        recorder.close()
        assert check(folder / NAME).problems == ()
    # Thousands of them would fill a disk.
    rmtree(folder)
    return steps
