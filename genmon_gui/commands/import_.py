"""genmon-gui import: read another program's log into a database."""

import argparse
import json
import sys
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

from genmon_gui.commands.options import add_db, add_json, choice_of, database_of, settings_of
from genmon_gui.commands.progress import progress_bar
from genmon_gui.config.settings import Settings
from genmon_gui.config.values import UnexpectedValueError, timezone
from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.db.connection import open_record, told_to_people
from genmon_gui.services.columns import Wishes
from genmon_gui.services.csv_log import CsvLog, open_csv
from genmon_gui.services.importing import Tally, take_in
from genmon_gui.services.log_rows import Understanding, understand


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `import`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="CSV, also .gz or .xz")
    add_db(parser)
    parser.add_argument("--time", metavar="COL", help="the column with the time")
    parser.add_argument("--value", metavar="COL", help="the column with the temperature")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--sensor", metavar="COL", help="the column with the place")
    whose.add_argument(
        "--place", type=_place, metavar="NAME", help="the place, where all rows are of one"
    )
    parser.add_argument(
        "--unit", type=choice_of(Unit), choices=tuple(Unit), help="what the temperatures are in"
    )
    parser.add_argument(
        "--timezone",
        type=_zone,
        metavar="ZONE",
        help="whose local times they are, where they have no offset (default: the configured)",
    )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Import, and tell what became of the rows."""
    settings = settings_of(arguments)
    wishes = Wishes(
        arguments.time, arguments.value, arguments.sensor, arguments.place, arguments.unit
    )
    tally = Tally()
    with open_csv(arguments.file) as log:
        zone: ZoneInfo | None = arguments.timezone
        understood = understand(log, wishes, zone, settings.timezone)
        _say(_understanding(log, understood))
        try:
            _take_in(log, understood, database_of(arguments, settings), settings, tally)
        except (KeyboardInterrupt, GenmonError):
            if tally.rows:
                _say(f"{tally.readings:,} readings are in; run the same import again for the rest")
            raise
    for reason, rejected in tally.rejections.items():
        _say(f"rejected as {reason}: {rejected.count:,} (first: row {rejected.first_row})")
    print(json.dumps(_as_json(tally)) if arguments.json else _as_text(tally))
    return 0 if tally.readings + tally.duplicates else 1


def _take_in(
    log: CsvLog, understood: Understanding, database: Path, settings: Settings, tally: Tally
) -> None:
    with (
        told_to_people(database),
        closing(open_record(database)) as connection,
        progress_bar("importing") as progress,
    ):
        take_in(log, understood, connection, settings.timezone, tally, progress)


def _understanding(log: CsvLog, understood: Understanding) -> str:
    columns = understood.columns
    place = columns.place if columns.sensor is None else f"column {log.columns[columns.sensor]}"
    clock = "" if understood.zone is None else f" ({understood.zone} where it has no offset)"
    return (
        f"{log.path}: time from column {log.columns[columns.time]}{clock}, "
        f"{columns.unit.symbol} from column {log.columns[columns.value]}, place: {place}"
    )


def _as_json(tally: Tally) -> dict[str, object]:
    return {
        "rows": tally.rows,
        "readings": tally.readings,
        "duplicates": tally.duplicates,
        "rejected": tally.rejected,
        "first_at": None if tally.first_at is None else iso_utc(tally.first_at),
        "last_at": None if tally.last_at is None else iso_utc(tally.last_at),
        "places": list(tally.places),
    }


def _as_text(tally: Tally) -> str:
    counts = (
        f"{tally.rows:,} rows: {tally.readings:,} new readings, "
        f"{tally.duplicates:,} already there, {tally.rejected:,} rejected"
    )
    if tally.first_at is None or tally.last_at is None:
        return counts
    return (
        f"{counts}\nfrom {iso_utc(tally.first_at)} to {iso_utc(tally.last_at)}, "
        f"places: {', '.join(tally.places)}"
    )


def _place(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a place needs a name")
    return text


def _zone(text: str) -> ZoneInfo:
    try:
        return timezone(text)
    except UnexpectedValueError as error:
        raise argparse.ArgumentTypeError(f"expected {error}, not {text!r}") from error


def _say(text: str) -> None:
    print(text, file=sys.stderr)
