import hashlib
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db import foreign
from genmon_gui.db.connection import open_record
from genmon_gui.db.foreign import ForeignTable, open_foreign

LOG = "CREATE TABLE log (at, value); INSERT INTO log VALUES (1795341600, 20.5), (NULL, x'00');"


def made(path: Path, *statements: str) -> Path:
    with closing(apsw.Connection(str(path))) as connection:
        for statement in statements:
            connection.execute(statement)
    return path


def files(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        file.name: (hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_mtime_ns)
        for file in folder.iterdir()
    }


def seen(path: Path) -> dict[str, list[list[str]]]:
    with open_foreign(path) as opened:
        return {
            table.name: list(foreign.rows(opened.connection, table))
            for table in foreign.tables(opened.connection)
        }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "a stick").mkdir()
    return tmp_path / "a stick" / "other #1?.db"


@pytest.fixture
def in_use(path: Path) -> Iterator[Path]:
    """A file whose last row is in the -wal file of a logger that goes on."""
    with closing(apsw.Connection(str(path))) as logger:
        logger.pragma("journal_mode", "wal")
        logger.execute(LOG)
        logger.wal_checkpoint()
        logger.execute("INSERT INTO log VALUES ('last', -0.1)")
        yield path


def test_a_name_that_is_not_utf_8_is_told(path: Path) -> None:
    with pytest.raises(GenmonError, match="not UTF-8"):
        seen(path.with_name(os.fsdecode(b"caf\xe9.db")))


def test_cells_are_text_with_all_their_digits(path: Path) -> None:
    made(path, LOG, "INSERT INTO log VALUES (1606171089325762711, 1.6061710893257628e18)")
    made(path, "INSERT INTO log VALUES ('22.11.2026', 50.123456789012345)")
    assert seen(path)["log"] == [
        ["1795341600", "20.5"],
        ["", ""],
        ["1606171089325762711", "1.6061710893257628e+18"],
        ["22.11.2026", "50.123456789012344"],
    ]


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le", "UTF-16be"])
def test_text_of_any_encoding_is_read(path: Path, encoding: str) -> None:
    made(path, f"PRAGMA encoding = '{encoding}'", "CREATE TABLE t (v)")
    made(path, "INSERT INTO t VALUES ('50.1ºC')")
    assert seen(path) == {"t": [["50.1ºC"]]}


def test_text_that_is_no_unicode_is_no_trouble(path: Path) -> None:
    made(path, "CREATE TABLE t (v)", "INSERT INTO t VALUES (CAST(x'35302E31BA43' AS TEXT))")
    assert seen(path) == {"t": [["50.1\N{REPLACEMENT CHARACTER}C"]]}


def test_names_may_be_anything(path: Path) -> None:
    made(path, 'CREATE TABLE "a ""b"" [c] ;--" ("the time", "select", "x""y")')
    made(path, 'INSERT INTO "a ""b"" [c] ;--" VALUES (1, 2, 3)')
    with open_foreign(path) as opened:
        (table,) = foreign.tables(opened.connection)
    assert table == ForeignTable('a "b" [c] ;--', ("the time", "select", 'x"y'), 1)
    assert seen(path) == {table.name: [["1", "2", "3"]]}


def test_rows_come_as_they_were_written_whatever_indexes_there_are(path: Path) -> None:
    made(path, "CREATE TABLE t (v)", "CREATE INDEX i ON t (v)")
    made(path, "INSERT INTO t VALUES (3), (1), (2)")
    assert seen(path) == {"t": [["3"], ["1"], ["2"]]}


def test_only_plain_tables_and_stored_columns_are_read(path: Path) -> None:
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
    made(path, LOG, f"CREATE VIEW endless AS {endless}")
    made(path, "CREATE VIRTUAL TABLE words USING fts5(word)")
    made(path, "CREATE TABLE g (a, b AS (zeroblob(1000000000)))", "INSERT INTO g VALUES (1)")
    assert list(seen(path)) == ["g", "log"]
    assert seen(path)["g"] == [["1"]]


def test_a_table_without_rowids_is_read(path: Path) -> None:
    made(path, "CREATE TABLE t (k PRIMARY KEY) WITHOUT ROWID", "INSERT INTO t VALUES (2), (1)")
    assert seen(path) == {"t": [["1"], ["2"]]}


def test_nothing_in_the_folder_changes(path: Path) -> None:
    made(path, "PRAGMA journal_mode = wal", LOG)
    before = files(path.parent)
    assert len(seen(path)["log"]) == 2
    assert files(path.parent) == before


def test_the_last_rows_in_the_wal_file_are_read_and_stay_there(in_use: Path) -> None:
    before = files(in_use.parent)
    assert seen(in_use)["log"][-1] == ["last", "-0.1"]
    assert files(in_use.parent) == before


def test_a_change_that_is_half_done_is_told_and_not_touched(path: Path) -> None:
    made(path, LOG)
    Path(f"{path}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(512))
    before = files(path.parent)
    with pytest.raises(GenmonError, match="middle of a change"), open_foreign(path):
        pass
    assert files(path.parent) == before


def test_a_journal_that_is_done_with_is_no_trouble(path: Path) -> None:
    made(path, "PRAGMA journal_mode = persist", LOG)
    assert Path(f"{path}-journal").exists()
    assert len(seen(path)["log"]) == 2


def test_a_connection_cannot_write(path: Path) -> None:
    made(path, LOG)
    with open_foreign(path) as opened, pytest.raises(apsw.ReadOnlyError):
        opened.connection.execute("DELETE FROM log")


def test_damage_is_noticed_before_the_work(path: Path) -> None:
    made(path, LOG, *["INSERT INTO log SELECT at, zeroblob(900) FROM log"] * 6)
    content = bytearray(path.read_bytes())
    content[-4096 * 5 : -4096 * 2] = bytes(4096 * 3)
    path.write_bytes(content)
    with (
        open_foreign(path) as opened,
        pytest.raises(GenmonError, match="damaged or encrypted"),
    ):
        foreign.tables(opened.connection)


def test_an_encrypted_file_is_told_in_one_line(path: Path) -> None:
    path.write_bytes(foreign.MAGIC + hashlib.sha512(b"secret").digest() * 127)
    with pytest.raises(GenmonError, match="damaged or encrypted database") as told:
        seen(path)
    assert "\n" not in str(told.value)


def test_a_record_of_ours_is_known(tmp_path: Path) -> None:
    open_record(tmp_path / "genmon.db").close()
    made(tmp_path / "other.db", LOG)
    for name, is_ours in (("genmon.db", True), ("other.db", False)):
        with open_foreign(tmp_path / name) as opened:
            assert foreign.is_record(opened.connection) is is_ours
