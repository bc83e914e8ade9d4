from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.services.columns import Wishes
from genmon_gui.services.csv_log import Row, open_csv
from genmon_gui.services.log_rows import NamedFault, NamedRow, Rejection, row_reader, understand

FAHRENHEIT = Wishes(unit=Unit.FAHRENHEIT)


def read(folder: Path, toronto: ZoneInfo, row: Row) -> NamedRow | NamedFault | Rejection:
    path = folder / "log.csv"
    path.write_text("sensor,time,temp\nEngine,2026-11-22T10:00:00Z,50\n")
    with open_csv(path) as log:
        return row_reader(understand(log, FAHRENHEIT, None, toronto))(row)


def test_a_row_becomes_a_reading_as_it_is_stored(tmp_path: Path, toronto: ZoneInfo) -> None:
    row = [" Engine ", "1970-01-01T00:00:01.2345Z", "39.02"]
    assert read(tmp_path, toronto, row) == (1234, "Engine", 3_120)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (["Engine", "2026-11-22", "NA"], Rejection.MISSING),
        (["Engine", "2026-11-22", ""], Rejection.MISSING),
        (["Engine", "2026-11-22", "nan"], Rejection.MISSING),
        (["Engine", "2026-11-22", "unavailable"], Rejection.MISSING),
        (["Engine", "2026-11-22", "warm"], Rejection.NOT_A_NUMBER),
        (["Engine", "2026-11-22", "5\x000"], Rejection.NOT_A_NUMBER),
        (["Engine", "", "50"], Rejection.NO_TIME),
        (["Engine", "10:00", "50"], Rejection.NO_TIME),
        (["Engine", "1969-12-31T00:00:00Z", "50"], Rejection.NO_TIME),
        (["Engine", "0001-01-01", "50"], Rejection.NO_TIME),
        (["Engine", "9999-12-31", "50"], Rejection.NO_TIME),
        ([" ", "2026-11-22", "50"], Rejection.NO_PLACE),
        (["Engine", "2026-11-22"], Rejection.INCOMPLETE),
    ],
)
def test_a_row_without_a_reading_has_its_reason(
    tmp_path: Path, toronto: ZoneInfo, row: Row, reason: Rejection
) -> None:
    assert read(tmp_path, toronto, row) is reason


@pytest.mark.parametrize(
    ("text", "rejected_c"), [("-459.67", -273.15), ("260.492", 126.94), ("inf", None)]
)
def test_an_impossible_number_is_a_fault_that_keeps_it(
    tmp_path: Path, toronto: ZoneInfo, text: str, rejected_c: float | None
) -> None:
    found = read(tmp_path, toronto, ["Engine", "2026-11-22T00:00:00Z", text])
    assert isinstance(found, NamedFault)
    assert (found.place, found.fault.at) == ("Engine", 1_795_305_600.0)
    assert found.fault.kind is FaultKind.OUT_OF_RANGE
    assert found.fault.rejected_c == (None if rejected_c is None else pytest.approx(rejected_c))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("time,temp\n10:00,50\n", "column time does not hold .*'10:00'.*--time"),
        ("time,temp\n2026-11-22,warm\n", "column temp does not hold numbers.*--value"),
    ],
)
def test_columns_that_do_not_hold_what_they_should_are_told_before_the_work(
    tmp_path: Path, toronto: ZoneInfo, text: str, words: str
) -> None:
    (tmp_path / "log.csv").write_text(text)
    wishes = Wishes(place="Engine", unit=Unit.FAHRENHEIT)
    with open_csv(tmp_path / "log.csv") as log, pytest.raises(GenmonError, match=words):
        understand(log, wishes, None, toronto)


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
    day_ms = 86_400_000
    (tmp_path / "log.csv").write_text(f"{header},temp_c\n1970-01-02T00:00:00,20\n")
    with open_csv(tmp_path / "log.csv") as log:
        understood = understand(log, Wishes(time=header, place="Engine"), zone, toronto)
        taken = row_reader(understood)(["1970-01-02T00:00:00", "20"])
    assert taken == (at_ms + day_ms, "Engine", 16_000)
