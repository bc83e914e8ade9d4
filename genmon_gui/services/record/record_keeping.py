"""The record of a station: opened, followed by another when damaged or gone, waited for if full."""

from collections.abc import Generator, Iterator
from contextlib import suppress

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import DamagedError, FullDiskError, GenmonError
from genmon_gui.db.connection import Connection, close_as_it_is, told_to_people
from genmon_gui.db.files.own_content import Written
from genmon_gui.db.files.recorder_lock import RecorderLock
from genmon_gui.db.files.set_aside import set_aside
from genmon_gui.db.integrity import checking_through
from genmon_gui.services.messages import Trouble
from genmon_gui.services.record.clock_following import ClockFollowing
from genmon_gui.services.record.lost_files import LostFiles
from genmon_gui.services.record.passing_notice import PassingNotice
from genmon_gui.services.record.record_following import follow_settings
from genmon_gui.services.record.record_opening import RecordOpening
from genmon_gui.services.record.runs import note_stop
from genmon_gui.services.record.station_record import ensure_folder
from genmon_gui.services.record.unopened_record import UnopenedRecord
from genmon_gui.services.record.written_over import WrittenOver
from genmon_gui.services.recording import Recorder
from genmon_gui.services.timekeeping import Timekeeping


class RecordKeeping:
    """Keeps a record open to record into, and a Recorder that takes rounds whether it is or not.

    A record that is found damaged is set aside; recording goes on in a new one. One whose files
    somebody deletes or moves is saved and put back. While the disk has no room to open it, the
    recorder leans on what stands in for it, and what it is told waits in its memory.

    Attributes:
        recorder: takes the rounds.
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
        self._path, self._settings = settings.database, settings
        self._time = timekeeping
        self._clock = ClockFollowing(timekeeping)
        self._lost = LostFiles(self._path, timekeeping)
        self._over = WrittenOver(self._path, timekeeping)
        self._unopened = UnopenedRecord(self._path, timekeeping)
        self.notice = PassingNotice(timekeeping)
        self._has_recorder, self._is_work_done = False, True
        self._connection: Connection | None = None
        ensure_folder(self._path)
        self._lock = RecorderLock(self._path)
        self._opening = RecordOpening(
            self._lock, self._lost, self._over, self._clock, timekeeping, self.notice, demo=demo
        )
        try:
            self._open()
        except BaseException:
            self._lock.close()
            raise

    def keep_up(self) -> None:
        """See that there is a record, and look at the clock; before every round."""
        self._follow_files()
        if self._unopened.is_due:
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
        self._follow_writing(self._connection)
        if self._connection is not None:
            self._begin_anew(self._connection)
        return True

    def catch_up(self) -> bool:
        """Do a small piece of work that can wait for an idle moment; False when none is left.

        Raises:
            GenmonError: the record did not take it; there is nothing left until the next start.
        """
        if self._connection is not None and self.has_work:
            self._follow_writing(self._connection)
        if self._connection is None or not self.has_work:
            return False
        try:
            with told_to_people(self._path):
                stamped = self._clock.stamp_some(self._connection)
                was_done = stamped or next(self._work, _NOTHING) is not _NOTHING
        except DamagedError:
            self._begin_anew(self._connection)
            return True
        self._is_work_done = not was_done
        if was_done:
            self.recorder.forget_today()
        return was_done

    @property
    def has_work(self) -> bool:
        """Whether there may be any; at rest there is none, and nobody need ask."""
        return not self._is_work_done or self._clock.may_stamp

    @property
    def is_open(self) -> bool:
        """False once a damaged record could not be followed by a new one; then only close."""
        return self._connection is not None or self._unopened.trouble is not None

    @property
    def trouble(self) -> Trouble | None:
        """Why what is recorded may be lost, None when it is safe."""
        return self._unopened.trouble or self._lost.trouble

    def close(self) -> None:
        """Close the record; what waits gets a last chance."""
        self._follow_files()
        if self._unopened.trouble is not None:
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
        self._connection = self._opening.open(self._settings, self._record_into)
        self._work = self._opening.left_to_do(self._connection, self._settings)
        self._is_work_done = False

    def _record_into(self, connection: Connection) -> None:
        if self._has_recorder:
            self._clock.correct(self.recorder)
            self.recorder.move_to(connection, self._time.now())
        else:
            self._begin_recorder(connection)

    def _begin_recorder(self, connection: Connection) -> None:
        self.recorder = self._clock.begin_recorder(connection, self._settings)
        self._has_recorder = True

    def _record_later(self, error: GenmonError) -> None:
        """Let what is read wait in memory; what the record tells is known where it can be read."""
        self._unopened.put_off(self._lost.told(error))
        if self._has_recorder:
            self.recorder.move_to(self._unopened.lean_on_nothing(), self._time.now())
        else:
            self._unopened.lean_on_what_is_there(self._begin_by)

    def _begin_by(self, stand_in: Connection) -> None:
        with told_to_people(self._path):
            self._clock.look(stand_in)
        self._begin_recorder(stand_in)

    def _try_again(self) -> None:
        try:
            self._open_record()
        except GenmonError as error:
            self._unopened.put_off(self._lost.told(error))
        else:
            self._unopened.settle()

    def _leave(self, connection: Connection) -> None:
        """Close a record in which recording cannot go on."""
        self._work.close()
        self._connection = None
        close_as_it_is(connection)

    def _begin_anew(self, connection: Connection) -> None:
        """Go on in a new record, with the readings that the damaged one did not take."""
        self._leave(connection)
        set_aside(self._path, self._time.now())
        self._open()

    def _follow_files(self) -> None:
        """See what somebody may have done to the files of the open record."""
        if self._connection is not None:
            self._follow_writing(self._connection)
        if self._connection is not None and self._lost.have_to_be_saved():
            self._follow_lost(self._connection)

    def _follow_writing(self, connection: Connection) -> None:
        """Use the record no more while somebody writes over it; after a doubtful change read it."""
        written = self._over.look(connection, self.recorder.place_names)
        if written in {Written.OVER, Written.WAL_CUT}:
            self._leave(connection)
            self._record_later(self._over.going_on())
        elif written is Written.UNEXPLAINED:
            self._work = _one_after_the_other(checking_through(self._path), self._work)
            self._is_work_done = False

    def _follow_lost(self, connection: Connection) -> None:
        """Go on in the file that has the record's name where somebody has moved this one."""
        if not self._lost.save(connection):
            return
        self._leave(connection)
        try:
            self._open_record()
        except GenmonError as error:
            self._record_later(error)

    def _look_at_clock(self) -> None:
        """Follow the clock where it can be trusted; what the record does not take waits a round."""
        connection = self._connection or self._unopened.stand_in
        if connection is None:
            return
        with suppress(GenmonError), told_to_people(self._path):
            self._clock.look(connection)
            self.notice.tell_damage(self._clock.correct(self.recorder))
            if self._connection is not None:
                self._clock.note_known(self._connection)


def _one_after_the_other(*works: Iterator[None]) -> Generator[None]:
    for work in works:
        yield from work


_NOTHING = object()
