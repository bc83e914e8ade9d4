"""What `hide` and `unhide` share: the stretch of readings that they move."""

import argparse
import time
from collections.abc import Callable

from genmon_gui.commands.opening import opened_to_write
from genmon_gui.commands.options import add_db, database_of, iso_of, moment_of, settings_of
from genmon_gui.core.calendar import parse_iso
from genmon_gui.db.connection import Connection
from genmon_gui.db.files.resting import open_resting

# People name a moment by its second; a place is polled less often than that.
_ONE_READING_S = 1.0

_Move = Callable[[Connection, str, tuple[float, float], float], int]


def add_stretch(parser: argparse.ArgumentParser) -> None:
    """--db, --place, --from and --to."""
    add_db(parser)
    parser.add_argument("--place", metavar="NAME", required=True, help="whose readings")
    parser.add_argument(
        "--from", dest="start", type=iso_of, metavar="T", required=True, help="from this moment on"
    )
    parser.add_argument(
        "--to",
        dest="end",
        type=iso_of,
        metavar="T",
        help="until before this one (default: the one second that begins with --from)",
    )
    parser.set_defaults(refuse=parser.error)


def move(arguments: argparse.Namespace, moving: _Move) -> int:
    """Hide or put back what the options name.

    Returns:
        How many readings.

    Raises:
        GenmonError: there is no such record, place or reading.
    """
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    start = parse_iso(arguments.start, settings.timezone)
    named_end = moment_of(arguments.end, settings)
    end = start + _ONE_READING_S if named_end is None else named_end
    if start >= end:
        arguments.refuse("argument --to: must be later than --from")
    # Opening for writing would make a database where there is none.
    open_resting(database).close()
    with opened_to_write(database) as connection:
        return moving(connection, arguments.place, (start, end), time.time())
