"""genmon-gui unhide: put hidden readings back."""

import argparse

from genmon_gui.commands.counting import counted
from genmon_gui.commands.stretch import add_stretch, move
from genmon_gui.services.record.hiding import unhide


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `unhide`."""
    add_stretch(parser)


def run(arguments: argparse.Namespace) -> int:
    """Put the readings back and tell how many they were."""
    place, count = arguments.place, move(arguments, unhide)
    print(f"{counted(count, 'reading')} of {place} put back")
    return 0
