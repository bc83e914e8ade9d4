"""genmon-gui plot: draw the yearly picture into a file."""

import argparse
import os
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

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
from genmon_gui.core.errors import GenmonError
from genmon_gui.db import places, readings
from genmon_gui.db.connection import Connection, open_resting, told_to_people
from genmon_gui.db.unfinished import named_when_whole
from genmon_gui.services.chosen_places import chosen_places
from genmon_gui.services.history import History, HistoryAsked
from genmon_gui.services.history_reading import read_history
from genmon_gui.services.levels import level_for
from genmon_gui.services.recorded_span import last_365_days
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.picture.sheet import Sheet
from genmon_gui.widgets.picture.summary import span_words, title_words
from genmon_gui.widgets.theme import DARK, place_colours, scale_of
from genmon_gui.workers.qt_messages import take_qt_messages

_DEFAULT_SIZE = (1920, 1080)
_FORMATS = (".png", ".svg")
# Deflated in half the time of the default, and hardly larger. It is lossless at any number.
_PNG_QUALITY = 60


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
    parser.set_defaults(refuse=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Read the span and draw it."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    with told_to_people(database), closing(open_resting(database)) as connection:
        known = places.names(connection)
        chosen = tuple(chosen_places(connection, arguments.place))
        start, end = _span(arguments, connection, settings)
        asked = HistoryAsked(chosen, start, end, level_for(end - start, arguments.size[0]))
        history = read_history(connection, asked)
    if not any(len(band.start) for band in history.bands):
        words = span_words(asked.start, asked.end, settings.timezone)
        raise GenmonError(f"there are no readings in {words}", "choose another span or place")
    ending = arguments.output.suffix.lower()
    drawn = _drawing(history, known, settings, QSize(*arguments.size), ending)
    with named_when_whole(arguments.output) as file:
        file.write(drawn.data())
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
) -> QByteArray:
    """A file's content, drawn as the kiosk does, on no screen at all."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Without it translucent painting waits for helper threads longer than it takes.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    _application = QGuiApplication.instance() or _new_application()
    load_fonts()
    sheet = Sheet(DARK, settings.units, settings.timezone)
    asked = history.asked
    sheet.set_title(title_words(asked.start, asked.end, settings.timezone))
    sheet.arrange(size, scale_of(size))
    sheet.show_range(asked.start, asked.end)
    sheet.show_bands(history.bands, place_colours(DARK, known) if len(asked.places) > 1 else {})
    return _svg(sheet, size, asked.places) if ending == ".svg" else _png(sheet, size)


def _new_application() -> QGuiApplication:
    take_qt_messages()
    return QGuiApplication(["genmon-gui"])


def _png(sheet: Sheet, size: QSize) -> QByteArray:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK.background))
    painter = QPainter(image)
    sheet.paint(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _PNG_QUALITY)  # type: ignore[call-overload]  # knows bytes only
    return buffer.data()


def _svg(sheet: Sheet, size: QSize, places: tuple[str, ...]) -> QByteArray:
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(f"Lows and highs of {', '.join(places)}")
    painter = QPainter(generator)
    painter.fillRect(0, 0, size.width(), size.height(), QColor(DARK.background))
    sheet.paint(painter)
    painter.end()
    return buffer.data()


def _picture_file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in _FORMATS:
        raise argparse.ArgumentTypeError(f"{text!r} must end in .png or .svg")
    return path
