"""genmon-gui summary: say what a year says, in sentences and a table."""

import argparse
import json
import math
from collections.abc import Iterable
from textwrap import fill

from genmon_gui.commands.opening import opened_to_read
from genmon_gui.commands.options import add_db, add_json, database_of, settings_of, year_of
from genmon_gui.commands.summary_json import as_json
from genmon_gui.config.settings import Settings
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.limits import Limit
from genmon_gui.core.year.sentences import sentences, title
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.table import Row, table
from genmon_gui.core.year.wording import unbroken
from genmon_gui.services.history.year import read_year

# A plain terminal's width.
_COLUMNS = 80


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `summary`."""
    add_db(parser)
    parser.add_argument("--place", metavar="NAME", help="of one place only")
    parser.add_argument(
        "--year", type=year_of, metavar="Y", help="a calendar year (default: the newest)"
    )
    for side in ("above", "below"):
        parser.add_argument(
            f"--{side}",
            type=_degrees,
            action="append",
            default=[],
            metavar="T",
            help=f"count the days {side} this limit, in the configured unit; may be repeated",
        )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read the year and say what it says."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    wished = _wished(arguments, settings.units)
    with opened_to_read(database) as connection:
        summaries = read_year(
            connection,
            settings.timezone,
            arguments.place,
            arguments.year,
            wished,
            settings.alarms,
        )
    if arguments.json:
        print(json.dumps(as_json(summaries, settings.timezone)))
    else:
        print("\n\n".join(_as_text(summary, settings) for summary in summaries))
    return 0


def _wished(arguments: argparse.Namespace, unit: Unit) -> tuple[Limit, ...]:
    return tuple(
        Limit(side, unit.to_c(value))
        for side, values in ((Side.HIGH, arguments.above), (Side.LOW, arguments.below))
        for value in values
    )


def _as_text(summary: YearSummary, settings: Settings) -> str:
    said = map(_wrapped, sentences(summary, settings.units, settings.timezone))
    rows = _aligned(table(summary, settings.units))
    return "\n".join((title(summary), "", *said, "", *rows))


def _wrapped(sentence: str) -> str:
    """In lines of a terminal's width; no number is parted from its unit."""
    filled = fill(unbroken(sentence), _COLUMNS, subsequent_indent="  ")
    return filled.replace("\N{NO-BREAK SPACE}", " ")


def _aligned(rows: Iterable[Row]) -> list[str]:
    """Columns side by side: names to the left, figures to the right."""
    rows = list(rows)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            (row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])),
        ).rstrip()
        for row in rows
    ]


def _degrees(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text!r} is no temperature like 25 or -5")
    return value
