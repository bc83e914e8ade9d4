"""What some code imports, in a process of its own."""

import os
import subprocess
import sys


def imported_by(code: str, *words: str) -> set[str]:
    """The modules there are after some code has run in a process of its own."""
    return set(said_by(f"{code}; print(*sys.modules)", *words).split())


def said_by(code: str, *words: str) -> str:
    """What some code prints in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-c", f"import sys; {code}", *words],
        capture_output=True,
        check=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return told.stdout
