"""Everything the polling thread does, without a thread: the in-process twin of its worker."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.db import meta, places
from genmon_gui.db.connection import Connection, open_record, told_to_people
from genmon_gui.hardware.bus import Bus
from genmon_gui.services.demo_history import fill
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.polling import Polling
from genmon_gui.services.record_zone import ensure_zone
from genmon_gui.services.recording import Recorder


def open_station_record(path: Path, *, demo: bool) -> Connection:
    """Open the record for the kiosk; demo and real readings never meet in one file.

    Raises:
        GenmonError: it cannot be opened, or belongs to the other kind.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GenmonError(
            f"{path.parent}: {error.strerror}", "name a database in a folder that can be written"
        ) from error
    connection = open_record(path)
    try:
        with told_to_people(path):
            _keep_apart(connection, path, demo=demo)
    except GenmonError:
        connection.close()
        raise
    return connection


def _keep_apart(connection: Connection, path: Path, *, demo: bool) -> None:
    is_demo = meta.get(connection, meta.DEMO) is not None
    if is_demo and not demo:
        raise GenmonError(f"{path} holds a demo's readings", "name another database with --db")
    # A real record may hold nothing but places and their faults.
    if demo and not is_demo and places.names(connection):
        raise GenmonError(f"{path} holds real readings", "the demo needs a database of its own")
    if demo and not is_demo:
        meta.put(connection, meta.DEMO, "yes")


class Station:
    """The bus, the rounds and the record, for one thread's use.

    Opening it does not ask a sensor; `start_round`, then `close_round` when it `is_complete` or
    its time is up.
    """

    def __init__(
        self, settings: Settings, bus: Bus, answered: Callable[[], None], *, demo: bool = False
    ) -> None:
        """Open the record and get ready.

        Args:
            settings: everything configured.
            bus: what is asked.
            answered: called from any thread whenever a sensor has answered.
            demo: the record is the demo's, and gets a year of history first.

        Raises:
            GenmonError: the record cannot be used.
        """
        self._path = settings.database
        self._trouble: Trouble | None = None
        connection = open_station_record(self._path, demo=demo)
        now = time.time()
        with told_to_people(self._path):
            ensure_zone(connection, settings.timezone)
        self._recorder = Recorder(connection, settings, now)
        expected = tuple(sensor.rom_id for sensor in settings.sensors)
        self._polling = Polling(bus, expected, answered, time.time)
        self._history: Iterator[None] = fill(connection, settings, now) if demo else iter(())

    def start_round(self) -> None:
        """Ask every sensor; returns at once. Without a bus, what is told next says so."""
        try:
            self._polling.start_round()
        except GenmonError as error:
            self._trouble = Trouble(error.text, error.remedy)
        else:
            self._trouble = None

    @property
    def is_complete(self) -> bool:
        """Whether every sensor that was asked has answered."""
        return self._polling.is_complete

    def close_round(self) -> RoundTaken:
        """Judge and record what was heard."""
        looks = self._polling.close_round()
        return self._told(self._recorder.record(looks, time.time(), time.monotonic()))

    def state(self) -> RoundTaken:
        """What is known without asking."""
        return self._recorder.state(time.time())

    def acknowledge(self, rule_key: str) -> RoundTaken:
        """Somebody has seen an alarm."""
        return self._told(self._recorder.acknowledge(rule_key, time.time()))

    def catch_up(self) -> bool:
        """Do a small piece of work that can wait for an idle moment; False when none is left.

        Raises:
            GenmonError: the record did not take it; there is nothing left until the next start.
        """
        with told_to_people(self._path):
            was_done = next(self._history, _NOTHING) is not _NOTHING
        if was_done:
            self._recorder.forget_today()
        return was_done

    def close(self) -> None:
        """Stop asking and close the record."""
        self._polling.close()
        self._recorder.close()

    def _told(self, taken: RoundTaken) -> RoundTaken:
        """A record that takes nothing is worse than a bus that is not there."""
        return replace(taken, trouble=taken.trouble or self._trouble)


_NOTHING = object()
