from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import Fault, FaultKind
from genmon_gui.db.scale import to_units
from genmon_gui.services.imports.log import Row
from genmon_gui.services.imports.log_rows import (
    NamedFault,
    NamedRow,
    Rejected,
    RowReader,
    RowsTaken,
)
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.understanding import understand
from genmon_gui.services.imports.wishes import Wishes
from tests.services.logs import log_of, open_csv

FAHRENHEIT = Wishes(unit=Unit.FAHRENHEIT)
CELSIUS = Wishes(unit=Unit.CELSIUS)
LONG = "sensor,time,temp\nEngine,2026-11-22T10:00:00Z,50\n"
WIDE = "date,clock,Engine,Oil\n2026-11-22,10:00,20,30\n"
AT_MS = 1_795_341_600_000


def all_taken(text: str, zone: ZoneInfo, wishes: Wishes, *rows: Row) -> RowsTaken:
    log = log_of(text)
    everything = RowsTaken()
    RowReader(log, understand(log, wishes, None, zone)).read(
        enumerate(rows or log.rows(), 2), everything
    )
    return everything


def taken(
    text: str, zone: ZoneInfo, wishes: Wishes, *rows: Row
) -> tuple[list[NamedRow], list[Rejected]]:
    everything = all_taken(text, zone, wishes, *rows)
    return everything.rows, everything.rejections


def test_a_row_becomes_a_reading_as_it_is_stored(toronto: ZoneInfo) -> None:
    row = [" Engine ", "1970-01-01T00:00:01.2345Z", "39.02"]
    assert taken(LONG, toronto, FAHRENHEIT, row) == ([(1234, "Engine", to_units(3.9), 2)], [])


def test_names_of_places_are_one_line_each(toronto: ZoneInfo) -> None:
    row = ["Engine\nblock", "2026-11-22T10:00:00Z", "50"]
    assert taken(LONG, toronto, FAHRENHEIT, row)[0][0][1] == "Engine block"
    wide = 'date,clock,"Engine\x1b\nblock",Oil\n2026-11-22,10:00,20,30\n'
    assert taken(wide, toronto, CELSIUS)[0][0][1] == "Engine block"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (["Engine", "2026-11-22", "NA"], Rejection.MISSING),
        (["Engine", "2026-11-22", ""], Rejection.MISSING),
        (["Engine", "2026-11-22", "nan"], Rejection.MISSING),
        (["Engine", "2026-11-22", "unavailable"], Rejection.MISSING),
        (["Engine", "2026-11-22", "warm"], Rejection.NOT_A_NUMBER),
        (["Engine", "2026-11-22", "5\x000"], Rejection.DAMAGED),
        (["En\0gine", "2026-11-22", "50"], Rejection.DAMAGED),
        (["Engine", "2026-11\0", "50"], Rejection.DAMAGED),
        (["Engine", "2026-11-22", "-459.7"], Rejection.OUT_OF_RANGE),
        (["Engine", "2026-11-22", "999"], Rejection.OUT_OF_RANGE),
        (["Engine", "2026-11-22", "inf"], Rejection.OUT_OF_RANGE),
        (["Engine", "", "50"], Rejection.NO_TIME),
        (["Engine", "NULL", "50"], Rejection.NO_TIME),
        (["Engine", "10:00", "50"], Rejection.NO_TIME),
        (["Engine", "1969-12-31T00:00:00Z", "50"], Rejection.NO_TIME),
        (["Engine", "0001-01-01", "50"], Rejection.NO_TIME),
        (["Engine", "9999-12-31", "50"], Rejection.NO_TIME),
        (["Engine", "2026-03-08T02:30", "50"], Rejection.SKIPPED_TIME),
        ([" ", "2026-11-22", "50"], Rejection.NO_PLACE),
        (["Engine", "2026-11-22"], Rejection.INCOMPLETE),
        (["Engine", "2026-11-22", "50", "1"], Rejection.OVERFULL),
    ],
)
def test_a_row_without_a_reading_has_its_reason(
    toronto: ZoneInfo, row: Row, reason: Rejection
) -> None:
    assert taken(LONG, toronto, FAHRENHEIT, row) == ([], [(reason, 2)])


def test_a_row_that_was_torn_off_in_its_last_number_is_incomplete(toronto: ZoneInfo) -> None:
    text = "time,temp_c,rpm\n2026-11-22T10:00Z,20.5,1800\n"
    whole, torn = ["2026-11-22T10:00Z", "20.5", "1"], ["2026-11-22T10:00Z", "2"]
    readings, rejected = taken(text, toronto, Wishes(place="Engine"), whole, torn)
    assert (len(readings), rejected) == (1, [(Rejection.INCOMPLETE, 3)])


def test_columns_that_all_rows_leave_out_are_not_missed(toronto: ZoneInfo) -> None:
    text = "time,temp_c,note\n" + "2026-11-22T10:00Z,20.5\n" * 3
    readings, rejected = taken(text, toronto, Wishes(place="Engine"))
    assert (len(readings), rejected) == (3, [])


def test_every_cell_of_a_wide_row_is_a_reading_or_a_rejection(toronto: ZoneInfo) -> None:
    rows = [
        ["2026-11-22", "5:00", "20", "30"],
        ["2026-11-22", "5:00", "", "warm"],
        ["2026-11-22", "", "20", "30"],
        ["2026-11-22", "5:00", "20"],
    ]
    readings, rejected = taken(WIDE, toronto, CELSIUS, *rows)
    assert readings == [(AT_MS, "Engine", to_units(20.0), 2), (AT_MS, "Oil", to_units(30.0), 2)]
    assert rejected == [
        (Rejection.MISSING, 3),
        (Rejection.NOT_A_NUMBER, 3),
        *[(Rejection.NO_TIME, 4)] * 2,
        *[(Rejection.INCOMPLETE, 5)] * 2,
    ]


