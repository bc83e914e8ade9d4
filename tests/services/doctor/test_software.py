from pathlib import Path

import pytest

from genmon_gui.assets.fonts import font_files
from genmon_gui.services.doctor.finding import Status
from genmon_gui.services.doctor.software import (
    check_fonts,
    check_python,
    check_qt,
    check_sqlite,
)


@pytest.mark.parametrize(
    ("version", "status"),
    [
        ((3, 10, 12), Status.FAIL),
        ((3, 11, 0), Status.OK),
        ((3, 13, 9), Status.OK),
        ((3, 14, 0), Status.FAIL),
    ],
)
def test_three_pythons_are_supported(version: tuple[int, int, int], status: Status) -> None:
    assert check_python(version).status is status


@pytest.mark.parametrize(
    ("qt", "python", "status"),
    [
        ("6.12.0", (3, 11, 2), Status.FAIL),
        ("6.12.0", (3, 12, 0), Status.OK),
        ("6.12.1", (3, 11, 2), Status.OK),
        ("6.8.0.2", (3, 11, 2), Status.OK),
    ],
)
def test_the_qt_that_aborts_is_found(qt: str, python: tuple[int, int, int], status: Status) -> None:
    assert check_qt(qt, python).status is status


@pytest.mark.parametrize(
    ("version", "status"),
    [("3.51.2", Status.FAIL), ("3.51.3", Status.OK), ("3.54.1", Status.OK), ("4.0", Status.OK)],
)
def test_a_sqlite_that_can_corrupt_the_record_is_found(version: str, status: Status) -> None:
    assert check_sqlite(version).status is status


def test_the_fonts_are_there() -> None:
    assert check_fonts(font_files()).status is Status.OK


def test_a_missing_font_is_named(tmp_path: Path) -> None:
    found = check_fonts([tmp_path / "Roboto-Light.ttf"])
    assert (found.status, found.text) == (Status.FAIL, "without Roboto-Light.ttf")
