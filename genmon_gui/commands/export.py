"""genmon-gui export: write readings or extremes as CSV."""

import argparse
import os
import sys
from pathlib import Path

from genmon_gui.commands.opening import opened_to_read
from genmon_gui.commands.options import (
    add_db,
    add_span,
    choice_of,
    database_of,
    settings_of,
    span_of,
)
from genmon_gui.commands.progress import progress_bar
from genmon_gui.services.copies.exporting import Resolution, Selection, export
from genmon_gui.services.copies.whole_file import ensure_apart, written_whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `export`."""
    add_db(parser)
    parser.add_argument(
        "--resolution",
        type=choice_of(Resolution),
        choices=tuple(Resolution),
        required=True,
        help="what",
    )
    parser.add_argument("--place", metavar="NAME", help="of one place only")
    add_span(parser)
    parser.add_argument(
        "-o", "--output", type=_file, metavar="FILE", help="where to (default, and with -: stdout)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Export to the file or to stdout."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    places = () if arguments.place is None else (arguments.place,)
    selection = Selection(places, *span_of(arguments, settings))
    if arguments.output is not None:
        ensure_apart(arguments.output, database)
    with opened_to_read(database) as connection:
        what = connection, arguments.resolution, selection, settings.timezone
        if arguments.output is not None:
            with written_whole(arguments.output) as file, progress_bar("Exporting") as advance:
                for share in export(*what, file):
                    advance(share)
            return 0
        try:
            for _share in export(*what, sys.stdout):
                pass
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader has what it wanted; Python would complain again at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _file(text: str) -> Path | None:
    """The file to write; None for stdout, which - names as it does elsewhere."""
    return None if text == "-" else Path(text)
