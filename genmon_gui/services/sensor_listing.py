"""One look at every sensor, for a person who wants to know what is on the bus."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from genmon_gui.config.settings import SensorSettings
from genmon_gui.core.reading import Look
from genmon_gui.hardware.bus import Bus
from genmon_gui.services.polling import LONGEST_ROUND_S, Polling


@dataclass(frozen=True, slots=True)
class ListedSensor:
    """A sensor that is on the bus or configured.

    Attributes:
        rom_id: its ROM id.
        place: where it sits; its ROM id where no place is configured.
        look: what it said.
    """

    rom_id: str
    place: str
    look: Look


def list_sensors(
    bus: Bus,
    sensors: tuple[SensorSettings, ...],
    clock: Callable[[], float],
    limit_s: float = LONGEST_ROUND_S,
) -> tuple[ListedSensor, ...]:
    """Take one round; blocks until every sensor has answered or the limit has passed.

    Args:
        bus: what is asked.
        sensors: the configured ones.
        clock: gives UTC epoch seconds.
        limit_s: after which a sensor that has not answered is BLOCKED.

    Returns:
        The configured sensors in their order, then the others on the bus.

    Raises:
        GenmonError: there is no bus.
    """
    places = {sensor.rom_id: sensor.place for sensor in sensors}
    answered = Event()
    polling = Polling(bus, tuple(places), answered.set, clock)
    polling.start_round()
    deadline_s = time.monotonic() + limit_s
    while not polling.is_complete and answered.wait(deadline_s - time.monotonic()):
        answered.clear()
    looks = polling.close_round()
    polling.close()
    return tuple(
        ListedSensor(seen.rom_id, places.get(seen.rom_id, seen.rom_id), seen.look) for seen in looks
    )
