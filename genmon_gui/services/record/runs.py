"""From when to when the program ran, and why it was off in between."""

from datetime import tzinfo

from genmon_gui import __version__
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.phrasing import moment
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, meta, readings, waiting
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.event_words import event_sentence
from genmon_gui.services.reasons import OffReason


def note_start(
    connection: Connection,
    now: float,
    zone: tzinfo,
    boot: str,
    assumed: AssumedStart | None = None,
) -> str:
    """Log that the program starts, and that it was off since its last run.

    Args:
        connection: the record, within a transaction.
        now: UTC epoch seconds.
        zone: in which people are told of it.
        boot: which boot of the machine this is, empty where that is unknown.
        assumed: what now is reckoned from while the time is not known.

    Returns:
        A sentence for people where the last run had no orderly end; else nothing.
    """
    boot_id = boot_of(assumed)
    last = events.last(connection, EventKind.STARTED, EventKind.STOPPED)
    notice = ""
    if last is not None:
        why = _why(last, meta.get(connection, meta.BOOT), boot)
        was_stopped = why is OffReason.STOPPED
        since = min(now, last.at if was_stopped else _last_trace(connection, last))
        off = Event(
            since, EventKind.PROGRAM_OFF, why, now, boot_id=last.boot_id, until_boot_id=boot_id
        )
        events.add(connection, off)
        notice = "" if was_stopped else event_sentence(off, lambda at: moment(at, now, zone))
    events.add(connection, Event(now, EventKind.STARTED, __version__, boot_id=boot_id))
    meta.put(connection, meta.BOOT, boot)
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
        if event.detail != OffReason.STOPPED
    ]
    return bool(last) and last[-1].kind is EventKind.PROGRAM_OFF


def last_outage(connection: Connection) -> Event | None:
    """When the program was off last without having been stopped in order."""
    outages = [
        event
        for event in events.logged(connection, EventKind.PROGRAM_OFF)
        if event.detail != OffReason.STOPPED
    ]
    return outages[-1] if outages else None


def note_read_through(
    connection: Connection, now: float, assumed: AssumedStart | None = None
) -> None:
    """Log that every page of the record could be read."""
    boot_id = boot_of(assumed)
    events.add(connection, Event(now, EventKind.READ_THROUGH, boot_id=boot_id))


def _why(last: Event, boot_then: str | None, boot: str) -> OffReason:
    if last.kind is EventKind.STOPPED:
        return OffReason.STOPPED
    if not (boot_then and boot):
        return OffReason.UNKNOWN
    return OffReason.CRASHED if boot_then == boot else OffReason.MACHINE_OFF


def _last_trace(connection: Connection, started: Event) -> float:
    """The last moment at which the program is known to have run."""
    traces = (readings.last_trace(connection), waiting.newest_at(connection, started.boot_id))
    return max([started.at, *(trace for trace in traces if trace is not None)])
