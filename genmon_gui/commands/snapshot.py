"""genmon-gui snapshot: copy a database that may be in use."""

import argparse
from pathlib import Path

from genmon_gui.commands.options import add_db, database_of, settings_of
from genmon_gui.db.snapshot import take


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `snapshot`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the copy, which must not exist")
    add_db(parser)


def run(arguments: argparse.Namespace) -> int:
    """Take the snapshot."""
    count = take(database_of(arguments, settings_of(arguments)), arguments.file)
    print(f"{arguments.file}: {count:,} readings")
    return 0
