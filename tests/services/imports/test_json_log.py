from pathlib import Path

import pytest

from genmon_gui.services.imports.json_log import is_json_log, json_log
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.text_file import open_text

LINES = """\
{"time": "2026-11-22 10:00:00", "id": 7, "temperature_C": 12.600, "ok": true}

{cut of
{"time": null, "temperature_C": -1, "id": {}, "rssi": "-60"}
[1, 2]
"""


@pytest.mark.parametrize("start", ["", "[1]", "{}", '{"a": 1,\n', "time,temp\n", "[" * 100_000])
def test_what_does_not_begin_with_an_object_is_none(start: str) -> None:
    assert not is_json_log(start)


def test_keys_are_columns_and_values_are_text(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(LINES)
    with open_text(tmp_path / "log") as file:
        assert is_json_log(file.start)
        log: Log = json_log(file)
        assert log.columns == ("time", "id", "temperature_C", "ok", "rssi")
        assert list(log.rows()) == [
            ["2026-11-22 10:00:00", "7", "12.6", "", ""],
            [],
            ["{cut of"],
            ["", "", "-1", "", "-60"],
            ["[1, 2]"],
        ]
