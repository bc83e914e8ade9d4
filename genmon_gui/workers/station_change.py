"""What the polling worker is told when somebody has changed the settings."""

from collections.abc import Callable
from typing import NamedTuple

from genmon_gui.config.settings import Settings
from genmon_gui.services.station import Station


class StationChange(NamedTuple):
    """The station as it shall be from the next round on.

    Attributes:
        settings: everything configured, for the same record.
        open_station: opens it where it is not open, given what to call when all sensors have.
    """

    settings: Settings
    open_station: Callable[[Callable[[], None]], Station]
