import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.widgets.picture.temperature_range import temperature_range


def test_the_edges_are_round() -> None:
    assert temperature_range(-14.1, 33.2) == (-20, 40)
    assert temperature_range(20.3, 21.1) == (18, 23)


def test_the_range_stays_while_what_is_seen_changes_a_little() -> None:
    shown = temperature_range(-14.1, 33.2)
    assert temperature_range(-10.0, 35.0, shown) == shown


def test_it_widens_before_anything_is_cut_and_narrows_when_it_is_much_too_wide() -> None:
    shown = temperature_range(0.0, 20.0)
    assert temperature_range(0.0, 40.0, shown)[1] > 40
    assert temperature_range(10.0, 14.0, shown) == temperature_range(10.0, 14.0)


@given(low=st.floats(-55, 125), span=st.floats(0, 180), shown_low=st.floats(-55, 125))
def test_what_is_seen_is_always_within_and_four_degrees_are_seen(
    low: float, span: float, shown_low: float
) -> None:
    shown = temperature_range(shown_low, shown_low + 10)
    for bottom, top in (temperature_range(low, low + span), temperature_range(low, low, shown)):
        assert bottom < low < top
        assert top - bottom >= 4
    assert temperature_range(low, low + span)[1] > low + span


def test_a_flat_line_is_not_blown_up() -> None:
    bottom, top = temperature_range(20.0, 20.0)
    assert top - bottom == pytest.approx(6)
