from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.files.renaming import rename


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(GenmonError, match="cannot be renamed"):
        rename(tmp_path / "missing", tmp_path / "there")
