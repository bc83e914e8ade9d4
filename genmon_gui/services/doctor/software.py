"""The Python, Qt and SQLite below the program, and the files it brings."""

import sys
from collections.abc import Sequence
from pathlib import Path

from genmon_gui.db.library import is_safe
from genmon_gui.services.doctor.finding import Finding, failing, well

_REINSTALL = "install genmon-gui anew, with pip and its constraints.txt"

# It drops references to True, False and None, and aborts after some hundred signals; from Python
# 3.12 on these three are never freed.
_BROKEN_QT = "6.12.0"
_UNHARMED_FROM = (3, 12)


def check_python(version: tuple[int, int, int]) -> Finding:
    """The interpreter, by its version."""
    text = ".".join(str(part) for part in version)
    if not (3, 11) <= version < (3, 14):
        return failing("Python", text, "use Python 3.11, 3.12 or 3.13")
    if sys.maxsize <= 2**32:
        return failing("Python", f"{text}, 32 bit", "use a 64-bit system, Qt has no other wheels")
    return well("Python", text)


def check_qt(version: str, python: tuple[int, int, int]) -> Finding:
    """PySide6, by the version that is installed."""
    if version == _BROKEN_QT and python < _UNHARMED_FROM:
        return failing("Qt", f"PySide6 {version} aborts on Python below 3.12", _REINSTALL)
    return well("Qt", f"PySide6 {version}")


def check_sqlite(version: str) -> Finding:
    """SQLite, by the version that is loaded."""
    if not is_safe(version):
        return failing("SQLite", f"{version} can corrupt the record", _REINSTALL)
    return well("SQLite", version)


def check_fonts(files: Sequence[Path]) -> Finding:
    """The faces that the screens use."""
    absent = [file.name for file in files if not file.is_file()]
    if absent:
        return failing("fonts", f"without {', '.join(absent)}", _REINSTALL)
    return well("fonts", f"{len(files)} faces")