def test_each_cell_may_name_its_unit(toronto: ZoneInfo) -> None:
    text = "time,temp_c\n2026-11-22T10:00Z,50.1ºC\n2026-11-22T10:01Z,122 °F\n2026-11-22T10:02Z,5\n"
    readings, _ = taken(text, toronto, Wishes(place="Engine"))
    assert [value for _, _, value, _ in readings] == [to_units(c) for c in (50.1, 50.0, 5.0)]


def test_tenths_are_multiplied(toronto: ZoneInfo) -> None:
    readings, _ = taken("time,temp_tenths_c\n2026-11-22,-205\n", toronto, Wishes(place="x"))
    assert readings[0][2] == to_units(-20.5)


@pytest.mark.parametrize(
    ("text", "rejected_c"), [("-459.67", -273.15), ("260.492", 126.94), ("inf", None)]
)
def test_an_impossible_number_is_a_fault_that_keeps_it(
    toronto: ZoneInfo, text: str, rejected_c: float | None
) -> None:
    found = all_taken(LONG, toronto, FAHRENHEIT, ["Engine", "2026-11-22T00:00:00Z", text])
    (named,) = found.faults
    assert (named.place, named.fault.at) == ("Engine", 1_795_305_600.0)
    assert named.fault.kind is FaultKind.OUT_OF_RANGE
    assert named.fault.rejected_c == (None if rejected_c is None else pytest.approx(rejected_c))


def test_an_impossible_number_without_a_time_or_a_place_is_no_fault(toronto: ZoneInfo) -> None:
    rows = [["Engine", "NULL", "999"], ["", "2026-11-22", "999"]]
    found = all_taken(LONG, toronto, FAHRENHEIT, *rows)
    assert found.rejections == [(Rejection.NO_TIME, 2), (Rejection.NO_PLACE, 3)]
    assert found.faults == []


@pytest.mark.parametrize(
    ("text", "reason", "kept"),
    [
        (" warm ", Rejection.NOT_A_NUMBER, "warm"),
        ("5\x000", Rejection.DAMAGED, "5\N{REPLACEMENT CHARACTER}0"),
        ("é" * 100, Rejection.NOT_A_NUMBER, "é" * 80),
    ],
)
def test_text_in_a_number_column_is_a_fault_that_keeps_it(
    toronto: ZoneInfo, text: str, reason: Rejection, kept: str
) -> None:
    found = all_taken(LONG, toronto, FAHRENHEIT, ["Engine", "2026-11-22T00:00:00Z", text])
    assert found.rejections == [(reason, 2)]
    fault = Fault(1_795_305_600.0, FaultKind.UNREADABLE, rejected_text=kept)
    assert found.faults == [NamedFault("Engine", fault)]


@pytest.mark.parametrize("text", ["", "NA", "nan", "unavailable"])
def test_a_cell_that_says_nothing_was_measured_is_no_fault(toronto: ZoneInfo, text: str) -> None:
    found = all_taken(LONG, toronto, FAHRENHEIT, ["Engine", "2026-11-22", text])
    assert (found.rejections, found.faults) == ([(Rejection.MISSING, 2)], [])


def test_85_and_impossible_numbers_of_a_wide_row_are_set_aside_each(toronto: ZoneInfo) -> None:
    found = all_taken(WIDE, toronto, CELSIUS, ["2026-11-22", "5:00", "85", "999"])
    assert [each.row for each in found.doubtful] == [(AT_MS, "Engine", to_units(85.0), 2)]
    assert [named.place for named in found.faults] == ["Oil"]
    assert (found.rows, found.rejections) == ([], [(Rejection.OUT_OF_RANGE, 2)])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("time,temp\n10:00,50\n", "which column is the time"),
        ("time,temp\n2026-11-22,warm\n", "column temp does not hold numbers.*--value"),
        ("date,temp\n2026-11-22,50\n2026-11-22,51\n", "without a time of day.*--time date --time"),
        ("time,temp\n2026-11-22,20,5\n", "more cells than its header.*decimal comma"),
    ],
)
def test_columns_that_do_not_hold_what_they_should_are_told_before_the_work(
    toronto: ZoneInfo, text: str, words: str
) -> None:
    with pytest.raises(GenmonError, match=words):
        understand(log_of(text), Wishes(place="E", unit=Unit.FAHRENHEIT), None, toronto)


def test_a_named_column_without_times_is_told(toronto: ZoneInfo) -> None:
    wishes = Wishes(("time",), place="Engine", unit=Unit.CELSIUS)
    with pytest.raises(GenmonError, match=r"column time does not hold dates.*'10:00'.*--time"):
        understand(log_of("time,temp\n10:00,50\n"), wishes, None, toronto)


@pytest.mark.parametrize(
    ("header", "zone", "at_ms"),
    [
        ("time", None, 5 * 3_600_000),
        ("time_utc", None, 0),
        ("time_utc", ZoneInfo("Asia/Kolkata"), -19_800_000),
    ],
)
def test_local_times_are_of_the_zone_that_is_said_best(
    tmp_path: Path, toronto: ZoneInfo, header: str, zone: ZoneInfo | None, at_ms: int
) -> None:
    (tmp_path / "log.csv").write_text(f"{header},temp_c\n1970-01-02T00:00:00,20\n")
    found = RowsTaken()
    with open_csv(tmp_path / "log.csv") as log:
        understood = understand(log, Wishes(place="Engine"), zone, toronto)
        RowReader(log, understood).read(enumerate(log.rows(), 2), found)
    assert found.rows == [(at_ms + 86_400_000, "Engine", to_units(20.0), 2)]
