"""Names that say when a file was put out of the way; none that is taken is given."""

from datetime import UTC, datetime
from pathlib import Path

from genmon_gui.db.beside import BESIDE


def dated_name(path: Path, mark: str, at: float) -> Path:
    """A free name beside a record.

    Args:
        path: the record.
        mark: what was done to the file, as in ".damaged-".
        at: when, UTC epoch seconds; where that name is taken, a second later.
    """
    moment = int(at)
    while True:
        stamp = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H%M%SZ")
        name = path.with_name(f"{path.name}{mark}{stamp}")
        if not any(Path(f"{name}{ending}").exists() for ending in ("", *BESIDE)):
            return name
        moment += 1
