"""Looks written into the record: readings and faults, and the extremes of their hour and day."""

from datetime import tzinfo

from genmon_gui.core.calendar import HOUR_S, day_bounds, hour_start
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, places, readings, waiting
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.known_places import KnownPlaces
from genmon_gui.services.messages import Trouble
from genmon_gui.services.polling import SensorLook


class LookWriter:
    """Writes within its caller's transactions, into one record and by days of one zone.

    Attributes:
        left_out: tells of a sensor for whose place the record has no room; None without any.
    """

    def __init__(self, connection: Connection, known: KnownPlaces, zone: tzinfo) -> None:
        """Write nothing yet.

        Args:
            connection: the record, open for writing.
            known: tells the names of places.
            zone: whose days.
        """
        self._connection, self._known, self._zone = connection, known, zone
        self.left_out: Trouble | None = None
        self._place_ids: dict[str, int | None] = {}
        self._open: dict[Table, tuple[float, float]] = {}

    def begin(self) -> None:
        """A transaction begins: between two others may have opened later intervals."""
        self._open.clear()

    def forget_places(self) -> None:
        """The numbers may be those of places that a rollback has unmade."""
        self._place_ids.clear()
        self.left_out = None

    @property
    def place_names(self) -> dict[int, str]:
        """The places that were written, by their numbers in the record."""
        return {
            number: self._known.name(rom_id)
            for rom_id, number in self._place_ids.items()
            if number is not None
        }

    def place_id(self, rom_id: str, at: float, assumed: AssumedStart | None) -> int | None:
        """The number of a sensor's place, which is made where there is none.

        None where there is no room for it: the others go on without it.

        Args:
            rom_id: which sensor.
            at: since when it has been there, where it is new.
            assumed: what that is reckoned from while the time is not known.
        """
        if rom_id not in self._place_ids:
            name, boot_id = self._known.name(rom_id), boot_of(assumed)
            try:
                number = places.fit(self._connection, rom_id, name, at, boot_id)
            except places.TooManyPlacesError as error:
                number, self.left_out = None, Trouble.of(error)
            self._place_ids[rom_id] = number
        return self._place_ids[rom_id]

    def write(self, seen: SensorLook, assumed: AssumedStart | None) -> SensorLook:
        """Write a look, and give it as it is in the record.

        Args:
            seen: the look.
            assumed: what its time is reckoned from while that is not known: it then waits.
        """
        place_id = self.place_id(seen.rom_id, seen.look.at, assumed)
        if place_id is None:
            return seen
        if assumed is not None:
            waiting.add(self._connection, assumed, place_id, seen.look)
            return seen
        look = readings.add_new(self._connection, place_id, seen.look)
        if isinstance(look, Reading):
            self._take_in(place_id, look)
        return seen if look is seen.look else seen._replace(look=look)

    def _take_in(self, place_id: int, reading: Reading) -> None:
        """Let a reading count in its hour and its day."""
        hour = hour_start(reading.at)
        bounds = {
            Table.HOURLY: (hour, hour + HOUR_S),
            Table.DAILY: day_bounds(reading.at, self._zone),
        }
        for table, interval in bounds.items():
            if interval != self._open.get(table) and extremes.take_in(
                self._connection, table, place_id, interval, reading
            ):
                self._open[table] = interval
