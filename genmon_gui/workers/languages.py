"""Languages as Qt's translation files hold them; resources/languages has one for each."""

import logging
import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from genmon_gui.assets import resource
from genmon_gui.core.language import ENGLISH, MARKS, Language

logger = logging.getLogger(__name__)

# lupdate finds no class around `say`: all texts have the one context without a name.
_CONTEXT = ""


def language_of(code: str | None) -> Language:
    """A language by its code, None for the system's; English for one that is not shipped."""
    code = system_code() if code is None else code
    if code == ENGLISH.code or code not in MARKS:
        return ENGLISH
    translator = QTranslator()
    path = resource(f"languages/genmon-gui_{code}.qm")
    if not translator.load(os.fspath(path)):
        logger.error("%s cannot be read: English is spoken", path)
        return ENGLISH

    def translate(text: str, meaning: str) -> str:
        return translator.translate(_CONTEXT, text, meaning or None) or text

    return Language(code, translate, *MARKS[code])


def let_qt_speak(application: QCoreApplication, language: Language) -> None:
    """Let Qt's own dialogs speak a language, where PySide6 brings it."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language.code}", folder):
        application.installTranslator(translator)


def system_code() -> str:
    """The code of the language that the system speaks."""
    return QLocale.system().name().partition("_")[0]
