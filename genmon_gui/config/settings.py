"""The settings, checked and typed. Every field has the default that needs no file at all."""

from datetime import time
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.weekly import WeeklyTime

# Where a mail server listens, by its security (RFC 6409, RFC 8314, RFC 5321).
MAIL_PORTS = {"starttls": 587, "tls": 465, "none": 25}


class SnapshotSettings(NamedTuple):
    """The daily copies of the record.

    Attributes:
        folder: where they are kept, None for the folder `snapshots` beside the record.
        keep: how many; with 0 none are taken.
        second_folder: where each is copied to, None for nowhere.
    """

    folder: Path | None = None
    keep: int = 7
    second_folder: Path | None = None


class PollingSettings(NamedTuple):
    """How the bus is asked.

    Attributes:
        interval_s: from one round to the next, at least 0.1.
        w1_dir: where the kernel shows the 1-Wire devices.
    """

    interval_s: float = 20.0
    w1_dir: Path = Path("/sys/bus/w1/devices")


class ClockSettings(NamedTuple):
    """What the machine's clock is worth.

    Attributes:
        trust: "auto": as far as the machine tells by itself; "always": whatever it shows.
    """

    trust: str = "auto"


class DisplaySettings(NamedTuple):
    """How the screen is spared, and the eyes of those who sleep beside it.

    Where no lamp can be turned down, every brightness is raised to what can still be read.

    Attributes:
        dim_after_s: without a touch for so long it is dimmed; 0 for never.
        dark_after_s: without a touch for so long it shows no more than dim numbers; 0 for never.
        brightness: in percent, while it is awake by day.
        dim_brightness: in percent of that, while it is dim.
        night_brightness: in percent of that, while it is awake at night.
        night_from: when the night begins, local time; None for no night.
        night_to: when it ends; earlier than night_from it is a time of the next day.
        back_after_s: without a touch for so long the first page is shown again; 0 for never.
        sound: an alarm is heard until somebody has acknowledged it.
        theme: "dark" or "light"; at night it is red on black all the same.
    """

    dim_after_s: float = 300.0
    # Who reads the wall from the table should not have to get up for it.
    dark_after_s: float = 0.0
    brightness: float = 100.0
    dim_brightness: float = 45.0
    night_brightness: float = 80.0
    night_from: time | None = None
    night_to: time | None = None
    back_after_s: float = 120.0
    sound: bool = False
    theme: str = "dark"


class SensorSettings(NamedTuple):
    """Which probe sits at which place."""

    rom_id: str
    place: str


class LockSettings(NamedTuple):
    """What only somebody who knows the PIN may do; without a PIN everybody may.

    Attributes:
        pin_file: where the PIN is kept, None for the file `pin` beside the record.
        acknowledge_needs_pin: acknowledging or snoozing an alarm asks for it, as setting up does.
    """

    pin_file: Path | None = None
    acknowledge_needs_pin: bool = False


class EmailSettings(NamedTuple):
    """The server that takes the alerts, and for whom.

    Attributes:
        security: "starttls", "tls" or "none".
        username: empty for a server that asks for none.
        password_file: a file that holds the password and nothing else.
        sms_recipients: addresses of e-mail-to-SMS gateways; they get plain text of at most 160
            characters.
        ca_file: the certificates to trust instead of the system's, None for the system's.
    """

    host: str
    port: int
    security: str
    username: str
    password_file: Path | None
    sender: str
    recipients: tuple[str, ...]
    sms_recipients: tuple[str, ...]
    ca_file: Path | None = None


class WebhookSettings(NamedTuple):
    """A web address that gets the alerts as JSON.

    Attributes:
        url: the address; empty where it is a secret.
        url_file: a file that holds the address and nothing else, None where it is no secret.
        secret_file: a file that holds the bearer secret, None for a server that asks for none.
        ca_file: the certificates to trust instead of the system's, None for the system's.
    """

    url: str = ""
    url_file: Path | None = None
    secret_file: Path | None = None
    ca_file: Path | None = None


