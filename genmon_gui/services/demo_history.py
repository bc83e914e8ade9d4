"""A year of simulated history for a new demo, so that its pictures have something to show."""

from collections.abc import Iterator

from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import DAY_S, WEEK_S, days, hour_start
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import reading_id, to_ms, to_units
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.hardware.simulated_climate import temperature_c

# Six readings an hour give each hour a low and a high of its own at a hundredth of the work.
STEP_S = 600
SPAN_S = 366 * DAY_S


def fill(connection: Connection, settings: Settings, now: float) -> Iterator[None]:
    """Write the year before now into a demo's record, newest week first, a week a step.

    What an earlier start left undone is done now; readings that are there stay.

    Args:
        connection: the demo's record, open for writing.
        settings: whose sensors and zone.
        now: up to where; what comes after is recorded live.

    Yields:
        After each week that was written, so that rounds can be taken in between.
    """
    span = readings.span(connection)
    end = float(hour_start(now if span is None else span[0]))
    while end > now - SPAN_S:
        start = end - WEEK_S
        with connection:
            readings.add_many(connection, _week(connection, settings, start, end))
            extremes.rebuild(connection, Table.HOURLY, [(start, end)])
            extremes.rebuild(connection, Table.DAILY, days(start, end, settings.timezone))
        yield
        end = start


def _week(
    connection: Connection, settings: Settings, start: float, end: float
) -> Iterator[tuple[int, int]]:
    fitted = [
        (places.fit(connection, sensor.rom_id, sensor.place, start), sensor.rom_id)
        for sensor in settings.sensors
    ]
    for at in range(int(start), int(end), STEP_S):
        for place_id, rom_id in fitted:
            value_c = temperature_c(rom_id, at, settings.timezone)
            yield reading_id(to_ms(at), place_id), to_units(value_c)
