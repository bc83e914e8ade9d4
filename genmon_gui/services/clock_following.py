"""Lets a recorder and its record follow the clock."""

from genmon_gui.config.settings import Settings
from genmon_gui.db import readings
from genmon_gui.db.connection import Connection
from genmon_gui.services.boot_starts import note_known, stamp_some, take_up
from genmon_gui.services.recording import Recorder
from genmon_gui.services.timekeeping import Timekeeping


class ClockFollowing:
    """Knows what the recorder reckons from, and what the record was told of this boot's start."""

    def __init__(self, timekeeping: Timekeeping) -> None:
        """Nothing is followed yet.

        Args:
            timekeeping: the time, which is let look at the clock.
        """
        self._time = timekeeping
        self._reckoned_from = timekeeping.start_at
        self._noted_start: float | None = None
        self._may_be_stamped = True

    def begin_recorder(self, connection: Connection, settings: Settings) -> Recorder:
        """A recorder that takes over where a record stands."""
        self._reckoned_from = self._time.start_at
        return Recorder(connection, settings, self._time.now(), self._time.assumed)

    def take_up(self, connection: Connection) -> None:
        """Learn what a record that is to be recorded into knows of this boot, and tell it."""
        with connection:
            take_up(connection, self._time)
        self._noted_start = self._time.start_at if self._time.is_known else None
        self._may_be_stamped = True

    def look(self, connection: Connection) -> None:
        """Look at the clock; what a record knows says what cannot be."""
        self._time.look(readings.newest_at(connection))

    def correct(self, recorder: Recorder) -> None:
        """Let the recorder reckon from where the time does by now."""
        by_s = self._time.start_at - self._reckoned_from
        recorder.correct(by_s, self._time.assumed)
        self._reckoned_from = self._time.start_at

    def note_known(self, connection: Connection) -> None:
        """Tell the record when this boot began, where that is known and new."""
        if self._time.is_known and self._noted_start != self._time.start_at:
            with connection:
                note_known(connection, self._time)
            self._noted_start, self._may_be_stamped = self._time.start_at, True

    def stamp_some(self, connection: Connection) -> bool:
        """Bring looks that have waited for the time to where they belong, while there are any."""
        self._may_be_stamped = self._may_be_stamped and stamp_some(connection)
        return self._may_be_stamped
