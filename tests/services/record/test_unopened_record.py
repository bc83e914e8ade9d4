from contextlib import closing
from pathlib import Path

import apsw
import pytest

from genmon_gui.core.errors import DamagedError
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import meta
from genmon_gui.services.messages import Trouble
from genmon_gui.services.record.unopened_record import REOPEN_S, UnopenedRecord
from genmon_gui.services.timekeeping import Timekeeping
from tests.builders import NOW
from tests.fake_clock import FakeClock


def unopened_by(path: Path, clock: FakeClock) -> UnopenedRecord:
    return UnopenedRecord(path, Timekeeping(clock))


def test_it_is_due_again_after_a_while_until_it_is_settled(path: Path) -> None:
    clock = FakeClock(NOW)
    unopened = unopened_by(path, clock)
    assert not unopened.is_due
    unopened.put_off(Trouble("The disk is full", "make room"))
    assert not unopened.is_due
    clock.run(REOPEN_S)
    assert unopened.is_due
    unopened.settle()
    assert not unopened.is_due


def test_what_stands_in_takes_nothing(path: Path) -> None:
    stand_in = unopened_by(path, FakeClock(NOW)).lean_on_nothing()
    with pytest.raises(apsw.ReadOnlyError):
        meta.put(stand_in, meta.DEMO, "yes")


def test_an_older_record_is_leant_on_as_it_can_be_read(path: Path) -> None:
    with closing(open_record(path)) as connection:
        meta.put(connection, meta.DEMO, "yes")
    known = []
    unopened_by(path, FakeClock(NOW)).lean_on_what_is_there(
        lambda stand_in: known.append(meta.get(stand_in, meta.DEMO))
    )
    assert known == ["yes"]


def test_one_that_cannot_be_used_gives_way_to_a_blank_one(path: Path) -> None:
    open_record(path).close()
    given = []

    def begin(stand_in: Connection) -> None:
        given.append(stand_in.db_filename("main"))
        if len(given) == 1:
            raise DamagedError("a page is gone", "restore a snapshot")

    unopened_by(path, FakeClock(NOW)).lean_on_what_is_there(begin)
    assert given == [str(path), ""]
