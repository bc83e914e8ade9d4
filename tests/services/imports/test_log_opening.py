from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw
import pytest

from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import meta, readings
from genmon_gui.services.imports.importing import take_in
from genmon_gui.services.imports.log_opening import OpenedLog, open_log
from genmon_gui.services.imports.tally import Tally
from genmon_gui.services.imports.understanding_words import understanding_words
from genmon_gui.services.imports.wishes import Wishes
from tests.services.logs import make_record

CELSIUS = Wishes(unit=Unit.CELSIUS)
TORONTO = ZoneInfo("America/Toronto")
AT = 1_795_341_600

Found = list[tuple[str, float, float]]


def made(path: Path, script: str) -> Path:
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute(script)
    return path


def imported(path: Path, wishes: Wishes = CELSIUS) -> tuple[str, Tally, Found]:
    """What was understood, what became of it and what is then in the record."""
    tally = Tally()
    with (
        closing(open_record(Path(":memory:"))) as record,
        open_log(path, wishes, None, TORONTO) as opened,
    ):
        take_in(opened.log, opened.understood, record, TORONTO, tally)
        said = understanding_words(opened.log, opened.understood)
        assert opened.log.share_read() == pytest.approx(1.0)
        return said, tally, list(readings.between(record, 0, 4e9))


MEASUREMENT = """
CREATE TABLE m (id INTEGER PRIMARY KEY, device, temperature, taken_at);
INSERT INTO m VALUES (1, 'Engine', 20.5, NOW);
"""


@pytest.mark.parametrize(
    "time",
    [
        "'2026-11-22 05:00:00.000000123'",
        "'2026-11-22T10:00:00Z'",
        f"'{AT}'",
        f"{AT}",
        f"{AT}.0",
        f"{AT}000",
        f"{AT}000000",
        f"{AT}000000000",
        f"{AT}e9",
    ],
)
def test_the_time_in_a_table_may_be_of_any_kind(tmp_path: Path, time: str) -> None:
    path = made(tmp_path / "x.db", MEASUREMENT.replace("NOW", time))
    assert imported(path)[2] == [("Engine", AT, 20.5)]


SETTINGS = "CREATE TABLE settings (key, value); INSERT INTO settings VALUES ('interval', 5);"
ONE = "CREATE TABLE {0} (at, temp_c); INSERT INTO {0} VALUES ({1}, 20), ({1} + 60, 21);"


def test_a_table_for_each_sensor_is_a_place_each(tmp_path: Path) -> None:
    tables = ONE.format('"Engine block"', AT) + ONE.format('"select"', AT)
    empty = "CREATE TABLE spare (at, temp_c);"
    said, tally, found = imported(made(tmp_path / "x.db", SETTINGS + tables + empty))
    assert "tables Engine block, select" in said
    assert "place: column name of the table" in said
    assert [(place, value) for place, _, value in found] == [
        ("Engine block", 20.0),
        ("select", 20.0),
        ("Engine block", 21.0),
        ("select", 21.0),
    ]
    assert tally.rows == 4


def test_a_column_for_each_sensor_is_a_place_each(tmp_path: Path) -> None:
    path = made(
        tmp_path / "x.db",
        "CREATE TABLE log (at, Engine, Oil); INSERT INTO log VALUES (1795341600, 20, NULL);",
    )
    said, tally, found = imported(path)
    assert "°C from columns Engine, Oil, each a place" in said
    assert (found, tally.rows, tally.rejected) == ([("Engine", AT, 20.0)], 2, 1)


def test_the_table_may_be_named(tmp_path: Path) -> None:
    path = made(tmp_path / "x.db", ONE.format("a", AT) + ONE.format("b", AT + 3600))
    wishes = Wishes(place="Engine", tables=("b",))
    assert [at for _, at, _ in imported(path, wishes)[2]] == [AT + 3600, AT + 3660]
    both = Wishes(place="Engine", tables=("a", "b"))
    assert len(imported(path, both)[2]) == 4


USERS = "CREATE TABLE users (name); INSERT INTO users VALUES ('me');"
LONG = "CREATE TABLE {0} (at, sensor, temp_c); INSERT INTO {0} VALUES (1795341600, 'Oil', 20);"


