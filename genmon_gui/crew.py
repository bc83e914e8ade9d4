"""The workers, their threads, and what each of them opens under the settings of the moment."""

import threading
from functools import partial

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal, Slot

from genmon_gui.config.settings import (
    DisplaySettings,
    LockSettings,
    Settings,
    SnapshotSettings,
)
from genmon_gui.core.reading import stale_after_s
from genmon_gui.db.connection import opened_reader
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.sticks import find_sticks
from genmon_gui.openings import (
    DeliveryOnceNeeded,
    beat,
    open_delivery,
    open_lock,
    open_snapshots,
    open_system,
)
from genmon_gui.services.copies.stick_messages import Origin
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.setup.configuration import Configuration
from genmon_gui.services.station import Station
from genmon_gui.services.timekeeping import Timekeeping
from genmon_gui.workers.delivery_worker import DeliveryWorker
from genmon_gui.workers.heartbeat_worker import Heartbeat, HeartbeatWorker
from genmon_gui.workers.hindsight_worker import HindsightWorker
from genmon_gui.workers.history_worker import HistoryWorker
from genmon_gui.workers.host import WorkerHost
from genmon_gui.workers.lock_worker import LockWorker
from genmon_gui.workers.polling_worker import PollingWorker
from genmon_gui.workers.settings_worker import SettingsWorker
from genmon_gui.workers.snapshot_worker import OpenSnapshots, SnapshotWorker
from genmon_gui.workers.station_change import StationChange
from genmon_gui.workers.stick_worker import StickWorker
from genmon_gui.workers.system_worker import SystemWorker

# In order to stop within two seconds: what hangs longer than this, one or all, is left behind.
_FINISH_LIMIT_MS = 1500
# The other threads wait until the first round is on the screen, so that none of them holds it up;
# where there is no round, since a record is being mended or a bus hangs, they wait no longer.
_PAINTED_MS, _PATIENCE_MS = 200, 3000


