from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import extremes, places
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.history.coarser_band import coarser
from genmon_gui.services.history.history import Band, HistoryAsked
from genmon_gui.services.history.history_reading import read_history
from genmon_gui.services.history.levels import HOURS, Level, Source


@pytest.mark.parametrize("step_h", [1, 3, 24])
def test_hours_are_put_together_as_the_record_does(tmp_path: Path, step_h: int) -> None:
    record = open_record(tmp_path / "genmon.db")
    place_id = places.ensure(record, "Shed")
    for hour in (5, 6, 7, 20, 21, 40):
        span, reading = (hour * HOUR_S, (hour + 1) * HOUR_S), Reading(hour * HOUR_S, hour / 2)
        extremes.take_in(record, Table.HOURLY, place_id, span, reading)
    levels = HOURS, Level(Source.HOURLY, step_h * HOUR_S)
    (hours,), (expected,) = (
        read_history(record, HistoryAsked(("Shed",), 0, 48 * HOUR_S, level)).bands
        for level in levels
    )
    found = coarser(hours, step_h * HOUR_S)
    for name in ("start", "end", "low_c", "high_c", "mean_c"):
        assert getattr(found, name).tolist() == getattr(expected, name).tolist()
    record.close()


@given(
    hours=st.lists(st.integers(0, 500), max_size=100, unique=True),
    step_h=st.sampled_from((1, 2, 3, 4, 6, 8, 12, 24)),
)
def test_nothing_low_or_high_is_lost(hours: list[int], step_h: int) -> None:
    start = np.array(sorted(hours), dtype=np.float64) * HOUR_S
    low_c = np.cos(start)
    found = coarser(
        Band("Shed", start, start + HOUR_S, low_c, low_c + 1, low_c + 0.5), step_h * HOUR_S
    )
    for at, lowest in zip(start.tolist(), low_c.tolist(), strict=True):
        inside = (found.start <= at) & (at < found.end)
        assert inside.sum() == 1
        assert found.low_c[inside][0] <= lowest < lowest + 1 <= found.high_c[inside][0]
