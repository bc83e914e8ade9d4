import itertools
import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import parse_iso
from genmon_gui.hardware.simulated_climate import (
    ENCLOSURE,
    ENGINE_BLOCK,
    OUTDOORS,
    temperature_c,
)

ZONES = st.sampled_from(["America/Toronto", "America/St_Johns", "UTC", "Asia/Kathmandu"])
PROBES = st.sampled_from([ENGINE_BLOCK, ENCLOSURE, OUTDOORS])
MOMENTS = st.floats(0.0, 4e9)


def _month(rom_id: str, month: str, zone: ZoneInfo) -> list[float]:
    start = parse_iso(f"{month}-01", zone)
    return [temperature_c(rom_id, start + 600 * step, zone) for step in range(28 * 144)]


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)


def _spread(values: list[float]) -> float:
    days = [values[first : first + 144] for first in range(0, len(values), 144)]
    return _mean([max(day) - min(day) for day in days])


@given(PROBES, MOMENTS, ZONES)
def test_the_same_moment_is_always_the_same_and_in_a_sensors_steps(
    rom_id: str, at: float, zone: str
) -> None:
    value_c = temperature_c(rom_id, at, ZoneInfo(zone))
    assert value_c == temperature_c(rom_id, at, ZoneInfo(zone))
    assert (value_c * 16).is_integer()
    assert -45.0 < value_c < 95.0


@given(PROBES, MOMENTS, ZONES)
def test_nothing_jumps(rom_id: str, at: float, zone: str) -> None:
    rate_per_s = 0.25 if rom_id == ENGINE_BLOCK else 0.05
    one, other = (temperature_c(rom_id, at + s, ZoneInfo(zone)) for s in (0, 20))
    assert abs(one - other) <= 20 * rate_per_s + 1 / 16


def test_winters_are_cold_and_summers_warm(toronto: ZoneInfo) -> None:
    assert -10 < _mean(_month(OUTDOORS, "2025-01", toronto)) < 0
    assert 17 < _mean(_month(OUTDOORS, "2025-07", toronto)) < 26


def test_day_and_night_are_further_apart_in_summer(toronto: ZoneInfo) -> None:
    winter, summer = (_month(OUTDOORS, month, toronto) for month in ("2025-01", "2025-07"))
    assert _spread(summer) > _spread(winter) + 2


def test_the_enclosure_is_the_warmer_and_the_later(toronto: ZoneInfo) -> None:
    outdoors, enclosure = (_month(rom_id, "2025-07", toronto) for rom_id in (OUTDOORS, ENCLOSURE))
    assert _mean(outdoors) < _mean(enclosure) < _mean(outdoors) + 6
    lagging, leading = (
        _mean([abs(a - b) for a, b in zip(outdoors, enclosure[shift:], strict=False)])
        for shift in (9, 0)
    )
    assert lagging < leading


def test_the_block_heater_keeps_the_engine_warm_in_winter(toronto: ZoneInfo) -> None:
    engine = sorted(_month(ENGINE_BLOCK, "2025-01", toronto))
    assert engine[0] > 20
    assert engine[len(engine) * 9 // 10] < 35


@pytest.mark.parametrize("day", ["2025-01-15", "2025-03-12", "2025-07-16", "2025-11-05"])
def test_the_generator_runs_on_wednesdays_at_noon(day: str, toronto: ZoneInfo) -> None:
    noon = parse_iso(f"{day}T12:00", toronto)
    before, hot, later = (
        temperature_c(ENGINE_BLOCK, noon + minutes * 60, toronto) for minutes in (0, 20, 200)
    )
    assert before < 45
    assert 85 <= hot <= 90
    assert later < 45


def test_the_run_warms_the_enclosure_too(toronto: ZoneInfo) -> None:
    noon = parse_iso("2025-01-15T12:00", toronto)
    before, hot = (temperature_c(ENCLOSURE, noon + s, toronto) for s in (0, 1200))
    assert 12 <= hot - before <= 18


def test_only_wednesday_is_hot(toronto: ZoneInfo) -> None:
    start = parse_iso("2025-10-30", toronto)  # a Thursday; the clocks change on Sunday
    for step in range(6 * 144):
        assert temperature_c(ENGINE_BLOCK, start + 600 * step, toronto) < 60


def test_a_year_of_ten_minutes_takes_about_a_second(toronto: ZoneInfo) -> None:
    begun_s = time.process_time()
    for step, rom_id in itertools.product(range(53_000), (ENGINE_BLOCK, ENCLOSURE, OUTDOORS)):
        temperature_c(rom_id, 1.7e9 + 600 * step, toronto)
    assert time.process_time() - begun_s < 3.0
