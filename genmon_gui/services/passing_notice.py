"""What happened to the record or the program, told for a while."""

from genmon_gui.services.timekeeping import Timekeeping


class PassingNotice:
    """Sentences for people that are true for longer than they are worth a line on the screen."""

    def __init__(self, timekeeping: Timekeeping) -> None:
        """Have nothing to tell.

        Args:
            timekeeping: how long something has been told.
        """
        self._time = timekeeping
        self._text, self._until_s = "", 0.0

    def tell(self, text: str, for_s: float) -> None:
        """Tell something from now on instead of what was told before; with nothing to say, that."""
        if text:
            self._text, self._until_s = text, self._time.since_boot_s() + for_s

    @property
    def text(self) -> str:
        """What there is to tell now; may be empty."""
        if self._time.since_boot_s() > self._until_s:
            self._text = ""
        return self._text
