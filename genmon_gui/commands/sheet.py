"""genmon-gui sheet: a year on a page that is printed."""

import argparse
from pathlib import Path

from genmon_gui.commands.drawing import add_language, drawing_application, speaking
from genmon_gui.commands.opening import opened_to_read
from genmon_gui.commands.options import add_db, choice_of, database_of, settings_of, year_of
from genmon_gui.db.files.unfinished import named_when_whole
from genmon_gui.services.history.year_reading import read_year_pages
from genmon_gui.widgets.year.pdf import Paper, pdf_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `sheet`."""
    add_db(parser)
    parser.add_argument("--place", metavar="NAME", help="of one place only (default: a page each)")
    parser.add_argument(
        "--year", type=year_of, metavar="Y", help="a calendar year (default: the newest)"
    )
    parser.add_argument(
        "--paper", type=choice_of(Paper), choices=tuple(Paper), default=Paper.A4, help="default a4"
    )
    parser.add_argument(
        "-o", "--output", type=_pdf_file, required=True, metavar="FILE", help="a .pdf"
    )
    add_language(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read the year and print it into the file."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    with opened_to_read(database) as connection:
        pages = read_year_pages(
            connection, settings.timezone, arguments.place, arguments.year, settings.alarms
        )
    _application = drawing_application()
    with speaking(arguments, settings):
        printed = pdf_of(pages, arguments.paper, settings.units, settings.timezone)
    with named_when_whole(arguments.output) as file:
        file.write(printed)
    return 0


def _pdf_file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".pdf":
        raise argparse.ArgumentTypeError(f"{text!r} must end in .pdf")
    return path
