from concurrent.futures import ThreadPoolExecutor
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.reading import FaultKind, SensorAnswer
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS, SimulatedBus, parse_pretended
from genmon_gui.hardware.simulated_climate import temperature_c

NOW = 1_763_827_200.0
IDS = {place: rom_id for rom_id, place in DEMO_SENSORS}


def _bus(pretended: dict[str, FaultKind | float], zone: ZoneInfo) -> SimulatedBus:
    return SimulatedBus(lambda: NOW, zone, pretended)


def test_every_probe_tells_its_climate(toronto: ZoneInfo) -> None:
    bus = _bus({}, toronto)
    assert bus.rom_ids() == tuple(sorted(IDS.values()))
    for rom_id in bus.rom_ids():
        assert bus.read(rom_id) == SensorAnswer(temperature_c(rom_id, NOW, toronto))


def test_a_pretended_value_is_read_at_its_place_only(toronto: ZoneInfo) -> None:
    bus = _bus({"Engine block": 98.5}, toronto)
    assert bus.read(IDS["Engine block"]) == SensorAnswer(98.5)
    assert bus.read(IDS["Outdoors"]) != SensorAnswer(98.5)


def test_a_pretended_fault_is_read_until_it_is_taken_back(toronto: ZoneInfo) -> None:
    pretended: dict[str, FaultKind | float] = {"Outdoors": FaultKind.CRC}
    bus = _bus(pretended, toronto)
    assert bus.read(IDS["Outdoors"]) is FaultKind.CRC
    pretended.clear()
    assert isinstance(bus.read(IDS["Outdoors"]), SensorAnswer)


def test_a_missing_probe_is_not_on_the_bus(toronto: ZoneInfo) -> None:
    bus = _bus({"Enclosure": FaultKind.MISSING}, toronto)
    assert IDS["Enclosure"] not in bus.rom_ids()


def test_a_blocked_probe_answers_when_it_is_released(toronto: ZoneInfo) -> None:
    bus = _bus({"Outdoors": FaultKind.BLOCKED}, toronto)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(bus.read, IDS["Outdoors"])
        with pytest.raises(TimeoutError):
            answer.result(0.05)
        bus.release()
        assert isinstance(answer.result(10), SensorAnswer)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Engine block=98.5", ("Engine block", 98.5)),
        ("outdoors = -40", ("Outdoors", -40.0)),
        ("Outdoors=crc", ("Outdoors", FaultKind.CRC)),
        ("Enclosure=POWER_ON_VALUE", ("Enclosure", FaultKind.POWER_ON_VALUE)),
    ],
)
def test_a_command_line_can_pretend(text: str, meant: tuple[str, FaultKind | float]) -> None:
    assert parse_pretended(text) == meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Garage=5", "Engine block, Enclosure, Outdoors"),
        ("Outdoors", "degrees Celsius or one of missing"),
        ("Outdoors=nan", "degrees Celsius"),
        ("Outdoors=hot", "power_on_value"),
        ("", "Engine block"),
    ],
)
def test_what_cannot_be_pretended_is_told(text: str, expected: str) -> None:
    with pytest.raises(ValueError, match=expected):
        parse_pretended(text)
