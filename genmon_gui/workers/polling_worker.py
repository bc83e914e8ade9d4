"""Takes a round on every deadline, in a thread of its own."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.config.settings import Settings
from genmon_gui.core.pace import Pace
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.orders import (
    Acknowledged,
    Hurried,
    RehearsalStopped,
    RehearsalWanted,
    Snoozed,
)
from genmon_gui.services.polling import round_limit_s
from genmon_gui.services.station import Station
from genmon_gui.workers.station_change import StationChange
from genmon_gui.workers.surviving import Surviving

# How long to wait before a record that could not be opened is tried again.
_REOPEN_S = 10.0
# From one round to the next while somebody waits for what the sensors say: three of them convert
# one after the other in less than three seconds, and a round that takes longer makes one wait.
_HURRIED_S = 2.0


class PollingWorker(QObject):
    """Carries a Station.

    Signals:
        round_taken: a RoundTaken, after every round and once before the first.
        alerted: the same, where there are new alerts in the outbox.
        troubled: a Trouble that keeps rounds from being taken.
    """

    round_taken = Signal(object)
    alerted = Signal(object)
    troubled = Signal(object)
    _answered = Signal()

    def __init__(
        self,
        open_station: Callable[[Callable[[], None]], Station],
        interval_s: float,
        reopen_s: float = _REOPEN_S,
        hurried_s: float = _HURRIED_S,
    ) -> None:
        """Get ready to be moved to a thread.

        Args:
            open_station: opens the station, given what to call when all sensors have.
            interval_s: from one round to the next.
            reopen_s: from one try to open the station to the next.
            hurried_s: from one round to the next while somebody waits for them.
        """
        super().__init__()
        self._open_station = open_station
        self._reopen_s, self._pace = reopen_s, Pace(interval_s, hurried_s)
        self._station: Station | None = None
        self._in_round = False
        self._wanted: StationChange | None = None
        self._rehearsal: RehearsalWanted | None = None
        # Rounds are counted from the program's start, whatever stations took them.
        self._rounds_before = self._rounds = 0

    @Slot()
    def begin(self) -> None:
        """Open the station and start the first round."""
        self._reopen = self._single_shot(self._open)
        self._due = self._single_shot(self._start_round)
        self._limit = self._single_shot(self._close_round)
        self._idle = self._single_shot(self._catch_up)
        self._rehearsal_end = self._single_shot(self._end_rehearsal)
        self._answered.connect(self._take_answer)
        self._open()

    @Slot()
    def finish(self) -> None:
        """Close the station and end the thread."""
        self._close()
        self.thread().quit()

    @Slot(object)
    def acknowledge(self, acknowledged: Acknowledged) -> None:
        """Log that somebody has seen an alarm."""
        self._answer(lambda station: station.acknowledge(acknowledged.rule_key))

    @Slot(object)
    def snooze(self, snoozed: Snoozed) -> None:
        """Tell nobody of an alarm for a while, or of it again at once."""
        self._answer(lambda station: station.snooze(snoozed.rule_key, snoozed.for_s))

    @Slot(object)
    def hurry(self, hurried: Hurried) -> None:
        """Take the next round now, and others soon after it, for a while."""
        now_s = time.monotonic()
        self._pace = self._pace.hurried(now_s, hurried.for_s)
        if self._due.remainingTime() > self._pace.step_s(now_s) * 1000:
            self._pace = self._pace.begun(now_s)
            self._due.start(0)

    @Slot(object)
    def rehearse(self, wanted: RehearsalWanted) -> None:
        """Pretend a value for a while, by the settings that are about to take effect."""
        if self._wanted is not None:
            self._rehearsal = wanted
            return
        self._rehearsal_end.start(round(wanted.for_s * 1000))
        self._answer(lambda station: station.rehearse(wanted))

    @Slot(object)
    def stop_rehearsal(self, _stopped: RehearsalStopped) -> None:
        """Pretend nothing any more."""
        self._rehearsal = None
        self._end_rehearsal()

    @Slot()
    def _end_rehearsal(self) -> None:
        self._rehearsal_end.stop()
        self._answer(lambda station: station.end_rehearsal())

    @Slot(object)
    def change_station(self, wanted: StationChange) -> None:
        """Go on with other settings, between two rounds, once everything is written."""
        self._wanted = wanted
        if not self._in_round:
            self._change_station()

    @Slot()
    def _open(self) -> None:
        with Surviving(self.troubled.emit, "the station could not be opened"):
            self._station = self._open_station(self._answered.emit)
        if self._station is None:
            self._reopen.start(round(self._reopen_s * 1000))
            return
        # A round says more, and at once, where one was taken before.
        if self._rounds_before == 0:
            self._tell(self._station.state())
        self._begin_rounds()

    def _begin_rounds(self) -> None:
        self._pace = self._pace.begun(time.monotonic())
        self._start_round()

    @Slot()
    def _start_round(self) -> None:
        assert self._station is not None  # noqa: S101 - the timer starts when it is open
        self._in_round = True
        with Surviving(self.troubled.emit, "a round could not be started"):
            self._station.start_round()
        self._limit.start(round(round_limit_s(self._pace.interval_s) * 1000))
        self._take_answer()

    @Slot()
    def _take_answer(self) -> None:
        if self._in_round and self._station is not None and self._station.is_complete:
            self._close_round()

    @Slot()
    def _close_round(self) -> None:
        assert self._station is not None  # noqa: S101 - as above
        self._limit.stop()
        self._in_round = False
        with Surviving(self._fail, "a round could not be closed"):
            self._tell(self._station.close_round())
        if self._station is None or self._change_station():
            return
        now_s = time.monotonic()
        self._pace = self._pace.after_round(now_s)
        self._due.start(self._pace.wait_ms(now_s))
        if self._station.has_work:
            self._idle.start(0)

    @Slot()
    def _catch_up(self) -> None:
        if self._station is None or self._in_round:
            return
        with Surviving(self._fail, "work that could wait was not done"):
            if self._station.catch_up():
                self._idle.start(0)

    def _answer(self, ask: Callable[[Station], RoundTaken]) -> None:
        """Do what a person asks for, and tell what is known after it."""
        if self._station is not None:
            with Surviving(self._fail, "what somebody asks for was not done"):
                self._tell(ask(self._station))

    def _fail(self, trouble: Trouble) -> None:
        """Tell what is wrong; a station that lost its record is closed, to be opened once more."""
        self.troubled.emit(trouble)
        if self._station is not None and not self._station.is_open:
            self._close()
            self._reopen.start(round(self._reopen_s * 1000))

    def _change_station(self) -> bool:
        """Begin a round as is wanted now; False where nothing else is, or not yet."""
        wanted, station = self._wanted, self._station
        if wanted is None or (station is not None and station.is_waiting):
            return False
        self._open_station = wanted.open_station
        self._pace = self._pace._replace(interval_s=wanted.settings.polling.interval_s)
        if station is not None and not self._has_taken(station, wanted.settings):
            return False
        self._wanted = None
        self._stop_timers()
        if station is None:
            self._open()
        else:
            self._begin_rounds()
            self._begin_rehearsal()
        return True

    def _has_taken(self, station: Station, settings: Settings) -> bool:
        """Give a station other settings; False where its record did not take them."""
        if self._rehearsal_end.isActive():
            self._end_rehearsal()
        with Surviving(self.troubled.emit, "other settings could not be taken"):
            station.change_settings(settings)
            return True
        return False

    def _begin_rehearsal(self) -> None:
        """Begin what had to wait for the settings."""
        wanted, self._rehearsal = self._rehearsal, None
        if wanted is not None:
            self.rehearse(wanted)

    def _close(self) -> None:
        self._stop_timers()
        if self._rehearsal_end.isActive():
            self._end_rehearsal()
        if self._station is not None:
            self._station.close()
        # Answers may still be queued; they find nobody.
        self._station, self._in_round = None, False
        self._rounds_before = self._rounds

    def _stop_timers(self) -> None:
        for timer in (self._reopen, self._due, self._limit, self._idle):
            timer.stop()

    def _tell(self, taken: RoundTaken) -> None:
        self._rounds = self._rounds_before + taken.number
        told = taken._replace(number=self._rounds)
        self.round_taken.emit(told)
        if told.has_alerts:
            self.alerted.emit(told)

    def _single_shot(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setProperty("timerType", "PreciseTimer")
        timer.timeout.connect(slot)
        return timer
