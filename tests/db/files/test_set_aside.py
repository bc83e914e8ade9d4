from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import Connection, has_moved, open_record
from genmon_gui.db.files.set_aside import all_set_aside, once_was_ours, set_aside
from tests.builders import NOW

NAME = "genmon.db.damaged-2026-11-22T190200Z"


def test_a_record_goes_with_what_lies_beside_it(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").write_text(ending)
    aside = set_aside(path, NOW)
    assert aside == path.with_name(NAME)
    found = {file.name: file.read_text() for file in path.parent.iterdir()}
    assert found == {NAME: "", f"{NAME}-wal": "-wal", f"{NAME}-shm": "-shm"}
    assert all_set_aside(path) == (aside,)


def test_one_set_aside_before_is_never_overwritten(path: Path) -> None:
    for content in ("one", "two"):
        path.write_text(content)
        set_aside(path, NOW)
    assert [file.read_text() for file in all_set_aside(path)] == ["one", "two"]


def test_what_was_cut_short_is_done_again_under_the_same_name(path: Path) -> None:
    path.write_text("record")
    Path(f"{path}-wal").write_text("wal")
    Path(f"{path}-wal").rename(path.with_name(f"{NAME}-wal"))
    assert set_aside(path, NOW + 500).name == NAME


def test_a_folder_that_takes_no_name_is_told(path: Path) -> None:
    with pytest.raises(GenmonError, match="cannot be set aside"):
        set_aside(path, NOW)


def test_a_stamp_tells_what_was_ours(path: Path) -> None:
    open_record(path).close()
    assert once_was_ours(path)
    path.write_text("notes")
    assert not once_was_ours(path)


def test_who_has_it_open_knows_that_it_moved(record: Connection, path: Path) -> None:
    assert not has_moved(record)
    set_aside(path, NOW)
    assert has_moved(record)
    with closing(open_record(path)) as new:
        record.close()
        assert Path(f"{path}-wal").exists()
        assert not has_moved(new)
