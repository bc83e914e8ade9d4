"""Sets or removes the PIN that setting up or leaving the kiosk asks for."""

import argparse
import getpass
import sys

from genmon_gui.commands.options import add_config, settings_of
from genmon_gui.core.errors import GenmonError
from genmon_gui.services.setup.lock import Lock


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """--config, --remove."""
    add_config(parser)
    parser.add_argument("--remove", action="store_true", help="ask for no PIN any more")


def run(arguments: argparse.Namespace) -> int:
    """Ask for the PIN twice at a terminal; else read it from stdin.

    Raises:
        GenmonError: it is no PIN, the two differ, or it cannot be kept.
    """
    lock = Lock(settings_of(arguments).pin_file)
    if arguments.remove:
        lock.remove()
        print("no PIN is asked for any more")
        return 0
    lock.set_pin(_typed())
    print(f"the PIN is set, in {lock.path}")
    return 0


def _typed() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass("New PIN, 4 to 12 digits: ")
    if getpass.getpass("The same again: ") != pin:
        raise GenmonError("the two PINs are not the same", "try again")
    return pin
