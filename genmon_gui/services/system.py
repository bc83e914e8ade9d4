"""What the system page asks: how record, messages, clock and machine stand."""

import platform
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from genmon_gui import __version__
from genmon_gui.alerts.recipients import recipients_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import Connection
from genmon_gui.db.library import sqlite_version
from genmon_gui.db.tables import events, outbox
from genmon_gui.db.tables.events import Event
from genmon_gui.db.tables.outbox import OutboxStanding
from genmon_gui.hardware.network import addresses, host_name
from genmon_gui.services.copies.snapshot_folder import SnapshotFolder
from genmon_gui.services.record.future_readings import FutureReadings, future_readings
from genmon_gui.services.sensor_health import FaultDays, read_fault_days
from genmon_gui.services.timekeeping import ClockState, Timekeeping

_EVENTS = 10


@dataclass(frozen=True, slots=True)
class SystemAsked:
    """How does everything stand?"""


@dataclass(frozen=True, slots=True)
class Storage:
    """Where the record lies.

    Attributes:
        path: the record.
        record_bytes: its size, with what has not been merged into it yet.
        free_bytes: what the disk has room for.
        are_snapshots_kept: whether any shall be taken.
        snapshots: how many there are.
        last_snapshot_at: when the newest was taken, UTC epoch seconds; None without one.
    """

    path: Path
    record_bytes: int
    free_bytes: int
    are_snapshots_kept: bool
    snapshots: int
    last_snapshot_at: float | None


@dataclass(frozen=True, slots=True)
class SystemRead:
    """How everything stands.

    Attributes:
        at: when, UTC epoch seconds.
        fault_days: how often sensors failed of late.
        storage: where the record lies.
        outbox: how messages go out; None where nobody is to be told.
        clock: what is known of the time.
        future: readings that cannot be yet; none while the time is not known.
        running_s: how long the machine has been on.
        events: what happened last, the newest first.
        host: the machine's name.
        addresses: where it is found.
        versions: (what, which).
    """

    at: float
    fault_days: FaultDays
    storage: Storage
    outbox: OutboxStanding | None
    clock: ClockState
    future: tuple[FutureReadings, ...]
    running_s: float
    events: tuple[Event, ...]
    host: str
    addresses: tuple[str, ...]
    versions: tuple[tuple[str, str], ...]


class System:
    """Reads how everything stands, under the settings of the moment."""

    def __init__(self, settings: Settings, timekeeping: Timekeeping) -> None:
        """Get ready; nothing is read yet."""
        # Thirty modules, for which the page that imports what is read need not wait.
        from importlib import metadata

        self._settings, self._time = settings, timekeeping
        self._versions = (
            ("genmon-gui", __version__),
            ("Python", platform.python_version()),
            ("Qt", metadata.version("PySide6-Essentials")),
            ("SQLite", sqlite_version()),
        )

    def read(self, connection: Connection) -> SystemRead:
        """Look at everything.

        Raises:
            GenmonError: the disk of the record is gone.
        """
        now, settings = self._time.now(), self._settings
        is_told = bool(recipients_of(settings))
        return SystemRead(
            now,
            read_fault_days(connection, now, settings.timezone),
            self._storage(now),
            outbox.standing(connection) if is_told else None,
            self._time.state(),
            future_readings(connection, now) if self._time.is_known else (),
            self._time.since_boot_s(),
            events.newest(connection, _EVENTS),
            host_name(),
            addresses(),
            self._versions,
        )

    def _storage(self, now: float) -> Storage:
        path, is_kept = self._settings.database, self._settings.snapshots.keep > 0
        kept = []
        # What is wrong with the folder, who keeps the snapshots tells.
        with suppress(GenmonError):
            kept = SnapshotFolder(self._settings.snapshot_folder, path).kept(now)
        last_at = kept[-1].stamp.taken_at if kept else None
        try:
            free_bytes = shutil.disk_usage(path.parent).free
        except OSError as error:
            raise GenmonError(
                f"{path.parent}: {error.strerror}", say("put its disk back")
            ) from error
        return Storage(path, _size_of(path), free_bytes, is_kept, len(kept), last_at)


def _size_of(path: Path) -> int:
    parts = (path, wal_of(path))
    return sum(part.stat().st_size for part in parts if part.exists())
