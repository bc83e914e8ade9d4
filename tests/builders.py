"""What many tests build: settings, rounds and what they consist of."""

from pathlib import Path
from zoneinfo import ZoneInfo

from genmon_gui.config.settings import EmailSettings, PollingSettings, SensorSettings, Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.screen_care import Absence
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.db.tables.outbox import OutboxStanding
from genmon_gui.hardware.machine_clock import MachineClock
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS
from genmon_gui.services.messages import AlarmView, PlaceView, RoundTaken, Trouble
from genmon_gui.services.system import Storage, SystemRead
from genmon_gui.services.timekeeping import ClockState, Timekeeping

TORONTO = ZoneInfo("America/Toronto")
# Sunday 22 November 2026, 14:02 in Toronto.
NOW = 1_795_374_120.0

# Of whoever does not come back.
LEFT_FOR_LONG = Absence(is_left=True, is_abandoned=True, is_unwatched=True)

SENSORS = tuple(SensorSettings(rom_id, place) for rom_id, place in DEMO_SENSORS)

EMAIL = EmailSettings(
    host="127.0.0.1",
    port=25,
    security="none",
    username="",
    password_file=None,
    sender="kiosk@example.com",
    recipients=("me@example.com",),
    sms_recipients=("5195550100@sms.example.com",),
)


def some_settings(
    database: Path,
    *,
    sensors: tuple[SensorSettings, ...] = SENSORS,
    alarms: tuple[AlarmRule, ...] = (),
    email: EmailSettings | None = None,
    interval_s: float = 20.0,
) -> Settings:
    return Settings(
        TORONTO,
        database,
        sensors=sensors,
        alarms=alarms,
        email=email,
        polling=PollingSettings(interval_s=interval_s),
    )


def trusted_time() -> Timekeeping:
    """The machine's own time, whatever it is worth."""
    return Timekeeping(MachineClock(), is_trusted=True)


def heard(place: str, value_c: float, at: float = NOW, rom_id: str = "") -> PlaceView:
    """A place whose sensor has just given a number."""
    reading = Reading(at, value_c)
    today = Extremes(value_c - 7.3, at - 9000, value_c + 2.1, at - 3000, value_c, 100)
    return PlaceView(place, reading, reading, today, rom_id=rom_id)


def failed(place: str, kind: FaultKind, last_c: float | None = None, at: float = NOW) -> PlaceView:
    """A place whose sensor has just given none, ten minutes after its last."""
    latest = None if last_c is None else Reading(at - 600, last_c)
    return PlaceView(place, Fault(at, kind), latest, None)


def alarm(
    place: str, value_c: float, *, active: bool = True, acknowledged: bool = False
) -> AlarmView:
    """An alarm above 95 °C since twelve minutes before NOW."""
    return AlarmView(
        AlarmRule(Beyond(place, Side.HIGH, 95.0)), active, acknowledged, NOW - 720, value_c
    )


def a_round(
    *places: PlaceView,
    alarms: tuple[AlarmView, ...] = (),
    trouble: Trouble | None = None,
    at: float = NOW,
) -> RoundTaken:
    return RoundTaken(at, 1, places, alarms, trouble)


THREE = tuple(
    heard(sensor.place, value_c, rom_id=sensor.rom_id)
    for sensor, value_c in zip(SENSORS, (27.4, 4.8, -12.3), strict=True)
)

SYSTEM = SystemRead(
    at=NOW,
    fault_days=(),
    storage=Storage(
        Path("/var/lib/genmon-gui/genmon.db"),
        41_200_000,
        21 * 10**9,
        are_snapshots_kept=True,
        snapshots=7,
        last_snapshot_at=NOW - 32_400,
    ),
    outbox=OutboxStanding(0, NOW - 86_400, "250 2.0.0 Ok: queued"),
    clock=ClockState(is_known=True, is_synchronized=True, known_since=NOW - 270_000),
    future=(),
    running_s=270_000.0,
    events=(Event(NOW - 270_000, EventKind.STARTED, "0.1.0"),),
    host="generator-pi",
    addresses=("192.168.1.42", "10.0.0.7"),
    versions=(("genmon-gui", "0.1.0"), ("Python", "3.13.5")),
)
