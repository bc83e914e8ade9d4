"""A screen without a lamp: what is dimmed by glass can be read, and is darker step by step."""

from collections.abc import Iterator
from datetime import time
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QWidget

from genmon_gui.config.settings import DisplaySettings
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.screen_care import Light
from genmon_gui.services.messages import AlarmView, RoundTaken
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.number_label import NumberLabel
from genmon_gui.widgets.screen_care.screen_care import ScreenCare
from genmon_gui.widgets.theme import THEMES
from tests.builders import a_round
from tests.widgets.drawn import drawn_texts
from tests.widgets.every_screen import HEATED, settle
from tests.widgets.screen_care.conftest import (
    APPEARANCE,
    DISPLAY,
    HOT,
    WARM,
    FakeTime,
    click,
    idle,
    show,
)
from tests.widgets.seeing import light_of, pixels_of, standing_out

SEEN = HOT._replace(acknowledged=True)
# How a day goes on, and how a night: each step is entered after so many seconds.
STEPS = {Light.AWAKE: 0, Light.DIM: 300, Light.DARK: 1500}
DISPLAYS = {"day": DISPLAY, "night": DISPLAY._replace(night_from=time(14), night_to=time(23))}


def steps(
    window: KioskWindow,
    care: ScreenCare,
    clock: FakeTime,
    display: DisplaySettings,
    taken: RoundTaken,
) -> Iterator[Light]:
    appearance = APPEARANCE._replace(palette=THEMES[display.theme], stale_after_s=1e6)
    care.configure(display, appearance)
    show(window, care, taken)
    for light, idle_s in STEPS.items():
        idle(care, clock, idle_s)
        settle(window)
        assert care.light is light
        yield light


def numbers(window: KioskWindow, care: ScreenCare) -> list[QWidget]:
    if care.dark.isVisible():
        return [care.dark.labels[0], *care.dark.labels[2::2]]
    return [window.header.clock, *filter(QWidget.isVisible, window.findChildren(NumberLabel))]


def faint_texts(window: KioskWindow, care: ScreenCare, least: float) -> list[str]:
    """Those that stand out less; the unit beside a number is large, and may stand out 3:1."""
    page = care.dark if care.dark.isVisible() else window
    pixels, found = pixels_of(page), []
    for text in drawn_texts(page):
        rect = text.rect.toAlignedRect() & page.rect()
        seen = pixels[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
        is_unit = text.text == Unit.CELSIUS.symbol
        if seen.size and standing_out(seen) < (3 if is_unit else least):
            found.append(text.text)
    return found


@pytest.mark.parametrize("alarms", [(), (SEEN,), (WARM,)], ids=["calm", "alarm", "warning"])
@pytest.mark.parametrize("display", DISPLAYS.values(), ids=DISPLAYS)
@pytest.mark.parametrize("theme", THEMES)
def test_every_step_into_the_dark_can_be_read(
    window: KioskWindow,
    care: ScreenCare,
    clock: FakeTime,
    theme: str,
    display: DisplaySettings,
    alarms: tuple[AlarmView, ...],
) -> None:
    taken = a_round(*HEATED, alarms=alarms)
    for light in steps(window, care, clock, display._replace(theme=theme), taken):
        for number in numbers(window, care):
            assert standing_out(pixels_of(number)) >= 4.5
        assert faint_texts(window, care, 4.5 if light is Light.AWAKE else 3) == []


@pytest.mark.parametrize("display", DISPLAYS.values(), ids=DISPLAYS)
@pytest.mark.parametrize("theme", THEMES)
def test_whatever_is_chosen_numbers_can_be_read(
    window: KioskWindow,
    care: ScreenCare,
    clock: FakeTime,
    theme: str,
    display: DisplaySettings,
) -> None:
    # The least that can be configured.
    darkest = display._replace(
        theme=theme, brightness=10.0, dim_brightness=5.0, night_brightness=5.0
    )
    for _ in steps(window, care, clock, darkest, a_round(*HEATED)):
        for number in numbers(window, care):
            assert standing_out(pixels_of(number)) >= 4.5
        assert faint_texts(window, care, 3) == []


@pytest.mark.parametrize("theme", THEMES)
def test_no_step_is_brighter_than_the_one_before(
    window: KioskWindow, care: ScreenCare, clock: FakeTime, theme: str
) -> None:
    seen: list[dict[Light, tuple[float, float]]] = []
    for display in DISPLAYS.values():
        click(window, window.header)
        entered = steps(window, care, clock, display._replace(theme=theme), a_round(*HEATED))
        seen.append({light: (light_of(window), pixels_of(window).mean()) for light in entered})
    lit = [each[light] for each in seen for light in (Light.AWAKE, Light.DIM)]
    ladder = [*lit, *(each[Light.DARK] for each in seen)]
    for brighter, darker in pairwise(ladder):
        assert darker[0] < brighter[0]
        assert darker[1] < brighter[1]