class PushSettings(NamedTuple):
    """Push services, through apprise.

    Attributes:
        urls_file: a file that holds apprise's addresses, one a line; they are secrets.
    """

    urls_file: Path


class AlertSettings(NamedTuple):
    """How people are told, and of what besides the configured alarms.

    Attributes:
        weekly: when a message tells how the week was, None for never.
        sensor_lost: a configured sensor is not heard.
        stale: no sensor at all is heard.
        storage: the record takes nothing.
        messages: alerts do not go out.
        program_off: the program was off.
        reminder_s: after how long an alarm that nobody acknowledged is told again, then after twice
            that and so on; 0 for never.
        escalate_after_s: after how long without an acknowledgement others are told; 0 for never.
        escalate_to: who those are, by e-mail.
        escalate_sms_to: who those are, by short texts through e-mail-to-SMS gateways.
        quiet_from: from when warnings are held, local time; None for never.
        quiet_to: until when; not later than quiet_from it is a time of the next day.
        most_an_hour: beyond so many messages what happens is told together, at least 1.
    """

    weekly: WeeklyTime | None = None
    sensor_lost: bool = True
    stale: bool = True
    storage: bool = True
    messages: bool = True
    program_off: bool = True
    reminder_s: float = 14_400.0
    escalate_after_s: float = 0.0
    escalate_to: tuple[str, ...] = ()
    escalate_sms_to: tuple[str, ...] = ()
    quiet_from: time | None = None
    quiet_to: time | None = None
    most_an_hour: int = 6


class HeartbeatSettings(NamedTuple):
    """A web address that raises the alarm when it is asked no more.

    Attributes:
        url: the address; empty where it is in a file.
        url_file: a file that holds the address and nothing else, None where url is given.
        interval_s: how often it is asked, at least 10.
    """

    url: str = ""
    url_file: Path | None = None
    interval_s: float = 300.0


class Settings(NamedTuple):
    """Everything that can be configured.

    Attributes:
        units: what people see; storage is always °C.
        timezone: whose days and years the record keeps; its IANA name is `timezone.key`.
        language: what the screen and messages speak, a code of ISO 639; None for the system's.
        database: where the record lives.
        snapshots: the daily copies of it.
        clock: what the machine's clock is worth.
        display: how the screen is spared.
        sensors: probes with a place of their own; others are polled under their ROM id.
        alarms: one rule a limit.
        alarm_tables: for each of them which [[alarms]] table it stands in, counted from 0; empty
            where they are of no file.
        lock: what asks for the PIN.
        email: None where no mail is to be sent.
        webhook: None where no web address is to be told.
        push: None where no push service is to be told.
        alerts: how people are told, and of what besides alarms.
        heartbeat: None where nobody waits for a sign of life.
        source: the file these came from, None for defaults.
    """

    timezone: ZoneInfo
    database: Path
    units: Unit = Unit.CELSIUS
    language: str | None = None
    snapshots: SnapshotSettings = SnapshotSettings()
    polling: PollingSettings = PollingSettings()
    clock: ClockSettings = ClockSettings()
    display: DisplaySettings = DisplaySettings()
    sensors: tuple[SensorSettings, ...] = ()
    alarms: tuple[AlarmRule, ...] = ()
    alarm_tables: tuple[int, ...] = ()
    lock: LockSettings = LockSettings()
    email: EmailSettings | None = None
    webhook: WebhookSettings | None = None
    push: PushSettings | None = None
    alerts: AlertSettings = AlertSettings()
    heartbeat: HeartbeatSettings | None = None
    source: Path | None = None

    @property
    def snapshot_folder(self) -> Path:
        """Where snapshots are kept."""
        return self.snapshots.folder or self.database.parent / "snapshots"

    @property
    def pin_file(self) -> Path:
        """Where the PIN is kept."""
        return self.lock.pin_file or self.database.with_name("pin")
