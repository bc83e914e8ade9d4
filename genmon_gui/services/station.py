"""Everything the polling thread does, without a thread: the in-process twin of its worker."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import replace

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import DamagedError, GenmonError
from genmon_gui.db import readings
from genmon_gui.db.connection import (
    Connection,
    close_as_it_is,
    told_to_people,
)
from genmon_gui.db.integrity import reading_through
from genmon_gui.db.recorder_lock import RecorderLock
from genmon_gui.db.set_aside import set_aside
from genmon_gui.hardware.bus import Bus
from genmon_gui.services.boot_starts import note_known, stamp_some, take_up
from genmon_gui.services.demo_history import fill
from genmon_gui.services.held_log import held_log_notice
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.polling import Polling, SensorLook
from genmon_gui.services.record_zone import ensure_zone
from genmon_gui.services.recording import Recorder
from genmon_gui.services.runs import (
    has_started,
    is_suspect,
    note_read_through,
    note_start,
    note_stop,
)
from genmon_gui.services.salvaging import bring_back, bring_back_first, take_note
from genmon_gui.services.station_record import (
    ensure_folder,
    is_emptied,
    is_ours,
    open_station_record,
)
from genmon_gui.services.timekeeping import Timekeeping

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
        self,
        settings: Settings,
        bus: Bus,
        timekeeping: Timekeeping,
        answered: Callable[[], None],
        *,
        demo: bool = False,
    ) -> None:
        """Open the record and get ready.

        Args:
            settings: everything configured.
            bus: what is asked.
            timekeeping: the time, which the station lets look at the clock once a round.
            answered: called from any thread whenever a sensor has answered.
            demo: the record is the demo's, and gets a year of history first.

        Raises:
            GenmonError: the record cannot be used, or another process records into it.
        """
        self._path, self._settings, self._demo = settings.database, settings, demo
        self._time = timekeeping
        self._noted_start: float | None = None
        self._may_be_stamped = True
        self._trouble: Trouble | None = None
        self._notice, self._notice_until_s = "", 0.0
        ensure_folder(self._path)
        self._lock = RecorderLock(self._path)
        self._is_running = False
        self._connection: Connection | None = None
        self._recorder: Recorder
        try:
            self._open()
        except BaseException:
            self._lock.close()
            raise
        expected = tuple(sensor.rom_id for sensor in settings.sensors)
        # Counted from the boot, answers have their right place whenever the clock is set.
        self._polling = Polling(bus, expected, answered, timekeeping.since_boot_s)

    def _open(self) -> None:
        """Open the record, a new one where the old one is damaged."""
        if is_emptied(self._path, self._lock):
            set_aside(self._path, self._time.now())
        try:
            self._take_over()
        except DamagedError:
            if not is_ours(self._path, self._lock):
                raise
            set_aside(self._path, self._time.now())
            self._take_over()

    def _take_over(self) -> None:
        connection = open_station_record(self._path, demo=self._demo)
        try:
            with told_to_people(self._path):
                bring_back_first(connection, self._path, self._time)
                ensure_zone(connection, self._settings.timezone)
                with connection:
                    by_s = take_up(connection, self._time)
                take_note(connection, self._settings, self._path, self._time)
                notice = self._note_start(connection)
            self._record_into(connection, by_s)
        except BaseException:
            close_as_it_is(connection)
            raise
        self._connection, self._is_running = connection, True
        self._noted_start = self._time.start_at if self._time.is_known else None
        self._may_be_stamped = True
        self._lock.note_record()
        self._tell(notice, OFF_TOLD_S)
        self._work = self._background(connection)

    def _record_into(self, connection: Connection, by_s: float) -> None:
        now, assumed = self._time.now(), self._time.assumed
        if self._is_running:
            self._recorder.correct(by_s, assumed)
            self._recorder.move_to(connection, now)
        else:
            self._recorder = Recorder(connection, self._settings, now, assumed)

    def _note_start(self, connection: Connection) -> str:
        if self._is_running and has_started(connection):
            return ""
        with connection:
            zone, boot = self._settings.timezone, self._time.boot_name
            return note_start(connection, self._time.now(), zone, boot, self._time.assumed)

    def _background(self, connection: Connection) -> Generator[None]:
        """Whatever can wait for idle moments, in small steps."""
        for notice in bring_back(connection, self._path, self._time):
            self._tell(notice, DAMAGE_TOLD_S)
            yield
        if is_suspect(connection):
            for _ in reading_through(connection):
                yield
            with connection:
                note_read_through(connection, self._time.now(), self._time.assumed)
        if self._demo:
            yield from fill(connection, self._settings, self._time.now())

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
        self._look_at_clock()
        looks = tuple(
            SensorLook(seen.rom_id, replace(seen.look, at=self._time.moment(seen.look.at)))
            for seen in self._polling.close_round()
        )
        since_boot_s = self._time.since_boot_s()
        return self._told(
            self._recorder.record(looks, self._time.moment(since_boot_s), since_boot_s)
        )

    def state(self) -> RoundTaken:
        """What is known without asking."""
        return self._told(self._recorder.state(self._time.now()))

    def acknowledge(self, rule_key: str) -> RoundTaken:
        """Somebody has seen an alarm."""
        return self._told(self._recorder.acknowledge(rule_key, self._time.now()))

    def snooze(self, rule_key: str, for_s: float | None) -> RoundTaken:
        """Tell nobody of an alarm for so long, or with None of it again at once."""
        return self._told(self._recorder.snooze(rule_key, for_s, self._time.now()))

    def catch_up(self) -> bool:
        """Do a small piece of work that can wait for an idle moment; False when none is left.

        Raises:
            GenmonError: the record did not take it; there is nothing left until the next start.
        """
        try:
            with told_to_people(self._path):
                was_done = self._stamp_some() or next(self._work, _NOTHING) is not _NOTHING
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
                note_stop(self._connection, self._time.now(), self._time.assumed)
        self._recorder.close()
        self._lock.close()

    def _begin_anew(self, connection: Connection) -> None:
        """Go on in a new record, with the readings that the damaged one did not take."""
        self._work.close()
        self._connection = None
        close_as_it_is(connection)
        set_aside(self._path, self._time.now())
        self._open()

    def _look_at_clock(self) -> None:
        """Follow the clock where it can be trusted; what the record does not take waits a round."""
        connection = self._connection
        if connection is None:
            return
        with suppress(GenmonError), told_to_people(self._path):
            by_s = self._time.look(readings.newest_at(connection))
            self._recorder.correct(by_s, self._time.assumed)
            if self._time.is_known and self._noted_start != self._time.start_at:
                with connection:
                    note_known(connection, self._time)
                self._noted_start, self._may_be_stamped = self._time.start_at, True

    def _stamp_some(self) -> bool:
        """Bring looks that have waited for the time to where they belong, while there are any."""
        if self._connection is None or not self._may_be_stamped:
            return False
        self._may_be_stamped = stamp_some(self._connection)
        return self._may_be_stamped

    def _tell(self, notice: str, for_s: float) -> None:
        if notice:
            self._notice, self._notice_until_s = notice, self._time.since_boot_s() + for_s

    def _told(self, taken: RoundTaken) -> RoundTaken:
        """A record that takes nothing is worse than a bus that is not there."""
        if self._recorder.is_damaged and self._connection is not None:
            self._begin_anew(self._connection)
            taken = self._recorder.state(taken.at)
        if self._time.since_boot_s() > self._notice_until_s:
            self._notice = ""
        notice = self._notice or held_log_notice(self._path)
        return replace(taken, trouble=taken.trouble or self._trouble, notice=notice)


_NOTHING = object()
