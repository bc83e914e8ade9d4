from collections.abc import Callable

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.services.history import Band
from genmon_gui.widgets.picture.blocks import Projection, blocks_of, rectangles, ribbon_of

HOUR_S = 3600
# A pixel is half a day; a degree is ten pixels, 0 °C is at 500.
HALF_DAYS = Projection(1 / (12 * HOUR_S), 0, -10, 500)
# An hour is ten pixels.
WIDE = Projection(10 / HOUR_S, 0, -10, 500)
Maker = Callable[..., Band]


def test_hours_narrower_than_a_pixel_share_its_column(band_of: Maker) -> None:
    blocks = blocks_of(band_of(range(0, 48 * HOUR_S, HOUR_S)), HALF_DAYS)
    assert blocks.left.tolist() == [0, 1, 2, 3]
    assert blocks.right.tolist() == [1, 2, 3, 4]


def test_a_spike_of_one_hour_keeps_its_height(band_of: Maker) -> None:
    band = band_of(range(0, 48 * HOUR_S, HOUR_S))
    band.high_c[30] = 45.0
    assert blocks_of(band, HALF_DAYS).high_c.tolist() == [21, 21, 45, 21]


def test_columns_without_readings_are_not_there(band_of: Maker) -> None:
    hours = [*range(0, 12 * HOUR_S, HOUR_S), *range(36 * HOUR_S, 48 * HOUR_S, HOUR_S)]
    blocks = blocks_of(band_of(hours), HALF_DAYS)
    assert blocks.left.tolist() == [0, 3]
    assert not blocks.follows[1]


def test_an_hour_wider_than_a_pixel_has_its_own_width(band_of: Maker) -> None:
    found = rectangles(blocks_of(band_of([0, 2 * HOUR_S]), WIDE), WIDE, 2)
    assert found.tolist() == [[0, 290, 10, 20], [20, 290, 10, 20]]


def test_neighbours_alike_are_one_rectangle(band_of: Maker) -> None:
    found = rectangles(blocks_of(band_of([0, HOUR_S, 3 * HOUR_S]), WIDE), WIDE, 2)
    assert found.tolist() == [[0, 290, 20, 20], [30, 290, 10, 20]]


def test_hours_that_do_not_meet_are_joined_by_a_thin_riser(band_of: Maker) -> None:
    band = band_of([0, HOUR_S])
    band.low_c[1], band.high_c[1] = 29.0, 31.0
    found = rectangles(blocks_of(band, WIDE), WIDE, 2)
    assert found[2:].tolist() == [[10, 210, 2, 80]]


def test_no_riser_crosses_a_gap(band_of: Maker) -> None:
    band = band_of([0, 2 * HOUR_S])
    band.low_c[1], band.high_c[1] = 29.0, 31.0
    assert len(rectangles(blocks_of(band, WIDE), WIDE, 2)) == 2


def test_a_steady_temperature_is_still_seen(band_of: Maker) -> None:
    band = band_of([0])
    band.low_c[0] = band.high_c[0] = 20.0
    assert rectangles(blocks_of(band, WIDE), WIDE, 3).tolist() == [[0, 299, 10, 3]]


def test_the_ribbon_fills_the_nights_but_does_not_widen_a_spike(band_of: Maker) -> None:
    quarter_days = Projection(1 / (6 * HOUR_S), 0, -10, 500)
    band = band_of(range(0, 10 * 24 * HOUR_S, HOUR_S))
    band.high_c[(band.start // HOUR_S) % 24 < 12] = 19.5
    band.high_c[120] = 45.0
    ribbon = ribbon_of(blocks_of(band, quarter_days), quarter_days)
    inner = ribbon.high_c[4:-4]
    assert (inner == 45).sum() == 1
    assert (inner == 21).sum() == len(inner) - 1


@given(
    highs=st.lists(st.floats(-50, 120), min_size=1, max_size=200),
    gaps=st.lists(st.integers(1, 60), min_size=200, max_size=200),
    pixel_h=st.floats(1.5, 100),
)
def test_every_reading_is_inside_the_blocks_and_these_inside_the_ribbon(
    highs: list[float], gaps: list[int], pixel_h: float
) -> None:
    start = np.cumsum(np.array(gaps[: len(highs)])) * HOUR_S
    high = np.array(highs)
    band = Band("Shed", start, high - 1, high, high - 0.5)
    projection = Projection(1 / (pixel_h * HOUR_S), 0, -10, 500)
    blocks = blocks_of(band, projection)
    ribbon = ribbon_of(blocks, projection)
    column = np.searchsorted(blocks.left, np.floor(start * projection.x_scale))
    assert (blocks.high_c[column] >= high).all()
    assert (blocks.low_c[column] <= high - 1).all()
    assert (ribbon.high_c >= blocks.high_c).all()
    assert (ribbon.low_c <= blocks.low_c).all()
    assert ribbon.high_c.max() == blocks.high_c.max()
