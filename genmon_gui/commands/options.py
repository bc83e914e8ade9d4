"""Options that several commands share, and the settings they lead to."""

import argparse
from collections.abc import Callable
from datetime import MAXYEAR, UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from genmon_gui.config.loading import load
from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import parse_iso
from genmon_gui.db.openable import ensure_name

Choice = TypeVar("Choice", bound=StrEnum)

# Where the seconds of the record begin.
_FIRST_YEAR = 1970
_EARLIEST_AT, _LATEST_AT = (datetime(year, 1, 1, tzinfo=UTC).timestamp() for year in (2, MAXYEAR))
# What a picture may measure on a side: a thumbnail to the largest that Qt paints.
_FEWEST_PX, _MOST_PX = 100, 16384


def add_config(parser: argparse.ArgumentParser) -> None:
    """--config FILE."""
    parser.add_argument("--config", type=Path, metavar="FILE", help="the configuration to use")


def add_db(parser: argparse.ArgumentParser) -> None:
    """--db FILE, beside --config which may name it too."""
    add_config(parser)
    parser.add_argument("--db", type=Path, metavar="FILE", help="the database to use")


def add_json(parser: argparse.ArgumentParser) -> None:
    """--json."""
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of text")


def settings_of(arguments: argparse.Namespace) -> Settings:
    """The settings that the options ask for.

    Raises:
        GenmonError: the configuration cannot be read or is wrong.
    """
    return load(arguments.config)


def database_of(arguments: argparse.Namespace, settings: Settings) -> Path:
    """The database named on the command line, else the configured one.

    Raises:
        GenmonError: its name is none that a database can have.
    """
    named: Path | None = arguments.db
    database = named or settings.database
    ensure_name(database)
    return database


def moment_of(text: str | None, settings: Settings) -> float | None:
    """An ISO date or date-time of an option; without an offset in the configured zone.

    From the first or the last year of all dates a zone's offset would lead out of them.

    Raises:
        ValueError: the text is neither.
    """
    if text is None:
        return None
    return min(max(parse_iso(text, settings.timezone), _EARLIEST_AT), _LATEST_AT)


def add_span(parser: argparse.ArgumentParser) -> None:
    """--from T and --to T, each of which may be left open; `span_of` understands them."""
    parser.add_argument(
        "--from", dest="start", type=iso_of, metavar="T", help="from this moment on"
    )
    parser.add_argument("--to", dest="end", type=iso_of, metavar="T", help="until before this one")
    parser.set_defaults(refuse=parser.error)


def span_of(arguments: argparse.Namespace, settings: Settings) -> tuple[float | None, float | None]:
    """From --from to --to in UTC epoch seconds, None where it is open; else wrong usage."""
    start, end = moment_of(arguments.start, settings), moment_of(arguments.end, settings)
    if start is not None and end is not None and start >= end:
        arguments.refuse("argument --to: must be later than --from")
    return start, end


def iso_of(text: str) -> str:
    """Check a time at the command line, for argparse; the zone is known only with the settings.

    Raises:
        argparse.ArgumentTypeError: it is neither an ISO date nor a date-time.
    """
    try:
        parse_iso(text, UTC)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no date or date-time like 2026-11-22 or 2026-11-22T14:00"
        ) from error
    return text


def year_of(text: str) -> int:
    """A year of the command line, for argparse.

    Raises:
        argparse.ArgumentTypeError: it is none that a date can hold.
    """
    if not (text.isdecimal() and _FIRST_YEAR <= int(text) < MAXYEAR):
        raise argparse.ArgumentTypeError(f"{text!r} is no year like 2026")
    return int(text)


def choice_of(kind: type[Choice]) -> Callable[[str], Choice]:
    """Turns a word into one of these, for argparse, which would not say which there are."""

    def chosen(text: str) -> Choice:
        try:
            return kind(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{text!r} is not {' or '.join(kind)}") from error

    return chosen


def pixels_of(text: str) -> tuple[int, int]:
    """WxH as (width, height), for argparse.

    Raises:
        argparse.ArgumentTypeError: it is not two whole numbers from 100 to 16384.
    """
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text} is no size: write it like 800x480")
    size = int(width), int(height)
    if not all(_FEWEST_PX <= pixels <= _MOST_PX for pixels in size):
        raise argparse.ArgumentTypeError(
            f"{text} is out of range: {_FEWEST_PX} to {_MOST_PX} on each side"
        )
    return size