@pytest.mark.parametrize(
    ("script", "wishes", "words"),
    [
        (LONG.format("raw") + LONG.format("mean"), CELSIUS, r"which table.*\(mean, raw\).*--table"),
        (ONE.format("a", AT) + ONE.format("b", AT), Wishes(place="x"), r"which table.*\(a, b\)"),
        (SETTINGS + USERS, CELSIUS, r"which table has the readings \(settings, users\)"),
        (SETTINGS, CELSIUS, r"which column is the time \(key, value\)"),
        (SETTINGS + ONE.format("a", AT), CELSIUS, "which place .* add --place"),
        (ONE.format("a", AT), Wishes(tables=("A",)), "no table A with rows: its tables are a"),
        (SETTINGS + LONG.format("a"), Wishes(tables=("a", "settings")), "different columns"),
        ("CREATE TABLE a (at, temp_c);", CELSIUS, "no table with rows"),
    ],
)
def test_what_cannot_be_guessed_safely_is_asked_for(
    tmp_path: Path, script: str, wishes: Wishes, words: str
) -> None:
    with pytest.raises(GenmonError, match=words):
        imported(made(tmp_path / "x.db", script), wishes)


def test_a_real_file_of_another_logger_needs_only_a_unit(sample_data: Path) -> None:
    path = sample_data / "foreign_logger" / "database.db3"
    said, tally, found = imported(path)
    assert "(table Measurement): time from column taken_at" in said
    assert (tally.rows, tally.readings, tally.rejected) == (12_498, 12_498, 0)
    assert iso_utc(found[0][1]) == "2020-11-24T03:38:09.326Z"
    with pytest.raises(GenmonError, match="which unit is column temperature in"):
        imported(path, Wishes())


def test_another_record_gives_its_readings_under_their_names(tmp_path: Path) -> None:
    rows = [
        (1_795_341_600_250, "Engine block", 800),
        (1_795_341_600_250, "Oil", -1600),
        (5, "x", 0),
    ]
    make_record(tmp_path / "old.db", rows, TORONTO)
    said, tally, found = imported(tmp_path / "old.db", Wishes())
    with closing(open_record(tmp_path / "old.db")) as old:
        assert found == list(readings.between(old, 0, 4e9))
    assert "(a record of genmon-gui)" in said
    assert tally.readings == 3


def a_demo(path: Path) -> None:
    with closing(open_record(path)) as record:
        meta.put(record, meta.DEMO, "yes")


def an_empty_record(path: Path) -> None:
    open_record(path).close()


def random_bytes(path: Path) -> None:
    path.write_bytes(bytes(range(1, 256)) * 16)


def zeros(path: Path) -> None:
    path.write_bytes(bytes(8192))


def nothing(_path: Path) -> None:
    """Make no file."""


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (a_demo, "a demo's readings"),
        (an_empty_record, "has no readings"),
        (random_bytes, "neither a text file nor a readable SQLite database"),
        (zeros, "neither a text file nor a readable SQLite database"),
        (nothing, "cannot be read"),
        (Path.mkdir, "cannot be read"),
    ],
)
def test_what_is_no_log_is_told_in_one_line(
    tmp_path: Path, make: Callable[[Path], None], words: str
) -> None:
    make(tmp_path / "x.db")
    with pytest.raises(GenmonError, match=words) as told:
        imported(tmp_path / "x.db")
    assert str(tmp_path / "x.db") in told.value.text
    assert "\n" not in str(told.value)


def test_a_text_file_has_no_tables(tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text("time,temp_c\n2026-11-22,20\n")
    with pytest.raises(GenmonError, match="no tables to choose from"):
        imported(tmp_path / "log.csv", Wishes(tables=("a",)))


def words_of(opened: OpenedLog) -> str:
    return understanding_words(opened.log, opened.understood)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "date;clock;Engine;Oil\n23.11.2026;10:00;20,5;30\n22.11.2026;10:00;20,5;30\n",
            "(CSV with semicolons): time from columns date and clock (America/Toronto where it has "
            "no offset), day before month, newest first, °C from columns Engine, Oil, each a place",
        ),
        (
            "time,sensor,temp_x10\n1795341600,Oil,205\n",
            "(CSV with commas): time from column time, °C from column temp_x10 times 0.1, "
            "place: column sensor",
        ),
    ],
)
def test_what_was_understood_is_said_in_a_line(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "log.csv").write_text(text)
    with open_log(tmp_path / "log.csv", CELSIUS, None, TORONTO) as opened:
        assert words_of(opened) == f"{tmp_path / 'log.csv'} {words}"
