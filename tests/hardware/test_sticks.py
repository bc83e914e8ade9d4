from pathlib import Path

import pytest

from genmon_gui.hardware.sticks import Stick, find_sticks, settle_stick


def mounted(path: Path, source: str = "/dev/sda1", options: str = "rw,noatime") -> str:
    escaped = str(path).replace(" ", "\\040")
    return f"40 24 8:1 / {escaped} {options} shared:9 - vfat {source} {options}\n"


@pytest.fixture
def media(tmp_path: Path) -> Path:
    media = tmp_path / "media"
    for name in ("KINGSTON", "kiosk/MY STICK", "kiosk/DCIM/deeper"):
        (media / name).mkdir(parents=True)
    return media


def found(tmp_path: Path, mounts: str) -> tuple[Stick, ...]:
    listed = tmp_path / "mountinfo"
    listed.write_text(mounts)
    return find_sticks(listed, (tmp_path / "media",))


def test_sticks_are_found_where_they_are_mounted_and_in_users_folders(
    tmp_path: Path, media: Path
) -> None:
    lines = mounted(media / "kiosk" / "MY STICK"), mounted(media / "KINGSTON")
    sticks = found(tmp_path, "".join(lines))
    assert [stick.name for stick in sticks] == ["KINGSTON", "MY STICK"]
    assert all(stick.is_writable and stick.free_bytes > 0 for stick in sticks)


def test_a_folder_on_which_nothing_is_mounted_is_no_stick(tmp_path: Path, media: Path) -> None:
    assert media.is_dir()
    assert found(tmp_path, "") == ()


@pytest.mark.parametrize("place", ["kiosk/DCIM/deeper", "../elsewhere"])
def test_what_is_mounted_elsewhere_is_no_stick(tmp_path: Path, media: Path, place: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    assert found(tmp_path, mounted((media / place).resolve())) == ()


def test_what_is_no_disk_is_no_stick(tmp_path: Path, media: Path) -> None:
    assert found(tmp_path, mounted(media / "KINGSTON", source="systemd-1")) == ()


def test_a_stick_that_is_pulled_out_while_it_is_looked_for_is_not_there(
    tmp_path: Path, media: Path
) -> None:
    assert found(tmp_path, mounted(media / "GONE")) == ()


def test_a_stick_that_can_only_be_read_is_found_and_known_as_such(
    tmp_path: Path, media: Path
) -> None:
    (stick,) = found(tmp_path, mounted(media / "KINGSTON", options="ro,noatime"))
    assert not stick.is_writable


def test_two_of_one_name_are_told_apart(tmp_path: Path, media: Path) -> None:
    (media / "kiosk" / "KINGSTON").mkdir()
    lines = mounted(media / "kiosk" / "KINGSTON"), mounted(media / "KINGSTON")
    names = {stick.name for stick in found(tmp_path, "".join(lines))}
    assert len(names) == 2


def test_the_machine_s_own_list_can_be_read() -> None:
    assert isinstance(find_sticks(), tuple)


def test_a_folder_s_disk_is_settled(tmp_path: Path) -> None:
    settle_stick(tmp_path)
