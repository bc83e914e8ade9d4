"""What is small in a damaged record comes back as it was, and of readings nothing else."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.damaged.pages import PAGE_BYTES, Row
from genmon_gui.db.damaged.salvage import FAULTS, READINGS, SMALL, Remains, opened_remains
from genmon_gui.db.scale import MS_PER_S, reading_id
from genmon_gui.db.tables import boots, places, readings, waiting
from genmon_gui.db.tables.hidden import Stretch, hide, unhide

COUNT = 20_000
START = 1_790_000_000


@contextmanager
def remains_of(path: Path) -> Iterator[Remains]:
    with (
        closing(open_record(path.with_name("blank.db"))) as blank,
        opened_remains(path, blank) as remains,
    ):
        for _ in remains.look_through():
            pass
        yield remains


def rows_of(remains: Remains, table: str) -> list[Row]:
    return sorted(row for rows in remains.rows(table) for row in rows)


def shown(connection: Connection) -> list[Row]:
    return connection.execute("SELECT reading_id, value FROM readings ORDER BY 1").fetchall()


def fill(connection: Connection) -> None:
    with connection:
        place_id = places.ensure(connection, "Engine block")
        rows = ((reading_id((START + at) * MS_PER_S, place_id), at % 900) for at in range(COUNT))
        readings.add_many(connection, rows)


def hide_some(connection: Connection, start: int, end: int) -> None:
    with connection:
        hide(connection, Stretch(1, START + start, START + end), START + COUNT)


def overwrite(path: Path, number: int, seed: int = 1) -> None:
    with path.open("r+b") as file:
        file.seek((number - 1) * PAGE_BYTES)
        file.write(Random(seed).randbytes(PAGE_BYTES))


@pytest.fixture
def varied(path: Path) -> Path:
    """A record with a row in every table, and one that goes on on further pages."""
    with closing(open_record(path)) as record:
        fill(record)
        hide_some(record, 100, 200)
        with record:
            for statement in (
                "INSERT INTO boots VALUES (4, 'a', 5, NULL, NULL)",
                "INSERT INTO fittings VALUES (1, 5, NULL, '28-00')",
                "INSERT INTO faults VALUES (5, 1, 'CRC', NULL), (6, 1, 'OUT_OF_RANGE', -6400000)",
                "INSERT INTO transitions VALUES (7, 5, 'Engine > 95', 'active', NULL, 0, NULL, 4)",
                "INSERT INTO alerts"
                " VALUES (8, 7, 5, '<1>', 'Hot', printf('%.*c', 9000, 'é'), '', 'high', 4)",
                "INSERT INTO outbox VALUES (9, 8, 'sms', '5195', 'waiting', 0, NULL, '', 0, NULL)",
                "INSERT INTO events VALUES (1, 5, NULL, 'x', '', NULL, 4, NULL),"
                " (2, 5, 6, 'x', '', 1, NULL, 4)",
                "INSERT INTO waiting_looks VALUES (1, 4, 5, 1, 16000, NULL, NULL)",
            ):
                record.execute(statement)
    return path


@pytest.mark.parametrize("destroyed", [(), (1,)], ids=["whole", "without its first page"])
def test_every_row_of_every_table_is_found(varied: Path, destroyed: tuple[int, ...]) -> None:
    with closing(open_record(varied)) as record:
        expected = {
            table: record.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608
            for table in (*SMALL, FAULTS)
        }
        kept = shown(record)
    for number in destroyed:
        overwrite(varied, number)
    with remains_of(varied) as remains:
        assert rows_of(remains, READINGS) == kept
        for table, rows in expected.items():
            # What is made of other columns is not stored.
            assert rows
            assert rows_of(remains, table) == [row[: len(row) - _made(table)] for row in rows]


def _made(table: str) -> int:
    return 2 if table == "hidden_readings" else 0


def test_small_things_come_back_though_what_they_name_is_lost(varied: Path) -> None:
    with closing(open_record(varied)) as record:
        root = record.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'transitions'").get
    overwrite(varied, root)
    with closing(open_record(varied.with_name("new.db"))) as new, remains_of(varied) as remains:
        with new:
            remains.bring_back_small(new)
        assert new.execute("SELECT transition_id, length(body) FROM alerts").get == (None, 9000)
        assert new.execute("SELECT state FROM outbox").get == "waiting"
        assert new.execute("SELECT count(*) FROM hidden_readings").get == 100


@pytest.fixture(scope="module")
def hiding(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record in which whole pages were hidden, and some of them shown again."""
    path = tmp_path_factory.mktemp("hiding") / "genmon.db"
    with closing(open_record(path)) as record:
        fill(record)
        hide_some(record, 2_000, 9_000)
        with record:
            unhide(record, Stretch(1, START + 3_000, START + 5_000), START + COUNT)
    return path


