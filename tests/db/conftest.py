"""What every test of the record may use."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.db.connection import Connection, open_record


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the record lies, or will."""
    return tmp_path / "genmon.db"


@pytest.fixture
def record(path: Path) -> Iterator[Connection]:
    """A new record, open for writing."""
    with closing(open_record(path)) as connection:
        yield connection
