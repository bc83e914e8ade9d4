"""What the outbox's connection leaves behind."""

from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import close_as_it_is, open_record
from genmon_gui.db.tables import meta
from genmon_gui.services.telling.delivery import Delivery
from tests.builders import some_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "genmon.db"
    open_record(path).close()
    return path


def opened(path: Path) -> Delivery:
    return Delivery(open_record(path, beside_recorder=True), some_settings(path), {})


def test_whoever_closes_the_record_last_leaves_one_file(path: Path) -> None:
    delivery = opened(path)
    with closing(open_record(path)) as recorder:
        meta.put(recorder, "a", "b")
    delivery.close()
    assert not wal_of(path).exists()


def test_a_file_that_somebody_has_written_over_gets_nothing_of_the_log(path: Path) -> None:
    delivery = opened(path)
    recorder = open_record(path)
    meta.put(recorder, "a", "b")
    part = path.read_bytes()[:8192]
    path.write_bytes(part)
    close_as_it_is(recorder)
    delivery.close()
    assert path.read_bytes() == part
