import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.copied import open_copy
from genmon_gui.db.integrity import count_kept
from genmon_gui.workers.record_reader import RecordReader
from tests.builders import TORONTO
from tests.services.logs import make_record


def made(path: Path, count: int) -> Path:
    make_record(path, [(1_767_243_600_000 + at, "Shed", 5) for at in range(count)], TORONTO)
    return path


def count_by(reader: RecordReader) -> int:
    with reader.record() as record:
        return count_kept(record.connection)


@pytest.mark.parametrize("put", [shutil.copyfile, os.replace], ids=["written over", "replaced"])
def test_a_copy_that_becomes_another_file_is_read_anew(
    tmp_path: Path, put: Callable[[Path, Path], object]
) -> None:
    copy = made(tmp_path / "copy.db", 10)
    reader = RecordReader(partial(open_copy, copy))
    assert count_by(reader) == 10
    put(made(tmp_path / "newer.db", 3000), copy)
    assert count_by(reader) == 3000
    reader.close()


def test_a_copy_that_vanishes_is_told(tmp_path: Path) -> None:
    copy = made(tmp_path / "copy.db", 10)
    reader = RecordReader(partial(open_copy, copy))
    count_by(reader)
    copy.unlink()
    with pytest.raises(GenmonError, match="is no file"):
        count_by(reader)
