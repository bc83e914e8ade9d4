"""What to do when somebody writes over the file of the record in use."""

from contextlib import suppress
from pathlib import Path

from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import Connection, told_to_people
from genmon_gui.db.damaged.pages import Row
from genmon_gui.db.files.own_content import OwnContent, Written
from genmon_gui.db.files.parting import part
from genmon_gui.db.files.wal_aside import rescue_wal
from genmon_gui.db.files.whereabouts import Identity, identity
from genmon_gui.db.tables import events, meta, places
from genmon_gui.db.tables.events import EventKind
from genmon_gui.services.event_words import event_sentence
from genmon_gui.services.record.salvaged_wals import (
    bring_back_from_wals,
    bring_back_rows,
    note_wals,
)
from genmon_gui.services.timekeeping import Timekeeping, event_now


class WrittenOver:
    """Notices it, waits until it is done, and parts the new content from what was recorded.

    A copy of a record that was put back is recorded into; what only the -wal file knew of the
    record before comes back into it. Any other database is moved out of the way, and what is
    neither is a damaged record. Nobody's file is deleted.
    """

    def __init__(self, path: Path, timekeeping: Timekeeping) -> None:
        """Watch nothing yet.

        Args:
            path: the record.
            timekeeping: the time.
        """
        self._path, self._time = path, timekeeping
        self._content: OwnContent | None = None
        self._wal: Identity = None
        self._is_over = False
        self._is_cut = False
        self._names: dict[int, str] = {}
        self._rows: tuple[Row, ...] = ()
        self._moved_away: Path | None = None

    def watch(self, connection: Connection) -> None:
        """Watch the record, which was just opened."""
        with told_to_people(self._path):
            self._content = OwnContent(self._path, connection)
        self._wal, self._is_over, self._names = identity(wal_of(self._path)), False, {}

    def look(self, connection: Connection, names: dict[int, str]) -> Written:
        """What has happened to the file; asked every round.

        Args:
            connection: the record, open.
            names: of its places, by their numbers.
        """
        if self._content is None:
            return Written.AS_IT_MUST_BE
        written = self._content.look(connection)
        if written is Written.WAL_CUT:
            self._is_cut, self._rows = True, self._content.newer_rows(connection)
        if written in {Written.OVER, Written.WAL_CUT}:
            self._is_over, self._names = True, names
            with suppress(GenmonError):  # without room the rest is worth as much
                rescue_wal(self._path, self._wal, self._time.now())
        return written

    def going_on(self) -> GenmonError:
        """Why the record is not used for the moment."""
        return GenmonError(
            say("{path} is being written over by another program", path=self._path),
            say("wait: readings are kept in memory until it is done"),
        )

    def settle(self) -> None:
        """Part what there is, once nobody writes any more; before the record is opened again.

        Raises:
            GenmonError: somebody still writes, there is no room, or the folder cannot be written.
        """
        if self._content is None or not self._is_over:
            return
        if not self._content.is_at_rest():
            raise self.going_on()
        # Somebody may have been bringing in the -wal file all the while.
        if self._is_cut or not self._content.goes_on():
            self._moved_away = part(self._path, self._wal, self._time.now())
        self._content, self._is_over, self._is_cut = None, False, False

    def bring_back(self, connection: Connection, recorded: str) -> None:
        """Bring back what the -wal file knew into the record that is now open.

        Args:
            connection: the record.
            recorded: the name, among others, of the record that was recorded into before.
        """
        names = self._names
        if recorded and recorded == meta.get(connection, meta.RECORD):
            # A copy of the same: its places have the same numbers.
            names = names | dict(places.numbered(connection))
        bring_back_from_wals(connection, self._path, names, self._time)
        bring_back_rows(connection, self._rows, names, self._time)
        self._rows = ()

    def note(self, connection: Connection) -> str:
        """Log in it what happened.

        Returns:
            A sentence for people, empty where nothing did.
        """
        notice = note_wals(connection, self._path, self._time)
        if self._moved_away is None:
            return notice
        event = event_now(self._time, EventKind.MOVED_AWAY, self._moved_away.name)
        with connection:
            events.add(connection, event)
        self._moved_away = None
        return event_sentence(event, iso_utc)
