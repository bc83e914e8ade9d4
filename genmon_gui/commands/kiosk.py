"""`genmon-gui`: the kiosk."""

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from genmon_gui.commands.options import add_db, pixels_of
from genmon_gui.config.locating import locate, place_for_new
from genmon_gui.config.settings import Settings
from genmon_gui.config.watching import Watch
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import FaultKind
from genmon_gui.hardware.display import has_display
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.setup.configuration import Configuration

if TYPE_CHECKING:
    from genmon_gui.hardware.bus import Bus
    from genmon_gui.services.setup.settings_file import SettingsFile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The kiosk's options."""
    add_db(parser)
    parser.add_argument("--demo", action="store_true", help="simulated sensors, a record apart")
    parser.add_argument(
        "--pretend",
        action="append",
        default=[],
        type=_pretended,
        metavar="PLACE=VALUE|FAULT",
        help="in the demo: what a place's sensor says, such as 'Outdoors=crc'",
    )
    parser.add_argument("--windowed", action="store_true", help="a window, not the full screen")
    parser.add_argument("--size", type=pixels_of, metavar="WxH", help="the window's size in pixels")
    parser.add_argument("--headless", action="store_true", help="no window, a line a round")
    parser.add_argument("--rounds", type=_rounds, metavar="N", help="stop after N rounds")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="write the screen as PNG at the end"
    )
    parser.set_defaults(refuse=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Start polling, recording, showing and alerting; returns when asked to stop."""
    if arguments.pretend and not arguments.demo:
        arguments.refuse("argument --pretend: only with --demo")
    configuration = _configuration(arguments)
    settings = configuration.watch.take()
    headless = arguments.headless or not _can_show()
    if arguments.screenshot is not None:
        _ensure_fit(arguments.screenshot, settings.database)
    options = KioskOptions(
        demo=arguments.demo,
        headless=headless,
        windowed=arguments.windowed,
        size=_size_unseen(arguments.size) if headless else arguments.size,
        rounds=arguments.rounds,
        screenshot=arguments.screenshot,
    )
    # All that is made from here on stays; later garbage is for the kiosk's own collector.
    gc.disable()
    from genmon_gui.workers.importing import import_plainly  # Qt, only when it is run

    import_plainly()
    from genmon_gui.app import run_kiosk

    open_bus = partial(_opened_bus, arguments, settings, headless=headless)
    return run_kiosk(settings, open_bus, options, configuration)


def _configuration(arguments: argparse.Namespace) -> Configuration:
    """Where settings are read, and where those go that are made by finger."""
    if arguments.demo:
        return _demo_configuration(arguments)
    named: Path | None = arguments.config
    return Configuration(
        Watch(lambda: locate(named), lambda found: _with_database(found, arguments.db)),
        lambda: _opened_file(locate(named) or place_for_new()),
    )


def _demo_configuration(arguments: argparse.Namespace) -> Configuration:
    """The demo's own file, once something has been set up in it; the owner's until then."""
    from genmon_gui.services.demo_settings import (
        demo_file,
        demo_text,
        for_demo,
    )

    named: Path | None = arguments.config
    own, is_named = demo_file(named), arguments.db is not None

    def take(found: Settings) -> Settings:
        return for_demo(_with_database(found, arguments.db), is_named=is_named)

    return Configuration(
        Watch(lambda: own if own.exists() else locate(named), take),
        lambda: _opened_file(own, lambda: demo_text(locate(named))),
    )


def _opened_file(path: Path, begin: Callable[[], str] = str) -> "SettingsFile":
    """What changes a configuration; it is needed by the first change, not by the start."""
    from genmon_gui.services.setup.settings_file import SettingsFile

    return SettingsFile(path, begin)


def _with_database(settings: Settings, named: Path | None) -> Settings:
    """The settings with the record that the command line names."""
    return settings if named is None else settings._replace(database=named)


def _opened_bus(arguments: argparse.Namespace, settings: Settings, *, headless: bool) -> "Bus":
    """What is asked for readings; says so where there is none.

    On a screen somebody can read what to do, and the program carries on by itself once it is
    done; without one there is nobody to tell but the one who started it.

    Raises:
        GenmonError: there is no bus, and nobody would see it on a screen.
    """
    bus = _bus(arguments, settings)
    try:
        bus.rom_ids()
    except GenmonError as error:
        if headless:
            raise
        _say(str(error))
    return bus


def _bus(arguments: argparse.Namespace, settings: Settings) -> "Bus":
    if arguments.demo:
        from genmon_gui.hardware.simulated_bus import SimulatedBus

        return SimulatedBus(time.time, settings.timezone, dict(arguments.pretend))
    from genmon_gui.hardware.w1_bus import W1Bus

    return W1Bus(settings.polling.w1_dir)


def _pretended(text: str) -> tuple[str, FaultKind | float]:
    """What --pretend asks for, for argparse."""
    from genmon_gui.hardware.simulated_bus import parse_pretended

    try:
        return parse_pretended(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _rounds(text: str) -> int:
    if not (text.isdecimal() and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 on")
    return int(text)


def _ensure_fit(screenshot: Path, database: Path) -> None:
    """Refuse a screenshot's name now rather than when the kiosk stops.

    Raises:
        GenmonError: it is a folder, in none, or the database.
    """
    from genmon_gui.services.copies.whole_file import ensure_apart  # for a picture

    ensure_apart(screenshot, database)
    if screenshot.is_dir() or not screenshot.parent.is_dir():
        raise GenmonError(f"{screenshot} cannot be written", "name a file in a folder there is")


def _size_unseen(size: tuple[int, int] | None) -> tuple[int, int]:
    """Let a screenshot be drawn without a display, in the usual screen's size unless one is asked.

    Returns:
        Width and height in pixels.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return size or (800, 480)


def _can_show() -> bool:
    """Whether there is a display; says so when there is none."""
    if has_display(os.environ):
        return True
    _say("no display found: going on headless, one line a round")
    return False


def _say(text: str) -> None:
    print(f"genmon-gui: {text}", file=sys.stderr)
