import io
import shutil
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_reader, open_record
from genmon_gui.db.copied import open_copy
from genmon_gui.services.copies.exporting import Resolution, Selection, export
from tests.services.logs import import_into, make_record

# 8 March 2026, the hours before and after the clocks in Toronto went forward.
START_MS = 1_772_942_400_000
DAY = "2026-03-08"
KOLKATA = ZoneInfo("Asia/Kolkata")


@pytest.fixture
def path(tmp_path: Path, toronto: ZoneInfo) -> Path:
    rows = [
        (START_MS, "Oil", -450),
        (START_MS + 1_500, "Engine", 18_150),
        (START_MS + 3_600_000, "Engine", 3_120),
        (START_MS + 3_600_000, "Oil", 0),
        (START_MS + 7_199_999, "Engine", 3_121),
    ]
    make_record(tmp_path / "genmon.db", rows, toronto)
    return tmp_path / "genmon.db"


def exported(
    path: Path, resolution: Resolution, zone: ZoneInfo, selection: Selection | None = None
) -> list[str]:
    target = io.StringIO()
    with closing(open_reader(path)) as connection:
        list(export(connection, resolution, selection or Selection(), zone, target))
    return target.getvalue().splitlines()


def test_readings_are_in_order_of_time_with_as_few_digits_as_they_need(
    path: Path, toronto: ZoneInfo
) -> None:
    assert exported(path, Resolution.READINGS, toronto) == [
        "place,at,temperature_c",
        "Oil,2026-03-08T04:00:00Z,-0.5625",
        "Engine,2026-03-08T04:00:01.500Z,22.6875",
        "Oil,2026-03-08T05:00:00Z,0.0",
        "Engine,2026-03-08T05:00:00Z,3.9",
        "Engine,2026-03-08T05:59:59.999Z,3.90125",
    ]


def test_hours_are_by_place_then_by_time(path: Path, toronto: ZoneInfo) -> None:
    assert exported(path, Resolution.HOURLY, toronto) == [
        "place,start,low_c,low_at,high_c,high_at,mean_c,count",
        "Engine,2026-03-08T04:00:00Z,22.6875,2026-03-08T04:00:01.500Z,"
        "22.6875,2026-03-08T04:00:01.500Z,22.6875,1",
        "Engine,2026-03-08T05:00:00Z,3.9,2026-03-08T05:00:00Z,"
        "3.90125,2026-03-08T05:59:59.999Z,3.90062,2",
        "Oil,2026-03-08T04:00:00Z,-0.5625,2026-03-08T04:00:00Z,"
        "-0.5625,2026-03-08T04:00:00Z,-0.5625,1",
        "Oil,2026-03-08T05:00:00Z,0.0,2026-03-08T05:00:00Z,0.0,2026-03-08T05:00:00Z,0.0,1",
    ]


def test_days_start_with_the_local_date(path: Path, toronto: ZoneInfo) -> None:
    rows = exported(path, Resolution.DAILY, toronto, Selection(("Oil",)))
    assert [row.split(",")[:3] for row in rows[1:]] == [
        ["Oil", "2026-03-07", "-0.5625"],
        ["Oil", "2026-03-08", "0.0"],
    ]


def test_days_of_another_zone_than_the_records_are_made_from_the_readings(path: Path) -> None:
    assert exported(path, Resolution.DAILY, KOLKATA, Selection(("Oil",)))[1:] == [
        "Oil,2026-03-08,-0.5625,2026-03-08T04:00:00Z,0.0,2026-03-08T05:00:00Z,-0.28125,2"
    ]


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [(None, None, 5), (0.0, 3600.0, 2), (3600.0, None, 3), (None, 3600.0, 2), (9e6, None, 0)],
)
def test_a_selection_is_half_open(
    path: Path, toronto: ZoneInfo, start: float | None, end: float | None, count: int
) -> None:
    first, last = (None if at is None else START_MS / 1000 + at for at in (start, end))
    rows = exported(path, Resolution.READINGS, toronto, Selection((), first, last))
    assert len(rows) - 1 == count


@pytest.mark.parametrize("zone", [ZoneInfo("America/Toronto"), KOLKATA])
def test_a_day_belongs_to_a_selection_when_it_starts_in_it(path: Path, zone: ZoneInfo) -> None:
    noon = START_MS / 1000 + 8 * 3600
    assert exported(path, Resolution.DAILY, zone, Selection((), noon))[1:] == []


def test_an_unknown_place_is_told_with_the_known_ones(path: Path, toronto: ZoneInfo) -> None:
    with pytest.raises(GenmonError, match="no place 'Attic': its places are: Oil, Engine"):
        exported(path, Resolution.HOURLY, toronto, Selection(("Attic",)))


@pytest.mark.parametrize("resolution", Resolution)
def test_an_empty_record_exports_its_header(
    tmp_path: Path, toronto: ZoneInfo, resolution: Resolution
) -> None:
    open_record(tmp_path / "new.db").close()
    assert len(exported(tmp_path / "new.db", resolution, toronto)) == 1


def test_what_was_exported_can_be_imported_again(
    path: Path, tmp_path: Path, toronto: ZoneInfo
) -> None:
    lines = exported(path, Resolution.READINGS, toronto)
    (tmp_path / "export.csv").write_text("\n".join(lines))
    with closing(open_record(tmp_path / "second.db")) as connection:
        import_into(connection, tmp_path / "export.csv", toronto)
    for resolution in Resolution:
        again = exported(tmp_path / "second.db", resolution, toronto)
        assert sorted(again) == sorted(exported(path, resolution, toronto))


def test_the_open_hour_and_day_of_a_copy_of_a_record_in_use_are_exported(
    path: Path, tmp_path: Path, toronto: ZoneInfo
) -> None:
    (tmp_path / "log.csv").write_text("time,place,temp_c\n2026-03-08T15:30:00Z,Oil,7\n")
    copy = tmp_path / "stick" / "genmon.db"
    copy.parent.mkdir()
    with closing(open_record(path)) as connection:
        import_into(connection, tmp_path / "log.csv", toronto)
        for name in ("genmon.db", "genmon.db-wal"):
            shutil.copyfile(tmp_path / name, copy.with_name(name))
    for resolution, name in ((Resolution.HOURLY, "2026-03-08T15:00:00Z"), (Resolution.DAILY, DAY)):
        with open_copy(copy) as opened:
            target = io.StringIO()
            list(export(opened.connection, resolution, Selection(("Oil",)), toronto, target))
        row = target.getvalue().splitlines()[-1]
        assert row.startswith(f"Oil,{name},")
        assert ",7.0,2026-03-08T15:30:00Z," in row
