from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.__main__ import main
from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table

NEW_YEAR = 1767225600  # 2026-01-01T00:00Z

Print = Callable[..., int]


@pytest.fixture
def printed(qtbot: QtBot, tmp_path: Path) -> Print:  # noqa: ARG001 - has an application
    database, config = tmp_path / "genmon.db", tmp_path / "config.toml"
    config.write_text('timezone = "UTC"\n')
    with closing(open_record(database)) as connection, connection:
        for place in ("Engine", "Shed"):
            place_id = places.ensure(connection, place)
            for hour in range(24 * 40):
                at = NEW_YEAR + hour * 3600
                reading = Reading(at, 10.0 + hour % 24)
                readings.add(connection, place_id, reading)
                extremes.take_in(connection, Table.HOURLY, place_id, (at, at + 3600), reading)
                day = at // DAY_S * DAY_S
                extremes.take_in(connection, Table.DAILY, place_id, (day, day + DAY_S), reading)
    return lambda *words: main(["sheet", "--config", str(config), "--db", str(database), *words])


def pages_of(path: Path) -> int:
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    return content.count(b"/Type /Page\n")


def test_each_place_has_a_page_with_the_fonts_within(printed: Print, tmp_path: Path) -> None:
    target = tmp_path / "year.pdf"
    assert printed("-o", str(target)) == 0
    assert pages_of(target) == 2
    assert b"/FontFile" in target.read_bytes()


@pytest.mark.parametrize(("paper", "box"), [("a4", b"595 842"), ("letter", b"612 792")])
def test_a_page_has_the_size_of_the_paper(
    printed: Print, tmp_path: Path, paper: str, box: bytes
) -> None:
    target = tmp_path / "year.pdf"
    assert printed("--place", "Shed", "--year", "2026", "--paper", paper, "-o", str(target)) == 0
    assert pages_of(target) == 1
    # The size in points, whole or with decimals.
    width, height = box.split()
    assert b"[0 0 " + width in target.read_bytes()
    assert height[:2] in target.read_bytes()


def test_what_is_not_there_is_told_in_one_line(
    printed: Print, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "year.pdf"
    assert printed("--year", "2012", "-o", str(target)) == 1
    told = "genmon-gui: there are no readings in 2012: choose one of 2026\n"
    assert capsys.readouterr().err == told
    assert not target.exists()


@pytest.mark.parametrize("words", [("-o", "year.png"), ("--paper", "a5", "-o", "year.pdf")])
def test_wrong_usage_exits_with_2(printed: Print, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit, match="2"):
        printed(*words)
