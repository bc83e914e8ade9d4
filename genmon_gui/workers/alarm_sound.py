"""Rings for an alarm until somebody has acknowledged it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.services.messages import RoundTaken

if TYPE_CHECKING:
    from genmon_gui.workers.sound_player import SoundPlayer

EVERY_S = 4.0


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
        self._player: SoundPlayer | None = None
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
        self._timer.stop()
        if self._player is not None:
            self._player.close()

    def _follow(self) -> None:
        is_wanted = self._is_on and self._is_ringing
        if is_wanted and not self._timer.isActive():
            self._timer.start()
            self._ring()
        elif not is_wanted and self._timer.isActive():
            self._timer.stop()
            self._made_player().silence()

    @Slot()
    def _ring(self) -> None:
        self._made_player().play()

    def _made_player(self) -> "SoundPlayer":
        """What plays the sound, from the first alarm on: most days bring none."""
        if self._player is None:
            from genmon_gui.workers.sound_player import SoundPlayer

            self._player = SoundPlayer(self, self._file)
            self._player.reported.connect(self.reported)
        return self._player
