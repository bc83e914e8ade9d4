"""What happened to the record or the program, told for a while."""

from genmon_gui.services.timekeeping import Timekeeping

# For how long the screen tells that the program was off, and that the record was damaged.
_START_TOLD_S = 60.0
_DAMAGE_TOLD_S = 3600.0


class PassingNotice:
    """Sentences for people that are true for longer than they are worth a line on the screen.

    The newest takes the place of what was told before; where there is nothing to say, that stays.
    """

    def __init__(self, timekeeping: Timekeeping) -> None:
        """Have nothing to tell.

        Args:
            timekeeping: how long something has been told.
        """
        self._time = timekeeping
        self._text, self._until_s = "", 0.0

    def tell_start(self, text: str) -> None:
        """Tell for a minute what the program found when it started; may be empty."""
        self._tell(text, _START_TOLD_S)

    def tell_damage(self, text: str) -> None:
        """Tell for an hour what became of the record or its times; may be empty."""
        self._tell(text, _DAMAGE_TOLD_S)

    @property
    def text(self) -> str:
        """What there is to tell now; may be empty."""
        if self._time.since_boot_s() > self._until_s:
            self._text = ""
        return self._text

    def _tell(self, text: str, for_s: float) -> None:
        if text:
            self._text, self._until_s = text, self._time.since_boot_s() + for_s
