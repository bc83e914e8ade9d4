"""genmon-gui hide: take readings out of every figure and picture."""

import argparse

from genmon_gui.commands.counting import counted
from genmon_gui.commands.stretch import add_stretch, move
from genmon_gui.services.record.hiding import hide


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `hide`."""
    add_stretch(parser)


def run(arguments: argparse.Namespace) -> int:
    """Hide the readings and tell how many they were."""
    place, count = arguments.place, move(arguments, hide)
    print(f"{counted(count, 'reading')} of {place} hidden")
    return 0
