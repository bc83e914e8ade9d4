"""The 1-Wire bus, and whether it has the sensors that are configured."""

import os
from collections.abc import Iterator
from pathlib import Path

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import HIGHEST_C, LOWEST_C
from genmon_gui.hardware.bus import Bus
from genmon_gui.services.alarms.unreachable_limits import limit_words, unreachable_limits
from genmon_gui.services.doctor.finding import Finding, failed, failing, lacking, well


def check_bus(bus: Bus, settings: Settings) -> Iterator[Finding]:
    """The bus, its sensors and the alarms that watch them."""
    try:
        present = bus.rom_ids()
    except GenmonError as error:
        yield failed("1-Wire bus", error)
        return
    yield well("1-Wire bus", str(settings.polling.w1_dir))
    yield _check_present(present)
    yield from _check_configured(present, settings)
    yield _check_alarms(present, settings)


def check_limits(settings: Settings) -> Iterator[Finding]:
    """The limits that can never alarm, whatever is measured; nothing where there is none."""
    for rule in unreachable_limits(settings.alarms):
        yield failing(
            "alarms",
            f"{limit_words(rule, Unit.CELSIUS)} can never alarm: "
            f"sensors measure {LOWEST_C:.0f} to {HIGHEST_C:.0f} °C",
            "correct it in the configuration, where limits are in °C",
        )


def check_bulk_conversion(w1_dir: Path) -> Iterator[Finding]:
    """Whether all sensors may be asked to measure at once; nothing where the bus cannot."""
    for trigger in sorted(w1_dir.glob("w1_bus_master*/therm_bulk_read")):
        if os.access(trigger, os.W_OK):
            yield well("bulk conversion", f"{trigger.parent.name} measures all sensors at once")
        else:
            yield lacking(
                "bulk conversion",
                f"{trigger} cannot be written, so each sensor takes its own second",
                "put packaging/99-genmon-gui.rules into /etc/udev/rules.d and restart",
            )


def _check_present(present: tuple[str, ...]) -> Finding:
    if not present:
        return failing("sensors", "none on the bus", "check the cable and the pull-up resistor")
    return well("sensors", f"{len(present)} on the bus: {', '.join(present)}")


def _check_configured(present: tuple[str, ...], settings: Settings) -> Iterator[Finding]:
    for sensor in settings.sensors:
        if sensor.rom_id not in present:
            text = f"{sensor.rom_id} is not on the bus"
            yield failing(sensor.place, text, "check its cable, or its ROM id in the configuration")


def _check_alarms(present: tuple[str, ...], settings: Settings) -> Finding:
    if not settings.alarms:
        return lacking("alarms", "none configured", "add [[alarms]] to the configuration")
    listed = {sensor.rom_id: sensor.place for sensor in settings.sensors}
    measured = set(listed.values()) | {listed.get(rom_id, rom_id) for rom_id in present}
    unmeasured = sorted({place for rule in settings.alarms for place in rule.places} - measured)
    if unmeasured:
        text = f"no sensor measures {', '.join(unmeasured)}"
        return failing("alarms", text, "correct their place in the configuration")
    return well("alarms", f"{len(settings.alarms)} limits")
