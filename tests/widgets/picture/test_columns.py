from collections.abc import Callable

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import DAY_S, HOUR_S
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.columns import columns_of, ribbon_of, spans_of, together

Maker = Callable[..., Band]


def area(width: int, end: float, start: float = 0.0) -> Area:
    """A degree is ten pixels, from 0 to 50 °C."""
    return Area(0, 0, width, 500, start, end, 0.0, 50.0)


def test_hours_narrower_than_a_pixel_share_its_column(band_of: Maker) -> None:
    found = columns_of(band_of(range(0, 2 * DAY_S, HOUR_S)), area(4, 2 * DAY_S))
    assert found.high_c.tolist() == [21] * 4
    assert found.follows.tolist() == [False, True, True, True]


def test_a_spike_of_one_hour_keeps_its_height(band_of: Maker) -> None:
    band = band_of(range(0, 2 * DAY_S, HOUR_S))
    band.high_c[30] = 45.0
    assert columns_of(band, area(4, 2 * DAY_S)).high_c.tolist() == [21, 21, 45, 21]


def test_columns_without_readings_are_empty(band_of: Maker) -> None:
    hours = [*range(0, DAY_S // 2, HOUR_S), *range(3 * DAY_S // 2, 2 * DAY_S, HOUR_S)]
    found = columns_of(band_of(hours), area(4, 2 * DAY_S))
    assert np.isnan(found.low_c).tolist() == [False, True, True, False]
    assert not found.follows[3]


def test_an_hour_wider_than_a_pixel_fills_its_columns(band_of: Maker) -> None:
    found = columns_of(band_of([0, 2 * HOUR_S]), area(12, 4 * HOUR_S))
    assert np.isnan(found.low_c).tolist() == [*[False] * 3, *[True] * 3, *[False] * 3, *[True] * 3]


def test_an_interval_that_began_before_the_area_is_seen_in_it(band_of: Maker) -> None:
    found = columns_of(band_of([0], length_s=DAY_S), area(4, 3 * DAY_S / 2, start=DAY_S / 2))
    assert np.isnan(found.high_c).tolist() == [False, False, True, True]


def test_an_interval_that_goes_on_beyond_the_area_fills_its_last_column(band_of: Maker) -> None:
    found = columns_of(band_of([0], length_s=DAY_S), area(4, DAY_S / 2))
    assert not np.isnan(found.high_c).any()


def test_bands_together_span_what_each_spans_alone(band_of: Maker) -> None:
    bands = band_of([0, HOUR_S]), band_of([0, 3 * HOUR_S])
    bands[0].high_c[1] = 31.0
    where = area(40, 4 * HOUR_S)
    alone = [columns_of(band, where) for band in bands]
    both = spans_of(ribbon_of(together(alone), where), where, 2)
    for number, columns in enumerate(alone):
        expected = spans_of(ribbon_of(columns, where), where, 2)
        assert both.of(number).top.tolist() == expected.top.tolist()
        assert both.of(number).bottom.tolist() == expected.bottom.tolist()


def test_wide_and_narrow_intervals_stand_beside_each_other(band_of: Maker) -> None:
    days, hours = band_of([0], length_s=DAY_S), band_of(range(DAY_S, 2 * DAY_S, HOUR_S))
    joined = zip(
        (days.start, days.end, days.low_c, days.high_c, days.mean_c),
        (hours.start, hours.end, hours.low_c, hours.high_c, hours.mean_c),
        strict=True,
    )
    band = Band("Shed", *(np.concatenate(pair) for pair in joined))
    assert columns_of(band, area(8, 2 * DAY_S)).high_c.tolist() == [21] * 8


def test_neighbours_that_do_not_meet_reach_out_for_each_other(band_of: Maker) -> None:
    band = band_of([0, HOUR_S])
    band.low_c[1], band.high_c[1] = 29.0, 31.0
    where = area(4, 2 * HOUR_S)
    spans = spans_of(columns_of(band, where), where, 2)
    assert (spans.top[1], spans.bottom[1]) == (208, 310)
    assert (spans.top[2], spans.bottom[2]) == (190, 292)


def test_nothing_reaches_across_a_gap(band_of: Maker) -> None:
    band = band_of([0, 2 * HOUR_S])
    band.low_c[1], band.high_c[1] = 29.0, 31.0
    where = area(3, 3 * HOUR_S)
    spans = spans_of(columns_of(band, where), where, 2)
    assert spans.top.tolist() == [290, 0, 190]
    assert spans.bottom.tolist() == [310, 0, 210]


def test_a_steady_temperature_is_still_seen(band_of: Maker) -> None:
    band = band_of([0])
    band.low_c[0] = band.high_c[0] = 20.0
    where = area(1, HOUR_S)
    spans = spans_of(columns_of(band, where), where, 3)
    assert (spans.top.tolist(), spans.bottom.tolist()) == ([299], [302])


def test_what_is_beyond_the_area_is_cut_at_its_edges(band_of: Maker) -> None:
    band = band_of([0])
    band.low_c[0], band.high_c[0] = -10.0, 90.0
    where = area(1, HOUR_S)
    spans = spans_of(columns_of(band, where), where, 2)
    assert (spans.top.tolist(), spans.bottom.tolist()) == ([0], [500])


def test_panning_by_whole_pixels_moves_columns_and_changes_none(band_of: Maker) -> None:
    band = band_of(range(0, 100 * DAY_S, HOUR_S))
    band.high_c[:] += np.random.default_rng(0).random(len(band.start))
    # Half a day is a pixel; the start lies somewhere within one.
    before = columns_of(band, area(100, 60.3 * DAY_S, 10.3 * DAY_S))
    after = columns_of(band, area(100, 60.8 * DAY_S, 10.8 * DAY_S))
    assert (before.high_c[2:-1] == after.high_c[1:-2]).all()


def test_the_ribbon_fills_the_nights_but_does_not_widen_a_spike(band_of: Maker) -> None:
    band = band_of(range(0, 10 * DAY_S, HOUR_S))
    band.high_c[(band.start // HOUR_S) % 24 < 12] = 19.5
    band.high_c[120] = 45.0
    where = area(40, 10 * DAY_S)
    inner = ribbon_of(columns_of(band, where), where).high_c[4:-4]
    assert (inner == 45).sum() == 1
    assert (inner == 21).sum() == len(inner) - 1


@given(
    highs=st.lists(st.floats(-50, 120), min_size=1, max_size=200),
    gaps=st.lists(st.integers(1, 60), min_size=200, max_size=200),
    width=st.integers(1, 400),
)
def test_every_reading_is_inside_its_column_and_that_inside_the_ribbon(
    highs: list[float], gaps: list[int], width: int
) -> None:
    start = np.cumsum(np.array(gaps[: len(highs)], dtype=np.float64)) * HOUR_S
    high = np.array(highs)
    band = Band("Shed", start, start + HOUR_S, high - 1, high, high - 0.5)
    where = area(width, float(start[-1] + HOUR_S))
    columns = columns_of(band, where)
    ribbon = ribbon_of(columns, where)
    own = np.minimum(np.floor(start * where.px_per_s), width - 1).astype(int)
    assert (columns.high_c[own] >= high).all()
    assert (columns.low_c[own] <= high - 1).all()
    seen = ~np.isnan(columns.high_c)
    assert (ribbon.high_c[seen] >= columns.high_c[seen]).all()
    assert (ribbon.low_c[seen] <= columns.low_c[seen]).all()
    assert ribbon.high_c[seen].max() == high.max()
