from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from genmon_gui.config.settings import Settings, SnapshotSettings
from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_record
from genmon_gui.db.snapshot import never
from genmon_gui.services.copies.snapshot_folder import SnapshotFolder
from genmon_gui.services.copies.snapshots import RETRY_S, Snapshots
from genmon_gui.services.copies.stamps import read_stamp, sha256_of, stamp_path
from tests.builders import NOW, some_settings
from tests.room import short_of_room
from tests.services.logs import make_record

LOOK_S = 300


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = some_settings(tmp_path / "genmon.db")
    rows = [(1_767_243_600_000 + at, "Engine block", at) for at in range(10)]
    make_record(settings.database, rows, settings.timezone)
    return settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "snapshots"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def keeping(
    settings: Settings,
    keep: int = 7,
    second: Path | None = None,
    stopping: Callable[[], bool] = never,
    margin_bytes: int = 0,
) -> Snapshots:
    chosen = SnapshotSettings(keep=keep, second_folder=second)
    return Snapshots(settings._replace(snapshots=chosen), stopping, margin_bytes)


def days(folder: Path) -> list[str]:
    """The days of the snapshots, each of which has its stamp."""
    found = list(folder.glob("*.db"))
    assert all(stamp_path(path).exists() for path in found)
    return sorted(path.stem.removeprefix("genmon-") for path in found)


def test_the_first_is_taken_at_once_and_dated(settings: Settings, folder: Path) -> None:
    report = keeping(settings).keep_up(NOW)
    assert report.made == (folder / "genmon-2026-11-22.db",)
    assert (report.removed, report.trouble) == ((), None)
    stamp = read_stamp(report.made[0])
    assert stamp is not None
    assert (stamp.taken_at, stamp.rows, stamp.sha256) == (NOW, 10, sha256_of(report.made[0]))