@settings(max_examples=40, deadline=None)
@given(destroyed=st.sets(st.integers(1, 80)), seed=st.integers(0, 9))
def test_whatever_is_destroyed_only_what_was_shown_is_found_as_shown(
    hiding: Path, destroyed: set[int], seed: int
) -> None:
    with closing(open_record(hiding)) as record:
        were = set(shown(record))
    path = Path(shutil.copyfile(hiding, hiding.with_name("damaged.db")))
    count = path.stat().st_size // PAGE_BYTES
    lost = {number for number in destroyed if number <= count}
    for number in lost:
        overwrite(path, number, seed)
    with remains_of(path) as remains:
        found = rows_of(remains, READINGS)
    assert were.issuperset(found)
    assert len(found) >= len(were) - len(lost) * _MOST_ON_A_PAGE


_MOST_ON_A_PAGE = PAGE_BYTES // 9


def test_what_was_hidden_is_on_no_free_page(hiding: Path) -> None:
    with remains_of(hiding) as remains, closing(open_record(hiding)) as record:
        assert record.pragma("freelist_count") > 0
        assert rows_of(remains, READINGS) == shown(record)


def test_of_a_page_that_was_written_again_the_last_version_counts(path: Path) -> None:
    with closing(open_record(path)) as record:
        fill(record)
        record.pragma("wal_checkpoint(TRUNCATE)")
        hide_some(record, 0, COUNT)
        hide_some(record, 0, COUNT)
        other = path.with_name("other.db")
        shutil.copyfile(path, other)
        shutil.copyfile(f"{path}-wal", f"{other}-wal")
    with remains_of(other) as remains:
        assert rows_of(remains, READINGS) == []
        assert len(rows_of(remains, "hidden_readings")) == COUNT


def test_what_was_rolled_back_is_not_found(path: Path) -> None:
    with closing(open_record(path)) as record:
        record.pragma("cache_size", 10)
        record.execute("BEGIN IMMEDIATE")
        places.ensure(record, "Engine block")
        rows = ((reading_id((START + at) * MS_PER_S, 1), 5) for at in range(COUNT))
        readings.add_many(record, rows)
        assert Path(f"{path}-wal").stat().st_size > 10 * PAGE_BYTES
        record.execute("ROLLBACK")
        with remains_of(path) as remains:
            assert rows_of(remains, READINGS) == []


def test_a_destroyed_part_of_the_log_costs_itself_alone(path: Path) -> None:
    with closing(open_record(path)) as record:
        for place in range(5):
            with record:
                places.ensure(record, f"Place {place}")
        fill(record)
        with Path(f"{path}-wal").open("r+b") as wal:
            wal.seek(32 + 4120)
            wal.write(bytes(4120))
        with remains_of(path) as remains:
            assert rows_of(remains, READINGS) == shown(record)
            assert len(remains.place_names()) == 6


def test_what_waits_for_the_time_comes_back_with_its_boot(record: Connection, path: Path) -> None:
    boot = boots.ensure(record, "9789727e-0c9a-45be-afae-16474127315d", 1000.0)
    assumed = AssumedStart(boot.boot_id, boot.assumed_at)
    waiting.add(record, assumed, places.ensure(record, "Engine"), Reading(1020.5, 20.0))
    record.close()
    with closing(open_record(path.with_name("new.db"))) as new, remains_of(path) as remains:
        with new:
            remains.bring_back_small(new)
        boots.note_start(new, boot.boot_id, 5000.0)
        (found,) = waiting.ready(new, 10)
    assert found.look == Reading(5020.5, 20.0)
