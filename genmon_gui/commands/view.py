"""`genmon-gui view`: the desktop viewer of copied databases."""

import argparse
import os
from pathlib import Path

from genmon_gui.commands.options import add_config, settings_of
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.openable import ensure_name
from genmon_gui.hardware.display import has_display


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The viewer's options."""
    add_config(parser)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="copied databases")


def run(arguments: argparse.Namespace) -> int:
    """Show the files; they and their folders stay as they are, to the byte.

    Raises:
        GenmonError: a file is missing, or there is no display.
    """
    for path in arguments.files:
        ensure_name(path)
        if not path.is_file():
            raise GenmonError(f"{path} is not a file", "name a copied genmon-gui database")
    if not has_display(os.environ):
        raise GenmonError("no display found", "start the viewer on a desktop")
    settings = settings_of(arguments)
    from genmon_gui.workers.importing import import_plainly  # Qt, only when it is run

    import_plainly()
    from genmon_gui.viewer import run_viewer

    return run_viewer(settings, arguments.files)
