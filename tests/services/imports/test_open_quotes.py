import csv
from io import StringIO
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.services.imports.open_quotes import quotes_closed
from tests.services.logs import open_csv

# A line within a cell that has commas of its own cannot be told from a row.
CELLS = st.text(st.characters(exclude_characters=","))


def closed(*lines: str, a_block: int = 100) -> list[str]:
    whole = [f"{line}\n" for line in lines]
    blocks = [whole[at : at + a_block] for at in range(0, len(whole), a_block)]
    return [line.rstrip("\n") for line in chain.from_iterable(quotes_closed(blocks, ","))]


@pytest.mark.parametrize("a_block", [1, 2, 3, 100])
def test_a_quote_that_is_never_closed_ends_with_its_line(a_block: int) -> None:
    lines = ("10:00,20,fine", '10:01,20,"opened', "10:02,21,b", "10:03,21,c")
    assert closed(*lines, a_block=a_block) == [lines[0], '10:01,20,"opened\0"', *lines[2:]]


def test_a_row_torn_off_within_quotes_takes_none_along() -> None:
    lines = ('"10:00","20.5"', '"10:01","21.', '"10:02","20.7"', '"10:03","2')
    assert closed(*lines) == [lines[0], '"10:01","21.\0"', lines[2], '"10:03","2\0"']


@pytest.mark.parametrize(
    "lines",
    [
        ('10:00,20,"two', 'lines"', "10:01,21,one"),
        ('10:00,20,"three', "whole", 'lines"', "10:01,21,one"),
        ('10:00,20,1/4" pipe', "10:01,21,pipe"),
        ('10:00,20,"say ""no"""', "10:01,21,yes"),
    ],
)
def test_quotes_that_mean_something_stay(lines: tuple[str, ...]) -> None:
    assert closed(*lines) == list(lines)


def test_the_rows_behind_such_a_quote_are_read(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text('time,temp,note\n10:00,20,"opened\n10:01,21,b\n10:02,22,c\n')
    with open_csv(path) as log:
        assert [row[1] for row in log.rows()] == ["20", "21", "22"]


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1))
def test_what_a_program_has_quoted_rightly_is_read_as_it_was(rows: list[tuple[str, ...]]) -> None:
    written = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    lines = StringIO("\n".join(written), newline="").readlines()
    assert list(csv.reader(chain.from_iterable(quotes_closed([lines], ",")))) == list(
        csv.reader(lines)
    )
