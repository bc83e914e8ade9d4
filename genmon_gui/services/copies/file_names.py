"""Names of files that people take along: what is in them, as every file system takes it."""

import re
from itertools import count
from pathlib import Path

from genmon_gui.services.copies.stamps import stamp_path

# File systems take 255 bytes at most; while it is written a name has more around it.
_MOST_BYTES = 120


def stem_of(*words: str) -> str:
    """Words as the beginning of a file's name: outdoors-2026."""
    stem = "-".join(re.findall(r"[^\W_]+", " ".join(words).lower()))
    return stem.encode()[:_MOST_BYTES].decode(errors="ignore").rstrip("-")


def free_path(path: Path) -> Path:
    """The path, or that with the first number behind it which nothing has yet."""
    for number in count(1):
        suffix = "" if number == 1 else f"-{number}"
        free = path.with_name(f"{path.stem}{suffix}{path.suffix}")
        if not free.exists() and not stamp_path(free).exists():
            break
    return free
