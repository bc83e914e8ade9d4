"""Which keys a configuration may hold, and the check of each."""

from genmon_gui.config import values
from genmon_gui.config.tables import Keys
from genmon_gui.core.language import LANGUAGES

# The outermost keys that are no tables.
TOP = Keys(
    {"units": values.unit, "timezone": values.timezone, "language": values.one_of(*LANGUAGES)}
)

DATABASE = Keys({"path": values.path})

SNAPSHOTS = Keys(
    {"folder": values.path, "second_folder": values.path, "keep": values.whole_number(0, 1000)}
)

POLLING = Keys({"interval_s": values.number_from(0.1, 86_400), "w1_dir": values.path})

CLOCK = Keys({"trust": values.one_of("auto", "always")})
DISPLAY = Keys(
    {
        "dim_after_s": values.number_from(0, 86_400),
        "dark_after_s": values.number_from(0, 86_400),
        "brightness": values.number_from(10, 100),
        "dim_brightness": values.number_from(5, 100),
        "night_brightness": values.number_from(5, 100),
        "night_from": values.clock_time,
        "night_to": values.clock_time,
        "back_after_s": values.number_from(0, 86_400),
        "sound": values.yes_or_no,
        "theme": values.one_of("dark", "light"),
    }
)

SENSOR = Keys({"rom_id": values.rom_id, "place": values.place}, required=("rom_id", "place"))

# Far beyond what any sensor measures: who switches a limit off by a number writes no larger one,
# and a larger one the record could not hold.
_LIMIT_C = values.number_from(-10_000, 10_000)
_SPEED_C = values.number_above_zero(1_000_000)

ALARM = Keys(
    {
        "place": values.text,
        "high_c": _LIMIT_C,
        "low_c": _LIMIT_C,
        "rise_c_per_h": _SPEED_C,
        "fall_c_per_h": _SPEED_C,
        "rate_over_s": values.number_from(1, 86_400),
        "minus_place": values.text,
        "while_place": values.text,
        "while_above_c": _LIMIT_C,
        "while_below_c": _LIMIT_C,
        "hysteresis_c": values.number_from(0, 10_000),
        "on_delay_s": values.number_from(0),
        "severity": values.one_of("warning", "alarm"),
        "days": values.weekdays,
        "from": values.clock_time,
        "to": values.clock_time,
        "text": values.text,
    },
    required=("place",),
    any_of=("high_c", "low_c", "rise_c_per_h", "fall_c_per_h"),
)

LOCK = Keys({"pin_file": values.path, "acknowledge_needs_pin": values.yes_or_no})

EMAIL = Keys(
    {
        "host": values.text,
        "port": values.port,
        "security": values.one_of("starttls", "tls", "none"),
        "username": values.optional_text,
        "password_file": values.path,
        "sender": values.address,
        "recipients": values.addresses,
        "sms_recipients": values.addresses,
        "ca_file": values.path,
    },
    required=("host", "sender"),
    any_of=("recipients", "sms_recipients"),
)

WEBHOOK = Keys(
    {
        "url": values.web_address,
        "url_file": values.path,
        "secret_file": values.path,
        "ca_file": values.path,
    },
    any_of=("url", "url_file"),
)

PUSH = Keys({"urls_file": values.path}, required=("urls_file",))

ALERTS = Keys(
    {
        "weekly": values.weekly_time,
        "sensor_lost": values.yes_or_no,
        "stale": values.yes_or_no,
        "storage": values.yes_or_no,
        "messages": values.yes_or_no,
        "program_off": values.yes_or_no,
        "reminder_s": values.number_from(0),
        "escalate_after_s": values.number_from(0),
        "escalate_to": values.addresses,
        "escalate_sms_to": values.addresses,
        "quiet_from": values.clock_time,
        "quiet_to": values.clock_time,
        "most_an_hour": values.whole_number(1, 1000),
    }
)

HEARTBEAT = Keys(
    {
        "url": values.web_address,
        "url_file": values.path,
        "interval_s": values.number_from(10, 86_400),
    },
    any_of=("url", "url_file"),
)

TABLES = {
    "database": DATABASE,
    "snapshots": SNAPSHOTS,
    "polling": POLLING,
    "clock": CLOCK,
    "display": DISPLAY,
    "lock": LOCK,
    "email": EMAIL,
    "webhook": WEBHOOK,
    "push": PUSH,
    "alerts": ALERTS,
    "heartbeat": HEARTBEAT,
}
ARRAYS = {"sensors": SENSOR, "alarms": ALARM}

KNOWN = (
    *TOP.checks,
    *(f"{name}.{key}" for name, keys in (TABLES | ARRAYS).items() for key in keys.checks),
    *TABLES,
    *ARRAYS,
)
