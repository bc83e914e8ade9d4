import json
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.__main__ import main
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import events
from genmon_gui.db.tables.events import Event, EventKind
from tests.builders import NOW

Capture = pytest.CaptureFixture[str]

OFF = Event(NOW - 60, EventKind.PROGRAM_OFF, "power cut or crash", NOW)
STARTED = Event(NOW, EventKind.STARTED, "0.1.0")
LOST = Event(NOW + 3600, EventKind.SENSOR_LOST, "missing", None, "Engine block")


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    config = tmp_path / "config.toml"
    config.write_text('timezone = "America/Toronto"\n')
    monkeypatch.setenv("GENMON_GUI_CONFIG", str(config))
    with closing(open_record(tmp_path / "genmon.db")) as record:
        for event in (LOST, OFF, STARTED):
            events.add(record, event)
    return str(tmp_path / "genmon.db")


def test_events_are_told_in_order_of_time_a_line_each(db: str, capsys: Capture) -> None:
    assert main(["events", "--db", db]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2026-11-22T19:01:00Z  The program was off from 2026-11-22T19:01:00Z "
        "to 2026-11-22T19:02:00Z (power cut or crash).",
        "2026-11-22T19:02:00Z  The program started (version 0.1.0).",
        "2026-11-22T20:02:00Z  Engine block has not been heard since 2026-11-22T20:02:00Z "
        "(not on the bus).",
    ]


def test_a_span_is_meant_in_the_configured_zone(db: str, capsys: Capture) -> None:
    span = ["--from", "2026-11-22T14:02", "--to", "2026-11-22T15:02"]
    assert main(["events", "--db", db, *span]) == 0
    assert [line[22:] for line in capsys.readouterr().out.splitlines()] == [
        "The program started (version 0.1.0)."
    ]


def test_programs_get_one_object(db: str, capsys: Capture) -> None:
    assert main(["events", "--db", db, "--json", "--from", "2026-11-22T15:00"]) == 0
    (event,) = json.loads(capsys.readouterr().out)["events"]
    assert event == {
        "at": "2026-11-22T20:02:00Z",
        "until": None,
        "kind": "sensor_lost",
        "place": "Engine block",
        "detail": "missing",
        "text": "Engine block has not been heard since 2026-11-22T20:02:00Z (not on the bus).",
    }


def test_an_end_before_the_beginning_is_wrong_usage(db: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as exited:
        main(["events", "--db", db, "--from", "2026-11-23", "--to", "2026-11-22"])
    assert exited.value.code == 2
    assert "--to: must be later than --from" in capsys.readouterr().err


def test_a_record_that_is_not_there_is_told(tmp_path: Path, capsys: Capture) -> None:
    assert main(["events", "--db", str(tmp_path / "away.db")]) == 1
    assert "does not exist" in capsys.readouterr().err
