import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from genmon_gui.__main__ import main
from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.language import ENGLISH, spoken
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table

NEW_YEAR = 1767225600  # 2026-01-01T00:00Z

Plot = Callable[..., int]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "genmon.db"
    with closing(open_record(path)) as connection, connection:
        for place, warmer in (("Engine", 30), ("Shed", 0)):
            place_id = places.ensure(connection, place)
            for hour in range(24 * 40):
                at = NEW_YEAR + hour * HOUR_S
                reading = Reading(at, 10.0 + warmer + hour % 24)
                readings.add(connection, place_id, reading)
                extremes.take_in(connection, Table.HOURLY, place_id, (at, at + HOUR_S), reading)
    return path


@pytest.fixture
def plot(qtbot: QtBot, tmp_path: Path, database: Path) -> Plot:  # noqa: ARG001 - has an application
    config = tmp_path / "config.toml"
    config.write_text('timezone = "UTC"\n')

    def run(*words: str) -> int:
        return main(["plot", "--config", str(config), "--db", str(database), *words])

    return run


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "year.png"


def is_blank(image: QImage) -> bool:
    small = image.scaled(100, 50)
    colours = {small.pixel(x, y) for x in range(100) for y in range(50)}
    return all(QColor(rgb).lightnessF() < 0.2 for rgb in colours)


def test_a_picture_is_large_and_of_the_last_365_days_by_default(plot: Plot, target: Path) -> None:
    assert plot("-o", str(target)) == 0
    image = QImage(str(target))
    assert (image.width(), image.height()) == (1920, 1080)
    assert not is_blank(image)


def test_a_picture_has_the_size_asked_for(plot: Plot, target: Path) -> None:
    assert plot("--year", "2026", "--size", "800x480", "-o", str(target)) == 0
    assert QImage(str(target)).size().toTuple() == (800, 480)


def texts_of(path: Path) -> list[str]:
    tree = ElementTree.parse(path)  # noqa: S314 - our own file
    return [(node.text or "").strip() for node in tree.iter("{http://www.w3.org/2000/svg}text")]


def test_a_drawing_keeps_its_text_as_text(plot: Plot, tmp_path: Path) -> None:
    target = tmp_path / "days.svg"
    span = ("--from", "2026-01-05", "--to", "2026-01-08")
    assert plot("--place", "Shed", *span, "-o", str(target)) == 0
    texts = texts_of(target)
    assert {"Shed", "Low 10.0 °C  5 Jan", "High 33.0 °C  5 Jan", "5–7 Jan", "2026"} <= {*texts}
    assert "Engine" not in texts


def test_a_drawing_speaks_the_language_asked_for_or_configured(
    plot: Plot, tmp_path: Path, database: Path
) -> None:
    drawing = tmp_path / "year.svg"
    assert plot("--place", "Shed", "--language", "de", "-o", str(drawing)) == 0
    assert "10,0" in drawing.read_text()
    config = tmp_path / "french.toml"
    config.write_text('language = "fr"\n')
    words = ("--config", str(config), "--db", str(database), "--place", "Shed")
    assert main(["plot", *words, "-o", str(drawing)]) == 0
    assert "janv" in drawing.read_text()
    assert spoken() is ENGLISH


def test_all_places_are_drawn_by_default(plot: Plot, tmp_path: Path) -> None:
    target = tmp_path / "year.svg"
    assert plot("-o", str(target)) == 0
    assert {"Engine", "Shed"} <= {*texts_of(target)}


def test_an_open_end_reaches_the_newest_reading(plot: Plot, tmp_path: Path) -> None:
    target = tmp_path / "days.svg"
    assert plot("--from", "2026-02-08T00:00Z", "-o", str(target)) == 0
    assert {"8–9 Feb", "2026"} <= {*texts_of(target)}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--place", "Attic"), "there is no place 'Attic': its places are: Engine, Shed"),
        (("--year", "2012"), "there are no readings in 2012: choose another span or place"),
        (("--from", "2030-01-01"), "there are no readings in that span: choose another"),
    ],
)
def test_what_is_not_there_is_told_in_one_line(
    plot: Plot,
    target: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    told: str,
) -> None:
    assert plot(*words, "-o", str(target)) == 1
    assert capsys.readouterr().err == f"genmon-gui: {told}\n"
    assert not target.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--size", "12"),
        ("--year", "soon"),
        ("--from", "yesterday"),
        ("--year", "2026", "--from", "2026-01-01"),
        ("--year", "2026", "--to", "2026-01-01"),
        ("--from", "2026-02-01", "--to", "2026-01-01"),
        ("-o", "year.gif"),
    ],
)
def test_wrong_usage_exits_with_2(plot: Plot, target: Path, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit, match="2"):
        plot("-o", str(target), *words)


def test_a_folder_that_is_not_there_is_told(
    plot: Plot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert plot("-o", str(tmp_path / "nowhere" / "year.png")) == 1
    assert "cannot be written (No such file or directory)" in capsys.readouterr().err


def test_nothing_but_the_picture_is_left_behind(plot: Plot, target: Path, database: Path) -> None:
    before = {path.name for path in target.parent.iterdir() if path.name.startswith(database.name)}
    assert plot("-o", str(target)) == 0
    after = {path.name for path in target.parent.iterdir()}
    assert after - before - {"genmon.db-shm", "genmon.db-wal"} == {"year.png", "config.toml"}


def test_it_needs_no_display_whatever_platform_is_set(database: Path, tmp_path: Path) -> None:
    picture = tmp_path / "year.png"
    done = subprocess.run(
        [sys.executable, "-m", "genmon_gui", "plot", "--db", str(database), "-o", str(picture)],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ""},
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert picture.exists()
