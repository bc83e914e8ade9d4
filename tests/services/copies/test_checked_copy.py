from collections.abc import Callable
from pathlib import Path

import pytest

from genmon_gui.db.integrity import count_readings
from genmon_gui.services.copies.checked_copy import open_checked_copy
from genmon_gui.services.copies.stamped_copy import take_stamped
from genmon_gui.services.copies.stamps import stamp_path
from tests.builders import NOW, TORONTO
from tests.services.logs import make_record


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    rows = [(1_767_243_600_000 + at, "Oil", at) for at in range(5000)]
    make_record(tmp_path / "genmon.db", rows, TORONTO)
    (tmp_path / "desk").mkdir()
    take_stamped(tmp_path / "genmon.db", tmp_path / "desk" / "copy.db", NOW)
    return tmp_path / "desk" / "copy.db"


def told(copy: Path) -> tuple[str, str]:
    """What is said of a copy, which shows its readings whatever is said."""
    with open_checked_copy(copy, TORONTO) as record:
        assert count_readings(record.connection) == 5000
        return record.note, record.warning


def test_a_whole_snapshot_says_so(copy: Path) -> None:
    assert told(copy) == ("Snapshot of 22 Nov 2026 14:02, whole: 5,000 readings", "")


def test_a_copy_without_a_stamp_says_nothing(copy: Path) -> None:
    stamp_path(copy).unlink()
    assert told(copy) == ("", "")


def test_looking_changes_nothing(copy: Path) -> None:
    before = {file.name: file.read_bytes() for file in copy.parent.iterdir()}
    told(copy)
    assert {file.name: file.read_bytes() for file in copy.parent.iterdir()} == before


def change_a_bit(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[80] ^= 1  # in the header, where SQLite reads nothing
    copy.write_bytes(content)


def lengthen(copy: Path) -> None:
    with copy.open("ab") as file:
        file.write(bytes(4096))


@pytest.mark.parametrize("change", [change_a_bit, lengthen])
def test_a_file_that_was_changed_is_warned_of(copy: Path, change: Callable[[Path], None]) -> None:
    change(copy)
    note, warning = told(copy)
    assert note == ""
    assert warning == (
        "Snapshot of 22 Nov 2026 14:02, but this file was changed or damaged after it was made."
    )


def test_a_file_that_is_not_all_there_is_warned_of(copy: Path) -> None:
    stamp = stamp_path(copy)
    size = copy.stat().st_size
    stamp.write_text(stamp.read_text().replace(f'"size": {size}', f'"size": {size + 4096}'))
    assert f"not whole: {size:,} of {size + 4096:,} bytes" in told(copy)[1]


def test_a_file_that_was_recorded_into_is_warned_of(copy: Path) -> None:
    Path(f"{copy}-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(8000))
    assert "recorded into it since" in told(copy)[1]


def test_a_stamp_that_is_garbage_says_so(copy: Path) -> None:
    stamp_path(copy).write_bytes(b"\x00garbage")
    assert told(copy) == (
        "",
        "copy.db.stamp cannot be understood, so this copy may not be whole.",
    )
