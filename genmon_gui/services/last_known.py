"""What the record last told, for a screen that shows it before anything else has begun."""

from genmon_gui.config.settings import Settings
from genmon_gui.core.clock import known_start
from genmon_gui.core.reading import Reading
from genmon_gui.db.newest import newest_readings
from genmon_gui.hardware.machine_clock import Clock
from genmon_gui.services.messages import PlaceView, RoundTaken


def last_known(settings: Settings, clock: Clock, *, is_trusted: bool) -> RoundTaken:
    """The configured places with their newest readings, as before a first round.

    Where nobody knows what time it is nobody knows how old they are: then none is told.

    Args:
        settings: everything configured.
        clock: the machine's.
        is_trusted: whatever it shows is right.
    """
    newest = newest_readings(settings.database, [sensor.place for sensor in settings.sensors])
    now = _now(clock, newest, is_trusted=is_trusted)
    views = tuple(
        PlaceView(sensor.place, None, None if now is None else newest.get(sensor.place), None)
        for sensor in settings.sensors
    )
    return RoundTaken(now or 0.0, 0, views, (), is_clock_known=now is not None)


def _now(clock: Clock, newest: dict[str, Reading], *, is_trusted: bool) -> float | None:
    """UTC epoch seconds, None while that is not known."""
    sample = clock.sample()
    if is_trusted:
        return sample.at
    newest_at = max((reading.at for reading in newest.values()), default=None)
    start = known_start(sample, None, newest_at, loses_time=clock.loses_time)
    return None if start is None else start + sample.since_boot_s
