import fcntl
import os
import re
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.files.unfinished import named_when_whole, remove_leftovers

OURS = re.compile(r"genmon-\d\.db")


def test_a_file_has_its_name_only_once_it_is_whole(tmp_path: Path) -> None:
    with named_when_whole(tmp_path / "copy.db") as file:
        file.write(b"half")
        assert not (tmp_path / "copy.db").exists()
        file.write(b" and half")
    assert [each.name for each in tmp_path.iterdir()] == ["copy.db"]
    assert (tmp_path / "copy.db").read_bytes() == b"half and half"


def test_of_a_file_that_fails_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(TypeError), named_when_whole(tmp_path / "copy.db") as file:
        file.write("no bytes")  # type: ignore[call-overload]
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_told_by_its_name(tmp_path: Path) -> None:
    with (
        pytest.raises(GenmonError, match=r"away/copy\.db cannot be written \(No such file"),
        named_when_whole(tmp_path / "away" / "copy.db"),
    ):
        pass


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with (
        pytest.raises(GenmonError, match="pipe is no file: check its name"),
        named_when_whole(pipe),
    ):
        pass
    assert pipe.is_fifo()


def test_a_link_stays_and_leads_to_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    link = tmp_path / "copy.db"
    link.symlink_to(tmp_path / "stick" / "copy.db")
    for content in (b"new", b"newer"):
        with named_when_whole(link) as file:
            file.write(content)
        assert (tmp_path / "stick" / "copy.db").read_bytes() == content
    assert link.is_symlink()


@pytest.mark.parametrize("name", ["", ".", "/"])
def test_a_folder_without_a_name_of_its_own_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(GenmonError, match="cannot be written"), named_when_whole(Path(name)):
        pass
    assert list(tmp_path.iterdir()) == []


def test_leftovers_go_and_everything_else_stays(tmp_path: Path) -> None:
    left = [".genmon-1.db.77.unfinished", ".genmon-1.db.77.unfinished-journal"]
    others = [".copy.db.77.unfinished", ".genmon-1.db.unfinished", "genmon-1.db", ".genmon-1.db"]
    for name in left + others:
        (tmp_path / name).touch()
    remove_leftovers(tmp_path, OURS)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(others)


def test_what_another_program_is_writing_stays(tmp_path: Path) -> None:
    busy = tmp_path / ".genmon-1.db.77.unfinished"
    with busy.open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        Path(f"{busy}-journal").touch()
        remove_leftovers(tmp_path, OURS)
        assert len(list(tmp_path.iterdir())) == 2
    remove_leftovers(tmp_path, OURS)
    assert list(tmp_path.iterdir()) == []


def test_a_journal_alone_goes(tmp_path: Path) -> None:
    (tmp_path / ".genmon-1.db.77.unfinished-journal").touch()
    remove_leftovers(tmp_path, OURS)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    remove_leftovers(tmp_path / "away", OURS)
