"""The demo's settings: its own probes, limits, record and configuration, never the owner's."""

from pathlib import Path
from typing import Any

from genmon_gui.config.loading import checked, text_of
from genmon_gui.config.locating import default_database, user_file
from genmon_gui.config.settings import Settings, SnapshotSettings
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS

_NAME = "demo.toml"
# Limits of its own, so that a pretended value shows what an alarm looks like.
_TABLES: dict[str, list[dict[str, Any]]] = {
    "sensors": [{"rom_id": rom_id, "place": place} for rom_id, place in DEMO_SENSORS],
    "alarms": [
        {"place": "Engine block", "high_c": 98.0, "hysteresis_c": 2.0},
        {"place": "Enclosure", "high_c": 60.0, "hysteresis_c": 2.0},
        {"place": "Outdoors", "low_c": -35.0, "hysteresis_c": 1.0},
    ],
}


def demo_file(named: Path | None) -> Path:
    """Where the demo keeps what is set up in it.

    Args:
        named: the configuration that was asked for by name; the demo's is beside it.
    """
    return (named or user_file()).parent / _NAME


def demo_text(owners: Path | None) -> str:
    """A configuration for the demo: the owner's, None where there is none, with other probes.

    Raises:
        GenmonError: the owner's cannot be read or is wrong.
    """
    # What writes TOML is needed by the first change, not by the start.
    from genmon_gui.config.change import Add, Remove
    from genmon_gui.config.writing import changed_text

    text, source = ("", Path(_NAME)) if owners is None else (text_of(owners), owners)
    additions = (Add(name, table) for name, tables in _TABLES.items() for table in tables)
    return changed_text(text, source, Remove(("alarms",)), Remove(("sensors",)), *additions)


def for_demo(settings: Settings, *, is_named: bool) -> Settings:
    """The settings with simulated sensors, alarms for them, and never the real record.

    Args:
        settings: the demo's own, or the owner's.
        is_named: their database was asked for, for the demo, by name.
    """
    own = settings
    if settings.source is None or settings.source.name != _NAME:
        own = checked(_TABLES, Path(_NAME))
    database = settings.database if is_named else default_database().with_name("demo.db")
    return settings._replace(
        sensors=own.sensors,
        alarms=own.alarms,
        alarm_tables=own.alarm_tables,
        database=database,
        snapshots=SnapshotSettings(keep=0),
    )
