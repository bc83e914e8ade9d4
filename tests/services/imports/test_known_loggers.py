"""Logs as well-known loggers and programs write them."""

from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw
import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import readings
from genmon_gui.services.imports.importing import take_in
from genmon_gui.services.imports.log_opening import open_log
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.tally import Tally
from genmon_gui.services.imports.wishes import Wishes
from genmon_gui.services.imports.written_dates import DateOrder

TORONTO = ZoneInfo("America/Toronto")
# 2026-11-22, 10:00 in Toronto.
AT = 1_795_359_600
SHED = Wishes(place="Shed")

HOBO = """\
"Plot Title: Shed"
"#","Date Time, GMT-05:00","Temp, °F (LGR S/N: 10123456, SEN S/N: 10123456)","Host Connected"
1,11/22/26 10:00:00 AM,68.0,
2,11/22/26 10:05:00 AM,69.8,
3,11/22/26 10:06:12 AM,,Logged
"""
ELITECH = """\
Device Model:,RC-5
Serial Number:,EF8123456
Start Time:,2026-11-22 10:00:00
Stop Time:,2026-11-22 10:05:00

No.,Time,Temperature(℃),Status
1,2026-11-22 10:00:00,20.0,OK
2,2026-11-22 10:05:00,21.0,OK
"""
GOVEE = """\
Timestamp for sample frequency every 5 min min,Temperature_Fahrenheit,Relative_Humidity
2026-11-22 10:00:00,68.0,45.1
2026-11-22 10:05:00,69.8,45.0
"""
SENSOR_PUSH = """\
"Timestamp","Temperature (°F)","Humidity (%)","Dewpoint (°F)"
"2026-11-22 10:00 EST","68.0","45.1","46.0"
"2026-11-22 10:05 EST","69.8","45.0","46.1"
"""
GERMAN = """\
Messprotokoll Keller\r
Zeitpunkt;Temperatur °C;Feuchte %\r
22.11.2026 10:00:00;20,0 °C;45,1\r
22.11.2026 10:05:00;21,0 °C;45,2\r
"""
MONTHS = "Date,Time,Temp (C)\n22-Nov-2026,10:00:00 AM,20\n22-Nov-2026,10:05:00 AM,21\n"
SPREADSHEET = "time,temp_c\n46348.4166666667,20\n46348.4201388889,21\n"
RRD = f"                 temp_c\n\n{AT}: 2.0000000000e+01\n{AT + 300}: 2.1e+01\n{AT + 600}: -nan\n"
RTL_433 = """\
{"time" : "2026-11-22 10:00:00", "model" : "Nexus-TH", "id" : 184, "temperature_C" : 20.0}
{"time" : "2026-11-22 10:05:00", "model" : "Nexus-TH", "id" : 184, "temperature_C" : 21.0}
{cut o
"""


WEEWX = """
CREATE TABLE archive (dateTime INTEGER NOT NULL UNIQUE PRIMARY KEY, usUnits INTEGER,
    interval INTEGER, barometer REAL, inTemp REAL, outTemp REAL, dewpoint REAL);
CREATE TABLE archive_day_outTemp (dateTime INTEGER PRIMARY KEY, min REAL, mintime INTEGER,
    max REAL, maxtime INTEGER);
"""


def imported(path: Path, wishes: Wishes) -> tuple[Tally, list[tuple[str, float, float]]]:
    tally = Tally()
    with (
        closing(open_record(Path(":memory:"))) as record,
        open_log(path, wishes, None, TORONTO) as opened,
    ):
        take_in(opened.log, opened.understood, record, TORONTO, tally)
        return tally, list(readings.between(record, 0, 4e9))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (HOBO, "utf-8-sig"),
        (ELITECH, "utf-8"),
        (ELITECH, "utf-16"),
        (GOVEE, "utf-8-sig"),
        (SENSOR_PUSH, "utf-8"),
        (GERMAN, "cp1252"),
        (GERMAN, "utf-16"),
        (MONTHS, "utf-8"),
        (SPREADSHEET, "utf-8"),
        (RRD, "utf-8"),
        (RTL_433, "utf-8"),
    ],
)
def test_a_log_of_a_known_kind_is_understood(tmp_path: Path, text: str, encoding: str) -> None:
    (tmp_path / "log").write_text(text, encoding, newline="")
    order = DateOrder.MDY if text is HOBO else None
    tally, found = imported(tmp_path / "log", Wishes(place="Shed", date_order=order))
    assert found == [("Shed", AT, 20.0), ("Shed", AT + 300, pytest.approx(21.0))]
    assert tally.rows == 2 + tally.rejected


def test_rows_under_a_preamble_have_the_numbers_of_their_lines(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(HOBO)
    tally, _ = imported(tmp_path / "log", Wishes(place="Shed", date_order=DateOrder.MDY))
    assert tally.rejections[Rejection.MISSING].first_row == 5


def test_an_export_of_home_assistant_has_a_place_an_entity(tmp_path: Path) -> None:
    (tmp_path / "history.csv").write_text(
        "entity_id,state,last_changed\n"
        "sensor.engine,20.5,2026-11-22T15:00:00.123Z\n"
        "sensor.oil,unavailable,2026-11-22T15:00:00.456Z\n"
        "sensor.oil,21,2026-11-22T15:01:00.456Z\n"
    )
    tally, found = imported(tmp_path / "history.csv", Wishes(unit=Unit.CELSIUS))
    assert [(place, value_c) for place, _, value_c in found] == [
        ("sensor.engine", 20.5),
        ("sensor.oil", 21.0),
    ]
    assert tally.rejections[Rejection.MISSING].count == 1


def test_the_archive_of_weewx_has_a_place_a_column(tmp_path: Path) -> None:
    path = tmp_path / "weewx.sdb"
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute(WEEWX)
        connection.execute("INSERT INTO archive VALUES (?, 1, 5, 30.1, 68.0, NULL, 40.0)", (AT,))
        connection.execute("INSERT INTO archive_day_outTemp VALUES (?1, 30, ?1, 50, ?1)", (AT,))
    tally, found = imported(path, Wishes(unit=Unit.FAHRENHEIT))
    assert found == [("inTemp", AT, 20.0)]
    assert tally.rejections[Rejection.MISSING].count == 1


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0"?>\n<rrd><v>20.5</v></rrd>\n',
        '[{"time": "2026-11-22", "temp": 20}]\n',
        '{"time": "2026-11-22",\n "temp": 20}\n',
        "time,temp\n2026-11-22 10:00,20,5\n2026-11-22 10:01,20,6\n",
    ],
)
def test_what_is_not_understood_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "log").write_text(text)
    with pytest.raises(GenmonError) as told, open_log(tmp_path / "log", SHED, None, TORONTO):
        pass
    assert "\n" not in str(told.value)
