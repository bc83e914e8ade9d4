"""Makes what is measured: readings of three sensors, the same every time."""

from collections.abc import Iterator
from contextlib import closing
from functools import cached_property
from itertools import repeat
from pathlib import Path

import apsw
import numpy as np
from numpy.typing import NDArray

from genmon_gui.core.calendar import DAY_S
from tests.benchmarks.ours import genmon_gui

PLACES = ("Engine block", "Enclosure", "Outdoors")
START = 1_735_689_600  # 2025-01-01T00:00:00Z
YEAR_DAYS = 365

# Three places then have 1,631,175 readings a year.
_EVERY_S = 58
_AT_ONCE = 100_000

# Mean, swing over the year and swing over the day in °C, each place's own.
_CLIMATE = ((35.0, 12.0, 9.0), (18.0, 13.0, 6.0), (8.0, 17.0, 5.0))

# The same readings as somebody would keep them who wants one sensor's year fast.
_RAW = """
CREATE TABLE raw (sensor INTEGER, at INTEGER, value REAL, PRIMARY KEY (sensor, at)) WITHOUT ROWID
"""


class MadeData:
    """The files of one span of time, each made when it is first asked for."""

    def __init__(self, folder: Path, days: int, *, is_made: bool = False) -> None:
        """Get ready; nothing is made yet.

        Args:
            folder: where the files go; a CSV that is there already is taken.
            days: how many days of readings, from START on.
            is_made: another process has made the record.
        """
        self.folder = folder
        self.days = days
        self._is_made = is_made

    @property
    def span(self) -> tuple[int, int]:
        """From the beginning to the end in UTC epoch seconds."""
        return START, START + self.days * DAY_S

    @property
    def last_year(self) -> tuple[int, int]:
        """The last 365 days of it."""
        return max(START, self.span[1] - YEAR_DAYS * DAY_S), self.span[1]

    @property
    def readings(self) -> int:
        """How many."""
        return len(range(*self.span, _EVERY_S)) * len(PLACES)

    @cached_property
    def csv(self) -> Path:
        """time,sensor,temperature_c in order of time: 2025-01-01T00:00:58Z,Outdoors,-7.4375."""
        path = self.folder / f"{self.days}-days.csv"
        if path.exists():
            return path
        unfinished = path.with_suffix(".unfinished")
        with unfinished.open("w", encoding="utf-8") as file:
            file.write("time,sensor,temperature_c\n")
            for times, values in self._chunks():
                stamps = np.datetime_as_string(times.astype("datetime64[s]")).tolist()
                for stamp, row in zip(stamps, values.tolist(), strict=True):
                    file.writelines(
                        f"{stamp}Z,{place},{value_c}\n"
                        for place, value_c in zip(PLACES, row, strict=True)
                    )
        return unfinished.rename(path)

    @cached_property
    def record(self) -> Path:
        """A database of ours with these readings, imported."""
        path = self.folder / f"{self.days}-days.db"
        if self._is_made:
            return path
        path.unlink(missing_ok=True)
        genmon_gui("import", self.csv, "--db", path)
        return path

    @cached_property
    def raw(self) -> Path:
        """A plain database with nothing but these readings, clustered by sensor and time."""
        path = self.folder / f"{self.days}-days-raw.db"
        path.unlink(missing_ok=True)
        with closing(apsw.Connection(str(path))) as connection, connection:
            connection.execute(_RAW)
            for times, values in self._chunks():
                for sensor, column in enumerate(values.T.tolist()):
                    rows = zip(repeat(sensor), times.tolist(), column, strict=False)
                    connection.executemany("INSERT INTO raw VALUES (?, ?, ?)", rows)
        return path

    def _chunks(self) -> Iterator[tuple[NDArray[np.int64], NDArray[np.float64]]]:
        times = np.arange(*self.span, _EVERY_S)
        for number, start in enumerate(range(0, len(times), _AT_ONCE)):
            chunk = times[start : start + _AT_ONCE]
            yield chunk, temperatures(chunk, number)


def temperatures(times: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """What the sensors say at these times: a column a place, in steps of 1/16 °C."""
    noise = np.random.default_rng(seed).normal(0.0, 0.4, (len(times), len(PLACES)))
    mean, over_year, over_day = np.array(_CLIMATE).T
    turns = 2 * np.pi * (times - START)[:, np.newaxis]
    values: NDArray[np.float64] = (
        mean
        - over_year * np.cos(turns / (YEAR_DAYS * DAY_S))
        - over_day * np.cos(turns / DAY_S)
        + noise
    )
    return np.rint(values * 16) / 16
