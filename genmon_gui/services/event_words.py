"""What happened, in one plain sentence."""

from collections.abc import Callable

from genmon_gui.core.phrasing import duration, fault_reason
from genmon_gui.core.reading import FaultKind
from genmon_gui.db.events import Event, EventKind

# How a moment is said: in UTC for files, as on the wall for a screen.
Told = Callable[[float], str]

_SENTENCES = {
    EventKind.STARTED: "The program started{why}.",
    EventKind.STOPPED: "The program stopped in order.",
    EventKind.PROGRAM_OFF: "The program was off{span}{why}.",
    EventKind.SENSOR_LOST: "{place} was not heard{span}{why}.",
    EventKind.CLOCK_UNKNOWN: "The time was not known{span}{why}.",
    EventKind.CLOCK_SET: "The clock was set by {detail} s.",
    EventKind.SET_ASIDE: "The database was damaged and set aside as {detail}.",
    EventKind.SALVAGED: "What can be read of {detail} is back.",
    EventKind.READ_THROUGH: "Every page of the database could be read.",
    EventKind.PLACE_RENAMED: "A place got another name: {detail}.",
}
_GOING_ON = {EventKind.SENSOR_LOST: "{place} has not been heard since {begin}{why}."}
_REASONS = {kind.value: fault_reason(kind) for kind in FaultKind}


def event_sentence(event: Event, told: Told) -> str:
    """An event in words.

    Args:
        event: what happened.
        told: turns UTC epoch seconds into text.
    """
    sentence = (_GOING_ON if event.goes_on else _SENTENCES)[event.kind]
    why = _why(event)
    return sentence.format(
        place=event.place,
        detail=event.detail,
        begin=told(event.at) if event.is_time_known else "a time that is not known yet",
        span=_span(event, told),
        why=f" ({why})" if why else "",
    )


def _why(event: Event) -> str:
    if event.kind is EventKind.STARTED and event.detail:
        return f"version {event.detail}"
    return _REASONS.get(event.detail, event.detail)


def _span(event: Event, told: Told) -> str:
    """From when to when, as far as that is known; for how long where both are said alike."""
    if event.boot_id != event.until_boot_id:
        return ""
    until = event.at if event.until is None else event.until
    begin, end = told(event.at), told(until)
    is_short = begin == end or not event.is_time_known
    return f" for {duration(until - event.at)}" if is_short else f" from {begin} to {end}"
