"""Quotes in a CSV file that are opened and never closed, as a power cut or a sloppy logger does.

Whatever follows such a quote would be one cell: the rows behind it would be gone without a word.
"""

import csv
from collections.abc import Iterable, Iterator
from itertools import pairwise, starmap

# Closes the quote; what stood in it is not taken for whole.
_CLOSED = '\0"\n'


def quotes_closed(blocks: Iterable[list[str]], delimiter: str) -> Iterator[list[str]]:
    """Close quotes at the end of the line where what follows is a row by itself.

    Args:
        blocks: the lines of a file, many at a time.
        delimiter: what stands between cells.

    Yields:
        The same lines; a zero byte stands in cells that were closed here.
    """
    closer = _Closer(delimiter)
    held: list[str] = []
    for block in blocks:
        lines = held + block
        if '"' in "".join(lines):
            yield list(starmap(closer.close, pairwise(lines)))
            held = lines[-1:]
        else:
            yield lines
            held = []
    yield [closer.close(line, "") for line in held]


class _Closer:
    """Looks at one line after the other."""

    def __init__(self, delimiter: str) -> None:
        self._delimiter = delimiter
        self._is_open = False

    def close(self, line: str, after: str) -> str:
        """A line, its quote closed where it will never be; `after` is empty behind the last one."""
        if line.count('"') % 2 == 0:
            return line
        if self._is_open or not _ends_in_quotes(line, self._delimiter):
            self._is_open = False
            return line
        if after and (after.count('"') % 2 or not self._is_row(after, line)):
            self._is_open = True
            return line
        return line.rstrip("\r\n") + _CLOSED

    def _is_row(self, after: str, line: str) -> bool:
        """Whether a line is whole by itself, and as wide as the one before."""
        is_whole = not _ends_in_quotes(after, self._delimiter)
        return is_whole and _width(after, self._delimiter) >= _width(line, self._delimiter) > 1


def _ends_in_quotes(line: str, delimiter: str) -> bool:
    """Inches within a cell open nothing."""
    try:
        list(csv.reader([line], delimiter=delimiter, skipinitialspace=True, strict=True))
    except csv.Error as error:
        return "unexpected end of data" in str(error)
    return False


def _width(line: str, delimiter: str) -> int:
    return len(next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), []))
