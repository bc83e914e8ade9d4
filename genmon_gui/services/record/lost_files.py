"""What to do when somebody deletes, moves or replaces the files of the record in use."""

from pathlib import Path

from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import DamagedError, GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.connection import Connection
from genmon_gui.db.files.whereabouts import Whereabouts, put_back
from genmon_gui.db.integrity import is_sound
from genmon_gui.db.tables import events
from genmon_gui.db.tables.events import EventKind
from genmon_gui.services.event_words import event_sentence
from genmon_gui.services.messages import Trouble
from genmon_gui.services.record.station_record import ensure_folder
from genmon_gui.services.timekeeping import Timekeeping, event_now

# From one try to save what only an open connection still knows to the next.
_RETRY_S = 10.0


class LostFiles:
    """Notices that the files are gone, and saves what was in them.

    The copy takes the record's name where that is free. A file that has it by now is never touched:
    the copy then stays beside it.

    Attributes:
        trouble: why nothing could be saved yet, None while there is nothing to save.
    """

    def __init__(self, path: Path, timekeeping: Timekeeping) -> None:
        """Watch nothing yet.

        Args:
            path: the record.
            timekeeping: the time.
        """
        self._path, self._time = path, timekeeping
        self._files: Whereabouts | None = None
        self._saved: Path | None = None
        self._was_put_back = False
        self._retry_s = 0.0
        self.trouble: Trouble | None = None

    def watch(self) -> None:
        """Watch the files of the record, which was just opened; what was saved is settled."""
        self._files, self.trouble = Whereabouts(self._path), None
        self._saved, self._was_put_back = None, False

    def have_to_be_saved(self) -> bool:
        """Whether what the open record holds is found by its name no more; asked every round."""
        is_due = self.trouble is None or self._time.since_boot_s() >= self._retry_s
        return self._files is not None and is_due and self._files.have_changed

    def save(self, connection: Connection) -> bool:
        """Save what an open record holds, whose files are gone; whether that could be done."""
        assert self._files is not None  # noqa: S101 - only what was watched is known to be gone
        try:
            ensure_folder(self._path)
            self._saved = self._files.save(connection, self._time.now())
            self._files.put_away(self._time.now())
        except GenmonError as error:
            self._put_off(error)
            return False
        self._files, self.trouble = None, None
        return True

    def put_back(self) -> None:
        """Give what was saved the record's name where that is free, before that is opened.

        Raises:
            GenmonError: the folder cannot be written.
        """
        if self._saved is not None and not self._was_put_back:
            self._was_put_back = put_back(self._saved, self._path)

    def check(self, connection: Connection) -> None:
        """Look through what was put back: of a file that was cut short it is but a part.

        Raises:
            DamagedError: some of it is missing.
        """
        if self._was_put_back and not is_sound(connection):
            raise DamagedError(
                say("{path}: some of its pages are gone", path=self._path),
                say("run genmon-gui check on it and restore a snapshot"),
            )

    def give_up(self) -> None:
        """What was put back is a damaged record like any other."""
        if self._was_put_back:
            self._saved, self._was_put_back = None, False

    def note(self, connection: Connection) -> str:
        """Log what happened in the record that is now open; within a transaction.

        Returns:
            A sentence for people, empty where nothing happened.
        """
        if self._saved is None:
            return ""
        kind, detail = EventKind.REPLACED, self._saved.name
        if self._was_put_back:
            kind, detail = EventKind.PUT_BACK, ""
        event = event_now(self._time, kind, detail)
        events.add(connection, event)
        return event_sentence(event, iso_utc)

    def told(self, error: GenmonError) -> Trouble:
        """Why a record cannot be opened, and where what was recorded before is."""
        if self._saved is None or self._was_put_back:
            return Trouble.of(error)
        remedy = say(
            "move that file away; what was recorded before is kept in {name}",
            name=self._saved.name,
        )
        return Trouble(error.text, remedy)

    def _put_off(self, error: GenmonError) -> None:
        self.trouble = Trouble(
            say(
                "{path} was deleted or moved and cannot be saved yet ({why})",
                path=self._path,
                why=error.text,
            ),
            say(
                "{remedy} before the program ends: it alone still has the file",
                remedy=error.remedy,
            ),
        )
        self._retry_s = self._time.since_boot_s() + _RETRY_S
