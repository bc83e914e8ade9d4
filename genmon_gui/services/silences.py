"""From when to when a place was not heard: noticed in the rounds, logged with them."""

from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple

from genmon_gui.config.settings import Settings
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.reading import Fault, Look, Reading, stale_after_s
from genmon_gui.core.rom_id import is_rom_id
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.db.tables.places import TooManyPlacesError

# While the disk takes nothing, this many beginnings and ends wait in memory.
MOST_UNLOGGED = 1000


class _Heard(NamedTuple):
    """When a place was heard last in this run; before that, when it was looked at first.

    Attributes:
        at: UTC epoch seconds.
        now_s: when that was known, in monotonic seconds, which no setting of the clock moves.
    """

    at: float
    now_s: float


class Silences:
    """The places that are silent for longer than a number may be believed.

    A silence begins with the last reading; where the program has not heard the place since its
    start, with its first look, since before that nobody listened. One that goes on while the
    program is off is one silence. Beginnings and ends wait in memory until they are logged.
    """

    def __init__(
        self,
        connection: Connection,
        settings: Settings,
        at: float,
        assumed: AssumedStart | None = None,
    ) -> None:
        """Take up the silences that go on, and end those of places that are looked at no more.

        Args:
            connection: the record, within a transaction.
            settings: places and how often they are looked at.
            at: now, UTC epoch seconds.
            assumed: what that is reckoned from while the time is not known.
        """
        self._boot_id = boot_of(assumed)
        self._heard: dict[str, _Heard] = {}
        self._unlogged: deque[Event] = deque(maxlen=MOST_UNLOGGED)
        self.change_settings(connection, settings, at)

    def change_settings(self, connection: Connection, settings: Settings, at: float) -> None:
        """Listen to other places, or as often as is wanted now; as at the beginning.

        Args:
            connection: the record, which knows all that has happened; within a transaction.
            settings: places and how often they are looked at.
            at: now, UTC epoch seconds.
        """
        self._stale_after_s = stale_after_s(settings.polling.interval_s)
        for place in tuple(self._heard):
            if not _may_be_heard(place, settings):
                del self._heard[place]
        self._silent: dict[str, Event] = {}
        for event in events.going_on(connection, EventKind.SENSOR_LOST):
            if event.place is not None and _may_be_heard(event.place, settings):
                self._silent[event.place] = event
            else:
                events.end(connection, self._ended(event, at))

    def take_in(self, looks: Iterable[tuple[str, Look]], now_s: float) -> None:
        """Let a round's looks count, each with its place.

        Args:
            looks: in the order of their times.
            now_s: when the round was closed, monotonic seconds.
        """
        for place, look in looks:
            if isinstance(look, Reading):
                self._hear(place, look.at, now_s)
            else:
                self._miss(place, look, now_s)

    def log(self, connection: Connection) -> None:
        """Write what waits; within the round's transaction. A place without room has no log."""
        for event in self._unlogged:
            with suppress(TooManyPlacesError):
                if event.goes_on:
                    events.add(connection, event)
                else:
                    events.end(connection, event)

    def forget_logged(self) -> None:
        """What waited is in the record for good."""
        self._unlogged.clear()

    def correct(self, by_s: float, assumed: AssumedStart | None) -> None:
        """Put what was reckoned from an assumed start that much later.

        Args:
            by_s: how much later it was than was thought.
            assumed: what times are reckoned from from now on, None once the time is known.
        """
        before, self._boot_id = self._boot_id, boot_of(assumed)
        if before is None or (not by_s and self._boot_id == before):
            return
        self._heard = {
            place: heard._replace(at=heard.at + by_s) for place, heard in self._heard.items()
        }
        for place, event in self._silent.items():
            self._silent[place] = self._corrected(event, by_s, before)
        for _ in range(len(self._unlogged)):
            self._unlogged.append(self._corrected(self._unlogged.popleft(), by_s, before))

    def move(self, by_s: float, since: float) -> None:
        """Put what was noted by a wrong clock, since a moment that it showed, that much later."""
        for place, heard in self._heard.items():
            self._heard[place] = heard._replace(at=_later(heard.at, by_s, since))
        for place, event in self._silent.items():
            self._silent[place] = event._replace(at=_later(event.at, by_s, since))
        for _ in range(len(self._unlogged)):
            event = self._unlogged.popleft()
            until = event.until if event.until is None else _later(event.until, by_s, since)
            self._unlogged.append(event._replace(at=_later(event.at, by_s, since), until=until))

    def log_again(self) -> None:
        """Let all that goes on wait to be logged: another record may not know of it."""
        self._unlogged.extend(self._silent.values())

    def _hear(self, place: str, at: float, now_s: float) -> None:
        self._heard[place] = _Heard(at, now_s)
        if place in self._silent:
            self._unlogged.append(self._ended(self._silent.pop(place), at))

    def _miss(self, place: str, fault: Fault, now_s: float) -> None:
        heard = self._heard.setdefault(place, _Heard(fault.at, now_s))
        if place not in self._silent and now_s - heard.now_s >= self._stale_after_s:
            event = Event(
                heard.at, EventKind.SENSOR_LOST, fault.kind, place=place, boot_id=self._boot_id
            )
            self._silent[place] = event
            self._unlogged.append(event)

    def _corrected(self, event: Event, by_s: float, boot_id: int) -> Event:
        if event.boot_id == boot_id:
            event = event._replace(at=event.at + by_s, boot_id=self._boot_id)
        if event.until is not None and event.until_boot_id == boot_id:
            event = event._replace(until=event.until + by_s, until_boot_id=self._boot_id)
        return event

    def _ended(self, event: Event, at: float) -> Event:
        """A silence that has ended; where the clock was set back meanwhile, as it began."""
        return event._replace(until=max(event.at, at), until_boot_id=self._boot_id)


def _may_be_heard(place: str, settings: Settings) -> bool:
    """Whether a place has a probe, or is one without a name that may be on the bus again."""
    named = {sensor.rom_id for sensor in settings.sensors}
    places = {sensor.place for sensor in settings.sensors}
    return place in places or (is_rom_id(place) and place not in named)


def _later(at: float, by_s: float, since: float) -> float:
    return at + by_s if at >= since else at
