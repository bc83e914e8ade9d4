from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

from genmon_gui.core.phrasing import Unit
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import readings
from genmon_gui.services.imports.importing import take_in
from genmon_gui.services.imports.log_opening import open_log
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.tally import Tally
from genmon_gui.services.imports.wishes import Wishes

FAHRENHEIT = Wishes(unit=Unit.FAHRENHEIT)
SCAN = "DATE 2009-03-07 16:38:53\n6700000105615828,122\nF200000104E86228,110.97\n"


def imported(path: Path, zone: ZoneInfo) -> tuple[Tally, list[tuple[str, float, float]]]:
    tally = Tally()
    with (
        closing(open_record(Path(":memory:"))) as record,
        open_log(path, FAHRENHEIT, None, zone) as opened,
    ):
        take_in(opened.log, opened.understood, record, zone, tally)
        return tally, list(readings.between(record, 0, 4e9))


def test_a_scan_gives_each_sensor_a_reading(tmp_path: Path, toronto: ZoneInfo) -> None:
    (tmp_path / "log.txt").write_text(SCAN)
    tally, found = imported(tmp_path / "log.txt", toronto)
    assert found[0] == ("28-000001056158", 1_236_461_933.0, 50.0)
    assert (tally.rows, list(tally.places)) == (2, ["28-000001056158", "28-00000104e862"])


def test_what_is_torn_or_garbled_has_its_reason_and_its_line(
    tmp_path: Path, toronto: ZoneInfo
) -> None:
    garbled = (
        "DATE 2009-03-\n6700000105615828,50\nDATE 2009-03-08 01:00:00\nF300000104E86228,50\nF2\n"
    )
    (tmp_path / "log.txt").write_text(SCAN + garbled + "\nF200000104E86228,\n")
    tally, found = imported(tmp_path / "log.txt", toronto)
    assert len(found) == 2
    assert {reason: row.first_row for reason, row in tally.rejections.items()} == {
        Rejection.NO_TIME: 5,
        Rejection.NO_PLACE: 7,
        Rejection.INCOMPLETE: 8,
        Rejection.MISSING: 10,
    }


def test_a_real_boiler_is_taken_in_whole(sample_data: Path, toronto: ZoneInfo) -> None:
    path = sample_data / "onewire_boiler" / "tinidata.txt"
    tally, found = imported(path, toronto)
    assert (tally.rows, tally.readings, tally.rejected) == (4_246, 4_246, 0)
    assert len(tally.places) == 11
    assert all(place.startswith(("28-", "26-")) for place in tally.places)
    assert min(value_c for _, _, value_c in found) > 0
