"""What Qt itself has to say goes to the log; that it cannot start, in one line to people."""

import logging
import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
}
# Of the platform plugins: why one cannot start is told at the end, the rest is of no consequence.
_PLATFORM = "qt.qpa"
_OF_NO_CONSEQUENCE = "This plugin does not support"
_platform_words: list[str] = []


def take_qt_messages() -> None:
    """Take what Qt would print; called before an application is made."""
    _platform_words.clear()
    qInstallMessageHandler(_take)


def _take(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    words = " ".join((text or "").split())
    if kind == QtMsgType.QtFatalMsg:
        _end(words)
    level = _LEVELS[kind]
    # PySide's stub says str; a message without a category has None.
    category: str | None = context.category
    if (category or "").startswith(_PLATFORM):
        _platform_words.append(words)
        level = logging.DEBUG
    elif words.startswith(_OF_NO_CONSEQUENCE):
        level = logging.DEBUG
    logger.log(level, "%s", words)


def _end(words: str) -> None:
    """Qt would abort, which looks like a crash of ours."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    asked = f" on QT_QPA_PLATFORM={platform}" if platform else ""
    why = "; ".join([*_platform_words, words])
    print(f"genmon-gui: Qt cannot start{asked}: {why}", file=sys.stderr, flush=True)  # noqa: T201
    os._exit(1)
