"""Another program's CSV file: which character stands between its columns, its header, its rows."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TextIO

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.imports.log import SAMPLE_ROWS, Log, Row
from genmon_gui.services.imports.open_quotes import quotes_closed
from genmon_gui.services.imports.text_file import TextFile
from genmon_gui.services.imports.timestamps import is_moment

_DELIMITERS = {";": "semicolons", "\t": "tabs", "|": "bars", ",": "commas"}

# So much is read at once: little beside what the rest of an import holds.
_BLOCK_CHARACTERS = 1 << 18

# A power cut leaves zero bytes where lines were not yet on the disk: up to a block, never few.
_LOST = re.compile("\0{8,}")


def csv_log(file: TextFile) -> Log:
    """What is in a CSV file.

    Raises:
        GenmonError: it has no rows under a header.
    """
    delimiter = _delimiter(file.start)
    before = _header_index(tuple(islice(_rows(file, delimiter), SAMPLE_ROWS)))
    first = next(islice(_rows(file, delimiter), before, None), [])
    has_header = not any(map(is_moment, first))
    names = (" ".join(name.split()) for name in first)
    columns = tuple(names if has_header else map(str, range(1, len(first) + 1)))
    skipped = before + has_header

    def rows() -> Iterator[Row]:
        return islice(_rows(file, delimiter), skipped, None)

    sample = tuple(islice(rows(), SAMPLE_ROWS))
    if not any(chain.from_iterable(sample)):
        raise GenmonError(
            f"{file.path} has no rows under a header", "choose a CSV file with readings"
        )
    kind = f"CSV with {_DELIMITERS[delimiter]}" + ("" if has_header else " and without a header")
    return Log(file.path, kind, columns, sample, rows, 1 + skipped, file.share_read)


def _rows(file: TextFile, delimiter: str) -> Iterator[Row]:
    try:
        with file.text() as text:
            lines = _lines(text, delimiter)
            yield from csv.reader(lines, delimiter=delimiter, skipinitialspace=True)
    except csv.Error as error:
        raise GenmonError(
            f"{file.path} is not a CSV file ({error})", "choose another file"
        ) from error


def _lines(text: TextIO, delimiter: str) -> Iterator[str]:
    """The lines; what stands before and after a run of zero bytes are two of them."""
    blocks = iter(lambda: text.readlines(_BLOCK_CHARACTERS), [])
    return chain.from_iterable(map(_whole, quotes_closed(blocks, delimiter)))


def _whole(lines: list[str]) -> Iterable[str]:
    """A block of lines, torn where it must be; one look at it all is faster than one at each."""
    if "\0" not in "".join(lines):
        return lines
    return chain.from_iterable(_torn(line) if "\0" in line else (line,) for line in lines)


def _torn(line: str) -> Iterable[str]:
    parts = _LOST.split(line)
    if len(parts) == 1:
        return [line] if line.strip("\0\r\n") else []
    # A zero byte at the torn ends stays, so that neither is taken for whole.
    marked = [parts[0] + "\0", *("\0" + part + "\0" for part in parts[1:-1]), "\0" + parts[-1]]
    return (part for part in marked if part.strip("\0\r\n"))


def _header_index(rows: tuple[Row, ...]) -> int:
    """Which row is the header: the first that is as wide as most, where narrower ones precede it.

    Loggers put their name and settings there. What looks like readings is no header, though: where
    only such rows are wide, their cells were split at decimal commas.
    """
    widths = Counter(len(row) for row in rows[len(rows) // 2 :] if row)
    usual = widths.most_common(1)[0][0] if widths else 0
    index = next((index for index, row in enumerate(rows) if len(row) >= usual > 1), 0)
    return 0 if any(map(is_moment, rows[index] if rows else ())) else index


def _delimiter(start: str) -> str:
    """What occurs most in each of the last lines; a comma may be part of a number."""
    lines = [line for line in (start.rpartition("\n")[0] or start).splitlines() if line]
    header, rows = lines[: (len(lines) + 1) // 2], lines[len(lines) // 2 :]

    def score(delimiter: str) -> tuple[int, int]:
        fewest = min((row.count(delimiter) for row in rows), default=0)
        return fewest, sum(line.count(delimiter) for line in header)

    return max(_DELIMITERS, key=score)
