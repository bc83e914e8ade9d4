"""A folder of snapshots: which of its files are ours, and which of those may go."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say, whole_number
from genmon_gui.db.files.unfinished import remove_leftovers
from genmon_gui.services.copies.stamps import Stamp, read_stamp, stamp_path

# One is taken a day; twice that long without means that something keeps them from being taken.
OLD_S = 2 * DAY_S


@dataclass(frozen=True, slots=True)
class Kept:
    """A snapshot and what its stamp says of it."""

    path: Path
    stamp: Stamp


class SnapshotFolder:
    """Where snapshots of one record are kept, perhaps among files of other people.

    Ours is only what has both our kind of name and a stamp that agrees with its size.

    Attributes:
        path: the folder.
    """

    def __init__(self, path: Path, record: Path) -> None:
        self.path = path
        self._stem = record.stem
        self._name = re.compile(re.escape(record.stem) + r"-\d{4}-\d\d-\d\d(-\d+)?\.db")

    def kept(self, now: float) -> list[Kept]:
        """Our snapshots, the oldest first.

        One that was taken after now was taken by a clock that went wrong, and counts as older
        than all others: otherwise it would stay for good, at the cost of a better one.

        Raises:
            GenmonError: the folder cannot be read.
        """
        with _told(self.path):
            found = [self._known(path) for path in self._named(".db")]
        ours = [each for each in found if each is not None]
        return sorted(ours, key=lambda each: (each.stamp.taken_at <= now, each.stamp.taken_at))

    def free_path(self, day: date) -> Path:
        """A path for the snapshot of a day that nothing has yet."""
        for number in count(1):
            suffix = "" if number == 1 else f"-{number}"
            path = self.path / f"{self._stem}-{day.isoformat()}{suffix}.db"
            if not path.exists() and not stamp_path(path).exists():
                break
        return path

    def make(self) -> None:
        """Make the folder where it is missing.

        Raises:
            GenmonError: it cannot be made.
        """
        with _told(self.path):
            self.path.mkdir(parents=True, exist_ok=True)

    def check_there(self) -> None:
        """Refuse to go on without the folder, which is on a stick that was pulled or the like.

        Raises:
            GenmonError: it is not there.
        """
        with _told(self.path):
            if not self.path.is_dir():
                raise GenmonError(
                    say("{path} is not there for snapshots", path=self.path),
                    say("put its disk back"),
                )

    def clean(self) -> None:
        """Remove what a program that was killed left half done.

        Raises:
            GenmonError: it cannot be removed.
        """
        with _told(self.path):
            remove_leftovers(self.path, re.compile(f"{self._name.pattern}(\\.stamp)?"))
            for stamp in self._named(".db.stamp"):
                snapshot = stamp.with_suffix("")
                if not snapshot.exists() and _stamp_of(snapshot) is not None:
                    stamp.unlink()

    def check_room(self, needed_bytes: int) -> None:
        """Refuse what the disk has no room for.

        Raises:
            GenmonError: there is too little.
        """
        with _told(self.path):
            free_bytes = shutil.disk_usage(self.path).free
        if free_bytes < needed_bytes:
            raise GenmonError(
                say(
                    "no room for a snapshot in {path}: {needed} MB needed, {free} MB free",
                    path=self.path,
                    needed=whole_number(round(needed_bytes / 10**6)),
                    free=whole_number(round(free_bytes / 10**6)),
                ),
                say("make room"),
            )

    def remove_beyond(self, keep: int, newest: Path, now: float) -> tuple[Path, ...]:
        """Remove the oldest snapshots of ours beyond a number.

        Args:
            keep: how many stay, at least 1.
            newest: the one that was just made, which stays in any case.
            now: UTC epoch seconds.

        Returns:
            What was removed.

        Raises:
            GenmonError: it cannot be removed.
        """
        others = [each.path for each in self.kept(now) if each.path != newest]
        removed = tuple(others[: max(0, len(others) - (keep - 1))])
        with _told(self.path):
            for path in removed:
                path.unlink()
                stamp_path(path).unlink()
        return removed

    def _named(self, ending: str) -> Iterator[Path]:
        for path in self.path.glob(f"*{ending}"):
            if self._name.fullmatch(path.name.removesuffix(".stamp")):
                yield path

    @staticmethod
    def _known(path: Path) -> Kept | None:
        stamp = _stamp_of(path)
        if stamp is None or not path.is_file() or path.stat().st_size != stamp.size:
            return None
        return Kept(path, stamp)


def _stamp_of(path: Path) -> Stamp | None:
    try:
        return read_stamp(path)
    except GenmonError:
        return None


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise GenmonError(
            say("{path} cannot be used for snapshots ({reason})", path=path, reason=error.strerror),
            say("check the folder"),
        ) from error
