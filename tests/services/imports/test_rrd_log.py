from pathlib import Path

import pytest

from genmon_gui.services.imports.rrd_log import is_rrd_log, rrd_log
from genmon_gui.services.imports.text_file import open_text

FETCHED = """\
                         engine              oil

1795359600: 2.0500000000e+01 3.0500000000e+01
1795359900: -nan nan
"""


@pytest.mark.parametrize("start", ["", "engine\n", "engine\n\n", "time,temp\n\n1795359600: 1\n"])
def test_another_beginning_is_none(start: str) -> None:
    assert not is_rrd_log(start)


def test_each_data_source_is_a_column(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(FETCHED)
    with open_text(tmp_path / "log") as file:
        assert is_rrd_log(file.start)
        log = rrd_log(file)
        assert (log.columns, log.first_row) == (("time", "engine", "oil"), 3)
        assert list(log.rows()) == [
            ["1795359600", "2.0500000000e+01", "3.0500000000e+01"],
            ["1795359900", "-nan", "nan"],
        ]
