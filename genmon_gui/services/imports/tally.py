"""What has been taken in of a log so far, and why the rest is no readings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from genmon_gui.services.imports.rejection import Rejection


@dataclass(slots=True)
class Counted:
    """How many rows, or cells of them, gave no reading that is new for one reason.

    Attributes:
        count: how many.
        first_row: the first of them as a spreadsheet numbers rows: a header is row 1.
    """

    count: int
    first_row: int


@dataclass(slots=True)
class Tally:
    """What has been taken in so far; only what is safely in the record counts.

    Attributes:
        rows: all that should have been readings, `readings + duplicates + rejected`: a row with
            three columns of temperatures counts three.
        readings: those that are new in the record.
        duplicates: those that the record already had, or had from an earlier row.
        contradictions: the duplicates that have another value than the record; each is kept as a
            fault.
        rejections: those that are no readings, by reason.
        first_at: the earliest reading among the rows, new or not; None without any.
        last_at: the latest.
        places: their places, in the order in which they came.
    """

    rows: int = 0
    readings: int = 0
    duplicates: int = 0
    contradictions: Counted | None = None
    rejections: dict[Rejection, Counted] = field(default_factory=dict)
    first_at: float | None = None
    last_at: float | None = None
    places: dict[str, None] = field(default_factory=dict)

    @property
    def rejected(self) -> int:
        """How many rows gave no reading."""
        return sum(counted.count for counted in self.rejections.values())

    def count(
        self,
        rows: int,
        new: int,
        rejections: Sequence[tuple[Rejection, int]],
        contradictions: Sequence[int],
    ) -> None:
        """A run of rows is safely in the record.

        Args:
            rows: how many readings it came to.
            new: how many of them the record did not have.
            rejections: why the others are no readings, each with the number of its row.
            contradictions: the numbers of the rows where the record has another value.
        """
        self.rows += rows + len(rejections)
        self.readings += new
        self.duplicates += rows - new
        for reason, number in rejections:
            self.rejections.setdefault(reason, Counted(0, number)).count += 1
        if contradictions:
            self.contradictions = self.contradictions or Counted(0, contradictions[0])
            self.contradictions.count += len(contradictions)

    def note_readings(self, span: tuple[float, float], places: Iterable[str]) -> None:
        """When the readings of a run are, [first, last] in UTC epoch seconds, and where."""
        first, last = span
        self.first_at = first if self.first_at is None else min(first, self.first_at)
        self.last_at = last if self.last_at is None else max(last, self.last_at)
        self.places.update(dict.fromkeys(places))
