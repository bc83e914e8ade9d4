"""What the crew's workers open, each in its own thread and once it is wanted.

The first number waits for none of it, and what is never asked for never takes room: hence the
imports where they are used.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from genmon_gui.config.settings import HeartbeatSettings, Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import opened_reader, told_to_people
from genmon_gui.db.files.whereabouts import identity
from genmon_gui.db.tables import outbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from genmon_gui.services.copies.snapshots import Snapshots
    from genmon_gui.services.setup.lock import Lock
    from genmon_gui.services.system import System
    from genmon_gui.services.telling.delivery import Delivery
    from genmon_gui.services.timekeeping import Timekeeping


class DeliveryOnceNeeded:
    """Opens the delivery of a start, which a kiosk that can reach nobody does without.

    Nothing is laid into an outbox for nobody: one that was found empty stays empty as long as the
    record is the same file.
    """

    def __init__(self, settings: Settings) -> None:
        """Open nothing yet.

        Args:
            settings: which ways lead out, and whom to tell.
        """
        self._settings = settings
        ways = (settings.email, settings.webhook, settings.push)
        self._has_way = any(way is not None for way in ways)
        self._found_empty: tuple[int, int] | None = None

    def __call__(self) -> "Delivery | None":
        """What sends; None while there is no record, or nothing to send and no way to do so."""
        record = identity(self._settings.database)
        if record is None or record == self._found_empty:
            return None
        if self._has_way or not _is_outbox_empty(self._settings.database):
            return open_delivery(self._settings)
        self._found_empty = record
        return None


def _is_outbox_empty(path: Path) -> bool:
    """False where it cannot be read: of what is wrong with it the delivery tells."""
    try:
        with opened_reader(path) as record, told_to_people(path):
            return not outbox.waiting(record.connection)
    except GenmonError:
        return False


def open_delivery(settings: Settings) -> "Delivery | None":
    """None while there is no record: one that was deleted must not be made anew from here."""
    if not settings.database.exists():
        return None
    from genmon_gui.alerts.transports import transports_of  # mail and web
    from genmon_gui.db.connection import open_record
    from genmon_gui.services.telling.alert_picture import drawing
    from genmon_gui.services.telling.delivery import Delivery

    record = open_record(settings.database, beside_recorder=True)
    return Delivery(record, settings, transports_of(settings), draw=drawing(settings))


def open_snapshots(settings: Settings, stopping: "Callable[[], bool]") -> "Snapshots":
    """What keeps the copies up, until it is asked to stop."""
    from genmon_gui.services.copies.snapshots import Snapshots

    return Snapshots(settings, stopping)


def open_lock(path: Path) -> "Lock":
    """The PIN of a file."""
    from genmon_gui.services.setup.lock import Lock

    return Lock(path)


def open_system(settings: Settings, timekeeping: "Timekeeping") -> "System":
    """What tells how everything stands under these settings."""
    from genmon_gui.services.system import System

    return System(settings, timekeeping)


def beat(settings: HeartbeatSettings) -> str:
    """Give a sign of life.

    Raises:
        GenmonError: it does not arrive.
    """
    from genmon_gui.alerts.heartbeat import send_heartbeat  # the web

    return send_heartbeat(settings)
