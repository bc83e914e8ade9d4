"""All looks, in the order in which a person would put things right."""

import os
import sys
import time
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from genmon_gui.assets.fonts import font_files
from genmon_gui.config.loading import defaults, load
from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import local_date
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.library import sqlite_version
from genmon_gui.hardware.machine_clock import MachineClock, clock_error_us
from genmon_gui.hardware.w1_bus import W1Bus
from genmon_gui.services.doctor import machine, mail, record, sensors, snapshots, software
from genmon_gui.services.doctor.finding import Finding, failing, well


def examine(config: Path | None) -> Iterator[Finding]:
    """Look at everything; a configuration that is wrong is told, and the defaults looked at.

    Args:
        config: the file that was asked for, None for where one is usually found.
    """
    yield from _examine_software()
    try:
        settings = load(config)
    except GenmonError as error:
        for line in str(error).splitlines():
            yield failing("configuration", line, "correct it; until then defaults are looked at")
        settings = defaults()
    else:
        yield well("configuration", str(settings.source or "none, so defaults hold"))
    yield from _examine_machine(settings)


def _examine_software() -> Iterator[Finding]:
    python = sys.version_info[:3]
    yield software.check_python(python)
    yield software.check_qt(metadata.version("PySide6-Essentials"), python)
    yield software.check_sqlite(sqlite_version())
    yield software.check_fonts(font_files())


def _examine_machine(settings: Settings) -> Iterator[Finding]:
    yield from sensors.check_bus(W1Bus(settings.polling.w1_dir), settings)
    yield from sensors.check_limits(settings)
    yield from sensors.check_bulk_conversion(settings.polling.w1_dir)
    yield record.check_record(settings.database, time.time())
    yield record.check_room(settings.database)
    yield record.check_outages(settings.database)
    yield snapshots.check_snapshots(settings, time.time())
    yield machine.check_clock(clock_error_us(), loses_time=MachineClock().loses_time)
    yield machine.check_display(os.environ)
    yield from mail.check_alerts(settings, local_date(time.time(), settings.timezone))
