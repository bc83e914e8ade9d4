"""make screenshots ARGS="--all [FOLDER [PART]]": every screen there is, and a sheet of all of them.

Each page in each size, theme and language while there is an alarm; and each page in each state on
three sizes, dark and English. Some 6,000 pictures in some five minutes; with
PART only those of the kiosks whose name contains it: "800x480-dark", "-fr-", "fault".
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from genmon_gui.core.language import LANGUAGES, speak
from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.theme import DARK, LIGHT, NIGHT
from genmon_gui.workers.languages import language_of
from tests.builders import TORONTO
from tests.screens.sheet import write_sheet
from tests.widgets.every_screen import STATES, a_window, pages

SMALLEST = QSize(800, 480)
WIDE = (SMALLEST, QSize(1024, 600), QSize(1280, 720), QSize(1920, 1080))
TALL = (QSize(480, 800), QSize(720, 1280))
THEMES = {"dark": DARK, "light": LIGHT, "night": NIGHT}


@dataclass(frozen=True, slots=True)
class View:
    """How the screens of a kiosk are drawn.

    Attributes:
        size: of the window.
        theme: a key of THEMES.
        language: a code of ISO 639.
        state: a key of STATES.
    """

    size: QSize
    theme: str = "dark"
    language: str = "en"
    state: str = "alarm"

    @property
    def name(self) -> str:
        state = self.state.replace(" ", "-")
        return f"{self.size.width()}x{self.size.height()}-{self.theme}-{self.language}-{state}"


EVERY_LOOK = tuple(
    View(size, theme, code) for size, theme, code in product((*WIDE, *TALL), THEMES, LANGUAGES)
)
EVERY_STATE = tuple(
    View(size, state=state)
    for size, state in product((SMALLEST, QSize(480, 800), QSize(1280, 720)), STATES)
)


def main() -> None:
    """Draw all of them."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")
    part = sys.argv[2] if len(sys.argv) > 2 else ""
    _application = QApplication(["genmon-gui"])
    load_fonts()
    drawn: dict[str, list[str]] = {}
    for view in dict.fromkeys((*EVERY_LOOK, *EVERY_STATE)):
        if part in view.name:
            drawn[view.name] = _draw(folder / view.name, _every_page(view))
            sys.stdout.write(f"{view.name}: {len(drawn[view.name])} screens\n")
    write_sheet(folder, drawn)
    sys.stdout.write(f"{folder / 'index.html'}: {sum(map(len, drawn.values()))} screens\n")


def _draw(folder: Path, screens: Iterator[tuple[str, QWidget]]) -> list[str]:
    """Save screens as PNG files, numbered in the order in which they come."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    names = []
    for number, (name, screen) in enumerate(screens):
        names.append(f"{number:02}-{name}.png")
        screen.grab().save(str(folder / names[-1]))
    return names


def _every_page(view: View) -> Iterator[tuple[str, QWidget]]:
    speak(language_of(view.language))
    appearance = Appearance(THEMES[view.theme], Unit.CELSIUS, TORONTO, 60.0, view.language)
    window = a_window(STATES[view.state], appearance, view.size)
    yield from pages(window, STATES[view.state])
    window.close()
    window.deleteLater()


if __name__ == "__main__":
    main()
