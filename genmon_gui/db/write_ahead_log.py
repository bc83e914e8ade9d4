"""How long the -wal file beside a record has become."""

from contextlib import suppress
from pathlib import Path

# Far more than any question of ours lets it grow; three days of a reader that never lets go.
MOST_BYTES = 64 * 2**20


def is_held(path: Path) -> bool:
    """Whether somebody has been reading a record for so long that its -wal file swells."""
    return size(path) > MOST_BYTES


def size(path: Path) -> int:
    """The bytes of a record's -wal file."""
    with suppress(FileNotFoundError):
        return Path(f"{path}-wal").stat().st_size
    return 0
