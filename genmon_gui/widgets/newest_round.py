"""The newest round, for parts of the screen that are made or shown after it was told."""

import time

from genmon_gui.services.messages import RoundTaken


class NewestRound:
    """Keeps a round as old as it is: nobody who is told late may take its numbers for new ones."""

    def __init__(self, taken: RoundTaken) -> None:
        """Take a round that is told right now."""
        self._taken, self._told_s = taken, time.monotonic()

    def by_now(self) -> RoundTaken:
        """The round, its time moved on to this moment."""
        passed_s = time.monotonic() - self._told_s
        taken = self._taken
        return taken._replace(at=taken.at + passed_s, age_s=taken.age_s + passed_s)
