"""Writes each round in one transaction: looks, extremes, transitions, alerts, silences."""

from collections import deque

from genmon_gui.config.settings import Settings
from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.errors import DamagedError, FullDiskError, GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, told_to_people
from genmon_gui.db.tables import waiting
from genmon_gui.db.wal import checkpoint
from genmon_gui.services.alarms.alarms import Alarms
from genmon_gui.services.known_places import KnownPlaces, Recalled, moved
from genmon_gui.services.look_writing import LookWriter
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.orders import RehearsalWanted
from genmon_gui.services.own_facts import OwnFacts
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.silences import Silences

# While the disk takes nothing, this many looks wait in memory: a day of three sensors at 20 s.
MOST_UNWRITTEN = 13_000


class Recorder:
    """The one writer of readings.

    A round that cannot be written waits in memory for the next one, and the screen is told.

    Attributes:
        is_damaged: the record took the last round no more because its file is damaged.
    """

    def __init__(
        self,
        connection: Connection,
        settings: Settings,
        at: float,
        assumed: AssumedStart | None = None,
    ) -> None:
        """Take over where the record stands.

        Args:
            connection: the record, open for writing.
            settings: places, rules, zone.
            at: now, UTC epoch seconds.
            assumed: what that is reckoned from while the time is not known.

        Raises:
            GenmonError: the record cannot be used.
        """
        self._connection = connection
        self._path = connection.db_filename("main")
        self._zone = settings.timezone
        self._unwritten: deque[SensorLook] = deque(maxlen=MOST_UNWRITTEN)
        self._number = 0
        self._assumed = assumed
        self._waiting = 0
        self.is_damaged = False
        self._facts = OwnFacts()
        self._known = KnownPlaces(settings)
        self._writer = LookWriter(connection, self._known, self._zone)
        with told_to_people(self._path), connection:
            self._alarms = Alarms(connection, settings, assumed)
            self._facts.look(connection)
            if assumed is not None:
                self._waiting = waiting.count_readings(connection, assumed.boot_id)
            recalled = self._recall(at)
            self._silences = Silences(connection, settings, at, assumed)
        self._known.believe(recalled)

    def change_settings(self, settings: Settings, at: float) -> None:
        """Go on with other places, rules or another zone; nothing is waiting.

        Args:
            settings: places, rules, zone.
            at: now, UTC epoch seconds.

        Raises:
            GenmonError: the record did not take it; it has to be done again.
        """
        # The record has its days in that zone already.
        self._zone = settings.timezone
        self._writer = LookWriter(self._connection, self._known, self._zone)
        try:
            with told_to_people(self._path), self._connection:
                self._alarms.change_settings(self._connection, settings, self._assumed)
                self._known.change_settings(settings)
                recalled = self._recall(at)
                self._silences.change_settings(self._connection, settings, at)
        except GenmonError:
            self._writer.forget_places()
            raise
        self._known.believe(recalled)

    def record(self, looks: tuple[SensorLook, ...], at: float, now_s: float) -> RoundTaken:
        """Write a round.

        Args:
            looks: one look at each sensor.
            at: when the round was closed, UTC epoch seconds.
            now_s: the same in monotonic seconds.

        Returns:
            What is known after it; its trouble says so when the record did not take it.
        """
        self._number += 1
        self._unwritten.extend(looks)
        self._known.remember(looks)
        placed = [(self._known.name(seen.rom_id), seen.look) for seen in looks]
        heard = {place: look for place, look in placed if isinstance(look, Reading)}
        self._alarms.take_in(heard, at, now_s, self._facts.take())
        self._silences.take_in(placed, now_s)
        return self._commit(at)

    def acknowledge(self, rule_key: str, at: float) -> RoundTaken:
        """Log that somebody has seen an alarm."""
        self._alarms.acknowledge(rule_key, at)
        return self._commit(at)

    def snooze(self, rule_key: str, for_s: float | None, at: float) -> RoundTaken:
        """Tell nobody of an alarm for so long, or with None of it again at once."""
        self._alarms.snooze(rule_key, for_s, at)
        return self._commit(at)

    def rehearse(self, wanted: RehearsalWanted, at: float) -> RoundTaken:
        """Let the alarms see a pretended value; the record of readings never does."""
        self._alarms.rehearse(wanted, self._known.latest(), at)
        return self._commit(at)

    def end_rehearsal(self, at: float) -> RoundTaken:
        """Pretend nothing any more."""
        self._alarms.end_rehearsal(at)
        return self._commit(at)

    def state(
        self, at: float, trouble: Trouble | None = None, *, has_alerts: bool = False
    ) -> RoundTaken:
        """What is known now, without a new round."""
        is_known = self._assumed is None
        return RoundTaken(
            at,
            self._number,
            self._known.views(at if is_known else None),
            self._alarms.views(self._known.latest()),
            trouble,
            is_clock_known=is_known,
            waiting=0 if is_known else self._waiting,
            rehearsal=self._alarms.rehearsal,
            has_alerts=has_alerts,
        )

    def correct(
        self, by_s: float, assumed: AssumedStart | None, wrong_since: float | None = None
    ) -> None:
        """Put what was heard in this boot and is not in the record yet to another time.

        Args:
            by_s: how much later it was than was thought.
            assumed: what times are reckoned from from now on, None once the time is known.
            wrong_since: since when the record goes by a clock that turns out to be wrong, as it
                showed then; what is recorded is moved too. None where nothing is.
        """
        if wrong_since is not None:
            self._alarms.move_wrong(by_s, wrong_since)
            self._silences.move(by_s, wrong_since)
            self.forget_today()
        if by_s:
            self._alarms.move(by_s)
            self._known.move(by_s)
            later = [seen._replace(look=moved(seen.look, by_s)) for seen in self._unwritten]
            self._unwritten.clear()
            self._unwritten.extend(later)
        self._silences.correct(by_s, assumed)
        if assumed is None and self._assumed is not None:
            self._alarms.forget_assumed()
            self.forget_today()
        self._assumed = assumed

    def forget_today(self) -> None:
        """Ask the record for today's extremes anew: older readings of today have come in."""
        self._known.forget_today()

    def move_to(self, connection: Connection, at: float) -> None:
        """Go on in another record with all that waits in memory; the old one is of no more use."""
        self._connection, self.is_damaged = connection, False
        self._path = connection.db_filename("main")
        self._writer = LookWriter(connection, self._known, self._zone)
        self._silences.log_again()
        self.forget_today()
        self._commit(at)

    @property
    def place_names(self) -> dict[int, str]:
        """The places it has recorded into, by their numbers in the record."""
        return self._writer.place_names

    @property
    def is_waiting(self) -> bool:
        """Whether something waits in memory because the record did not take it."""
        return bool(self._unwritten) or self._alarms.is_waiting

    def close(self) -> None:
        """Close the record."""
        self._connection.close()

    def _commit(self, at: float) -> RoundTaken:
        """Write what waits, all or nothing."""
        self._writer.begin()
        try:
            with told_to_people(self._path), self._connection:
                new = [self._writer.write(seen, self._assumed) for seen in self._unwritten]
                has_alerts = self._alarms.log(self._connection, self._assumed)
                self._silences.log(self._connection)
                self._facts.look(self._connection)
                recalled = self._recall(at)
        except GenmonError as error:
            self._writer.forget_places()
            self._facts.note_failure()
            self.is_damaged = isinstance(error, DamagedError)
            if isinstance(error, FullDiskError):
                checkpoint(self._connection)
            return self.state(at, Trouble.of(error))
        self._unwritten.clear()
        self._alarms.forget_logged()
        self._silences.forget_logged()
        self._count(new)
        self._known.believe(recalled)
        return self.state(at, self._writer.left_out, has_alerts=has_alerts)

    def _count(self, new: list[SensorLook]) -> None:
        for seen in new:
            if self._assumed is None:
                self._known.count(seen)
            elif isinstance(seen.look, Reading):
                self._waiting += 1

    def _recall(self, at: float) -> Recalled:
        def numbered(rom_id: str, at: float) -> int | None:
            return self._writer.place_id(rom_id, at, self._assumed)

        is_known = self._assumed is None
        return self._known.recall(self._connection, numbered, at, is_clock_known=is_known)
