"""Facts about the record itself."""

from genmon_gui.db.connection import Connection

# Noted where the readings are simulated.
DEMO = "demo"
# A name that no other record has; copies have it too.
RECORD = "record"
# Which boot of the machine the program ran in last.
BOOT = "boot"
# How often readings were taken back because the clock was wrong.
TAKEN_BACK = "taken back"
# What people know of alarms, as JSON.
TELLING = "telling"


def get(connection: Connection, key: str) -> str | None:
    """A fact, or None where it was never noted."""
    value: str | None = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).get
    return value


def put(connection: Connection, key: str, value: str) -> None:
    """Note a fact."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))
