"""A place that is called something else now: the record follows the configuration.

The configuration is changed first, whole, and the record when it is opened with it, in one
transaction: whenever the power goes, the next start finds what is left to do by itself. An undo of
the change is followed back likewise. Until a round shows that the last change of places has come
that far, the page of places takes no other.
"""

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.rule_key import renamed_key
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, places, transitions
from genmon_gui.db.tables.events import Event, EventKind


def follow_names(
    connection: Connection, settings: Settings, at: float, assumed: AssumedStart | None = None
) -> None:
    """Let each probe whose place has a new name take that place's history along.

    A name that the record knows is another place, to which the probe has moved. So is a new one
    where another probe is configured for the place at which this one sat.

    Args:
        connection: the record, within a transaction.
        settings: which probe sits where, and how that is called.
        at: now, UTC epoch seconds.
        assumed: what that is reckoned from while the time is not known.
    """
    for sensor in settings.sensors:
        old = _former_name(connection, sensor, settings)
        if old is not None:
            rename(connection, old, sensor.place)
            detail = f"{old} → {sensor.place}"
            event = Event(at, EventKind.PLACE_RENAMED, detail, boot_id=boot_of(assumed))
            events.add(connection, event)


def rename(connection: Connection, old: str, new: str) -> None:
    """Give a place of the record another name, and the log of its alarms with it."""
    from genmon_gui.services.telling.kept_telling import rename_told

    others = [name for name in places.names(connection) if name != old]

    def renamed(key: str) -> str:
        return renamed_key(key, old, new, others)

    places.rename(connection, old, new)
    for key in transitions.rule_keys(connection):
        if renamed(key) != key:
            transitions.rename_rule(connection, key, renamed(key))
    rename_told(connection, renamed)


def _former_name(connection: Connection, sensor: SensorSettings, settings: Settings) -> str | None:
    """How the record calls a place that has a new name in the configuration."""
    if places.find(connection, sensor.place) is not None:
        return None
    old = places.of_probe(connection, sensor.rom_id)
    return None if old in {each.place for each in settings.sensors} else old
