"""Every page in every state, size, language and theme: what a person would complain of."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from genmon_gui.core.language import LANGUAGES, speak
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.keypad.entry_page import EntryPage
from genmon_gui.widgets.keypad.field import Kind
from genmon_gui.widgets.pages import NOW as START
from genmon_gui.widgets.theme import DARK, LIGHT, NIGHT, Palette
from genmon_gui.workers.languages import language_of
from tests.builders import TORONTO, a_round, alarm, failed, heard
from tests.widgets.complaints import complaints, pale
from tests.widgets.drawn import drawn_texts
from tests.widgets.every_screen import BARE_SYSTEM, STATES, State, a_window, pages, settle
from tests.widgets.foreign import FOREIGN, english_on

SIZES = {
    f"{width}x{height}": QSize(width, height)
    for width, height in (
        *((800, 480), (1024, 600), (1280, 720)),
        *((480, 800), (720, 1280), (1920, 1080)),
    )
}
# A page says what it is about, and something of that.
_A_FEW = 2
THEMES = {"dark": DARK, "light": LIGHT, "night": NIGHT}
# Places without letters: one that is heard and alarms, one that is not.
NAMELESS = a_round(
    heard("1", 97.3), failed("2", FaultKind.CRC, 3.0), alarms=(alarm("1", 97.3), alarm("2", 96.0))
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What was complained of, page by page."""

    qtbot: QtBot

    def of(self, state: State, size: QSize, language: str, palette: Palette = DARK) -> list[str]:
        speak(language_of(language))
        window = a_window(state, Appearance(palette, Unit.CELSIUS, TORONTO, 60.0, language), size)
        self.qtbot.addWidget(window)
        return [
            f"{name}: {complaint}"
            for name, page in pages(window, state)
            for complaint in complaints(page, may_elide=not state.is_usual)
        ]


@pytest.fixture
def seen(qtbot: QtBot) -> Seen:
    return Seen(qtbot)


@pytest.mark.parametrize(
    ("state", "size", "language"),
    [
        ("fresh", "800x480", "en"),
        ("fresh", "480x800", "fr"),
        ("alarm", "800x480", "fr"),
        ("alarm", "480x800", "fr"),
        ("fault", "800x480", "de"),
        ("twelve", "480x800", "de"),
        ("long names", "800x480", "de"),
    ],
)
def test_nobody_complains(seen: Seen, state: str, size: str, language: str) -> None:
    assert seen.of(STATES[state], SIZES[size], language) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", ["four", "five", "seven", "nine", "ten"])
def test_nobody_complains_of_any_number_of_places(qtbot: QtBot, count: str, size: str) -> None:
    window = a_window(STATES[count], Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0), SIZES[size])
    qtbot.addWidget(window)
    window.pages.show_page(START)
    settle(window)
    assert complaints(window, may_elide=False) == []


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", STATES)
def test_nobody_complains_anywhere(seen: Seen, state: str, size: str, language: str) -> None:
    assert seen.of(STATES[state], SIZES[size], language) == []


def test_no_page_is_blank(qtbot: QtBot) -> None:
    state = STATES["alarm"]
    window = a_window(state, Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0), SIZES["800x480"])
    qtbot.addWidget(window)
    shown = ((name, window.pages.currentWidget()) for name, _ in pages(window, state))
    assert [name for name, page in shown if page is None or len(drawn_texts(page)) < _A_FEW] == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_told_from_its_ground(qtbot: QtBot, theme: str) -> None:
    state = STATES["alarm"]
    appearance = Appearance(THEMES[theme], Unit.CELSIUS, TORONTO, 60.0)
    window = a_window(state, appearance, SIZES["800x480"])
    qtbot.addWidget(window)
    shown = (page for page in pages(window, state) if page[0] != "DarkPage")
    assert [f"{name}: {each}" for name, page in shown for each in pale(page)] == []


def test_every_text_is_said_in_the_language_that_is_spoken(qtbot: QtBot) -> None:
    speak(FOREIGN)
    state = State(NAMELESS, system=BARE_SYSTEM)
    appearance = Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0, FOREIGN.code, is_demo=True)
    window = a_window(state, appearance, SIZES["1280x720"])
    qtbot.addWidget(window)
    found = {f"{name}: {text}" for name, page in pages(window, state) for text in english_on(page)}
    assert sorted(found) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", ["800x480", "480x800"])
@pytest.mark.parametrize("kind", Kind)
def test_nobody_complains_of_a_keypad(qtbot: QtBot, kind: Kind, size: str, language: str) -> None:
    speak(language_of(language))
    page = EntryPage(DARK, "Name", kind)
    qtbot.addWidget(page)
    page.resize(SIZES[size])
    page.show()
    settle(page)
    assert complaints(page, may_elide=False) == []
