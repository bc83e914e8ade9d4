"""The translations that are shipped."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from genmon_gui.assets import resource
from genmon_gui.core.language import ENGLISH, LANGUAGES
from genmon_gui.workers.languages import language_of, let_qt_speak

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = [code for code in LANGUAGES if code != ENGLISH.code]


def messages(code: str) -> list[ElementTree.Element]:
    path = resource(f"languages/genmon-gui_{code}.ts")
    return list(ElementTree.parse(path).iter("message"))  # noqa: S314 - a file of our own


def text_of(message: ElementTree.Element, name: str) -> str:
    return message.findtext(name) or ""


def places_of(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", TRANSLATED)
def test_everything_that_is_said_is_translated(code: str) -> None:
    missing = [
        text_of(message, "source")
        for message in messages(code)
        if not text_of(message, "translation")
        or message.find("translation[@type='unfinished']") is not None
    ]
    assert missing == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_translation_names_the_same_values(code: str) -> None:
    wrong = [
        text_of(message, "source")
        for message in messages(code)
        if places_of(text_of(message, "source")) != places_of(text_of(message, "translation"))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_ends_as_the_english_text_does(code: str) -> None:
    def end(text: str) -> str:
        found = re.search(r"[.?!:…]?$", text)
        return found[0] if found else ""

    wrong = [
        text_of(message, "source")
        for message in messages(code)
        if end(text_of(message, "source")) != end(text_of(message, "translation"))
    ]
    assert wrong == []


def test_the_files_are_those_that_the_source_makes(tmp_path: Path) -> None:
    shipped = resource("languages")
    for path in shipped.iterdir():
        shutil.copy(path, tmp_path)
    script = ROOT / "packaging" / "languages.sh"
    environment = {**os.environ, "PYTHON": sys.executable}
    subprocess.run([script, tmp_path], check=True, timeout=60, env=environment)
    changed = [
        path.name
        for path in sorted(tmp_path.iterdir())
        if path.read_bytes() != (shipped / path.name).read_bytes()
    ]
    assert changed == [], "make languages brings them up to date"


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_shipped_language_speaks(code: str) -> None:
    language = language_of(code)
    assert language.code == code
    for message in messages(code)[:5]:
        source = text_of(message, "source")
        assert language.translate(source, "") == text_of(message, "translation")


def test_an_unknown_language_is_english() -> None:
    assert language_of("tlh") is ENGLISH
    assert language_of("C") is ENGLISH


def test_qt_speaks_it_too_where_it_can(qapp: QCoreApplication) -> None:
    let_qt_speak(qapp, language_of("de"))
    said = QCoreApplication.translate("QPlatformTheme", "Cancel")
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    assert said == "Abbrechen"
