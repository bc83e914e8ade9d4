"""`genmon-gui sensors`: the sensors on the bus, one reading or fault each."""

import argparse
import json
import sys
import time

from genmon_gui.commands.options import add_config, add_json, settings_of
from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.fault_words import fault_words
from genmon_gui.core.phrasing import Unit, temperature
from genmon_gui.core.reading import Look, Reading
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS, SimulatedBus
from genmon_gui.hardware.w1_bus import W1Bus
from genmon_gui.services.sensor_listing import ListedSensor, list_sensors


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command can be told."""
    add_config(parser)
    add_json(parser)
    parser.add_argument("--demo", action="store_true", help="ask simulated sensors instead")


def run(arguments: argparse.Namespace) -> int:
    """Ask every sensor once and print what it said.

    Raises:
        GenmonError: there is no bus, or the configuration is wrong.
    """
    settings = settings_of(arguments)
    listed = _listed(settings, demo=arguments.demo)
    if arguments.json:
        print(json.dumps({"sensors": [_as_json(sensor) for sensor in listed]}))
    elif listed:
        _print_table(listed, settings.units)
    else:
        print("genmon-gui: no temperature sensor on the bus: check the cable", file=sys.stderr)
    return 0


def _listed(settings: Settings, *, demo: bool) -> tuple[ListedSensor, ...]:
    if demo:
        sensors = tuple(SensorSettings(rom_id, place) for rom_id, place in DEMO_SENSORS)
        return list_sensors(SimulatedBus(time.time, settings.timezone), sensors, time.time)
    return list_sensors(W1Bus(settings.polling.w1_dir), settings.sensors, time.time)


def _as_json(sensor: ListedSensor) -> dict[str, str | float | None]:
    look = sensor.look
    return {
        "rom_id": sensor.rom_id,
        "place": sensor.place,
        "temperature_c": look.temperature_c if isinstance(look, Reading) else None,
        "fault": None if isinstance(look, Reading) else look.kind.value,
    }


def _print_table(listed: tuple[ListedSensor, ...], unit: Unit) -> None:
    rows = [(sensor.rom_id, sensor.place, _words(sensor.look, unit)) for sensor in listed]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    for rom_id, place, words in rows:
        print(f"{rom_id:<{widths[0]}}  {place:<{widths[1]}}  {words}")


def _words(look: Look, unit: Unit) -> str:
    if isinstance(look, Reading):
        return temperature(look.temperature_c, unit)
    return fault_words(look.kind)
