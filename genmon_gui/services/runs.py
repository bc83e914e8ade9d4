"""From when to when the program ran, and why it was off in between."""

from datetime import tzinfo

from genmon_gui import __version__
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.phrasing import duration, moment
from genmon_gui.db import events, readings, waiting
from genmon_gui.db.connection import Connection
from genmon_gui.db.events import Event, EventKind

CRASHED = "power cut or crash"
_STOPPED = "stopped"


def note_start(
    connection: Connection, now: float, zone: tzinfo, assumed: AssumedStart | None = None
) -> str:
    """Log that the program starts, and that it was off since its last run.

    Args:
        connection: the record, within a transaction.
        now: UTC epoch seconds.
        zone: in which people are told of it.
        assumed: what now is reckoned from while the time is not known.

    Returns:
        A sentence for people where the last run had no orderly end; else nothing.
    """
    boot_id = boot_of(assumed)
    last = events.last(connection, EventKind.STARTED, EventKind.STOPPED)
    notice = ""
    if last is not None:
        crashed = last.kind is EventKind.STARTED
        since = min(now, _last_trace(connection, last) if crashed else last.at)
        why = CRASHED if crashed else _STOPPED
        off = Event(since, EventKind.PROGRAM_OFF, why, now, last.boot_id, boot_id)
        events.add(connection, off)
        notice = _sentence(off, now, zone) if crashed else ""
    events.add(connection, Event(now, EventKind.STARTED, __version__, boot_id=boot_id))
    return notice


def has_started(connection: Connection) -> bool:
    """Whether the record knows of any start."""
    return events.last(connection, EventKind.STARTED) is not None


def note_stop(connection: Connection, now: float, assumed: AssumedStart | None = None) -> None:
    """Log that the program stops in order."""
    events.add(connection, Event(now, EventKind.STOPPED, boot_id=boot_of(assumed)))


def is_suspect(connection: Connection) -> bool:
    """Whether a crash may have damaged the record and it was not read through since."""
    last = [
        event
        for event in events.logged(connection, EventKind.PROGRAM_OFF, EventKind.READ_THROUGH)
        if event.detail != _STOPPED
    ]
    return bool(last) and last[-1].kind is EventKind.PROGRAM_OFF


def note_read_through(
    connection: Connection, now: float, assumed: AssumedStart | None = None
) -> None:
    """Log that every page of the record could be read."""
    boot_id = boot_of(assumed)
    events.add(connection, Event(now, EventKind.READ_THROUGH, boot_id=boot_id))


def _last_trace(connection: Connection, started: Event) -> float:
    """The last moment at which the program is known to have run."""
    traces = (readings.newest_at(connection), waiting.newest_at(connection, started.boot_id))
    return max([started.at, *(trace for trace in traces if trace is not None)])


def _sentence(off: Event, now: float, zone: tzinfo) -> str:
    if off.boot_id != off.until_boot_id:
        return f"The program was off ({CRASHED})."
    since = off.at
    begin, end = moment(since, now, zone), moment(now, now, zone)
    is_short = begin == end or off.boot_id is not None
    when = f"for {duration(now - since)}" if is_short else f"from {begin} to {end}"
    return f"The program was off {when} ({CRASHED})."
