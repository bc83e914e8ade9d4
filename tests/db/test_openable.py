"""Files that SQLite cannot open, and why."""

import os
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.openable import ensure_name, ensure_readable
from tests.somebody_else import as_somebody_else


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "theirs").mkdir()
    path = tmp_path / "theirs" / "genmon.db"
    path.touch()
    return path


def test_a_file_of_somebody_else_is_told(path: Path) -> None:
    path.chmod(0)
    with as_somebody_else(path), pytest.raises(GenmonError, match=r"genmon\.db may not be read"):
        ensure_readable(path)


def test_a_file_in_a_folder_of_somebody_else_is_told(path: Path) -> None:
    path.parent.chmod(0)
    try:
        with (
            as_somebody_else(path.parent),
            pytest.raises(GenmonError, match="run genmon-gui as the user"),
        ):
            ensure_readable(path)
    finally:
        path.parent.chmod(0o700)


def test_our_own_file_may_be_read_and_one_that_is_not_there_be_made(path: Path) -> None:
    ensure_readable(path)
    ensure_readable(path.with_name("new.db"))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("x" * 250, "File name too long"),
        ("theirs/genmon.db/x", "Not a directory"),
        ("loop", "Too many levels of symbolic links"),
    ],
)
def test_a_name_that_nothing_can_have_is_told(path: Path, name: str, reason: str) -> None:
    folder = path.parent.parent
    (folder / "loop").symlink_to("loop")
    with pytest.raises(GenmonError, match=f"{reason}: check its name"):
        ensure_name(folder / name)


def test_a_name_in_another_encoding_is_told() -> None:
    ensure_name(Path("café.db"))
    with pytest.raises(GenmonError, match="not UTF-8: rename it"):
        ensure_name(Path(os.fsdecode(b"caf\xe9.db")))
