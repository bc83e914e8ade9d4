"""genmon-gui export: write readings or extremes as CSV."""

import argparse
import os
import sys
from contextlib import closing
from datetime import UTC
from pathlib import Path

from genmon_gui.commands.options import add_db, database_of, moment_of, settings_of
from genmon_gui.core.calendar import parse_iso
from genmon_gui.db.connection import open_resting, told_to_people
from genmon_gui.services.exporting import Resolution, Selection, export
from genmon_gui.services.whole_file import written_whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `export`."""
    add_db(parser)
    parser.add_argument(
        "--resolution", type=Resolution, choices=tuple(Resolution), required=True, help="what"
    )
    parser.add_argument("--place", metavar="NAME", help="of one place only")
    parser.add_argument("--from", dest="start", type=_iso, metavar="T", help="from this moment on")
    parser.add_argument("--to", dest="end", type=_iso, metavar="T", help="until before this one")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where to (default: stdout)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Export to the file or to stdout."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    selection = Selection(
        arguments.place,
        moment_of(arguments.start, settings),
        moment_of(arguments.end, settings),
    )
    with told_to_people(database), closing(open_resting(database)) as connection:
        if arguments.output is not None:
            with written_whole(arguments.output) as file:
                export(connection, arguments.resolution, selection, settings.timezone, file)
            return 0
        try:
            export(connection, arguments.resolution, selection, settings.timezone, sys.stdout)
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader has what it wanted; Python would complain again at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _iso(text: str) -> str:
    """Check at the command line; the zone is known only with the settings."""
    try:
        parse_iso(text, UTC)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no date or date-time like 2026-11-22 or 2026-11-22T14:00"
        ) from error
    return text
