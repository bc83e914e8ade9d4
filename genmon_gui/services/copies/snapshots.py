"""Daily snapshots of the record: taken, checked, copied to a second folder, the oldest removed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import DAY_S, local_date
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import open_reader
from genmon_gui.db.snapshot import never
from genmon_gui.services.copies.snapshot_folder import Kept, SnapshotFolder
from genmon_gui.services.copies.stamped_copy import copy_stamped, take_stamped
from genmon_gui.services.messages import Trouble

# What fails after it was written is not written again and again: that would wear out a card.
RETRY_S = 3600
# What a snapshot leaves free for the record to grow.
_MARGIN_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class SnapshotsReport:
    """How the snapshots stand after a look at them.

    Attributes:
        made: the snapshots that were made in this look, of either folder.
        removed: those that made room for them.
        trouble: what keeps snapshots from being made, None when all is well.
    """

    made: tuple[Path, ...] = ()
    removed: tuple[Path, ...] = ()
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class _Failure:
    """What went wrong with a folder, and when."""

    at: float
    trouble: Trouble


class Snapshots:
    """The snapshots of one record."""

    def __init__(
        self,
        settings: Settings,
        stopping: Callable[[], bool] = never,
        margin_bytes: int = _MARGIN_BYTES,
    ) -> None:
        """Get ready; nothing is looked at yet.

        Args:
            settings: everything configured.
            stopping: asked all the while; once it says so the work is given up.
            margin_bytes: what a snapshot leaves free on its disk.
        """
        self._record = settings.database
        self._zone = settings.timezone
        self._keep = settings.snapshots.keep
        self._first = SnapshotFolder(settings.snapshot_folder, self._record)
        second = settings.snapshots.second_folder
        self._second = None if second is None else SnapshotFolder(second, self._record)
        self._stopping = stopping
        self._margin_bytes = margin_bytes
        self._failures: dict[Path, _Failure] = {}

    def due(self, now: float) -> bool:
        """Whether there is none from within a day of now.

        A day before or after: after a clock was set back the newest seem to be of the future,
        where one shall be taken, but only one.

        Raises:
            GenmonError: the folder cannot be read.
        """
        kept = self._first.kept(now) if self._keep else []
        return bool(self._keep) and all(abs(now - each.stamp.taken_at) >= DAY_S for each in kept)

    def take(self, now: float) -> SnapshotsReport:
        """Take a snapshot; once it is known to be whole, the oldest beyond the number go.

        Raises:
            GenmonError: it could not be made, and nothing was removed; or that was so lately, and
                nothing was tried.
        """
        folder = self._first
        folder.make()
        folder.clean()
        folder.check_room(_bytes_of(self._record) + self._margin_bytes)
        target = folder.free_path(local_date(now, self._zone))
        with self._not_again_at_once(folder, now):
            take_stamped(self._record, target, now, opened=open_reader, stopping=self._stopping)
        return SnapshotsReport((target,), folder.remove_beyond(self._keep, target, now))

    def keep_up(self, now: float) -> SnapshotsReport:
        """Do what is due in both folders; what is wrong with one does not stop the other."""
        if not self._keep:
            return SnapshotsReport()
        reports = [_reported(step, now) for step in (self._take_if_due, self._copy_if_behind)]
        return SnapshotsReport(
            tuple(path for report in reports for path in report.made),
            tuple(path for report in reports for path in report.removed),
            next((report.trouble for report in reports if report.trouble), None),
        )

    def _take_if_due(self, now: float) -> SnapshotsReport:
        return self.take(now) if self.due(now) else SnapshotsReport()

    def _copy_if_behind(self, now: float) -> SnapshotsReport:
        """Bring the newest over to the second folder, also when that was away for a while."""
        folder = self._second
        if folder is None:
            return SnapshotsReport()
        folder.check_there()
        newest = self._first.kept(now)[-1:]
        there = [each.stamp for each in folder.kept(now)]
        if not newest or newest[0].stamp in there:
            return SnapshotsReport()
        return self._copy(newest[0], folder, now)

    def _copy(self, snapshot: Kept, folder: SnapshotFolder, now: float) -> SnapshotsReport:
        folder.clean()
        folder.check_room(snapshot.stamp.size)
        target = folder.free_path(local_date(snapshot.stamp.taken_at, self._zone))
        with self._not_again_at_once(folder, now):
            copy_stamped(snapshot.path, snapshot.stamp, target, self._stopping)
        return SnapshotsReport((target,), folder.remove_beyond(self._keep, target, now))

    @contextmanager
    def _not_again_at_once(self, folder: SnapshotFolder, now: float) -> Iterator[None]:
        """Let some time pass after a failure; until then it is told again.

        It is noted beforehand, so that nothing at all makes it be forgotten.
        """
        failure = self._failures.get(folder.path)
        if failure is not None and abs(now - failure.at) < RETRY_S:
            raise GenmonError(failure.trouble.text, failure.trouble.remedy)
        unknown = Trouble(
            say("making a snapshot in {path} failed", path=folder.path), say("look into the log")
        )
        self._failures[folder.path] = _Failure(now, unknown)
        try:
            yield
        except GenmonError as error:
            self._failures[folder.path] = _Failure(now, Trouble.of(error))
            raise
        del self._failures[folder.path]


def _reported(step: Callable[[float], SnapshotsReport], now: float) -> SnapshotsReport:
    try:
        return step(now)
    except GenmonError as error:
        return SnapshotsReport(trouble=Trouble.of(error))


def _bytes_of(record: Path) -> int:
    """How large a copy may become: the record and its -wal file."""
    files = (record, wal_of(record))
    return sum(file.stat().st_size for file in files if file.exists())
