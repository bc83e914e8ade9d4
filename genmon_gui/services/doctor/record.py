"""Where the record lives: whether it can be written, read and grow."""

import os
import shutil
from contextlib import closing
from pathlib import Path

from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import told_to_people
from genmon_gui.db.files.resting import open_resting
from genmon_gui.db.files.strange_wal import left_out_words, strangeness
from genmon_gui.db.tables import waiting
from genmon_gui.db.tables.waiting import WaitingBoot
from genmon_gui.services.doctor.finding import Finding, failed, failing, lacking, well
from genmon_gui.services.event_words import event_sentence
from genmon_gui.services.record.checking import waiting_words
from genmon_gui.services.record.future_readings import FutureReadings, future_readings, future_words
from genmon_gui.services.record.growth import has_room
from genmon_gui.services.record.held_wal import held_wal
from genmon_gui.services.record.runs import last_outage

_OWNER = "make it writable for the user that genmon-gui runs as, or run the doctor as that user"


def check_record(database: Path, now: float | None = None) -> Finding:
    """Whether the file can be written and is ours; a missing one is not made.

    Args:
        database: the record.
        now: UTC epoch seconds; None where nobody knows.
    """
    if not database.exists():
        return _check_place_for(database)
    unwritable = [path for path in (database, database.parent) if not os.access(path, os.W_OK)]
    if unwritable:
        return failing("record", f"{unwritable[0]} cannot be written", _OWNER)
    try:
        with closing(open_resting(database)) as connection, told_to_people(database):
            boots = waiting.by_unknown_boot(connection)
            future = () if now is None else future_readings(connection, now)
    except GenmonError as error:
        return failed("record", error)
    return (
        _check_log(database) or _check_future(database, future) or _check_waiting(database, boots)
    )


def _check_log(database: Path) -> Finding | None:
    """What is wrong with the -wal file, None where nothing is."""
    strange = strangeness(database)
    if strange is not None:
        told = left_out_words(database, strange)
        return lacking("record", told, "start the kiosk, which puts it aside")
    held = held_wal(database)
    return None if held is None else lacking("record", held.text, held.remedy)


def _check_future(database: Path, future: tuple[FutureReadings, ...]) -> Finding | None:
    if not future:
        return None
    told = "; ".join(future_words(each, database) for each in future)
    return lacking("record", told, "let a time server set the clock, or a new battery keep it")


def _check_waiting(database: Path, boots: tuple[WaitingBoot, ...]) -> Finding:
    if not boots:
        return well("record", str(database))
    told = "; ".join(waiting_words(boot) for boot in boots)
    return lacking(
        "record", f"{database}: {told}", "connect the Pi to a time server, or add a clock"
    )


def check_outages(database: Path) -> Finding:
    """When the program was off last without having been stopped in order, and why."""
    outage = None
    if database.exists():
        try:
            with told_to_people(database), closing(open_resting(database)) as connection:
                outage = last_outage(connection)
        except GenmonError as error:
            return failed("outages", error)
    if outage is None:
        return well("outages", "none is known")
    return well("outages", f"the last one: {event_sentence(outage, iso_utc).removesuffix('.')}")


def check_room(database: Path) -> Finding:
    """Whether the disk has room for a while."""
    free = shutil.disk_usage(_nearest_folder(database)).free
    text = f"{free / 10**6:,.0f} MB free for {database}"
    if not has_room(free):
        return lacking("disk", text, "make room, or keep the record elsewhere")
    return well("disk", text)


def _check_place_for(database: Path) -> Finding:
    folder = _nearest_folder(database)
    if not os.access(folder, os.W_OK | os.X_OK):
        return failing("record", f"{database} cannot be made in {folder}", _OWNER)
    return well("record", f"{database} will be made by the first start")


def _nearest_folder(path: Path) -> Path:
    """The nearest folder above that is there; missing ones are made by the first start."""
    whole = path.absolute()
    return next(folder for folder in (*whole.parents, whole) if folder.is_dir())