class Crew(QObject):
    """Everything that runs beside the screen.

    Signals:
        station_changed: a StationChange, for the polling worker.
        delivery_changed: what opens the delivery, for its worker.
        snapshots_changed: what opens the snapshots, for their worker.
        zone_changed: a ZoneInfo, for the workers of history, hindsight and sticks.
        alarms_changed: a tuple of AlarmRule, for the history worker.
        lock_changed: what opens the lock, for its worker.
        system_changed: what opens the system, for its worker.
        heartbeat_changed: a Heartbeat or None, for its worker.
    """

    station_changed = Signal(object)
    delivery_changed = Signal(object)
    snapshots_changed = Signal(object)
    zone_changed = Signal(object)
    alarms_changed = Signal(object)
    lock_changed = Signal(object)
    system_changed = Signal(object)
    heartbeat_changed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        bus: Bus,
        timekeeping: Timekeeping,
        configuration: Configuration | None,
        *,
        demo: bool,
    ) -> None:
        """Get ready; nothing runs yet.

        Args:
            settings: everything configured.
            bus: what is asked.
            timekeeping: the time.
            configuration: where settings are read and written, None for neither.
            demo: the record is the demo's.
        """
        super().__init__()
        self._settings, self._bus, self._demo = settings, bus, demo
        self._timekeeping = timekeeping
        self._finishing = threading.Event()
        station = self._station(settings)
        open_reader = partial(opened_reader, settings.database)
        self.polling = PollingWorker(station.open_station, settings.polling.interval_s)
        self.history = HistoryWorker(open_reader, settings.timezone, settings.alarms)
        known_now = timekeeping.known_now
        self.delivery = DeliveryWorker(
            DeliveryOnceNeeded(settings), known_now, self._finishing.is_set
        )
        self.snapshots = SnapshotWorker(self._snapshots(settings), known_now)
        self.lock = LockWorker(partial(open_lock, settings.pin_file))
        self.system = SystemWorker(open_reader, partial(open_system, settings, timekeeping))
        self.hindsight = HindsightWorker(open_reader, settings.timezone)
        self.heartbeat = HeartbeatWorker(self._heartbeat(settings))
        self._is_beating = False
        self.stick = StickWorker(self._origin(settings), self._finishing.is_set)
        self.settings = None if configuration is None else SettingsWorker(configuration)
        self._hosts = self._made_hosts()
        self._others_due = QTimer(self)
        self._others_due.setSingleShot(True)
        self._connect()

    def _made_hosts(self) -> list[WorkerHost]:
        """A thread for each worker, polling's first."""
        named: dict[str, QObject | None] = {
            "polling": self.polling,
            "history": self.history,
            "delivery": self.delivery,
            "snapshots": self.snapshots,
            "lock": self.lock,
            "system": self.system,
            "hindsight": self.hindsight,
            "heartbeat": self.heartbeat,
            "stick": self.stick,
            "settings": self.settings,
        }
        return [WorkerHost(worker, name) for name, worker in named.items() if worker is not None]

    def start(self) -> None:
        """Start the threads, polling first; what the others are told meanwhile waits for them."""
        self._hosts[0].start()
        self._others_due.start(_PATIENCE_MS)
        self.polling.round_taken.connect(self._hasten)

    @Slot(object)
    def _hasten(self, taken: RoundTaken) -> None:
        """The first round is about to be painted."""
        if taken.number > 0 and self._others_due.remainingTime() > _PAINTED_MS:
            self._others_due.start(_PAINTED_MS)

    @Slot()
    def _start_others(self) -> None:
        self.polling.round_taken.disconnect(self._hasten)
        for host in self._hosts[1:]:
            host.start()

    def apply(self, settings: Settings) -> bool:
        """Go on with other settings; no round is lost.

        Returns:
            False where not all of them take effect: where the record and the bus are, and what
            the clock is worth, stay as they are until the next start.
        """
        old, new = self._settings, _with_fixed(settings, self._settings)
        self._settings = new
        self._tell_those_who_act(old, new)
        self._tell_those_who_answer(old, new)
        return new == settings

    def _connect(self) -> None:
        """Lead each change of settings to whom it concerns."""
        self.station_changed.connect(self.polling.change_station)
        self.delivery_changed.connect(self.delivery.reopen)
        self.snapshots_changed.connect(self.snapshots.change_snapshots)
        self.zone_changed.connect(self.history.change_zone)
        self.zone_changed.connect(self.stick.change_zone)
        self.zone_changed.connect(self.hindsight.change_zone)
        self.alarms_changed.connect(self.history.change_alarms)
        self.lock_changed.connect(self.lock.change_lock)
        self.system_changed.connect(self.system.change_system)
        self.heartbeat_changed.connect(self.heartbeat.change_heartbeat)
        self.polling.alerted.connect(self.delivery.hasten)
        self._others_due.timeout.connect(self._start_others)
        self._lead_rounds(self._heartbeat(self._settings))

    def _lead_rounds(self, heartbeat: Heartbeat | None) -> None:
        """Let the heartbeat hear of rounds while there is one: each would wake its thread."""
        is_wanted = heartbeat is not None
        if is_wanted and not self._is_beating:
            self.polling.round_taken.connect(self.heartbeat.note_round)
        elif self._is_beating and not is_wanted:
            self.polling.round_taken.disconnect(self.heartbeat.note_round)
        self._is_beating = is_wanted

    def _tell_those_who_act(self, old: Settings, new: Settings) -> None:
        """The station, and what sends and copies by itself."""
        if _of_station(new) != _of_station(old):
            self.station_changed.emit(self._station(new))
        if _of_delivery(new) != _of_delivery(old):
            self.delivery_changed.emit(partial(open_delivery, new))
        if (new.snapshots, new.timezone) != (old.snapshots, old.timezone):
            self.snapshots_changed.emit(self._snapshots(new))
        if (new.heartbeat, new.polling) != (old.heartbeat, old.polling):
            heartbeat = self._heartbeat(new)
            self._lead_rounds(heartbeat)
            self.heartbeat_changed.emit(heartbeat)

    def _tell_those_who_answer(self, old: Settings, new: Settings) -> None:
        """What waits for questions."""
        if new.timezone != old.timezone:
            self.zone_changed.emit(new.timezone)
        if new.alarms != old.alarms:
            self.alarms_changed.emit(new.alarms)
        if new.pin_file != old.pin_file:
            self.lock_changed.emit(partial(open_lock, new.pin_file))
        if new != old:
            self.system_changed.emit(partial(open_system, new, self._timekeeping))

    def finish(self) -> bool:
        """End the threads.

        Returns:
            False when a thread hangs, in a mail server or the like, and is left behind.
        """
        self._finishing.set()
        self._others_due.stop()
        for host in self._hosts:
            host.ask_to_finish()
        deadline = QDeadlineTimer(_FINISH_LIMIT_MS)
        ended = [host.wait(deadline.remainingTime()) for host in self._hosts]
        return all(ended)

    def _station(self, settings: Settings) -> StationChange:
        bus, timekeeping, demo = self._bus, self._timekeeping, self._demo
        return StationChange(
            settings, lambda answered: Station(settings, bus, timekeeping, answered, demo=demo)
        )

    def _origin(self, settings: Settings) -> Origin:
        return Origin(
            settings.database,
            partial(opened_reader, settings.database),
            settings.timezone,
            self._timekeeping.known_now,
            find_sticks,
        )

    def _snapshots(self, settings: Settings) -> OpenSnapshots:
        return partial(open_snapshots, settings, self._finishing.is_set)

    def _heartbeat(self, settings: Settings) -> Heartbeat | None:
        """A demo that goes on tells nothing of the machine."""
        wanted = settings.heartbeat
        if wanted is None or self._demo:
            return None
        stale_s = stale_after_s(settings.polling.interval_s)
        return Heartbeat(partial(beat, wanted), wanted.interval_s, stale_s)


def _with_fixed(settings: Settings, running: Settings) -> Settings:
    """The settings as far as they can take effect while the program runs."""
    polling = settings.polling._replace(w1_dir=running.polling.w1_dir)
    return settings._replace(database=running.database, clock=running.clock, polling=polling)


def _of_station(settings: Settings) -> Settings:
    """The settings with what a station does not ask for at its default."""
    return settings._replace(
        display=DisplaySettings(),
        snapshots=SnapshotSettings(),
        lock=LockSettings(),
        alerts=settings.alerts._replace(weekly=None),
        heartbeat=None,
        source=None,
    )


def _of_delivery(settings: Settings) -> tuple[object, ...]:
    """What of the settings a delivery asks for."""
    ways = (settings.email, settings.webhook, settings.push, settings.alerts)
    return (*ways, settings.alarms, settings.units, settings.timezone)
