"""What was last known of each sensor and its place, and how today went there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import day_bounds
from genmon_gui.core.extremes import Extremes, widened
from genmon_gui.core.reading import Look, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.messages import PlaceView
from genmon_gui.services.polling import SensorLook

# The number in the record of a sensor's place at a moment; None where there is no room for it.
Numbered = Callable[[str, float], int | None]


@dataclass(slots=True)
class _Known:
    """What was last known of a sensor and its place.

    Attributes:
        place: the place's name.
        look: the newest look at the sensor.
        latest: the newest reading of the place.
        is_heard: this program heard that itself.
        day_start: the local day whose extremes are known, None before the record was asked.
        extremes: those of that day.
        read_s: how long its last read took.
    """

    place: str
    look: Look | None = None
    latest: Reading | None = None
    is_heard: bool = False
    day_start: float | None = None
    extremes: Extremes | None = None
    read_s: float | None = None

    def remember(self, seen: SensorLook) -> None:
        """Show a look, whether or not the record takes it."""
        self.look, self.read_s = seen.look, seen.read_s
        if isinstance(seen.look, Reading):
            self.latest, self.is_heard = seen.look, True

    def move(self, by_s: float) -> None:
        """Put what this program heard that much later."""
        self.look = self.look and moved(self.look, by_s)
        if self.latest is not None and self.is_heard:
            self.latest = self.latest._replace(at=round(self.latest.at + by_s, 3))

    def count(self, reading: Reading, day_start: float) -> None:
        """Let a reading that is new in the record count if it falls into the day that is known."""
        if day_start == self.day_start:
            self.extremes = widened(self.extremes, reading)

    def view(self, rom_id: str, today_start: float | None) -> PlaceView:
        """What to show; a day that is over is not today, nor is any while that is not known."""
        today = self.extremes if self.day_start == today_start else None
        return PlaceView(self.place, self.look, self.latest, today, self.read_s, rom_id)


class Recalled(NamedTuple):
    """What the record told, to be believed once the transaction that asked it has held.

    Attributes:
        known: by ROM id, of the sensors of which something was asked.
        others_wrote: tells whether another connection has written since.
    """

    known: dict[str, _Known]
    others_wrote: object


class KnownPlaces:
    """The configured places in their order, then those that were ever seen."""

    def __init__(self, settings: Settings) -> None:
        """Know nothing yet."""
        self._others_wrote: object = None
        self._known: dict[str, _Known] = {}
        self.change_settings(settings)

    def change_settings(self, settings: Settings) -> None:
        """Go by other names and another zone; what is known of places that are the same stays."""
        self._zone = settings.timezone
        self._names = {sensor.rom_id: sensor.place for sensor in settings.sensors}
        before = self._known
        self._known = {rom_id: _Known(name) for rom_id, name in self._names.items()}
        for rom_id, known in self._known.items():
            if rom_id in before and before[rom_id].place == known.place:
                self._known[rom_id] = before[rom_id]
        self.forget_today()

    def name(self, rom_id: str) -> str:
        """The place of a sensor; without a name it is that of the sensor itself."""
        return self._names.get(rom_id, rom_id)

    def remember(self, looks: Iterable[SensorLook]) -> None:
        """Show looks, whether or not the record takes them."""
        for seen in looks:
            known = self._known.setdefault(seen.rom_id, _Known(self.name(seen.rom_id)))
            known.remember(seen)

    def move(self, by_s: float) -> None:
        """Put what this program heard that much later."""
        for known in self._known.values():
            known.move(by_s)

    def count(self, seen: SensorLook) -> None:
        """Let a reading that is new in the record count for today."""
        if isinstance(seen.look, Reading):
            day_start = day_bounds(seen.look.at, self._zone)[0]
            self._known[seen.rom_id].count(seen.look, day_start)

    def forget_today(self) -> None:
        """Ask the record for today's extremes anew: older readings of today have come in."""
        for known in self._known.values():
            known.day_start = None

    def recall(
        self, connection: Connection, numbered: Numbered, at: float, *, is_clock_known: bool
    ) -> Recalled:
        """Ask the record for today's extremes; what is rolled back was never asked.

        Once a day is enough, and whenever another connection has written: somebody may have
        imported or hidden readings.
        """
        start = day_bounds(at, self._zone)[0]
        others_wrote = connection.pragma("data_version")
        is_same = others_wrote == self._others_wrote
        found = {
            rom_id: _recalled(connection, number, known, start, is_clock_known=is_clock_known)
            for rom_id, known in self._known.items()
            if (known.day_start != start or not is_same)
            and (number := numbered(rom_id, at)) is not None
        }
        return Recalled(found, others_wrote)

    def believe(self, recalled: Recalled) -> None:
        """The transaction in which that was asked has held."""
        self._known.update(recalled.known)
        self._others_wrote = recalled.others_wrote

    def views(self, at: float | None) -> tuple[PlaceView, ...]:
        """What to show of each place.

        Args:
            at: now, None while that is not known.
        """
        today_start = None if at is None else day_bounds(at, self._zone)[0]
        return tuple(known.view(rom_id, today_start) for rom_id, known in self._known.items())

    def latest(self) -> dict[str, Reading]:
        """The newest reading of each place that has one."""
        return {known.place: known.latest for known in self._known.values() if known.latest}


def moved(look: Look, by_s: float) -> Look:
    """A look, that much later."""
    return look._replace(at=round(look.at + by_s, 3))


def _recalled(
    connection: Connection,
    place_id: int,
    known: _Known,
    start: float,
    *,
    is_clock_known: bool,
) -> _Known:
    today = extremes.row(connection, Table.DAILY, place_id, start)
    found = replace(known, day_start=start, extremes=today)
    # What was just read is the latest, whatever the clock said before; and what waits for the
    # time is not among the readings.
    if isinstance(known.look, Reading) or (not is_clock_known and known.is_heard):
        return found
    latest = readings.latest(connection, place_id)
    return replace(found, latest=latest, is_heard=False)
