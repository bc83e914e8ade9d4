import argparse
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.__main__ import main
from genmon_gui.commands.options import (
    add_db,
    add_json,
    database_of,
    moment_of,
    pixels_of,
    settings_of,
)
from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.calendar_spans import span_words
from genmon_gui.core.errors import GenmonError
from tests.builders import some_settings


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_db(parser)
    add_json(parser)
    return parser.parse_args(words)


def test_the_named_database_goes_before_the_configured_one() -> None:
    settings = some_settings(Path("configured.db"))
    assert database_of(parsed("--db", "named.db"), settings) == Path("named.db")
    assert database_of(parsed(), settings) == Path("configured.db")


def test_the_named_configuration_is_read(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[database]\npath = "/somewhere/else.db"\n')
    assert settings_of(parsed("--config", str(config))).database == Path("/somewhere/else.db")


def test_a_configuration_that_is_not_there_is_told() -> None:
    with pytest.raises(GenmonError, match="nowhere"):
        settings_of(parsed("--config", "/nowhere.toml"))


def test_json_is_asked_for() -> None:
    assert parsed("--json").json
    assert not parsed().json


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        (None, None),
        ("2026-11-22", 1_795_323_600.0),
        ("2026-11-22T14:02", 1_795_374_120.0),
        ("2026-11-22T19:02:00Z", 1_795_374_120.0),
        ("2026-11-22T20:02+01:00", 1_795_374_120.0),
    ],
)
def test_a_time_without_a_zone_is_meant_in_the_configured_one(
    text: str | None, moment: float | None
) -> None:
    assert moment_of(text, some_settings(Path("x.db"))) == moment


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue"])
@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31T23:59:59-12:00"])
def test_the_first_and_the_last_moment_of_all_have_a_local_day(zone: str, text: str) -> None:
    moment = moment_of(text, some_settings(Path("x.db")))
    assert moment is not None
    assert span_words(moment - DAY_S, moment + DAY_S, ZoneInfo(zone))


@pytest.mark.parametrize(("text", "size"), [("800x480", (800, 480)), ("720X1280", (720, 1280))])
def test_a_size_is_written_like_800x480(text: str, size: tuple[int, int]) -> None:
    assert pixels_of(text) == size


@pytest.mark.parametrize(
    "text", ["", "800", "x480", "800x", "800x480x2", "-800x480", "99x480", "800x16385", "8e2x480"]
)
def test_what_is_no_size_is_told(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=r"800x480|out of range"):
        pixels_of(text)


@pytest.mark.parametrize(
    "words",
    [
        ["export", "--resolution", "daily", "--db", "{}"],
        ["check", "--db", "{}"],
        ["snapshot", "{}"],
        ["import", "{}"],
        ["view", "{}"],
        ["sensors", "--config", "{}"],
    ],
)
@pytest.mark.parametrize("name", ["x" * 300, "file/x", "loop"])
def test_a_name_that_no_file_can_have_is_told_in_one_line(
    words: list[str],
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    assert main([word.format(name) for word in words]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert name in line
    assert "unexpected" not in line
