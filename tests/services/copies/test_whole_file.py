from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.copies.whole_file import written_whole


def test_a_file_takes_its_name_when_all_is_written(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("older")
    with written_whole(target) as file:
        file.write("newer")
        assert target.read_text() == "older"
    assert target.read_text() == "newer"
    assert list(tmp_path.iterdir()) == [target]


def test_work_that_fails_leaves_the_older_file(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("older")

    def fail_half_way() -> None:
        with written_whole(target) as file:
            file.write("newer")
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        fail_half_way()
    assert target.read_text() == "older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    target = tmp_path / "away" / "out.csv"
    with pytest.raises(GenmonError, match="cannot be written"), written_whole(target):
        pass
