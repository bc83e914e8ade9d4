import shutil
from contextlib import closing
from pathlib import Path

from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, close_as_it_is, open_record
from genmon_gui.db.files.strange_wal import Strange, strangeness
from genmon_gui.db.files.wal_aside import put_old_wal_aside
from genmon_gui.db.tables import boots, hidden, places, readings
from genmon_gui.db.tables.hidden import Stretch
from genmon_gui.db.tables.unstamping import WrongTime, take_back
from tests.builders import NOW


def add(connection: Connection, at: float) -> None:
    with connection:
        readings.add(connection, places.ensure(connection, "Engine block"), Reading(at, 20.0))


def count(path: Path) -> int:
    with closing(open_record(path)) as connection:
        return len(list(readings.between(connection, 0.0, 2 * NOW)))


def leave_a_log(path: Path, at: float) -> Path:
    """A reading that is in the -wal file alone; a copy of that is given."""
    connection = open_record(path)
    add(connection, at)
    close_as_it_is(connection)
    return Path(shutil.copyfile(f"{path}-wal", path.with_name("kept-wal")))


def test_a_log_of_an_older_state_is_set_aside(path: Path) -> None:
    old = leave_a_log(path, NOW)
    with closing(open_record(path)) as connection:
        add(connection, NOW + 20)
    shutil.copyfile(old, f"{path}-wal")
    assert strangeness(path) is Strange.OLD
    aside = put_old_wal_aside(path, NOW)
    assert aside is not None
    assert aside.read_bytes() == old.read_bytes()
    assert count(path) == 2


def test_the_record_s_own_log_stays(path: Path) -> None:
    leave_a_log(path, NOW)
    assert strangeness(path) is None
    assert count(path) == 1


def test_a_log_that_hides_the_newest_reading_stays(path: Path) -> None:
    with closing(open_record(path)) as connection:
        add(connection, NOW)
    connection = open_record(path)
    with connection:
        hidden.hide(connection, Stretch(1, NOW - 1, NOW + 1), NOW)
    close_as_it_is(connection)
    assert strangeness(path) is None
    assert count(path) == 0


def taken_back(connection: Connection) -> None:
    with connection:
        boot = boots.ensure(connection, "1234567890123", NOW)
        wrong = WrongTime(boot.boot_id, NOW - 1000, NOW - 1000, NOW + 1000, by_s=-86_400.0)
        take_back(connection, wrong)


def test_a_log_in_which_readings_of_a_wrong_clock_wait_again_stays(path: Path) -> None:
    with closing(open_record(path)) as connection:
        add(connection, NOW)
    connection = open_record(path)
    add(connection, NOW + 20)
    taken_back(connection)
    close_as_it_is(connection)
    assert strangeness(path) is None
    assert count(path) == 0


def test_a_log_from_before_readings_were_taken_back_is_set_aside(path: Path) -> None:
    old = leave_a_log(path, NOW)
    with closing(open_record(path)) as connection:
        taken_back(connection)
    shutil.copyfile(old, f"{path}-wal")
    assert strangeness(path) is Strange.OLD
    put_old_wal_aside(path, NOW)
    assert count(path) == 0


def test_without_a_record_or_a_log_there_is_nothing_to_do(path: Path) -> None:
    assert strangeness(path) is None
    open_record(path).close()
    assert strangeness(path) is None
