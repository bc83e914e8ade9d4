import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.__main__ import main
from genmon_gui.services.copies.stamps import read_stamp, sha256_of
from genmon_gui.services.record.checking import check
from tests.services.logs import make_record


@pytest.fixture
def db(tmp_path: Path) -> Path:
    rows = [(1_767_243_600_000, "Engine", 5)]
    make_record(tmp_path / "genmon.db", rows, ZoneInfo("America/New_York"))
    return tmp_path / "genmon.db"


def test_a_snapshot_is_a_whole_record(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "copy.db"
    assert main(["snapshot", "--db", str(db), str(target)]) == 0
    assert capsys.readouterr().out == f"{target}: 1 reading\n"
    assert check(target) == check(db)


def test_an_existing_file_is_left_alone(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "copy.db"
    target.write_text("dear to somebody")
    assert main(["snapshot", "--db", str(db), str(target)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert target.read_text() == "dear to somebody"


def test_a_dash_is_no_file(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["snapshot", "--db", str(db), "-"])
    assert ended.value.code == 2
    assert "cannot be written to stdout" in capsys.readouterr().err


def test_a_damaged_database_is_named_as_such(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    half = db.stat().st_size // 2 // 4096 * 4096
    with db.open("r+b") as file:
        file.seek(half)
        file.write(b"\xa5" * half)
    assert main(["snapshot", "--db", str(db), str(tmp_path / "copy.db")]) == 1
    told = capsys.readouterr().err
    assert f"{db}" in told
    assert "malformed" in told
    assert not (tmp_path / "copy.db").exists()


def test_a_stamp_lies_beside_it(db: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    assert main(["snapshot", "--db", str(db), str(target)]) == 0
    stamp = read_stamp(target)
    assert stamp is not None
    assert (stamp.rows, stamp.places, stamp.sha256) == (1, ("Engine",), sha256_of(target))


# A disk of one megabyte of its own, which needs the right to a user namespace.
_SMALL_DISK = 'mount -t tmpfs -o size=1m small "$0" && "$@"; status=$?; ls -A "$0"; exit $status'


def test_a_disk_that_is_full_is_told_and_keeps_nothing_of_it(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    in_namespace = ["unshare", "--user", "--map-root-user", "--mount"]
    if (
        shutil.which("unshare") is None
        or subprocess.run([*in_namespace, "true"], check=False).returncode
    ):
        pytest.skip("this machine lets nobody mount a small disk")
    rows = [(1_767_243_600_000 + at, "Engine", at) for at in range(80_000)]
    make_record(tmp_path / "large.db", rows, ZoneInfo("America/New_York"))
    program = (sys.executable, "-m", "genmon_gui", "snapshot", "--db", tmp_path / "large.db")
    done = subprocess.run(
        (*in_namespace, "sh", "-c", _SMALL_DISK, disk, *program, disk / "copy.db"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("the disk is full: make room on the disk\n")


@pytest.mark.usefixtures("signals_are_heard")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_leaves_nothing_half_written(tmp_path: Path, number: signal.Signals) -> None:
    rows = [(1_767_243_600_000 + at, "Engine", at % 900) for at in range(300_000)]
    make_record(tmp_path / "large.db", rows, ZoneInfo("America/New_York"))
    folder = tmp_path / "copies"
    folder.mkdir()
    words = ("-m", "genmon_gui", "snapshot", "--db", tmp_path / "large.db", folder / "copy.db")
    program = subprocess.Popen([sys.executable, *words], stderr=subprocess.PIPE, text=True)
    deadline_s = time.monotonic() + 30
    while not list(folder.iterdir()):
        assert time.monotonic() < deadline_s
    program.send_signal(number)
    _, said = program.communicate(timeout=30)
    assert (program.returncode, said) == (1, "genmon-gui: stopped\n")
    assert list(folder.iterdir()) == []
