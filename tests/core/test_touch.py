import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.touch import LEAST_PX, Size, least_touch_px, pixels_per_mm

FULL_HD = (1920, 1080)


@pytest.mark.parametrize(
    ("pixels", "millimetres", "per_mm"),
    [
        ((800, 480), (154.0, 86.0), 5.2),
        (FULL_HD, (531.0, 299.0), 3.6),
        ((480, 800), (86.0, 154.0), 5.6),
    ],
)
def test_what_a_screen_says_is_believed_where_it_can_be_true(
    pixels: Size, millimetres: Size, per_mm: float
) -> None:
    assert pixels_per_mm(pixels, millimetres) == pytest.approx(per_mm, abs=0.05)


@pytest.mark.parametrize(
    ("pixels", "millimetres"),
    [
        (FULL_HD, (0.0, 0.0)),
        (FULL_HD, (16.0, 9.0)),
        (FULL_HD, (4000.0, 2250.0)),
        (FULL_HD, (508.0, 285.75)),
        ((800, 800), (203.2, 203.2)),
        (FULL_HD, (299.0, 531.0)),
        ((0, 0), (154.0, 86.0)),
    ],
    ids=["nothing", "its ratio", "a wall", "96 dpi", "100 dpi", "the wrong way round", "no pixels"],
)
def test_else_it_is_not(pixels: Size, millimetres: Size) -> None:
    assert pixels_per_mm(pixels, millimetres) is None


@pytest.mark.parametrize(
    ("pixels", "per_mm", "least_px"),
    [
        ((800, 480), None, 48),
        ((480, 800), None, 48),
        ((1280, 720), None, 75),
        (FULL_HD, None, 112),
        (FULL_HD, 3.6, 48),
        (FULL_HD, 7.0, 63),
        ((320, 240), None, 48),
    ],
)
def test_a_finger_needs_9_mm_and_48_px(pixels: Size, per_mm: float | None, least_px: int) -> None:
    assert least_touch_px(pixels, per_mm) == least_px


SIDES = st.floats(1, 10_000)


@given(pixels=st.tuples(SIDES, SIDES), millimetres=st.tuples(SIDES, SIDES))
def test_it_is_never_less_than_48_px(pixels: Size, millimetres: Size) -> None:
    assert least_touch_px(pixels, pixels_per_mm(pixels, millimetres)) >= LEAST_PX
