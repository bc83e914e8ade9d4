import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genmon_gui.widgets.now.arrangement import Strip, arrange

# What is left of each screen beside, or above, the rail, with its scale.
PAGES = {
    "800x480": (704.0, 408.0, 1.0),
    "1024x600": (900.0, 510.0, 1.25),
    "1280x720": (1136.0, 612.0, 1.5),
    "1920x1080": (1704.0, 918.0, 2.25),
    "480x800": (448.0, 658.0, 1.0),
    "720x1280": (672.0, 1066.0, 1.5),
}
# The start page of an 800x480 screen without and with the alarm banner.
PAGE = (704.0, 416.0)
BELOW_BANNER = (704.0, 356.0)


def test_one_place_gets_the_whole_page() -> None:
    assert arrange(1, *PAGE, 1.0).columns == 1


def test_three_places_are_read_from_afar() -> None:
    assert arrange(3, *PAGE, 1.0).metrics.figure_px >= 90
    assert arrange(3, *BELOW_BANNER, 1.0).metrics.figure_px >= 75


@settings(deadline=None)
@given(count=st.integers(1, 11), width=st.floats(400, 2000), height=st.floats(300, 1200))
def test_more_places_never_get_larger_numbers(count: int, width: float, height: float) -> None:
    fewer, more = (arrange(number, width, height, 1.0) for number in (count, count + 1))
    # A grid without a hole, with all times and wide lines of the day, is worth smaller numbers.
    assert more.metrics.pixels * 0.9 * 0.9 * 0.9 * 0.6 <= fewer.metrics.pixels


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("count", range(1, 12))
def test_a_hole_is_better_than_much_smaller_numbers(count: int, page: str) -> None:
    fewer, more = (arrange(number, *PAGES[page]) for number in (count, count + 1))
    assert fewer.metrics.pixels >= 0.9 * more.metrics.pixels


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.25])
def test_a_larger_screen_shows_the_same_larger(scale: float) -> None:
    small = arrange(3, *PAGE, 1.0)
    large = arrange(3, PAGE[0] * scale, PAGE[1] * scale, scale)
    assert (large.columns, large.shape) == (small.columns, small.shape)
    assert large.metrics.pixels == pytest.approx(small.metrics.pixels * scale, rel=0.02)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("count", range(1, 13))
def test_up_to_twelve_places_have_the_line_of_their_day(count: int, page: str) -> None:
    arrangement = arrange(count, *PAGES[page])
    assert arrangement.strip is not Strip.NOWHERE
    assert arrangement.metrics.figure_px >= 24 * PAGES[page][2]


def test_huge_numbers_have_nothing_but_a_name() -> None:
    assert arrange(3, *PAGE, 1.0, is_bare=True).strip is Strip.NOWHERE


@pytest.mark.parametrize("count", range(1, 13))
def test_up_to_twelve_places_have_a_number_that_can_be_read(count: int) -> None:
    assert arrange(count, *PAGE, 1.0).metrics.figure_px >= 20
