"""Numbered steps of a generator's life, the program's own code that records them, what must be."""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from genmon_gui.config.settings import AlertSettings, SensorSettings, Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.reading import Fault, FaultKind, Look, Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection, told_to_people
from genmon_gui.services.history.record_zone import ensure_zone
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.record.station_record import open_station_record
from genmon_gui.services.recording import Recorder
from tests.builders import EMAIL, NOW, TORONTO, some_settings

NAME = "genmon.db"
HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0, hysteresis_c=2.0))
_ENGINE, _EXHAUST, _STRANGER = "28-00000000000a", "28-00000000000b", "28-00000000000c"
_SENSORS = (SensorSettings(_ENGINE, "Engine block"), SensorSettings(_EXHAUST, "Exhaust"))
_PLACES = {_ENGINE: "Engine block", _EXHAUST: "Exhaust", _STRANGER: _STRANGER}
# At 22:02 in Toronto; five steps an hour, and a local midnight after the tenth.
_START = NOW + 8 * 3600
STEP_S = 700.0
# An alarm comes, is acknowledged and goes once in so many steps.
_CYCLE = 14
_HOT, _SEEN, _COOL = 5, 7, 9
_STRANGER_FROM = 6
# A silence has no reading within, and one at its end.
_FALSE_SILENCES = """
SELECT at_ms, name FROM events JOIN places USING (place_id) WHERE kind = 'sensor_lost' AND (
    EXISTS (
        SELECT 1 FROM readings WHERE readings.place_id = events.place_id
        AND readings.at_ms > events.at_ms AND readings.at_ms < coalesce(until_ms, 1 << 60)
    )
    OR until_ms IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM readings
        WHERE readings.place_id = events.place_id AND readings.at_ms = until_ms
    )
)
"""


@dataclass(frozen=True, slots=True)
class Content:
    """What a record holds; each sorted.

    Attributes:
        readings: (time in ms, place, °C).
        faults: (time in ms, place, kind).
        transitions: (time in ms, kind).
        outbox: (time in ms, transport).
        false_silences: (time in ms, place) of those that the readings contradict; none must be.
    """

    readings: tuple[tuple[int, str, float], ...] = ()
    faults: tuple[tuple[int, str, str], ...] = ()
    transitions: tuple[tuple[int, str], ...] = ()
    outbox: tuple[tuple[int, str], ...] = ()
    false_silences: tuple[tuple[int, str], ...] = ()


def moment(step: int) -> float:
    return _START + step * STEP_S


def take(recorder: Recorder, step: int) -> RoundTaken:
    """Let the program live through a step."""
    at = moment(step)
    if step % _CYCLE == _SEEN:
        return recorder.acknowledge(HOT.key, at)
    return recorder.record(_looks(step), at, step * STEP_S)


@cache
def content_after(steps: int) -> Content:
    """What the record must hold after the first steps."""
    content = Content()
    for step in range(steps):
        content = _grown(content, step)
    return content


def content_of(connection: Connection) -> Content:
    """What the record does hold."""
    with told_to_people(NAME):
        readings = connection.execute(
            "SELECT at_ms, name, value / 800.0 FROM readings JOIN places USING (place_id)"
        ).fetchall()
        faults = connection.execute(
            "SELECT at_ms, name, kind FROM faults JOIN places USING (place_id)"
        ).fetchall()
        transitions = connection.execute("SELECT at_ms, kind FROM transitions").fetchall()
        outbox = connection.execute(
            "SELECT at_ms, transport FROM outbox JOIN alerts USING (alert_id)"
        ).fetchall()
        silences = connection.execute(_FALSE_SILENCES).fetchall()
    found = (readings, faults, transitions, outbox, silences)
    return Content(*(tuple(sorted(rows)) for rows in found))


def settings_of(folder: Path) -> Settings:
    settings = some_settings(folder / NAME, sensors=_SENSORS, alarms=(HOT,), email=EMAIL)
    # What fails at which step is the test's own doing, and nothing to tell of.
    alerts = AlertSettings(storage=False, messages=False, program_off=False, sensor_lost=False)
    return settings._replace(alerts=alerts)


def start(folder: Path, step: int) -> tuple[Connection, Recorder]:
    """Start recording as the kiosk does."""
    settings = settings_of(folder)
    connection = open_station_record(settings.database, demo=False)
    try:
        with told_to_people(settings.database):
            ensure_zone(connection, TORONTO)
        return connection, Recorder(connection, settings, moment(step))
    except BaseException:
        connection.close()
        raise


def _looks(step: int) -> tuple[SensorLook, ...]:
    at, phase = moment(step), step % _CYCLE
    engine_c = 97.0 + step % 2 if _HOT <= phase < _COOL else 20.0 + step % 7
    looks: list[tuple[str, Look]] = [
        (_ENGINE, Reading(at - 0.5, engine_c)),
        (_EXHAUST, Fault(at, FaultKind.CRC) if step % 4 == 1 else Reading(at - 0.4, 30.0 + phase)),
    ]
    if step >= _STRANGER_FROM:
        looks.append((_STRANGER, Reading(at - 0.3, -5.0 - phase / 16)))
    return tuple(SensorLook(rom_id, look) for rom_id, look in looks)


def _grown(content: Content, step: int) -> Content:
    phase, at_ms = step % _CYCLE, round(moment(step) * 1000)
    if phase == _SEEN:
        return replace(content, transitions=(*content.transitions, (at_ms, "acknowledged")))
    kind = {_HOT: "active", _COOL: "returned"}.get(phase)
    looks = [(_PLACES[seen.rom_id], seen.look) for seen in _looks(step)]
    values = [
        (round(look.at * 1000), place, look.temperature_c)
        for place, look in looks
        if isinstance(look, Reading)
    ]
    faults = [
        (round(look.at * 1000), place, look.kind.value)
        for place, look in looks
        if isinstance(look, Fault)
    ]
    return Content(
        (*content.readings, *sorted(values)),
        (*content.faults, *sorted(faults)),
        (*content.transitions, *([(at_ms, kind)] if kind else [])),
        (*content.outbox, *([(at_ms, "email"), (at_ms, "sms")] if kind else [])),
    )
