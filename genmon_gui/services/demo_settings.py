"""The demo's settings: its own probes, limits, record and configuration, never the owner's."""

from dataclasses import replace
from pathlib import Path

from genmon_gui.config.loading import defaults, settings_of, text_of
from genmon_gui.config.locating import default_database, user_file
from genmon_gui.config.settings import Settings, SnapshotSettings
from genmon_gui.config.writing import Add, Change, Remove, Value, changed_text
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS

_NAME = "demo.toml"
# Limits of its own, so that a pretended value shows what an alarm looks like.
_ALARMS: tuple[dict[str, Value], ...] = (
    {"place": "Engine block", "high_c": 98.0, "hysteresis_c": 2.0},
    {"place": "Enclosure", "high_c": 60.0, "hysteresis_c": 2.0},
    {"place": "Outdoors", "low_c": -35.0, "hysteresis_c": 1.0},
)


def demo_file(named: Path | None) -> Path:
    """Where the demo keeps what is set up in it.

    Args:
        named: the configuration that was asked for by name; the demo's is beside it.
    """
    return (named or user_file()).with_name(_NAME)


def demo_text(owners: Path | None) -> str:
    """A configuration for the demo: the owner's, None where there is none, with other probes.

    Raises:
        GenmonError: the owner's cannot be read or is wrong.
    """
    text, source = ("", Path(_NAME)) if owners is None else (text_of(owners), owners)
    return changed_text(text, source, Remove(("alarms",)), Remove(("sensors",)), *_additions())


def for_demo(settings: Settings, *, is_named: bool) -> Settings:
    """The settings with simulated sensors, alarms for them, and never the real record.

    Args:
        settings: the demo's own, or the owner's.
        is_named: their database was asked for, for the demo, by name.
    """
    own = settings
    if settings.source is None or settings.source.name != _NAME:
        own = settings_of(changed_text("", Path(_NAME), *_additions()), Path(_NAME))
    database = settings.database if is_named else default_database().with_name("demo.db")
    return replace(
        settings,
        sensors=own.sensors,
        alarms=own.alarms,
        alarm_tables=own.alarm_tables,
        database=database,
        snapshots=SnapshotSettings(keep=0),
    )


def demo_defaults() -> Settings:
    """The demo's settings where nobody has configured anything."""
    return for_demo(defaults(), is_named=False)


def _additions() -> tuple[Change, ...]:
    sensors = (Add("sensors", {"rom_id": id_, "place": place}) for id_, place in DEMO_SENSORS)
    return (*sensors, *(Add("alarms", alarm) for alarm in _ALARMS))
