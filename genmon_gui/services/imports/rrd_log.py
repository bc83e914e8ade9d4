"""What `rrdtool fetch` prints: a line of names, an empty one, then counts from 1970 and values."""

import re
from collections.abc import Iterator
from itertools import islice

from genmon_gui.services.imports.log import SAMPLE_ROWS, Log, Row
from genmon_gui.services.imports.text_file import TextFile

_BEGINNING = re.compile(r"(?P<names>[ \t]*\S[^\n:;,|]*)\n\s*\n\d{9,10}: +[^\n]")

# The names, and the empty line below.
_HEADER_LINES = 2


def is_rrd_log(start: str) -> bool:
    """Whether a file that begins so is such a log."""
    return _BEGINNING.match(start.replace("\r", "")) is not None


def rrd_log(file: TextFile) -> Log:
    """What is in such a log; each of its data sources is a column."""

    def rows() -> Iterator[Row]:
        with file.text() as text:
            for line in islice(text, _HEADER_LINES, None):
                time, _, values = line.partition(":")
                yield [time, *values.split()] if values else line.split()

    sample = tuple(islice(rows(), SAMPLE_ROWS))
    columns = ("time", *file.start.partition("\n")[0].split())
    kind = "printed by rrdtool fetch"
    return Log(file.path, kind, columns, sample, rows, _HEADER_LINES + 1, file.share_read)
