"""Every record that was ever made leads to today's."""

from contextlib import closing
from pathlib import Path

import apsw
import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db import schema
from genmon_gui.db.connection import Connection, open_record

# The schema of every released version, as a file: schemas/version_1.sql and so on.
SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("version_*.sql"))


def described(connection: apsw.Connection) -> dict[str, object]:
    """Everything that makes the tables what they are."""
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")]
    columns = {
        name: connection.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)).fetchall()
        for name in names
    }
    return {
        "sql": sorted(
            " ".join(sql.split())
            for (sql,) in connection.execute("SELECT sql FROM sqlite_schema WHERE sql NOT NULL")
        ),
        "columns": columns,
        "strict": connection.execute("SELECT name, wr, strict FROM pragma_table_list").fetchall(),
        "application_id": connection.pragma("application_id"),
        "user_version": connection.pragma("user_version"),
    }


def test_every_version_has_its_schema_kept() -> None:
    kept = [file.stem for file in SCHEMAS]
    assert kept == [f"version_{version}" for version in range(1, schema.VERSION + 1)]


@pytest.mark.parametrize("kept", SCHEMAS, ids=lambda file: file.stem)
def test_every_older_record_becomes_todays(kept: Path, path: Path, tmp_path: Path) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute(kept.read_text()).fetchall()
    with closing(open_record(tmp_path / "fresh.db")) as fresh:
        todays = described(fresh)
    for _ in range(2):
        with closing(open_record(path)) as connection:
            assert described(connection) == todays
            assert connection.pragma("integrity_check") == "ok"


def test_a_new_record_has_every_table(record: Connection) -> None:
    found = record.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")
    assert [name for (name,) in found] == [
        *("alerts", "boots", "events", "faults", "fittings", "hidden_readings", "hidings", "meta"),
        *("open_intervals", "outbox", "places", "readings", "settled_daily", "settled_hourly"),
        *("transitions", "waiting_looks"),
    ]
    found = record.execute("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY 1")
    assert [name for (name,) in found] == ["daily", "hourly", "open_daily", "open_hourly"]


def test_a_file_is_known_as_a_record_by_its_stamp(record: Connection, path: Path) -> None:
    record.close()
    assert path.read_bytes()[68:72] == b"genm"


@pytest.mark.parametrize("pragma", ["user_version", "application_id"])
def test_a_step_that_is_cut_short_leaves_nothing_and_is_taken_again(
    path: Path, pragma: str
) -> None:
    def cut(operation: int, name: str | None, value: str | None, *_: str | None) -> int:
        stamping = operation == apsw.SQLITE_PRAGMA and name == pragma and value is not None
        return apsw.SQLITE_DENY if stamping else apsw.SQLITE_OK

    with closing(Connection(str(path))) as connection:
        connection.authorizer = cut
        with pytest.raises(apsw.AuthError):
            schema.migrate(connection)
        assert connection.execute("SELECT count(*) FROM sqlite_schema").get == 0
    with closing(open_record(path)) as connection:
        assert connection.pragma("user_version") == schema.VERSION


def test_a_step_takes_all_its_statements(record: Connection) -> None:
    made = record.execute("SELECT count(*) FROM sqlite_schema WHERE sql NOT NULL").get
    assert made == "".join(schema.MIGRATIONS).count("\nCREATE ")


def test_a_migrated_record_is_left_alone(record: Connection) -> None:
    before = record.total_changes(), record.pragma("schema_version")
    schema.migrate(record)
    assert (record.total_changes(), record.pragma("schema_version")) == before


def test_a_newer_record_is_refused_with_its_version(record: Connection) -> None:
    record.pragma("user_version", schema.VERSION + 6)
    with pytest.raises(GenmonError, match=f"version {schema.VERSION + 6} of the record"):
        schema.migrate(record)
