"""genmon-gui check: check a database and its hourly and daily rows."""

import argparse
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path

from genmon_gui.commands.counting import counted
from genmon_gui.commands.options import add_db, add_json, database_of, settings_of
from genmon_gui.commands.progress import progress_bar
from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.one_line import one_line
from genmon_gui.services.record.checking import Report, check, repair, waiting_words
from genmon_gui.services.record.future_readings import future_words


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `check`."""
    add_db(parser)
    parser.add_argument(
        "--repair", action="store_true", help="rebuild hourly and daily rows from the readings"
    )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Check, and repair where that was asked for; 1 where a problem remains."""
    settings = settings_of(arguments)
    database = database_of(arguments, settings)
    report = _check(database)
    if arguments.repair and not report.ok and not report.damaged:
        report = _repaired(database, settings)
    print(json.dumps(_as_json(report)) if arguments.json else _as_text(database, report))
    return 0 if report.ok else 1


def _check(database: Path) -> Report:
    with progress_bar("checking") as progress:
        return check(database, progress, time.time())


def _repaired(database: Path, settings: Settings) -> Report:
    with progress_bar("repairing") as progress:
        count = repair(database, settings.timezone, progress)
    print(f"{counted(count, 'row')} rebuilt from the readings", file=sys.stderr)
    return _check(database)


def _as_json(report: Report) -> dict[str, object]:
    return {
        "ok": report.ok,
        "readings": report.readings,
        "first_at": None if report.first_at is None else iso_utc(report.first_at),
        "last_at": None if report.last_at is None else iso_utc(report.last_at),
        "problems": list(report.problems),
        "waiting": [each._asdict() for each in report.waiting],
        "future": [
            asdict(each) | {"first_at": iso_utc(each.first_at), "last_at": iso_utc(each.last_at)}
            for each in report.future
        ],
    }


def _as_text(database: Path, report: Report) -> str:
    name = one_line(str(database))
    if report.problems:
        # What kept the file from being opened names it already.
        return "\n".join(
            problem if problem.startswith(name) else f"{name}: {problem}"
            for problem in report.problems
        )
    notes = [waiting_words(each) for each in report.waiting]
    notes += [future_words(each, database) for each in report.future]
    told = "".join(f"\n{name}: {note}" for note in notes)
    if report.first_at is None or report.last_at is None:
        return f"{name}: whole, without readings{told}"
    return (
        f"{name}: whole, {counted(report.readings, 'reading')} "
        f"from {iso_utc(report.first_at)} to {iso_utc(report.last_at)}{told}"
    )
