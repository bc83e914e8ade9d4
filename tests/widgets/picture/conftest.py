"""Histories to draw."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from genmon_gui.core.calendar import HOUR_S, year_bounds
from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.history.levels import HOURS, Level


@pytest.fixture
def year(toronto: ZoneInfo) -> tuple[int, int]:
    return year_bounds(2026, toronto)


@pytest.fixture
def band_of() -> Callable[..., Band]:
    """A band of 19 to 21 °C, hours that start then, but for what is changed."""

    def made(starts: range | list[int], place: str = "Shed", length_s: int = HOUR_S) -> Band:
        start = np.array(starts, dtype=np.float64)
        low_c, high_c = np.full(len(start), 19.0), np.full(len(start), 21.0)
        return Band(place, start, start + length_s, low_c, high_c, (low_c + high_c) / 2)

    return made


@pytest.fixture
def history_of(year: tuple[int, int]) -> Callable[..., History]:
    def made(*bands: Band, level: Level = HOURS) -> History:
        start, end = map(float, year)
        asked = HistoryAsked(tuple(band.place for band in bands), start, end, level)
        return History(asked, bands)

    return made
