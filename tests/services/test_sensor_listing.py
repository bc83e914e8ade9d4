import time
from zoneinfo import ZoneInfo

from genmon_gui.config.settings import SensorSettings
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS, SimulatedBus
from genmon_gui.services.sensor_listing import list_sensors

(_ENGINE, _ENCLOSURE, _OUTDOORS) = (rom_id for rom_id, _ in DEMO_SENSORS)


def test_configured_sensors_have_their_places_and_others_their_rom_ids(toronto: ZoneInfo) -> None:
    bus = SimulatedBus(time.time, toronto)
    listed = list_sensors(bus, (SensorSettings(_OUTDOORS, "Garden"),), time.time)
    assert [(sensor.rom_id, sensor.place) for sensor in listed] == [
        (_OUTDOORS, "Garden"),
        (_ENGINE, _ENGINE),
        (_ENCLOSURE, _ENCLOSURE),
    ]
    assert all(isinstance(sensor.look, Reading) for sensor in listed)


def test_a_sensor_that_hangs_is_given_up(toronto: ZoneInfo) -> None:
    bus = SimulatedBus(time.time, toronto, {"Outdoors": FaultKind.BLOCKED})
    listed = {sensor.rom_id: sensor.look for sensor in list_sensors(bus, (), time.time, 0.05)}
    bus.release()
    look = listed[_OUTDOORS]
    assert isinstance(look, Fault)
    assert look.kind is FaultKind.BLOCKED
