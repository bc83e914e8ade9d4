from pathlib import Path

from genmon_gui.db.files.wal_aside import put_old_wal_aside, put_wal_aside, wals_put_aside
from tests.builders import NOW

OLD = "genmon.db.old-2026-11-22T190200Z-wal"


def log(path: Path, content: str) -> Path:
    file = Path(f"{path}-wal")
    file.write_text(content)
    return file


def test_a_log_of_an_older_state_says_when_it_was_put_aside(path: Path) -> None:
    log(path, "old")
    Path(f"{path}-shm").touch()
    assert put_old_wal_aside(path, NOW) == path.with_name(OLD)
    assert [file.name for file in path.parent.iterdir()] == [OLD]


def test_one_put_aside_before_is_never_overwritten(path: Path) -> None:
    log(path, "one")
    put_old_wal_aside(path, NOW)
    log(path, "two")
    aside = put_old_wal_aside(path, NOW)
    assert aside is not None
    assert (path.with_name(OLD).read_text(), aside.read_text()) == ("one", "two")


def test_where_there_is_no_log_none_is_put_aside(path: Path) -> None:
    assert put_old_wal_aside(path, NOW) is None


def test_only_logs_of_what_was_recorded_here_are_found_again(path: Path) -> None:
    log(path, "old")
    put_old_wal_aside(path, NOW)
    for content in ("one", "two"):
        log(path, content)
        put_wal_aside(path, NOW)
    assert [file.read_text() for file in wals_put_aside(path)] == ["one", "two"]
