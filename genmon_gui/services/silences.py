"""From when to when a place was not heard: noticed in the rounds, logged with them."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

from genmon_gui.config.settings import Settings
from genmon_gui.config.values import is_rom_id
from genmon_gui.core.reading import Fault, Look, Reading, stale_after_s
from genmon_gui.db import events
from genmon_gui.db.connection import Connection
from genmon_gui.db.events import Event, EventKind

# While the disk takes nothing, this many beginnings and ends wait in memory.
MOST_UNLOGGED = 1000


@dataclass(frozen=True, slots=True)
class _Heard:
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

    def __init__(self, connection: Connection, settings: Settings, at: float) -> None:
        """Take up the silences that go on, and end those of places that are looked at no more.

        Args:
            connection: the record, within a transaction.
            settings: places and how often they are looked at.
            at: now, UTC epoch seconds.
        """
        self._stale_after_s = stale_after_s(settings.polling.interval_s)
        self._heard: dict[str, _Heard] = {}
        self._silent: dict[str, Event] = {}
        self._unlogged: deque[Event] = deque(maxlen=MOST_UNLOGGED)
        for event in events.going_on(connection, EventKind.SENSOR_LOST):
            if event.place is not None and _may_be_heard(event.place, settings):
                self._silent[event.place] = event
            else:
                events.end(connection, _ended(event, at))

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
        """Write what waits; within the round's transaction."""
        for event in self._unlogged:
            if event.goes_on:
                events.add(connection, event)
            else:
                events.end(connection, event)

    def forget_logged(self) -> None:
        """What waited is in the record for good."""
        self._unlogged.clear()

    def log_again(self) -> None:
        """Let all that goes on wait to be logged: another record may not know of it."""
        self._unlogged.extend(self._silent.values())

    def _hear(self, place: str, at: float, now_s: float) -> None:
        self._heard[place] = _Heard(at, now_s)
        if place in self._silent:
            self._unlogged.append(_ended(self._silent.pop(place), at))

    def _miss(self, place: str, fault: Fault, now_s: float) -> None:
        heard = self._heard.setdefault(place, _Heard(fault.at, now_s))
        if place not in self._silent and now_s - heard.now_s >= self._stale_after_s:
            event = Event(heard.at, EventKind.SENSOR_LOST, fault.kind, place=place)
            self._silent[place] = event
            self._unlogged.append(event)


def _may_be_heard(place: str, settings: Settings) -> bool:
    """Whether a place has a probe, or is one without a name that may be on the bus again."""
    named = {sensor.rom_id for sensor in settings.sensors}
    places = {sensor.place for sensor in settings.sensors}
    return place in places or (is_rom_id(place) and place not in named)


def _ended(event: Event, at: float) -> Event:
    """A silence that has ended; where the clock was set back meanwhile, as it began."""
    return replace(event, until=max(event.at, at))
