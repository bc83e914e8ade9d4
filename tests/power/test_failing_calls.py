"""The system refuses SQLite's Nth call of a kind, once or from then on; checkpoints come too."""

import errno
from pathlib import Path
from shutil import rmtree

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import Connection
from genmon_gui.services.record.checking import check
from genmon_gui.services.recording import Recorder
from tests.power.failing_calls import CALLS, FailingCalls
from tests.power.surviving import RecordProperty
from tests.power.workload import NAME, content_after, content_of, start, take

STEPS = 16
# Calls that fail from some time on work again after so many troubles.
TROUBLES = 4


def live(folder: Path, calls: FailingCalls) -> None:
    """Live through all steps; what is told without trouble is there."""
    folder.mkdir()
    troubles = 0
    connection, recorder = started(folder, calls)
    connection.pragma("wal_autocheckpoint", 3)
    for step in range(STEPS):
        if troubles == TROUBLES or step == STEPS - 1:
            calls.mend()
        if take(recorder, step).trouble is None:
            assert content_of(connection) == content_after(step + 1)
        else:
            assert calls.first, "a system in order gives no trouble"
            troubles += 1
    recorder.close()
    assert check(folder / NAME).problems == ()


def started(folder: Path, calls: FailingCalls) -> tuple[Connection, Recorder]:
    """Start recording; where the system does not let it, try again as the kiosk does."""
    for _ in range(TROUBLES):
        try:
            return start(folder, 0)
        except GenmonError:
            assert calls.first, "a system in order gives no trouble"
    calls.mend()
    return start(folder, 0)


def count(folder: Path, call: str) -> int:
    """How often the steps make a call while nothing fails."""
    calls = FailingCalls(call, errno.EIO, first=0, lasting=False)
    with calls.installed():
        live(folder, calls)
    return calls.made


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    "stride",
    [pytest.param(29), pytest.param(1, marks=[pytest.mark.soak, pytest.mark.timeout(1800)])],
)
def test_a_failing_system_call_is_told_and_nothing_is_lost(
    tmp_path: Path, call: str, stride: int, record_property: RecordProperty
) -> None:
    tried = 0
    for first in range(1, count(tmp_path / "healthy", call) + 1, stride):
        for number in (errno.EIO, errno.ENOSPC):
            for lasting in (False, True):
                tried += 1
                calls = FailingCalls(call, number, first, lasting)
                with calls.installed():
                    live(tmp_path / f"life-{tried}", calls)
                rmtree(tmp_path / f"life-{tried}")
    record_property("failing system calls", tried)
