"""The kiosk lives through a year, as fast as it goes."""

from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.reading import FaultKind
from genmon_gui.db import wal
from genmon_gui.db.connection import open_reader
from genmon_gui.services.record.checking import check
from genmon_gui.widgets.fonts import load_fonts
from tests.power.surviving import RecordProperty
from tests.soak.months import Month, month_of, table
from tests.soak.simulated_kiosk import SimulatedKiosk

# 1.63 million readings of three sensors in 365 days.
INTERVAL_S = 58.0
ROUNDS_A_DAY = round(86_400 / INTERVAL_S)
ROUNDS_AN_HOUR = 62
# What allocators and caches may still take once everything has been used.
MOST_GROWTH_MB = 8.0
MOST_LOG_MB = 8.0
LOOKS = """
SELECT (SELECT count(*) FROM readings), (SELECT count(*) FROM faults),
    (SELECT count(*) FROM faults WHERE kind = 'power_on_value')
"""


@pytest.fixture
def kiosk(qtbot: QtBot, tmp_path: Path) -> Iterator[SimulatedKiosk]:
    load_fonts()
    with closing(SimulatedKiosk(qtbot, tmp_path, INTERVAL_S)) as kiosk:
        yield kiosk


def live_a_day(kiosk: SimulatedKiosk, day: int) -> list[float]:
    """Every week a sensor is not heard for an hour; how long the rounds took."""
    took_ms = []
    for number in range(ROUNDS_A_DAY):
        kiosk.pretended.clear()
        if day % 7 == 1 and number < ROUNDS_AN_HOUR:
            kiosk.pretended["Outdoors"] = FaultKind.MISSING
        took_ms.append(kiosk.round())
        if number % ROUNDS_AN_HOUR == 0:
            kiosk.rest()
    kiosk.look_at_history(day)
    kiosk.send_and_save()
    return took_ms


def live_a_month(kiosk: SimulatedKiosk, days: range) -> Month:
    took_ms: list[float] = []
    longest = 0
    for day in days:
        took_ms += live_a_day(kiosk, day)
        longest = max(longest, wal.size(kiosk.settings.database))
    return month_of(kiosk.settings.database, took_ms, longest)


@pytest.mark.parametrize(
    ("days", "months"),
    [
        pytest.param(2, 2, id="two days", marks=pytest.mark.timeout(400)),
        pytest.param(365, 12, id="a year", marks=[pytest.mark.soak, pytest.mark.timeout(4 * 3600)]),
    ],
)
def test_a_simulated_year_takes_no_more_memory_and_loses_no_round(
    kiosk: SimulatedKiosk,
    caplog: pytest.LogCaptureFixture,
    record_property: RecordProperty,
    days: int,
    months: int,
) -> None:
    ends = [days * month // months for month in range(months + 1)]
    lived = [live_a_month(kiosk, range(*span)) for span in pairwise(ends)]
    record_property("by month", table(lived))
    path, rounds = kiosk.settings.database, days * ROUNDS_A_DAY
    with closing(open_reader(path)) as connection:
        ((readings, faults, unsure),) = connection.execute(LOOKS)
    # An 85 °C that the reading after it vouches for was a fault before.
    assert readings + faults - unsure == 3 * rounds
    assert kiosk.told == []
    assert caplog.records == []
    assert kiosk.snapshots == days
    assert len(kiosk.mails.tried) >= 2
    assert max(month.log_mb for month in lived) < MOST_LOG_MB
    assert max(month.resident_mb for month in lived[1:]) < lived[1].resident_mb + MOST_GROWTH_MB
    report = check(path)
    assert (report.problems, report.readings) == ((), readings)