def test_one_is_taken_a_day_whatever_is_restarted(settings: Settings, folder: Path) -> None:
    for looks in range(3 * DAY_S // LOOK_S):
        keeping(settings).keep_up(NOW + looks * LOOK_S)
    assert days(folder) == ["2026-11-22", "2026-11-23", "2026-11-24"]


def test_as_many_are_kept_as_wanted(settings: Settings, folder: Path) -> None:
    snapshots = keeping(settings, keep=3)
    reports = [snapshots.keep_up(NOW + day * DAY_S) for day in range(5)]
    assert days(folder) == ["2026-11-24", "2026-11-25", "2026-11-26"]
    assert [len(report.removed) for report in reports] == [0, 0, 0, 1, 1]
    assert len(list(folder.iterdir())) == 6


def test_a_smaller_number_is_kept_from_the_next_on(settings: Settings, folder: Path) -> None:
    for day in range(4):
        keeping(settings).keep_up(NOW + day * DAY_S)
    keeping(settings, keep=1).keep_up(NOW + 4 * DAY_S)
    assert days(folder) == ["2026-11-26"]


def test_with_none_wanted_nothing_is_done(settings: Settings, folder: Path) -> None:
    assert not keeping(settings, keep=0).due(NOW)
    assert keeping(settings, keep=0).keep_up(NOW).made == ()
    assert not folder.exists()


def test_a_second_one_of_a_day_gets_a_number(settings: Settings, folder: Path) -> None:
    snapshots = keeping(settings)
    for _ in range(3):
        snapshots.take(NOW)
    assert days(folder) == ["2026-11-22", "2026-11-22-2", "2026-11-22-3"]


def test_files_of_other_people_are_never_touched(settings: Settings, folder: Path) -> None:
    folder.mkdir()
    foreign = {
        "genmon-2026-11-22.db": "the very name, but no stamp",
        "genmon-2020-01-01.db": "with a stamp that is none",
        "genmon-2020-01-01.db.stamp": "garbage",
        "genmon-2020-01-02.db": "with the stamp of something else",
        "genmon-2020-01-03.db.bak": "x",
        "genmon-2020-1-1.db": "x",
        "holiday.jpg": "x",
        ".genmon-2020-01-01.db.bak": "x",
    }
    for name, content in foreign.items():
        (folder / name).write_text(content)
    snapshots = keeping(settings, keep=1)
    snapshots.keep_up(NOW)
    other = folder / "genmon-2020-01-02.db.stamp"
    other.write_bytes(stamp_path(folder / "genmon-2026-11-22-2.db").read_bytes())
    for day in range(1, 4):
        assert snapshots.keep_up(NOW + day * DAY_S).trouble is None
    assert {name: (folder / name).read_text() for name in foreign} == foreign
    assert len(list(folder.iterdir())) == len(foreign) + 1 + 2


def test_snapshots_of_another_record_are_left_to_it(settings: Settings, folder: Path) -> None:
    other = settings._replace(database=settings.database.with_name("barn.db"))
    make_record(other.database, [(1_767_243_600_000, "Oil", 5)], settings.timezone)
    for day in range(3):
        keeping(settings, keep=1).keep_up(NOW + day * DAY_S)
        keeping(other, keep=2).keep_up(NOW + day * DAY_S)
    assert days(folder) == ["2026-11-24", "barn-2026-11-23", "barn-2026-11-24"]


@pytest.mark.parametrize("step_days", [-25, -1, 25])
@pytest.mark.parametrize("keep", [1, 3])
def test_a_clock_that_steps_costs_no_day_and_brings_no_flood(
    settings: Settings, folder: Path, step_days: int, keep: int
) -> None:
    snapshots = keeping(settings, keep)
    for day in range(4):
        snapshots.keep_up(NOW + day * DAY_S)
    stepped = NOW + (4 + step_days) * DAY_S
    made = [
        path
        for looks in range(5 * DAY_S // LOOK_S)
        for path in snapshots.keep_up(stepped + looks * LOOK_S).made
    ]
    assert 4 <= len(made) <= 5
    assert made[-1].exists()
    assert len(days(folder)) == keep


def test_a_clock_that_is_wrong_for_a_while_leaves_the_rest_alone(
    settings: Settings, folder: Path
) -> None:
    snapshots = keeping(settings, keep=3)
    for day in (0, 1, 2, 4000, 3, 4):
        snapshots.keep_up(NOW + day * DAY_S)
    assert days(folder) == ["2026-11-24", "2026-11-25", "2026-11-26"]


@examples(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(st.sampled_from([300.0, 86_400.0, -720.0, -25 * 86_400.0, 1e8]), max_size=12),
    keep=st.integers(1, 3),
)
def test_whatever_the_clock_does_the_newest_is_kept(
    settings: Settings, tmp_path_factory: pytest.TempPathFactory, steps: list[float], keep: int
) -> None:
    folder = tmp_path_factory.mktemp("snapshots")
    chosen = SnapshotSettings(folder=folder, keep=keep)
    snapshots = Snapshots(settings._replace(snapshots=chosen), margin_bytes=0)
    now, last = NOW, None
    for step in [0.0, *steps]:
        now += step
        report = snapshots.keep_up(now)
        last = report.made[-1] if report.made else last
        assert report.trouble is None
        assert last is not None
        assert last.exists()
        assert len(days(folder)) <= keep


def test_a_full_disk_is_told_and_costs_no_older_snapshot(settings: Settings, folder: Path) -> None:
    snapshots = keeping(settings, keep=1)
    snapshots.keep_up(NOW)
    rows = [(1_767_300_000_000 + at, "Engine block", at) for at in range(20_000)]
    make_record(settings.database, rows, settings.timezone)
    with short_of_room():
        report = snapshots.keep_up(NOW + DAY_S)
    assert report.trouble is not None
    assert report.made == ()
    assert days(folder) == ["2026-11-22"]
    assert len(list(folder.iterdir())) == 2


def test_what_failed_is_tried_again_but_not_at_once(settings: Settings, folder: Path) -> None:
    snapshots = keeping(settings)
    rows = [(1_767_300_000_000 + at, "Engine block", at) for at in range(20_000)]
    make_record(settings.database, rows, settings.timezone)
    with short_of_room():
        first = snapshots.keep_up(NOW)
    assert snapshots.keep_up(NOW + LOOK_S) == first
    assert snapshots.keep_up(NOW + RETRY_S).trouble is None
    assert days(folder) == ["2026-11-22"]


def test_what_fails_for_an_unknown_reason_is_not_tried_again_at_once_either(
    settings: Settings, folder: Path
) -> None:
    def fail() -> bool:
        raise ZeroDivisionError

    snapshots = keeping(settings, stopping=fail)
    with pytest.raises(ZeroDivisionError):
        snapshots.keep_up(NOW)
    report = snapshots.keep_up(NOW + LOOK_S)
    assert report.trouble is not None
    assert report.trouble.remedy == "look into the log"
    assert list(folder.iterdir()) == []


def test_too_little_room_is_told_beforehand(settings: Settings, folder: Path) -> None:
    report = keeping(settings, margin_bytes=10**18).keep_up(NOW)
    assert report.trouble is not None
    assert report.trouble.text.startswith(f"no room for a snapshot in {folder}")
    assert list(folder.iterdir()) == []


def test_a_damaged_record_is_told_and_costs_no_snapshot(settings: Settings, folder: Path) -> None:
    snapshots = keeping(settings, keep=1)
    snapshots.keep_up(NOW)
    content = bytearray(settings.database.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    settings.database.write_bytes(content)
    report = snapshots.keep_up(NOW + DAY_S)
    assert report.trouble is not None
    assert days(folder) == ["2026-11-22"]


def test_what_is_recorded_and_not_yet_in_the_file_is_in_the_snapshot(
    settings: Settings, folder: Path
) -> None:
    with closing(open_record(settings.database)) as writer:
        writer.execute("INSERT INTO readings (reading_id, value) VALUES (257, 1)")
        (made,) = keeping(settings).keep_up(NOW).made
        writer.execute("INSERT INTO readings (reading_id, value) VALUES (513, 1)")
    stamp = read_stamp(made)
    assert stamp is not None
    assert stamp.rows == 11
    assert days(folder) == ["2026-11-22"]


def test_the_second_folder_gets_the_same_and_as_many(
    settings: Settings, folder: Path, stick: Path
) -> None:
    snapshots = keeping(settings, keep=2, second=stick)
    for day in range(4):
        assert len(snapshots.keep_up(NOW + day * DAY_S).made) == 2
    assert days(stick) == days(folder) == ["2026-11-24", "2026-11-25"]
    for path in folder.iterdir():
        assert (stick / path.name).read_bytes() == path.read_bytes()


def test_a_stick_that_was_pulled_is_told_and_gets_the_newest_when_it_is_back(
    settings: Settings, folder: Path, stick: Path
) -> None:
    snapshots = keeping(settings, second=stick)
    stick.rmdir()
    report = snapshots.keep_up(NOW)
    assert report.made == (folder / "genmon-2026-11-22.db",)
    assert report.trouble is not None
    assert str(stick) in report.trouble.text
    stick.mkdir()
    report = snapshots.keep_up(NOW + LOOK_S)
    assert (report.made, report.trouble) == ((stick / "genmon-2026-11-22.db",), None)


def test_a_stick_that_vanishes_while_it_is_written_is_told(
    settings: Settings, folder: Path, stick: Path
) -> None:
    def pull() -> bool:
        """Once the copy is under way."""
        for file in stick.glob(".*"):
            file.unlink()
            stick.rmdir()
        return False

    report = keeping(settings, second=stick, stopping=pull).keep_up(NOW)
    assert report.made == (folder / "genmon-2026-11-22.db",)
    assert report.trouble is not None
    assert "stick" in report.trouble.text


def test_a_first_folder_that_fails_does_not_stop_the_second(
    settings: Settings, folder: Path, stick: Path
) -> None:
    keeping(settings).keep_up(NOW)
    report = keeping(settings, second=stick, margin_bytes=10**18).keep_up(NOW + DAY_S)
    assert report.made == (stick / "genmon-2026-11-22.db",)
    assert report.trouble is not None
    assert "no room" in report.trouble.text
    assert days(folder) == ["2026-11-22"]


def test_what_a_killed_program_left_is_removed_by_the_next(
    settings: Settings, folder: Path, stick: Path
) -> None:
    for place in (folder, stick):
        place.mkdir(exist_ok=True)
        (place / ".genmon-2026-11-21.db.77.unfinished").write_bytes(bytes(5000))
        (place / ".genmon-2026-11-21.db.77.unfinished-journal").touch()
        (place / ".genmon-2026-11-21.db.stamp.77.unfinished").touch()
    keeping(settings, second=stick).keep_up(NOW)
    # A power cut just before the snapshot had its name.
    alone = stamp_path(folder / "genmon-2026-11-21.db")
    alone.write_bytes(stamp_path(folder / "genmon-2026-11-22.db").read_bytes())
    keeping(settings, second=stick).keep_up(NOW + DAY_S)
    expected = [f"genmon-2026-11-2{day}.db{end}" for day in (2, 3) for end in ("", ".stamp")]
    for place in (folder, stick):
        assert sorted(file.name for file in place.iterdir()) == expected


def test_a_program_that_ends_leaves_nothing_half_done(
    settings: Settings, folder: Path, stick: Path
) -> None:
    report = keeping(settings, second=stick, stopping=lambda: True).keep_up(NOW)
    assert report.made == ()
    assert [*folder.iterdir(), *stick.iterdir()] == []


def test_a_snapshot_that_is_shorter_now_counts_no_more(settings: Settings, folder: Path) -> None:
    snapshots = keeping(settings)
    (made,) = snapshots.keep_up(NOW).made
    made.write_bytes(made.read_bytes()[:-4096])
    assert snapshots.due(NOW + 1)
    snapshots.keep_up(NOW + 1)
    assert days(folder) == ["2026-11-22", "2026-11-22-2"]


def test_a_folder_that_cannot_be_made_is_told(settings: Settings, folder: Path) -> None:
    folder.write_text("a file in its place")
    report = keeping(settings).keep_up(NOW)
    assert report.trouble is not None
    with pytest.raises(GenmonError, match="cannot be used"):
        SnapshotFolder(folder, settings.database).make()
