"""What the record learns of the start of this boot, and what follows for what it holds.

While the start is not known it is assumed, as late as anything says: readings wait in
`waiting_looks` with their time since boot; rows of events, transitions and alerts name their boot.
Once it is known all of them move. Where a time server says that a PC's battery was wrong by an hour
or more, what this boot noted waits once more and moves too (`db.unstamping`).
"""

from genmon_gui.core.calendar import hour_start
from genmon_gui.core.clock import EARLIEST_AT
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import boots, events, readings, waiting
from genmon_gui.db.tables.boots import Boot
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.db.tables.unstamping import WrongTime, move_rest, take_back
from genmon_gui.services.record.rebuilding import rebuild_touched, rebuild_without
from genmon_gui.services.timekeeping import Timekeeping

# So many looks are stamped in one transaction, which a slow card takes within a round's pause.
STEP_LOOKS = 1000
# A clock that is set by less is not worth a line.
_WORTH_NOTING_S = 1.0
# A battery's clock is not off by as much unless it is wrong altogether.
_WRONG_S = 3600.0


def take_up(connection: Connection, timekeeping: Timekeeping) -> None:
    """Learn what the record knows of this boot, look at the clock and note what is known then.

    Args:
        connection: the record, within a transaction.
        timekeeping: is told.
    """
    newest_at = readings.newest_at(connection)
    assumed_at = timekeeping.assumed_start(newest_at)
    timekeeping.restore(boots.ensure(connection, timekeeping.boot_name, assumed_at))
    timekeeping.look(newest_at)
    if timekeeping.is_known:
        note_known(connection, timekeeping)


def note_known(connection: Connection, timekeeping: Timekeeping) -> None:
    """Note when this boot began; within a transaction.

    What was noted at assumed times is moved, as is what goes by a clock that was wrong; looks that
    wait are left to `stamp_some`.
    """
    boot = boots.ensure(connection, timekeeping.boot_name, timekeeping.start_at)
    unsure_since = _unsure_since(connection, boot, timekeeping)
    if boot.started_at != timekeeping.start_at:
        wrong = wrong_time(boot, timekeeping)
        if wrong is not None:
            rebuild_without(connection, take_back(connection, wrong))
            move_rest(connection, wrong)
        _note_start(connection, boot, timekeeping)
    if boot.unsure_since != unsure_since:
        boots.note_unsure(connection, boot.boot_id, unsure_since)


def wrong_time(boot: Boot, timekeeping: Timekeeping) -> WrongTime | None:
    """The time that goes by a battery's clock of which a time server now says that it is wrong.

    Less than an hour is no wrong clock but one that has drifted, most of it lately.
    """
    if boot.started_at is None or boot.unsure_since is None or not timekeeping.is_certain:
        return None
    by_s = timekeeping.start_at - boot.started_at
    until = timekeeping.now() - by_s + 1.0
    wrong = WrongTime(boot.boot_id, boot.started_at, boot.unsure_since, until, by_s)
    return wrong if abs(by_s) >= _WRONG_S else None


def _note_start(connection: Connection, boot: Boot, timekeeping: Timekeeping) -> None:
    start_at = timekeeping.start_at
    boots.note_start(connection, boot.boot_id, start_at)
    thought_at = boot.assumed_at if boot.started_at is None else boot.started_at
    if abs(start_at - thought_at) >= _WORTH_NOTING_S:
        detail = f"{start_at - thought_at:+.3f}"
        events.add(connection, Event(timekeeping.now(), EventKind.CLOCK_SET, detail))
    _note_unknown(connection, start_at)


def _unsure_since(connection: Connection, boot: Boot, timekeeping: Timekeeping) -> float | None:
    """Since when rows go by a battery's clock: since this boot's start, but never older ones."""
    if timekeeping.is_certain:
        return None
    if boot.unsure_since is not None and boot.started_at == timekeeping.start_at:
        return boot.unsure_since
    newest_at = readings.newest_at(connection)
    return max(timekeeping.start_at, 0.0 if newest_at is None else newest_at + 0.001)


def stamp_some(connection: Connection) -> bool:
    """Bring some looks, whose time is known by now, to where they belong; False when none waits.

    All of it is one transaction: no crash loses a look or lets it count twice.
    """
    looks = waiting.ready(connection, STEP_LOOKS)
    if not looks:
        return False
    with connection:
        stored = [readings.add_new(connection, each.place_id, each.look) for each in looks]
        waiting.remove(connection, looks)
        moments = [look.at for look in stored if isinstance(look, Reading)]
        if moments:
            rebuild_touched(connection, {hour_start(at) for at in moments}, max(moments))
    return True


def _note_unknown(connection: Connection, start_at: float) -> None:
    """Tell of the boots that ended before anybody knew when they were; each once."""
    told = {event.detail for event in events.logged(connection, EventKind.CLOCK_UNKNOWN)}
    trace = readings.newest_at(connection, before=start_at)
    since = min(start_at, EARLIEST_AT) if trace is None else trace
    for boot in boots.unknown(connection):
        if boot.name not in told:
            event = Event(since, EventKind.CLOCK_UNKNOWN, boot.name, start_at)
            events.add(connection, event)
