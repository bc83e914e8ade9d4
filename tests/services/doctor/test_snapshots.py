from pathlib import Path

import pytest

from genmon_gui.config.settings import Settings, SnapshotSettings
from genmon_gui.services.copies.snapshots import Snapshots
from genmon_gui.services.doctor.finding import Status
from genmon_gui.services.doctor.snapshots import check_snapshots
from tests.builders import NOW, some_settings
from tests.services.logs import make_record


@pytest.fixture
def kept(tmp_path: Path) -> Settings:
    """Settings with one snapshot, taken at NOW."""
    settings = some_settings(tmp_path / "genmon.db")
    make_record(settings.database, [(1_767_243_600_000, "Oil", 5)], settings.timezone)
    Snapshots(settings, margin_bytes=0).take(NOW)
    return settings


def test_a_fresh_one_is_well(kept: Settings) -> None:
    finding = check_snapshots(kept, NOW + 3600)
    assert finding.status is Status.OK
    assert finding.text == f"1 in {kept.snapshot_folder}, the newest taken 60 min ago"


def test_an_old_one_is_told(kept: Settings) -> None:
    finding = check_snapshots(kept, NOW + 3 * 86400)
    assert (finding.status, "3 days ago" in finding.text) == (Status.WARN, True)


def test_before_the_first_all_is_well_and_nothing_is_made(tmp_path: Path) -> None:
    finding = check_snapshots(some_settings(tmp_path / "genmon.db"), NOW)
    assert (finding.status, list(tmp_path.iterdir())) == (Status.OK, [])


def test_none_wanted_is_told(kept: Settings) -> None:
    none = kept._replace(snapshots=SnapshotSettings(keep=0))
    assert check_snapshots(none, NOW).status is Status.WARN


def test_a_stick_that_is_not_there_is_told(kept: Settings, tmp_path: Path) -> None:
    with_stick = kept._replace(snapshots=SnapshotSettings(second_folder=tmp_path / "stick"))
    finding = check_snapshots(with_stick, NOW)
    assert finding.status is Status.WARN
    assert str(tmp_path / "stick") in finding.text


@pytest.mark.usefixtures("not_root")
def test_a_folder_that_may_not_be_written_is_told(kept: Settings) -> None:
    kept.snapshot_folder.chmod(0o500)
    finding = check_snapshots(kept, NOW)
    kept.snapshot_folder.chmod(0o700)
    assert finding.status is Status.WARN
    assert "cannot be written" in finding.text
