"""Every page in every state, size, language and theme: what a person would complain of."""

import re
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from genmon_gui.core.language import LANGUAGES, Language, speak
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.theme import DARK, LIGHT, NIGHT, Palette
from genmon_gui.workers.languages import language_of
from tests.builders import TORONTO, a_round, alarm, failed, heard
from tests.widgets.complaints import complaints, pale
from tests.widgets.drawn import drawn_texts
from tests.widgets.every_screen import BARE_SYSTEM, STATES, State, a_window, pages

SIZES = {
    f"{width}x{height}": QSize(width, height)
    for width, height in (
        *((800, 480), (1024, 600), (1280, 720)),
        *((480, 800), (720, 1280), (1920, 1080)),
    )
}
THEMES = {"dark": DARK, "light": LIGHT, "night": NIGHT}
# Places without letters: one that is heard and alarms, one that is not.
NAMELESS = a_round(
    heard("1", 97.3), failed("2", FaultKind.CRC, 3.0), alarms=(alarm("1", 97.3), alarm("2", 96.0))
)
# A value's place, a part of a date as strftime has it, or else a letter.
_PARTS = re.compile(r"(\{\w*\}|%[A-Za-z])|[A-Za-z]")
# Units are the same everywhere.
_UNITS = re.compile(r"°[CF]|\b[kMG]B")


@dataclass(frozen=True, slots=True)
class Seen:
    """What was complained of, page by page."""

    qtbot: QtBot

    def of(self, state: State, size: QSize, language: str, palette: Palette = DARK) -> list[str]:
        speak(language_of(language))
        window = a_window(state, Look(palette, Unit.CELSIUS, TORONTO, 60.0, language), size)
        self.qtbot.addWidget(window)
        return [
            f"{name}: {complaint}"
            for name, page in pages(window, state)
            for complaint in complaints(page, may_elide=not state.is_usual)
        ]


@pytest.fixture
def seen(qtbot: QtBot) -> Seen:
    return Seen(qtbot)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", ["fresh", "alarm", "long names"])
def test_nobody_complains_on_the_smallest_screen(seen: Seen, state: str, language: str) -> None:
    assert seen.of(STATES[state], SIZES["800x480"], language) == []


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", STATES)
def test_nobody_complains_anywhere(seen: Seen, state: str, size: str, language: str) -> None:
    assert seen.of(STATES[state], SIZES[size], language) == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_told_from_its_ground(qtbot: QtBot, theme: str) -> None:
    state = STATES["alarm"]
    look = Look(THEMES[theme], Unit.CELSIUS, TORONTO, 60.0)
    window = a_window(state, look, SIZES["800x480"])
    qtbot.addWidget(window)
    found = [f"{name}: {each}" for name, page in pages(window, state) for each in pale(page)]
    assert found == []


def test_every_text_is_said_in_the_language_that_is_spoken(qtbot: QtBot) -> None:
    speak(Language("el", _in_greek))
    state = State(NAMELESS, system=BARE_SYSTEM)
    look = Look(DARK, Unit.CELSIUS, TORONTO, 60.0, "el", is_demo=True)
    window = a_window(state, look, SIZES["1280x720"])
    qtbot.addWidget(window)
    english = {
        f"{name}: {text.text}"
        for name, page in pages(window, state)
        for text in drawn_texts(page)
        if re.search("[A-Za-z]", _UNITS.sub("", text.text))
    }
    assert english == set()


def _in_greek(text: str, _meaning: str) -> str:
    """In a letter that no English text has."""
    return _PARTS.sub(lambda part: part[1] or "\N{GREEK SMALL LETTER OMEGA}", text)
