from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

from genmon_gui.widgets.theme import (
    DARK,
    FAMILY,
    LIGHT,
    NIGHT,
    NIGHT_ON_BLACK,
    ON_BLACK,
    TOUCH,
    Palette,
    dimmed,
    font,
    scale_of,
    translucent,
)
from tests.widgets.seeing import contrast

PALETTES = (DARK, LIGHT, NIGHT)


# What is written, and on what: any of the first may stand on any of the second.
INKS = ("text", "quiet", "accent", "low", "high", "well", "warning", "alarm_text")
GROUNDS = ("background", "surface", "raised")
# What is written in the colour of the ground, on a button or a badge.
FILLED = ("text", "quiet", "accent", "low", "high", "warning")


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *product(INKS, GROUNDS),
        *product(("background",), FILLED),
        ("text", "pressed"),
        ("on_alarm", "alarm"),
    ],
)
@pytest.mark.parametrize("palette", PALETTES, ids=["dark", "light", "night"])
def test_text_is_readable(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


def behind_glass(palette: Palette, ink: str, ground: str, share: float) -> float:
    return contrast(*(dimmed(getattr(palette, each), share) for each in (ink, ground)))


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("palette", PALETTES, ids=["dark", "light", "night"])
def test_behind_the_darkest_glass_all_can_be_read(palette: Palette, ground: str) -> None:
    for ink in INKS:
        assert behind_glass(palette, ink, ground, palette.least_share) >= 3
    if ground != "raised":  # no number stands on a button
        assert behind_glass(palette, "text", ground, palette.least_share) >= 4.5
    assert behind_glass(palette, "on_alarm", "alarm", palette.least_share) >= 4.5


@pytest.mark.parametrize("palette", [ON_BLACK, NIGHT_ON_BLACK], ids=["day", "night"])
def test_what_is_left_in_the_dark_can_be_read(palette: Palette) -> None:
    for ink, least in (("text", 4.5), ("alarm_text", 4.5), ("quiet", 3)):
        assert behind_glass(palette, ink, "background", palette.least_share) >= least


def test_places_have_seven_colours_of_their_own() -> None:
    assert len(set(DARK.places)) == 7


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((800, 480), 1.0),
        ((480, 800), 1.0),
        ((640, 400), 1.0),
        ((1024, 600), 1.25),
        ((720, 1280), 1.5),
        ((1920, 1080), 2.25),
        ((3000, 480), 1.0),
    ],
)
def test_everything_grows_with_the_screen(size: tuple[int, int], scale: float) -> None:
    assert scale_of(QSize(*size)) == pytest.approx(scale)


def test_the_family_is_brought_along() -> None:
    assert FAMILY in QFontDatabase.families()
    for weight in (QFont.Weight.Light, QFont.Weight.Normal, QFont.Weight.Medium):
        assert QFontInfo(font(20, weight)).family() == FAMILY


def test_figures_are_all_of_one_width() -> None:
    metrics = QFontMetricsF(font(100, QFont.Weight.Light))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_what_is_touched_is_large_enough() -> None:
    assert TOUCH >= 48


def test_glass_takes_as_much_of_every_part_of_a_colour() -> None:
    assert dimmed("#c86400", 0.5) == "#643200"
    assert dimmed("#c86400", 1.0) == "#c86400"


def test_a_translucent_colour_keeps_its_hue() -> None:
    colour = translucent("#5aa9e6", 0.5)
    assert colour.name() == "#5aa9e6"
    assert colour.alphaF() == pytest.approx(0.5, abs=0.01)
