import json
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.__main__ import main
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import events
from genmon_gui.db.tables.events import Event, EventKind
from tests.builders import NOW, TORONTO
from tests.services.logs import make_record

Capture = pytest.CaptureFixture[str]
AT_MS = 1_795_374_120_000


@pytest.fixture
def db(tmp_path: Path) -> str:
    values = (90, 96, 97, 90, 96)
    rows = [(AT_MS + number * 60_000, "Engine", 800 * each) for number, each in enumerate(values)]
    make_record(tmp_path / "genmon.db", rows, TORONTO)
    return str(tmp_path / "genmon.db")


@pytest.fixture
def config(tmp_path: Path) -> str:
    path = tmp_path / "config.toml"
    rules = '[[alarms]]\nplace = "Engine"\nhigh_c = 95\nlow_c = 0\n'
    path.write_text(f'timezone = "America/Toronto"\n{rules}')
    return str(path)


def test_each_rule_tells_how_often_it_would_have_fired(
    db: str, config: str, capsys: Capture
) -> None:
    assert main(["replay", "--db", db, "--config", config]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Engine below 0.0 °C (alarm): 0 times",
        "Engine above 95.0 °C (alarm): 2 times",
        "  2026-11-22T19:03:00Z for 2 min, at worst 97.0 °C",
        "  2026-11-22T19:06:00Z until the end, at worst 96.0 °C",
        "The kiosk: nobody watched (warning): 0 times",
        "not told by a record, but watched by the kiosk: Readings, Storage, Messages",
        "3 messages to everybody, had each been acknowledged at once",
    ]


def test_json_tells_the_same(db: str, config: str, capsys: Capture) -> None:
    assert main(["replay", "--db", db, "--config", config, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    low, high = found["rules"]
    assert len(found["messages"]) == 3
    assert (low["key"], low["count"]) == ("Engine/low", 0)
    assert high == {
        "key": "Engine/high",
        "place": "Engine",
        "severity": "alarm",
        "count": 2,
        "firings": [
            {"from": "2026-11-22T19:03:00Z", "to": "2026-11-22T19:05:00Z", "worst": 97.0},
            {"from": "2026-11-22T19:06:00Z", "to": None, "worst": 96.0},
        ],
    }


def test_a_span_may_be_asked_for(db: str, config: str, capsys: Capture) -> None:
    words = ["replay", "--db", db, "--config", config, "--from", "2026-11-22T14:05", "--json"]
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["rules"][1]["count"] == 1


def test_rules_that_cannot_fire_are_named_and_do_not_seem_to_have_been_well(
    db: str, tmp_path: Path, capsys: Capture
) -> None:
    config = tmp_path / "slips.toml"
    rules = ("Engin", "high_c = 95"), ("Engine", "high_c = 950")
    config.write_text("".join(f'[[alarms]]\nplace = "{place}"\n{key}\n' for place, key in rules))
    assert main(["replay", "--db", db, "--config", str(config)]) == 0
    assert capsys.readouterr().err.splitlines() == [
        "genmon-gui: the record has no place 'Engin': its places are Engine",
        "genmon-gui: Engine above 950.0 °C can never alarm: "
        "sensors measure \N{MINUS SIGN}55.0 °C to 125.0 °C",
    ]


def test_without_rules_it_says_what_to_do(db: str, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "none.toml").write_text("")
    assert main(["replay", "--db", db, "--config", str(tmp_path / "none.toml")]) == 1
    assert capsys.readouterr().err.startswith("genmon-gui: no alarms are configured: add")


def test_what_the_program_watches_by_itself_is_told_of_its_events(
    db: str, config: str, capsys: Capture
) -> None:
    with closing(open_record(Path(db))) as connection, connection:
        off = Event(NOW - 90_000, EventKind.PROGRAM_OFF, "power cut or crash", NOW - 80_000)
        events.add(connection, off)
    assert main(["replay", "--db", db, "--config", config]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "The kiosk: nobody watched (warning): 1 time" in lines
    assert "  2026-11-21T20:48:40Z was off for 3 h until then" in lines
    assert main(["replay", "--db", db, "--config", config, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [rule["count"] for rule in found["own_rules"]] == [1]
    assert found["not_told"] == ["program/stale", "program/storage", "program/messages/warning"]
