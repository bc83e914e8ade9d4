"""genmon-gui snapshot: copy a database that may be in use."""

import argparse
import time
from pathlib import Path

from genmon_gui.commands.counting import counted
from genmon_gui.commands.opening import say_strange_log
from genmon_gui.commands.options import add_db, database_of, settings_of
from genmon_gui.core.one_line import one_line
from genmon_gui.services.copies.stamped_copy import take_stamped


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `snapshot`."""
    parser.add_argument("file", type=_file, metavar="FILE", help="the copy, which must not exist")
    add_db(parser)


def run(arguments: argparse.Namespace) -> int:
    """Take the snapshot."""
    record = database_of(arguments, settings_of(arguments))
    say_strange_log(record)
    stamp = take_stamped(record, arguments.file, time.time())
    print(one_line(f"{arguments.file}: {counted(stamp.rows, 'reading')}"))
    return 0


def _file(text: str) -> Path:
    """A name for the copy; elsewhere - is stdout, where a database cannot be written."""
    if text == "-":
        raise argparse.ArgumentTypeError("a database cannot be written to stdout, name a file")
    return Path(text)
