"""Another program's log, whatever kind of file it is: rows of text under named columns."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

# How many rows are looked at before the meaning of the columns is settled.
SAMPLE_ROWS = 200

Row = list[str]


@dataclass(frozen=True, slots=True)
class Log:
    """An opened log.

    Attributes:
        path: the file.
        kind: what it is, as people are told.
        columns: the names of its columns.
        sample: its first rows.
        rows: gives all rows from the first on, each time it is called, but one after the other;
            an empty row is none. Raises GenmonError where the file cannot be read to its end.
        first_row: the number people know the first row by: 2 under a header.
        share_read: how much of the file has been read, 0 to 1.
    """

    path: Path
    kind: str
    columns: tuple[str, ...]
    sample: tuple[Row, ...]
    rows: Callable[[], Iterator[Row]]
    first_row: int
    share_read: Callable[[], float]

    def texts(self, column: int) -> list[str]:
        """What a column says in the sample, where it says anything."""
        cells = (row[column].strip() for row in self.sample if column < len(row))
        return [cell for cell in cells if cell]
