from collections.abc import Iterable
from pathlib import Path

import pytest

from genmon_gui.config.settings import PollingSettings, SensorSettings, Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.hardware.w1_bus import W1Bus
from genmon_gui.services.doctor.finding import Finding, Status
from genmon_gui.services.doctor.sensors import check_bulk_conversion, check_bus, check_limits
from tests.hardware.fake_bus_folder import FakeBusFolder, good

A, B = "28-00000000000a", "28-00000000000b"


def found(settings: Settings) -> dict[str, Finding]:
    bus = W1Bus(settings.polling.w1_dir)
    return by_name(check_bus(bus, settings))


def by_name(findings: Iterable[Finding]) -> dict[str, Finding]:
    return {finding.name: finding for finding in findings}


def watching(settings: Settings, place: str) -> Settings:
    return settings._replace(alarms=(AlarmRule(Beyond(place, Side.HIGH, 95.0)),))


def test_limits_that_can_never_alarm_are_named_with_what_can_be_measured(
    settings: Settings,
) -> None:
    limits = (Beyond("Oil", Side.HIGH, 950.0), Beyond("Oil", Side.LOW, 5.0))
    found = check_limits(settings._replace(alarms=tuple(map(AlarmRule, limits))))
    (finding,) = found
    assert finding.status is Status.FAIL
    assert finding.text == "Oil above 950.0 °C can never alarm: sensors measure -55 to 125 °C"


def test_a_missing_bus_comes_with_its_remedy(settings: Settings, tmp_path: Path) -> None:
    nowhere = settings._replace(polling=PollingSettings(w1_dir=tmp_path / "absent"))
    (bus,) = found(nowhere).values()
    assert bus.status is Status.FAIL
    assert "raspi-config" in bus.remedy


def test_a_bus_without_sensors_fails(settings: Settings) -> None:
    assert found(settings)["1-Wire bus"].status is Status.OK
    assert found(settings)["sensors"].status is Status.FAIL


def test_sensors_are_counted_and_named(settings: Settings, bus_folder: FakeBusFolder) -> None:
    bus_folder.put(A, good(20))
    bus_folder.put(B, good(20))
    assert found(settings)["sensors"].text == f"2 on the bus: {A}, {B}"


def test_a_configured_sensor_that_is_absent_is_named(
    settings: Settings, bus_folder: FakeBusFolder
) -> None:
    bus_folder.put(A, good(20))
    sensors = (SensorSettings(A, "Oil"), SensorSettings(B, "Water"))
    findings = found(settings._replace(sensors=sensors))
    assert "Oil" not in findings
    assert (findings["Water"].status, B in findings["Water"].text) == (Status.FAIL, True)


@pytest.mark.parametrize(
    ("place", "status"), [("Oil", Status.OK), (B, Status.OK), (A, Status.FAIL), ("x", Status.FAIL)]
)
def test_an_alarm_needs_a_sensor_that_measures_its_place(
    settings: Settings, bus_folder: FakeBusFolder, place: str, status: Status
) -> None:
    bus_folder.put(A, good(20))
    bus_folder.put(B, good(20))
    settings = settings._replace(sensors=(SensorSettings(A, "Oil"),))
    assert found(watching(settings, place))["alarms"].status is status


def test_no_alarm_at_all_is_told(settings: Settings) -> None:
    assert found(settings)["alarms"].status is Status.WARN


def test_a_bus_without_bulk_conversion_says_nothing(bus_folder: FakeBusFolder) -> None:
    assert list(check_bulk_conversion(bus_folder.path)) == []


def test_a_bulk_conversion_that_may_be_used_is_well(bus_folder: FakeBusFolder) -> None:
    bus_folder.offer_bulk_conversion()
    (finding,) = check_bulk_conversion(bus_folder.path)
    assert finding.status is Status.OK


@pytest.mark.usefixtures("not_root")
def test_a_bulk_conversion_without_the_right_to_it_is_told(bus_folder: FakeBusFolder) -> None:
    bus_folder.offer_bulk_conversion().chmod(0o444)
    (finding,) = check_bulk_conversion(bus_folder.path)
    assert (finding.status, "udev" in finding.remedy) == (Status.WARN, True)
