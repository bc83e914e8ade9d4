"""The record of a station: opened, followed by another when damaged or gone, waited for if full."""

from collections.abc import Generator
from contextlib import suppress

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import DamagedError, FullDiskError, GenmonError
from genmon_gui.db.connection import Connection, close_as_it_is, told_to_people
from genmon_gui.db.old_log import set_old_log_aside
from genmon_gui.db.recorder_lock import RecorderLock
from genmon_gui.db.set_aside import set_aside
from genmon_gui.db.stand_in import open_as_it_stands, open_blank, seal
from genmon_gui.services.clock_following import ClockFollowing
from genmon_gui.services.demo_history import fill
from genmon_gui.services.held_log import old_log_notice
from genmon_gui.services.lost_files import LostFiles
from genmon_gui.services.mending import mend
from genmon_gui.services.messages import Trouble
from genmon_gui.services.passing_notice import PassingNotice
from genmon_gui.services.record_following import follow_settings
from genmon_gui.services.recording import Recorder
from genmon_gui.services.runs import has_started, note_start, note_stop
from genmon_gui.services.salvaging import bring_back_first, take_note
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
# From one try to open a record for which there was no room to the next.
REOPEN_S = 10.0


class RecordKeeping:
    """Keeps a record open to record into, and a Recorder that takes rounds whether it is or not.

    A record that is found damaged is set aside; recording goes on in a new one. One whose files
    somebody deletes or moves is saved and put back. While the disk has no room to open it, the
    recorder leans on the record as it can be read, or on a blank one, and what it is told waits in
    its memory.

    Attributes:
        recorder: takes the rounds.
        unopened: why the record is not open though rounds are taken, None when it is.
        notice: tells what happened to the record or the program.
    """

    recorder: Recorder

    def __init__(self, settings: Settings, timekeeping: Timekeeping, *, demo: bool) -> None:
        """Open the record.

        Args:
            settings: everything configured.
            timekeeping: the time, which is let look at the clock.
            demo: the record is the demo's, and gets a year of history first.

        Raises:
            GenmonError: the record cannot be used, or another process records into it.
        """
        self._path, self._settings, self._demo = settings.database, settings, demo
        self._time = timekeeping
        self._began_s = timekeeping.since_boot_s()
        self._clock = ClockFollowing(timekeeping)
        self._lost = LostFiles(self._path, timekeeping)
        self.notice = PassingNotice(timekeeping)
        self._has_opened = False
        self._connection: Connection | None = None
        self._stand_in: Connection | None = None
        self.unopened: Trouble | None = None
        self._reopen_s = 0.0
        ensure_folder(self._path)
        self._lock = RecorderLock(self._path)
        try:
            self._open()
        except BaseException:
            self._lock.close()
            raise

    def keep_up(self) -> None:
        """See that there is a record, and look at the clock; before every round."""
        self._follow_lost()
        if self.unopened is not None and self._time.since_boot_s() >= self._reopen_s:
            self._try_again()
        self._look_at_clock()

    @property
    def is_waiting(self) -> bool:
        """Whether something waits, or may have to, until there is a record that takes it."""
        return self._connection is None or self.recorder.is_waiting

    def change_settings(self, settings: Settings) -> None:
        """Go on with other settings in the same record, between two rounds; nothing is waiting.

        Raises:
            GenmonError: the record did not take it; it has to be done again.
        """
        assert self._connection is not None  # noqa: S101 - else something is waiting
        with told_to_people(self._path):
            follow_settings(self._connection, settings, self._time)
        self.recorder.change_settings(settings, self._time.now())
        self._settings = settings

    def replace_damaged(self) -> bool:
        """Go on in a new record if the recorder has found this one damaged; whether it did."""
        if not self.recorder.is_damaged or self._connection is None:
            return False
        self._begin_anew(self._connection)
        return True

    def catch_up(self) -> bool:
        """Do a small piece of work that can wait for an idle moment; False when none is left.

        Raises:
            GenmonError: the record did not take it; there is nothing left until the next start.
        """
        if self._connection is None:
            return False
        try:
            with told_to_people(self._path):
                stamped = self._clock.stamp_some(self._connection)
                was_done = stamped or next(self._work, _NOTHING) is not _NOTHING
        except DamagedError:
            self._begin_anew(self._connection)
            return True
        if was_done:
            self.recorder.forget_today()
        return was_done

    @property
    def is_open(self) -> bool:
        """False once a damaged record could not be followed by a new one; then only close."""
        return self._connection is not None or self.unopened is not None

    @property
    def trouble(self) -> Trouble | None:
        """Why what is recorded may be lost, None when it is safe."""
        return self.unopened or self._lost.trouble

    def close(self) -> None:
        """Close the record; what waits gets a last chance."""
        self._follow_lost()
        if self.unopened is not None:
            self._try_again()
        if self._connection is not None:
            self._work.close()
            with suppress(GenmonError), told_to_people(self._path), self._connection:
                note_stop(self._connection, self._time.now(), self._time.assumed)
        self.recorder.close()
        self._lock.close()

    def _open(self) -> None:
        """Open the record, or what stands in for it while the disk is full."""
        try:
            self._open_record()
        except FullDiskError as error:
            self._record_later(error)

    def _open_record(self) -> None:
        """Open the record, a new one where the old one is damaged."""
        self._lock.hold_again()
        self._lost.put_back()
        if is_emptied(self._path, self._lock):
            set_aside(self._path, self._time.now())
        self._tell_damage(old_log_notice(set_old_log_aside(self._path, self._time.now())))
        try:
            self._take_over()
        except DamagedError:
            if not is_ours(self._path, self._lock):
                raise
            self._lost.give_up()
            set_aside(self._path, self._time.now())
            self._take_over()

    def _record_later(self, error: GenmonError) -> None:
        """Let what is read wait in memory; what the record tells is known where it can be read."""
        self._put_off(error)
        if self._has_opened:
            self._stand_in = open_blank(self._path)
            seal(self._stand_in)
            self.recorder.move_to(self._stand_in, self._time.now())
            return
        try:
            self._lean_on(open_as_it_stands(self._path))
        except GenmonError:
            self._lean_on(open_blank(self._path))

    def _lean_on(self, stand_in: Connection) -> None:
        try:
            with told_to_people(self._path):
                self._clock.look(stand_in)
            self.recorder = self._clock.begin_recorder(stand_in, self._settings)
            seal(stand_in)
        except BaseException:
            stand_in.close()
            raise
        self._stand_in = stand_in

    def _put_off(self, error: GenmonError) -> None:
        self.unopened = self._lost.told(error)
        self._reopen_s = self._time.since_boot_s() + REOPEN_S

    def _try_again(self) -> None:
        stand_in = self._stand_in
        try:
            self._open_record()
        except GenmonError as error:
            self._put_off(error)
            return
        self.unopened = self._stand_in = None
        if stand_in is not None:
            stand_in.close()

    def _take_over(self) -> None:
        connection = open_station_record(self._path, demo=self._demo)
        try:
            with told_to_people(self._path):
                self._lost.check(connection)
                bring_back_first(connection, self._path, self._time)
                self._clock.take_up(connection)
                follow_settings(connection, self._settings, self._time)
                take_note(connection, self._settings, self._path, self._time)
                notice = self._note_start(connection)
                with connection:
                    loss = self._lost.note(connection)
            self._record_into(connection)
        except BaseException:
            close_as_it_is(connection)
            raise
        self._connection, self._has_opened = connection, True
        self._lock.note_record()
        self._lost.watch()
        self.notice.tell(notice, OFF_TOLD_S)
        self._tell_damage(loss)
        self._work = self._left_to_do(connection)

    def _record_into(self, connection: Connection) -> None:
        if self._has_opened or self._stand_in is not None:
            self._clock.correct(self.recorder)
            self.recorder.move_to(connection, self._time.now())
        else:
            self.recorder = self._clock.begin_recorder(connection, self._settings)

    def _note_start(self, connection: Connection) -> str:
        if self._has_opened and has_started(connection):
            return ""
        with connection:
            began_at, boot = self._time.moment(self._began_s), self._time.boot_name
            zone = self._settings.timezone
            return note_start(connection, began_at, zone, boot, self._time.assumed)

    def _left_to_do(self, connection: Connection) -> Generator[None]:
        yield from mend(connection, self._path, self._time, self._tell_damage)
        if self._demo:
            yield from fill(connection, self._settings, self._time.now())

    def _tell_damage(self, notice: str) -> None:
        self.notice.tell(notice, DAMAGE_TOLD_S)

    def _begin_anew(self, connection: Connection) -> None:
        """Go on in a new record, with the readings that the damaged one did not take."""
        self._work.close()
        self._connection = None
        close_as_it_is(connection)
        set_aside(self._path, self._time.now())
        self._open()

    def _follow_lost(self) -> None:
        """Go on in the file that has the record's name where somebody has moved this one."""
        connection = self._connection
        if connection is None or not self._lost.have_to_be_saved():
            return
        if not self._lost.save(connection):
            return
        self._work.close()
        self._connection = None
        close_as_it_is(connection)
        try:
            self._open_record()
        except GenmonError as error:
            self._record_later(error)

    def _look_at_clock(self) -> None:
        """Follow the clock where it can be trusted; what the record does not take waits a round."""
        connection = self._connection or self._stand_in
        if connection is None:
            return
        with suppress(GenmonError), told_to_people(self._path):
            self._clock.look(connection)
            self._tell_damage(self._clock.correct(self.recorder))
            if self._connection is not None:
                self._clock.note_known(self._connection)


_NOTHING = object()
