"""Rings for an alarm until somebody has acknowledged it, by a program that plays a sound file.

That program is a process of its own, started and not waited for: a sound card that hangs holds up
nothing.
"""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal, Slot

from genmon_gui.core.language import mark, say
from genmon_gui.hardware.sound_players import sound_players
from genmon_gui.services.messages import RoundTaken, Trouble

EVERY_S = 4.0
# The sound takes a second; a player that is still there after so long hangs.
_HANGS_AFTER_MS = 10_000
_END_LIMIT_MS = 500

_TROUBLE = mark("the alarm cannot be heard: no player could play it")
_REMEDY = mark("connect a loudspeaker and install alsa-utils, or set sound = false")


class AlarmSound(QObject):
    """Lives in the thread of whoever shows the alarms.

    Signals:
        reported: a Trouble when no player could play the sound, None when one has.
    """

    reported = Signal(object)

    def __init__(self, file: Path, *, is_on: bool, every_s: float = EVERY_S) -> None:
        """Be silent until an alarm comes.

        Args:
            file: the sound.
            is_on: whether anything shall be heard at all.
            every_s: from one ringing to the next.
        """
        super().__init__()
        self._file, self._is_on, self._is_ringing = file, is_on, False
        # How many players have failed one after the other.
        self._failed = 0
        self._running_for = QElapsedTimer()
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._note_end)
        self._process.errorOccurred.connect(self._note_error)
        self._timer = QTimer(self)
        self._timer.setInterval(round(every_s * 1000))
        self._timer.timeout.connect(self._ring)

    @Slot(object)
    def show_round(self, taken: RoundTaken) -> None:
        """Ring while an alarm is active that nobody has acknowledged."""
        self._is_ringing = any(alarm.is_pressing for alarm in taken.alarms)
        self._follow()

    def switch(self, *, is_on: bool) -> None:
        """Ring from now on, or be silent."""
        self._is_on = is_on
        self._follow()

    def close(self) -> None:
        """Be silent for good."""
        self._is_ringing = False
        self._follow()
        self._process.waitForFinished(_END_LIMIT_MS)

    def _follow(self) -> None:
        is_wanted = self._is_on and self._is_ringing
        if is_wanted and not self._timer.isActive():
            self._timer.start()
            self._ring()
        elif not is_wanted:
            self._timer.stop()
            self._process.kill()

    @Slot()
    def _ring(self) -> None:
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            if self._running_for.hasExpired(_HANGS_AFTER_MS):
                self._process.kill()
            return
        players = sound_players()
        if not players:
            self._report_failure()
            return
        program, *options = players[self._failed % len(players)]
        self._running_for.start()
        self._process.start(program, [*options, str(self._file)])

    @Slot(int, QProcess.ExitStatus)
    def _note_end(self, code: int, status: QProcess.ExitStatus) -> None:
        # What was killed was silenced, or hung; only the latter goes on.
        if status is QProcess.ExitStatus.NormalExit and code == 0:
            self._failed = 0
            self.reported.emit(None)
        elif self._timer.isActive():
            self._note_failure()

    @Slot(QProcess.ProcessError)
    def _note_error(self, error: QProcess.ProcessError) -> None:
        # Of everything else that can go wrong its end tells.
        if error is QProcess.ProcessError.FailedToStart:
            self._note_failure()

    def _note_failure(self) -> None:
        """Let the next player try, at the next ringing."""
        self._failed += 1
        if self._failed >= len(sound_players()):
            self._report_failure()

    def _report_failure(self) -> None:
        self.reported.emit(Trouble(say(_TROUBLE), say(_REMEDY)))
