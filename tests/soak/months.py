"""What a part of the simulated year has cost."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

_HEAD = "rounds  memory MB  database MB  -wal MB  round ms: median     p99"


@dataclass(frozen=True, slots=True)
class Month:
    """How things stand at the end of a simulated month, or of another part.

    Attributes:
        rounds: how many it had.
        resident_mb: what of this process is in memory.
        record_mb: the database's size.
        log_mb: the longest its -wal file was seen at the end of a day.
        median_ms: of its rounds, from the question to the commit.
        p99_ms: what one of a hundred exceeded.
    """

    rounds: int
    resident_mb: float
    record_mb: float
    log_mb: float
    median_ms: float
    p99_ms: float


def month_of(path: Path, took_ms: Sequence[float], log_bytes: float) -> Month:
    """Measure a part that has just ended.

    Args:
        path: the record.
        took_ms: how long its rounds took.
        log_bytes: the longest -wal file.
    """
    return Month(
        len(took_ms),
        resident_mb(),
        path.stat().st_size / 1e6,
        log_bytes / 1e6,
        median(took_ms),
        quantiles(took_ms, n=100)[-1],
    )


def resident_mb() -> float:
    """What of this process is in memory, as Linux counts it (VmRSS)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    kilobytes = next(line.split()[1] for line in lines if line.startswith("VmRSS"))
    return int(kilobytes) / 1000


def table(months: Sequence[Month]) -> str:
    """The months, a line each."""
    return "\n".join(
        [
            _HEAD,
            *(
                f"{month.rounds:6}{month.resident_mb:11.1f}{month.record_mb:13.1f}"
                f"{month.log_mb:9.2f}{month.median_ms:18.2f}{month.p99_ms:8.2f}"
                for month in months
            ),
        ]
    )
