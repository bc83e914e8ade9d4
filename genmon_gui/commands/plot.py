"""genmon-gui plot: draw the yearly picture into a file."""

import argparse
from pathlib import Path

from PySide6.QtCore import QSize

from genmon_gui.commands.drawing import add_language, drawing_application, speaking
from genmon_gui.commands.opening import opened_to_read
from genmon_gui.commands.options import (
    add_db,
    database_of,
    iso_of,
    pixels_of,
    settings_of,
    span_of,
    year_of,
)
from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import day_bounds, year_bounds
from genmon_gui.core.calendar_spans import span_words
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import Connection
from genmon_gui.db.files.unfinished import named_when_whole
from genmon_gui.db.tables import places, readings
from genmon_gui.services.history.chosen_places import chosen_places
from genmon_gui.services.history.history import History, HistoryAsked
from genmon_gui.services.history.history_reading import read_history
from genmon_gui.services.history.levels import level_for
from genmon_gui.services.history.recorded_span import last_365_days
from genmon_gui.widgets.picture.drawing import Drawing
from genmon_gui.widgets.picture.picture_file import png_of, svg_of
from genmon_gui.widgets.picture.summary import title_words
from genmon_gui.widgets.theme import DARK, place_colours, scale_of

_DEFAULT_SIZE = (1920, 1080)
_FORMATS = (".png", ".svg")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `plot`."""
    add_db(parser)
    parser.add_argument("--place", metavar="NAME", help="of one place only")
    start = parser.add_mutually_exclusive_group()
    start.add_argument("--year", type=year_of, metavar="Y", help="a calendar year")
    start.add_argument("--from", dest="start", type=iso_of, metavar="T", help="from this moment on")
    parser.add_argument("--to", dest="end", type=iso_of, metavar="T", help="until before this one")
    parser.add_argument(
        "--size", type=pixels_of, default=_DEFAULT_SIZE, metavar="WxH", help="default 1920x1080"
    )
    parser.add_argument(
        "-o", "--output", type=_picture_file, required=True, metavar="FILE", help=".png or .svg"
    )
    add_language(parser)
    parser.set_defaults(refuse=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Read the span and draw it."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    with opened_to_read(database) as connection:
        known = places.names(connection)
        chosen = tuple(chosen_places(connection, arguments.place))
        start, end = _span(arguments, connection, settings)
        asked = HistoryAsked(chosen, start, end, level_for(end - start, arguments.size[0]))
        history = read_history(connection, asked)
    if not any(len(band.start) for band in history.bands):
        words = span_words(asked.start, asked.end, settings.timezone)
        raise GenmonError(f"there are no readings in {words}", "choose another span or place")
    ending = arguments.output.suffix.lower()
    with speaking(arguments, settings):
        drawn = _drawing(history, known, settings, QSize(*arguments.size), ending)
    with named_when_whole(arguments.output) as file:
        file.write(drawn)
    return 0


def _span(
    arguments: argparse.Namespace, connection: Connection, settings: Settings
) -> tuple[float, float]:
    """What is asked for; an end that is left open is the record's."""
    zone = settings.timezone
    if arguments.year is not None:
        if arguments.end is not None:
            arguments.refuse("argument --to: not allowed with argument --year")
        start, end = year_bounds(arguments.year, zone)
        return float(start), float(end)
    recent, recorded = last_365_days(connection, zone), readings.span(connection)
    if recent is None or recorded is None:
        raise GenmonError("there are no readings yet", "let the kiosk record some, or import a log")
    if arguments.start is None and arguments.end is None:
        return recent
    return _between(arguments, recorded, settings)


def _between(
    arguments: argparse.Namespace, recorded: tuple[float, float], settings: Settings
) -> tuple[float, float]:
    """From --from to --to, of which one may be open."""
    start, end = span_of(arguments, settings)
    first = day_bounds(recorded[0], settings.timezone)[0] if start is None else start
    last = day_bounds(recorded[1], settings.timezone)[1] if end is None else end
    if first >= last:
        raise GenmonError("there are no readings in that span", "choose another")
    return float(first), float(last)


def _drawing(
    history: History, known: tuple[str, ...], settings: Settings, size: QSize, ending: str
) -> bytes:
    """A file's content, drawn as the kiosk does, on no screen at all."""
    _application = drawing_application()
    drawing = Drawing(DARK, settings.units, settings.timezone)
    asked = history.asked
    drawing.set_title(title_words(asked.start, asked.end, settings.timezone))
    drawing.arrange(size, scale_of(size))
    drawing.show_range(asked.start, asked.end)
    drawing.show_bands(history.bands, place_colours(DARK, known) if len(asked.places) > 1 else {})
    as_file = svg_of if ending == ".svg" else png_of
    return as_file(drawing, size, DARK.background)


def _picture_file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in _FORMATS:
        raise argparse.ArgumentTypeError(f"{text!r} must end in .png or .svg")
    return path
