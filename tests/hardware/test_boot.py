from pathlib import Path

from genmon_gui.hardware.boot import boot_id


def test_it_is_the_same_boot_all_along() -> None:
    assert boot_id() == boot_id()


def test_the_id_comes_without_its_line_end(tmp_path: Path) -> None:
    (tmp_path / "boot_id").write_text("0a1b-2c3d\n")
    assert boot_id(tmp_path / "boot_id") == "0a1b-2c3d"


def test_a_machine_that_does_not_tell_has_no_id(tmp_path: Path) -> None:
    assert boot_id(tmp_path / "boot_id") == ""
