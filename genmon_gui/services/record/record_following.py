"""The record follows the configuration: whose days it keeps, and what its places are called."""

from genmon_gui.config.settings import Settings
from genmon_gui.db.connection import Connection
from genmon_gui.services.history.record_zone import ensure_zone
from genmon_gui.services.record.renaming import follow_names
from genmon_gui.services.timekeeping import Timekeeping


def follow_settings(connection: Connection, settings: Settings, timekeeping: Timekeeping) -> None:
    """Let the record go by these settings from now on; done again it changes nothing."""
    ensure_zone(connection, settings.timezone)
    with connection:
        follow_names(connection, settings, timekeeping.now(), timekeeping.assumed)
