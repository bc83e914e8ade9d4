"""What may lie where the database is named, other than a database."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_reader, open_record
from genmon_gui.db.files.resting import open_resting
from genmon_gui.db.files.set_aside import set_aside
from genmon_gui.db.tables import meta
from genmon_gui.db.wal import size
from genmon_gui.services.record.station_record import ensure_recordable
from tests.builders import NOW


@pytest.fixture
def link(tmp_path: Path) -> Path:
    """To a record on a stick."""
    (tmp_path / "stick").mkdir()
    link = tmp_path / "genmon.db"
    link.symlink_to(tmp_path / "stick" / "real.db")
    return link


def test_through_a_link_one_sees_what_only_the_log_holds(link: Path) -> None:
    with closing(open_record(link)) as recorder:
        meta.put(recorder, "a", "b")
        assert size(link) > 0
        with closing(open_resting(link)) as connection:
            assert meta.get(connection, "a") == "b"


def test_a_damaged_record_is_set_aside_beside_itself_and_the_link_stays(link: Path) -> None:
    open_record(link).close()
    aside = set_aside(link, NOW)
    assert aside.parent == link.parent / "stick"
    assert link.is_symlink()
    open_record(link).close()
    assert (link.parent / "stick" / "real.db").exists()


def test_where_the_stick_is_not_there_nothing_is_made_in_its_place(link: Path) -> None:
    (link.parent / "stick").rmdir()
    with pytest.raises(GenmonError, match="which is not there"):
        ensure_recordable(link, demo=False)
    assert [each.name for each in link.parent.iterdir()] == ["genmon.db"]


def test_a_link_to_itself_is_told(tmp_path: Path) -> None:
    path = tmp_path / "genmon.db"
    path.symlink_to(path)
    with pytest.raises(GenmonError, match="Too many levels"):
        open_resting(path)
    with pytest.raises(GenmonError, match="Too many levels"):
        ensure_recordable(path, demo=False)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "genmon.db"
    os.mkfifo(path)
    for open_it in (open_reader, open_record, open_resting):
        with pytest.raises(GenmonError, match="is no file"):
            open_it(path)
