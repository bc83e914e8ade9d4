"""Gives a recorder its rounds, and looks what became of them."""

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.reading import Fault, FaultKind, Look, Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import events, places, readings
from genmon_gui.db.tables.events import EventKind
from genmon_gui.services.messages import AlarmView, PlaceView, RoundTaken
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.record.renaming import follow_names
from genmon_gui.services.recording import Recorder
from tests.builders import NOW

ENGINE, EXHAUST, STRANGER = "28-00000000000a", "28-00000000000b", "28-00000000000c"
SENSORS = (SensorSettings(ENGINE, "Engine block"), SensorSettings(EXHAUST, "Exhaust"))
HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0, hysteresis_c=2.0))
# More readings than fit into what is left of a page.
FILLING = 400


class Rounds:
    """Gives a recorder its rounds, on clocks of its own."""

    def __init__(self, settings: Settings, at: float = NOW) -> None:
        self.at, self.now_s = at, 1000.0
        self.settings = settings
        self.open()

    def open(self) -> None:
        self.connection = open_record(self.settings.database)
        with self.connection:
            follow_names(self.connection, self.settings, self.at)
        self.recorder = Recorder(self.connection, self.settings, self.at)

    def restart(self, settings: Settings | None = None) -> RoundTaken:
        """As after a power cut: another connection, and monotonic time begins anew."""
        self.recorder.close()
        self.settings, self.now_s = settings or self.settings, 5.0
        self.open()
        return self.recorder.state(self.at)

    def take(self, *looks: tuple[str, float | FaultKind], after_s: float = 20.0) -> RoundTaken:
        self.at += after_s
        self.now_s += after_s
        seen = tuple(SensorLook(rom_id, _look(what, self.at)) for rom_id, what in looks)
        return self.recorder.record(seen, self.at, self.now_s)

    def engine(self, value_c: float, after_s: float = 20.0) -> RoundTaken:
        return self.take((ENGINE, value_c), after_s=after_s)

    def acknowledge(self) -> RoundTaken:
        return self.recorder.acknowledge(HOT.key, self.at)

    def fill_the_disk(self) -> RoundTaken:
        """Let a round meet a full disk, and every one after it until `make_room`."""
        self.connection.pragma("max_page_count", self.connection.pragma("page_count"))
        large = tuple(
            SensorLook(EXHAUST, Reading(self.at + number / 1000, 20.0)) for number in range(FILLING)
        )
        return self.recorder.record(large, self.at, self.now_s)

    def make_room(self) -> None:
        self.connection.pragma("max_page_count", 1_000_000)


def _look(what: float | FaultKind, at: float) -> Look:
    return Fault(at, what) if isinstance(what, FaultKind) else Reading(at, what)


def view_of(taken: RoundTaken, place: str = "Engine block") -> PlaceView:
    return next(view for view in taken.places if view.place == place)


def the_alarm(taken: RoundTaken) -> AlarmView:
    (only,) = taken.alarms
    return only


def values(connection: Connection, place: str = "Engine block") -> list[float]:
    place_id = places.find(connection, place)
    return [value_c for _, _, value_c in readings.between(connection, 0, 1e11, place_id)]


def logged(connection: Connection) -> list[str]:
    return [
        kind for (kind,) in connection.execute("SELECT kind FROM transitions ORDER BY 1 * at_ms")
    ]


def subjects(connection: Connection) -> list[str]:
    return [subject for (subject,) in connection.execute("SELECT subject FROM alerts")]


def count(connection: Connection, table: str) -> int:
    number: int = connection.execute(f"SELECT count(*) FROM {table}").get  # noqa: S608 - our own names
    return number


def silences(rounds: Rounds) -> list[tuple[str | None, float, float | None]]:
    """Place, beginning and end, in seconds since NOW."""
    return [
        (event.place, event.at - NOW, None if event.until is None else event.until - NOW)
        for event in events.logged(rounds.connection, EventKind.SENSOR_LOST)
    ]


def lose_the_engine(rounds: Rounds) -> None:
    rounds.engine(20.0)
    for _ in range(3):
        rounds.take((ENGINE, FaultKind.MISSING), (EXHAUST, 20.0))
