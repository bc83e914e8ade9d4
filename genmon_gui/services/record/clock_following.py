"""Lets a recorder and its record follow the clock."""

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import duration
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import boots, readings
from genmon_gui.db.tables.boots import Boot
from genmon_gui.services.record.boot_starts import note_known, stamp_some, take_up, wrong_time
from genmon_gui.services.recording import Recorder
from genmon_gui.services.timekeeping import Timekeeping


class ClockFollowing:
    """Knows what the recorder reckons from, and what the record was told of this boot's start.

    Attributes:
        may_stamp: there may be looks in the record that have waited for the time.
    """

    def __init__(self, timekeeping: Timekeeping) -> None:
        """Nothing is followed yet.

        Args:
            timekeeping: the time, which is let look at the clock.
        """
        self._time = timekeeping
        self._reckoned_from = timekeeping.start_at
        self._noted: tuple[float, bool] | None = None
        self._boot: Boot | None = None
        self.may_stamp = True

    def begin_recorder(self, connection: Connection, settings: Settings) -> Recorder:
        """A recorder that takes over where a record stands."""
        self._reckoned_from = self._time.start_at
        return Recorder(connection, settings, self._time.now(), self._time.assumed)

    def take_up(self, connection: Connection) -> None:
        """Learn what a record that is to be recorded into knows of this boot, and tell it."""
        with connection:
            take_up(connection, self._time)
        self._remember(connection)

    def look(self, connection: Connection) -> None:
        """Look at the clock; what a record knows says what cannot be."""
        self._time.look(readings.newest_at(connection))

    def correct(self, recorder: Recorder) -> str:
        """Let the recorder reckon from where the time does by now.

        Returns:
            A sentence for people where the clock was wrong, else nothing.
        """
        by_s = self._time.start_at - self._reckoned_from
        wrong = None if self._boot is None else wrong_time(self._boot, self._time)
        is_wrong = wrong is not None and by_s != 0.0
        recorder.correct(by_s, self._time.assumed, wrong.since if wrong and is_wrong else None)
        self._reckoned_from = self._time.start_at
        return _wrong_words(by_s) if is_wrong else ""

    def note_known(self, connection: Connection) -> None:
        """Tell the record when this boot began and how certain that is, where that is new."""
        if self._time.is_known and self._noted != (self._time.start_at, self._time.is_certain):
            with connection:
                note_known(connection, self._time)
            self._remember(connection)

    def _remember(self, connection: Connection) -> None:
        """Know what the record knows of this boot."""
        time = self._time
        self._boot = boots.ensure(connection, time.boot_name, time.start_at)
        self._noted = (time.start_at, time.is_certain) if time.is_known else None
        self.may_stamp = True

    def stamp_some(self, connection: Connection) -> bool:
        """Bring looks that have waited for the time to where they belong, while there are any."""
        self.may_stamp = self.may_stamp and stamp_some(connection)
        return self.may_stamp


def _wrong_words(by_s: float) -> str:
    """What to tell people of a clock by which all was so much later than noted."""
    if by_s < 0:
        return say(
            "The clock was {length} ahead until a time server answered; "
            "what was recorded by it moves to its true time.",
            length=duration(-by_s),
        )
    return say(
        "The clock was {length} behind until a time server answered; "
        "what was recorded by it moves to its true time.",
        length=duration(by_s),
    )
