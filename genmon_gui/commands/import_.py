"""genmon-gui import: read another program's log into a database.

Every cell that should give a reading is a row of the tally: a row with three columns of
temperatures counts three.
"""

import argparse
import gc
import json
import math
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from zoneinfo import ZoneInfo

from genmon_gui.commands.counting import counted
from genmon_gui.commands.opening import opened_to_write
from genmon_gui.commands.options import add_db, add_json, choice_of, database_of, settings_of
from genmon_gui.commands.progress import progress_bar
from genmon_gui.config.settings import Settings
from genmon_gui.config.values import UnexpectedValueError, timezone
from genmon_gui.config.values import text as line_of_text
from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.imports.importing import take_in
from genmon_gui.services.imports.log_opening import OpenedLog, open_log
from genmon_gui.services.imports.tally import Tally
from genmon_gui.services.imports.understanding_words import understanding_words
from genmon_gui.services.imports.wishes import Wishes
from genmon_gui.services.imports.written_dates import DateOrder
from genmon_gui.services.record.station_record import refuse_demo

_EPILOG = """
What is not named is told by the names and contents of the columns, and said before the work starts.
With several --value columns, or tables that are alike, each is a place; in the counts a row with
three temperatures is three rows. A local time that occurs twice in autumn is told by the order of
the rows; one that the clock leaves out in spring is rejected: the log is then of another timezone,
such as Etc/GMT+5 for one that keeps Eastern standard time all year. What is rejected is kept as a
fault, except cells that are empty or say that nothing was measured.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `import`."""
    parser.epilog = _EPILOG
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="CSV, JSON lines, rrdtool fetch or 1-Wire scans, also .gz or .xz; or an SQLite file",
    )
    add_db(parser)
    _add_columns(parser)
    parser.add_argument(
        "--unit", type=choice_of(Unit), choices=tuple(Unit), help="what the temperatures are in"
    )
    parser.add_argument(
        "--scale", type=_scale, metavar="N", help="multiply them by N: 0.1 for tenths of a degree"
    )
    parser.add_argument(
        "--date-order",
        type=choice_of(DateOrder),
        choices=tuple(DateOrder),
        help="of day, month and year in dates like 03/04/2026",
    )
    parser.add_argument(
        "--timezone",
        type=_zone,
        metavar="ZONE",
        help="whose local times they are, where they have no offset (default: the configured)",
    )
    add_json(parser)


def _add_columns(parser: argparse.ArgumentParser) -> None:
    def add_repeated(option: str, metavar: str, text: str) -> None:
        parser.add_argument(option, action="append", default=[], metavar=metavar, help=text)

    add_repeated("--table", "NAME", "the table of an SQLite file; again for each further one")
    add_repeated("--time", "COL", "the column with the time; or the date's, then the clock's")
    add_repeated("--value", "COL", "the column with the temperature; again for each further place")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--sensor", metavar="COL", help="the column with the place")
    whose.add_argument(
        "--place", type=_place, metavar="NAME", help="the place, where all rows are of one"
    )


def run(arguments: argparse.Namespace) -> int:
    """Import, and tell what became of the rows."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    _refuse_itself(arguments.file, database)
    tally = Tally()
    zone: ZoneInfo | None = arguments.timezone
    with open_log(arguments.file, _wishes(arguments), zone, settings.timezone) as opened:
        _say(understanding_words(opened.log, opened.understood))
        if opened.note:
            _say(opened.note)
        try:
            _take_in(opened, database, settings, tally)
        except (KeyboardInterrupt, GenmonError):
            if tally.rows:
                so_far = counted(tally.readings, "reading")
                _say(f"so far {so_far}; run the same import again for the rest")
            raise
    for reason, rejected in tally.rejections.items():
        _say(f"rejected as {reason}: {rejected.count:,} (first: row {rejected.first_row})")
    if tally.contradictions is not None:
        count, row = tally.contradictions.count, tally.contradictions.first_row
        _say(f"already there with another value, kept as faults: {count:,} (first: row {row})")
    print(json.dumps(_as_json(tally)) if arguments.json else _as_text(tally))
    return 0 if tally.readings + tally.duplicates else 1


def _wishes(arguments: argparse.Namespace) -> Wishes:
    return Wishes(
        tuple(arguments.time),
        tuple(arguments.value),
        arguments.sensor,
        arguments.place,
        arguments.unit,
        arguments.scale,
        arguments.date_order,
        tuple(arguments.table),
    )


def _scale(text: str) -> float:
    with suppress(ValueError):
        if 0 < (number := float(text)) < math.inf:
            return number
    raise argparse.ArgumentTypeError(f"{text!r} is no number above 0 like 0.1")


def _refuse_itself(path: Path, database: Path) -> None:
    # Not path.exists, which raises for a name that is too long.
    if os.path.exists(path) and os.path.exists(database) and path.samefile(database):  # noqa: PTH110
        raise GenmonError(f"{path} is the database itself", "name another file")


def _take_in(opened: OpenedLog, database: Path, settings: Settings, tally: Tally) -> None:
    with opened_to_write(database) as connection:
        refuse_demo(connection, database)
        with progress_bar("importing") as progress, _without_garbage_collection():
            take_in(opened.log, opened.understood, connection, settings.timezone, tally, progress)


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Look for no reference cycles: among millions of rows there is none, and it takes a third."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _as_json(tally: Tally) -> dict[str, object]:
    return {
        "rows": tally.rows,
        "readings": tally.readings,
        "duplicates": tally.duplicates,
        "rejected": tally.rejected,
        "first_at": None if tally.first_at is None else iso_utc(tally.first_at),
        "last_at": None if tally.last_at is None else iso_utc(tally.last_at),
        "places": list(tally.places),
        "contradictions": tally.contradictions.count if tally.contradictions else 0,
        "rejections": {reason: found.count for reason, found in tally.rejections.items()},
    }


def _as_text(tally: Tally) -> str:
    counts = (
        f"{counted(tally.rows, 'row')}: {counted(tally.readings, 'new reading')}, "
        f"{tally.duplicates:,} already there, {tally.rejected:,} rejected"
    )
    if tally.first_at is None or tally.last_at is None:
        return counts
    return (
        f"{counts}\nfrom {iso_utc(tally.first_at)} to {iso_utc(tally.last_at)}, "
        f"places: {', '.join(tally.places)}"
    )


def _place(text: str) -> str:
    try:
        return line_of_text(text)
    except UnexpectedValueError as error:
        raise argparse.ArgumentTypeError(f"expected {error}, not {text!r}") from error


def _zone(text: str) -> ZoneInfo:
    try:
        return timezone(text)
    except UnexpectedValueError as error:
        raise argparse.ArgumentTypeError(f"expected {error}, not {text!r}") from error


def _say(text: str) -> None:
    print(text, file=sys.stderr)
