"""Everything the polling thread does, without a thread: the in-process twin of its worker."""

import time
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import replace

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import DamagedError, GenmonError
from genmon_gui.db.connection import (
    Connection,
    close_as_it_is,
    told_to_people,
)
from genmon_gui.db.integrity import reading_through
from genmon_gui.db.recorder_lock import RecorderLock
from genmon_gui.db.set_aside import set_aside
from genmon_gui.hardware.boot import boot_id
from genmon_gui.hardware.bus import Bus
from genmon_gui.services.demo_history import fill
from genmon_gui.services.held_log import held_log_notice
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.polling import Polling
from genmon_gui.services.record_zone import ensure_zone
from genmon_gui.services.recording import Recorder
from genmon_gui.services.runs import (
    has_started,
    is_suspect,
    note_read_through,
    note_start,
    note_stop,
)
from genmon_gui.services.salvaging import bring_back, take_note
from genmon_gui.services.station_record import (
    ensure_folder,
    is_emptied,
    is_ours,
    open_station_record,
)

# For how long the screen tells that the program was off, and that the record was damaged.
OFF_TOLD_S = 60.0
DAMAGE_TOLD_S = 3600.0


class Station:
    """The bus, the rounds and the record, for one thread's use.

    Opening it does not ask a sensor; `start_round`, then `close_round` when it `is_complete` or
    its time is up. A record that is found damaged, at once or later, is set aside; recording goes
    on in a new one.
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
            GenmonError: the record cannot be used, or another process records into it.
        """
        self._path, self._settings, self._demo = settings.database, settings, demo
        self._trouble: Trouble | None = None
        self._notice, self._notice_until_s = "", 0.0
        ensure_folder(self._path)
        self._lock = RecorderLock(self._path)
        self._is_running = False
        self._connection: Connection | None = None
        self._recorder: Recorder
        try:
            self._open(time.time())
        except BaseException:
            self._lock.close()
            raise
        expected = tuple(sensor.rom_id for sensor in settings.sensors)
        self._polling = Polling(bus, expected, answered, time.time)

    def _open(self, now: float) -> None:
        """Open the record, a new one where the old one is damaged."""
        if is_emptied(self._path, self._lock):
            set_aside(self._path, now)
        try:
            self._take_over(now)
        except DamagedError:
            if not is_ours(self._path, self._lock):
                raise
            set_aside(self._path, now)
            self._take_over(now)

    def _take_over(self, now: float) -> None:
        connection = open_station_record(self._path, demo=self._demo)
        try:
            with told_to_people(self._path):
                take_note(connection, self._settings, self._path, now)
                ensure_zone(connection, self._settings.timezone)
                notice = self._note_start(connection, now)
            if self._is_running:
                self._recorder.move_to(connection, now)
            else:
                self._recorder = Recorder(connection, self._settings, now)
        except BaseException:
            close_as_it_is(connection)
            raise
        self._connection, self._is_running = connection, True
        self._lock.note_record()
        self._tell(notice, OFF_TOLD_S)
        self._work = self._background(connection, now)

    def _note_start(self, connection: Connection, now: float) -> str:
        if self._is_running and has_started(connection):
            return ""
        with connection:
            return note_start(connection, now, self._settings.timezone, boot_id())

    def _background(self, connection: Connection, now: float) -> Generator[None]:
        """Whatever can wait for idle moments, in small steps."""
        for notice in bring_back(connection, self._path, now):
            self._tell(notice, DAMAGE_TOLD_S)
            yield
        if is_suspect(connection):
            for _ in reading_through(connection):
                yield
            with connection:
                note_read_through(connection, now)
        if self._demo:
            yield from fill(connection, self._settings, now)

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
        return self._told(self._recorder.state(time.time()))

    def acknowledge(self, rule_key: str) -> RoundTaken:
        """Somebody has seen an alarm."""
        return self._told(self._recorder.acknowledge(rule_key, time.time()))

    def catch_up(self) -> bool:
        """Do a small piece of work that can wait for an idle moment; False when none is left.

        Raises:
            GenmonError: the record did not take it; there is nothing left until the next start.
        """
        try:
            with told_to_people(self._path):
                was_done = next(self._work, _NOTHING) is not _NOTHING
        except DamagedError:
            if self._connection is None:
                raise
            self._begin_anew(self._connection)
            return True
        if was_done:
            self._recorder.forget_today()
        return was_done

    @property
    def is_waiting(self) -> bool:
        """Whether readings or transitions wait in memory, which a closed station would lose."""
        return self._recorder.is_waiting

    @property
    def is_open(self) -> bool:
        """False once a damaged record could not be followed by a new one; then only close."""
        return self._connection is not None

    def close(self) -> None:
        """Stop asking and close the record."""
        self._polling.close()
        self._work.close()
        if self._connection is not None:
            with suppress(GenmonError), told_to_people(self._path), self._connection:
                note_stop(self._connection, time.time())
        self._recorder.close()
        self._lock.close()

    def _begin_anew(self, connection: Connection) -> None:
        """Go on in a new record, with the readings that the damaged one did not take."""
        now = time.time()
        self._work.close()
        self._connection = None
        close_as_it_is(connection)
        set_aside(self._path, now)
        self._open(now)

    def _tell(self, notice: str, for_s: float) -> None:
        if notice:
            self._notice, self._notice_until_s = notice, time.monotonic() + for_s

    def _told(self, taken: RoundTaken) -> RoundTaken:
        """A record that takes nothing is worse than a bus that is not there."""
        if self._recorder.is_damaged and self._connection is not None:
            self._begin_anew(self._connection)
            taken = self._recorder.state(taken.at)
        if time.monotonic() > self._notice_until_s:
            self._notice = ""
        notice = self._notice or held_log_notice(self._path)
        return replace(taken, trouble=taken.trouble or self._trouble, notice=notice)


_NOTHING = object()
