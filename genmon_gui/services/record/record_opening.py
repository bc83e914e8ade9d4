"""Opens a record to record into, whatever has become of it, and notes in it what that was."""

from collections.abc import Callable, Generator
from pathlib import Path

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import DamagedError
from genmon_gui.db.connection import Connection, close_as_it_is, told_to_people
from genmon_gui.db.files.recorder_lock import RecorderLock
from genmon_gui.db.files.set_aside import set_aside
from genmon_gui.db.files.strange_wal import Strange, strangeness
from genmon_gui.db.files.wal_aside import put_old_wal_aside, put_wal_aside
from genmon_gui.db.files.whereabouts import identity
from genmon_gui.db.tables import meta
from genmon_gui.services.demo_history import fill
from genmon_gui.services.record.clock_following import ClockFollowing
from genmon_gui.services.record.held_wal import old_wal_notice
from genmon_gui.services.record.lost_files import LostFiles
from genmon_gui.services.record.mending import mend
from genmon_gui.services.record.passing_notice import PassingNotice
from genmon_gui.services.record.record_following import follow_settings
from genmon_gui.services.record.runs import has_started, note_start
from genmon_gui.services.record.salvaging import bring_back_first, take_note
from genmon_gui.services.record.station_record import is_emptied, is_ours, open_station_record
from genmon_gui.services.record.written_over import WrittenOver
from genmon_gui.services.timekeeping import Timekeeping


class RecordOpening:
    """Puts what is old or damaged aside, saved files back, and people in the know of it."""

    def __init__(
        self,
        lock: RecorderLock,
        lost: LostFiles,
        over: WrittenOver,
        clock: ClockFollowing,
        timekeeping: Timekeeping,
        notice: PassingNotice,
        *,
        demo: bool,
    ) -> None:
        """Open nothing yet.

        Args:
            lock: keeps other recorders out.
            lost: has what was saved of files that went.
            over: parts the record from what somebody has written over it.
            clock: what it reckons from is told to the record.
            timekeeping: the time.
            notice: takes what people are told.
            demo: the record is the demo's, and gets a year of history.
        """
        self._lock, self._lost, self._over, self._clock = lock, lost, over, clock
        self._time, self._notice, self._demo = timekeeping, notice, demo
        self._began_s = timekeeping.since_boot_s()
        self._has_opened = False
        self._looked_at: tuple[int, int] | None = None

    def open(self, settings: Settings, record_into: Callable[[Connection], None]) -> Connection:
        """Open the record, a new one where the old one is damaged.

        Args:
            settings: everything configured.
            record_into: lets a recorder go on in the record that is given.

        Raises:
            GenmonError: the record cannot be used, or another process records into it.
        """
        path = settings.database
        self._lock.hold_again()
        self._over.settle()
        self._lost.put_back()
        if is_emptied(path, self._lock):
            set_aside(path, self._time.now())
        self._put_strange_wal_aside(path)
        try:
            return self._take_over(settings, record_into)
        except DamagedError:
            if not is_ours(path, self._lock):
                raise
            self._lost.give_up()
            set_aside(path, self._time.now())
            return self._take_over(settings, record_into)

    def left_to_do(self, connection: Connection, settings: Settings) -> Generator[None]:
        """What an opened record may need yet, in small steps for idle moments."""
        tell_damage = self._notice.tell_damage
        yield from mend(connection, settings.database, self._time, tell_damage)
        if self._demo:
            yield from fill(connection, settings, self._time.now())

    def _put_strange_wal_aside(self, path: Path) -> None:
        """Leave out a -wal file that is not the record's.

        Each file is looked at once: other connections of this program would lose their locks on
        one that they have opened since.
        """
        file = identity(path)
        if file is None or file == self._looked_at:
            return
        self._looked_at = file
        strange = strangeness(path)
        if strange is Strange.OLD:
            aside = put_old_wal_aside(path, self._time.now())
            if aside is not None:
                self._notice.tell_damage(old_wal_notice(aside))
        elif strange is Strange.FOREIGN:
            put_wal_aside(path, self._time.now())

    def _take_over(
        self, settings: Settings, record_into: Callable[[Connection], None]
    ) -> Connection:
        path = settings.database
        connection = open_station_record(path, demo=self._demo)
        try:
            with told_to_people(path):
                self._lost.check(connection)
                bring_back_first(connection, path, self._time)
                self._over.bring_back(connection, self._lock.recorded)
                self._clock.take_up(connection)
                follow_settings(connection, settings, self._time)
                take_note(connection, settings, path, self._time)
                written_over = self._over.note(connection)
                started = self._note_start(connection, settings)
                with connection:
                    lost = self._lost.note(connection)
            record_into(connection)
        except BaseException:
            close_as_it_is(connection)
            raise
        self._has_opened = True
        self._lock.note_record(meta.get(connection, meta.RECORD) or "")
        self._lost.watch()
        self._over.watch(connection)
        self._notice.tell_start(started)
        self._notice.tell_damage(lost)
        self._notice.tell_damage(written_over)
        return connection

    def _note_start(self, connection: Connection, settings: Settings) -> str:
        if self._has_opened and has_started(connection):
            return ""
        with connection:
            began_at, boot = self._time.moment(self._began_s), self._time.boot_name
            return note_start(connection, began_at, settings.timezone, boot, self._time.assumed)
