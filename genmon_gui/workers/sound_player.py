"""Plays a sound file by a program that the machine has for it.

That program is a process of its own, started and not waited for: a sound card that hangs holds up
nothing.
"""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, Signal, Slot

from genmon_gui.core.language import mark, say
from genmon_gui.hardware.sound_players import sound_players
from genmon_gui.services.messages import Trouble

# The sound takes a second; a player that is still there after so long hangs.
_HANGS_AFTER_MS = 10_000
_END_LIMIT_MS = 500

_TROUBLE = mark("the alarm cannot be heard: no player could play it")
_REMEDY = mark("connect a loudspeaker and install alsa-utils, or set sound = false")


class SoundPlayer(QObject):
    """Tries one program after the other until one plays the sound.

    Signals:
        reported: a Trouble when no player could play the sound, None when one has.
    """

    reported = Signal(object)

    def __init__(self, parent: QObject, file: Path) -> None:
        super().__init__(parent)
        self._file, self._is_wanted = file, False
        # How many players have failed one after the other.
        self._failed = 0
        self._running_for = QElapsedTimer()
        self.process = QProcess(self)
        self.process.setStandardOutputFile(QProcess.nullDevice())
        self.process.setStandardErrorFile(QProcess.nullDevice())
        self.process.finished.connect(self._note_end)
        self.process.errorOccurred.connect(self._note_error)

    def play(self) -> None:
        """Play it once, unless it is being played; a player that hangs is ended first."""
        self._is_wanted = True
        if self.process.state() is not QProcess.ProcessState.NotRunning:
            if self._running_for.hasExpired(_HANGS_AFTER_MS):
                self.process.kill()
            return
        players = sound_players()
        if not players:
            self._report_failure()
            return
        program, *options = players[self._failed % len(players)]
        self._running_for.start()
        self.process.start(program, [*options, str(self._file)])

    def silence(self) -> None:
        """Play it no more."""
        self._is_wanted = False
        self.process.kill()

    def close(self) -> None:
        """Be silent for good."""
        self.silence()
        self.process.waitForFinished(_END_LIMIT_MS)

    @Slot(int, QProcess.ExitStatus)
    def _note_end(self, code: int, status: QProcess.ExitStatus) -> None:
        # What was killed was silenced, or hung; only the latter goes on.
        if status is QProcess.ExitStatus.NormalExit and code == 0:
            self._failed = 0
            self.reported.emit(None)
        elif self._is_wanted:
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
