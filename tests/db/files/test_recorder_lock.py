import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.files.recorder_lock import RecorderLock

_HOLDS = """
import sys, pathlib
from genmon_gui.db.files.recorder_lock import RecorderLock
lock = RecorderLock(pathlib.Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_recorder_is_told_who_records(path: Path) -> None:
    with closing(RecorderLock(path)), pytest.raises(GenmonError) as told:
        RecorderLock(path)
    assert f"process {os.getpid()} is recording into {path}" in told.value.text
    assert f"genmon-gui view {path}" in told.value.remedy


def test_the_next_one_may_record_when_the_first_is_done(path: Path) -> None:
    RecorderLock(path).close()
    RecorderLock(path).close()


def test_a_recorder_that_was_killed_holds_nothing_up(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(GenmonError, match=f"process {holder.pid} "):
            RecorderLock(path)
        holder.kill()
        holder.wait(timeout=10)
    RecorderLock(path).close()


def test_it_remembers_that_there_was_a_record(path: Path) -> None:
    with closing(RecorderLock(path)) as lock:
        assert not lock.has_recorded
        lock.note_record("a name")
    for _ in range(2):
        with closing(RecorderLock(path)) as lock:
            assert (lock.has_recorded, lock.recorded) == (True, "a name")


def test_a_link_to_a_record_is_that_record(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(path)
    with closing(RecorderLock(path)), pytest.raises(GenmonError, match="is recording into"):
        RecorderLock(link)


# No file may be written beyond its first bytes.
_ON_A_FULL_DISK = """
import resource, signal, sys, pathlib
from genmon_gui.db.files.recorder_lock import RecorderLock
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
lock = RecorderLock(pathlib.Path(sys.argv[1]))
before = lock.has_recorded
lock.note_record("a name")
print(before, lock.has_recorded)
"""


@pytest.mark.parametrize(
    ("was_there", "said"), [(False, "False False\n"), (True, "True True\n")], ids=["new", "older"]
)
def test_a_full_disk_keeps_nobody_from_the_lock(path: Path, *, was_there: bool, said: str) -> None:
    if was_there:
        with closing(RecorderLock(path)) as lock:
            lock.note_record("a name")
    words = [sys.executable, "-c", _ON_A_FULL_DISK, str(path)]
    assert subprocess.run(words, capture_output=True, text=True, check=True).stdout == said
    with closing(RecorderLock(path)) as lock:
        assert lock.has_recorded == was_there


def test_a_lock_whose_file_was_deleted_is_held_again(path: Path) -> None:
    with closing(RecorderLock(path)) as lock:
        lock.note_record("a name")
        Path(f"{path}.lock").unlink()
        lock.hold_again()
        with pytest.raises(GenmonError, match="is recording into"):
            RecorderLock(path)
    with closing(RecorderLock(path)) as lock:
        assert lock.has_recorded


def test_a_lock_that_another_one_has_taken_meanwhile_is_told(path: Path) -> None:
    with closing(RecorderLock(path)) as lock:
        Path(f"{path}.lock").unlink()
        with closing(RecorderLock(path)), pytest.raises(GenmonError, match="is recording into"):
            lock.hold_again()
