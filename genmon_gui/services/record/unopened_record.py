"""What a recorder leans on while the record cannot be opened, and when that is tried again."""

from collections.abc import Callable
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import Connection
from genmon_gui.db.stand_in import open_as_it_stands, open_blank, seal
from genmon_gui.services.messages import Trouble
from genmon_gui.services.timekeeping import Timekeeping

# From one try to open a record for which there was no room to the next.
REOPEN_S = 10.0


class UnopenedRecord:
    """Rounds are taken without a record: what they bring waits in the recorder's memory.

    Attributes:
        trouble: why the record is not open though rounds are taken, None when it is.
        stand_in: what the recorder leans on, which takes nothing; None when the record is open.
    """

    def __init__(self, path: Path, timekeeping: Timekeeping) -> None:
        """Nothing is wrong yet.

        Args:
            path: the record.
            timekeeping: when it is time for another try.
        """
        self._path, self._time = path, timekeeping
        self._again_s = 0.0
        self.trouble: Trouble | None = None
        self.stand_in: Connection | None = None

    def put_off(self, trouble: Trouble) -> None:
        """It cannot be opened now, and is tried again after REOPEN_S."""
        self.trouble = trouble
        self._again_s = self._time.since_boot_s() + REOPEN_S

    @property
    def is_due(self) -> bool:
        """Whether it is time to try again."""
        return self.trouble is not None and self._time.since_boot_s() >= self._again_s

    def lean_on_what_is_there(self, begin: Callable[[Connection], None]) -> None:
        """Stand in by the record as it can be read, or by a blank one.

        Args:
            begin: makes a recorder that goes by what it is given; called again with a blank record
                where it raises GenmonError.
        """
        try:
            self._lean_on(open_as_it_stands(self._path), begin)
        except GenmonError:
            self._lean_on(open_blank(self._path), begin)

    def lean_on_nothing(self) -> Connection:
        """Stand in by a blank record, for a recorder that knows all it needs."""
        self.stand_in = open_blank(self._path)
        seal(self.stand_in)
        return self.stand_in

    def settle(self) -> None:
        """The record is open: nothing has to stand in for it any more."""
        stand_in, self.trouble, self.stand_in = self.stand_in, None, None
        if stand_in is not None:
            stand_in.close()

    def _lean_on(self, stand_in: Connection, begin: Callable[[Connection], None]) -> None:
        try:
            begin(stand_in)
            seal(stand_in)
        except BaseException:
            stand_in.close()
            raise
        self.stand_in = stand_in
