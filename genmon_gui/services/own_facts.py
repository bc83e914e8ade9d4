"""What the program finds out about itself, for the rules that watch it."""

from genmon_gui.core.rules.moment import Facts
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, outbox
from genmon_gui.db.tables.events import EventKind


class OwnFacts:
    """Looked up with each round's transaction, and told to the rules with the next round."""

    def __init__(self) -> None:
        self._storage_fails = self._messages_fail = False
        self._off_s: float | None = None
        self._is_off_told = False

    def look(self, connection: Connection) -> None:
        """Look up what the record says; it takes what it is given."""
        self._storage_fails = False
        self._messages_fail = bool(outbox.unreached(connection))
        if self._is_off_told or self._off_s is not None:
            return
        last = events.last(connection, EventKind.PROGRAM_OFF)
        if last is None:
            self._is_off_told = True
        # While the time is not known, nobody can say for how long it was.
        elif last.is_time_known and last.until is not None:
            self._off_s = last.until - last.at

    def note_failure(self) -> None:
        """The record did not take what it was given."""
        self._storage_fails = True

    def take(self) -> Facts:
        """What is known; that the program was off is said once."""
        facts = Facts(self._storage_fails, self._messages_fail, self._off_s)
        if self._off_s is not None:
            self._off_s, self._is_off_told = None, True
        return facts
