"""What happened, in one plain sentence."""

from collections.abc import Callable

from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import duration
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.reasons import reason_words

# How a moment is said: in UTC for files, as on the wall for a screen.
TimeWords = Callable[[float], str]

_SENTENCES = {
    EventKind.STARTED: mark("The program started{why}."),
    EventKind.STOPPED: mark("The program stopped in order."),
    EventKind.PROGRAM_OFF: mark("The program was off{why}."),
    EventKind.SENSOR_LOST: mark("{place} was not heard{why}."),
    EventKind.CLOCK_UNKNOWN: mark("The time was not known{why}."),
    EventKind.CLOCK_SET: mark("The clock was set by {detail} s."),
    EventKind.SET_ASIDE: mark("The database was damaged and set aside as {detail}."),
    EventKind.SALVAGED: mark("What can be read of {detail} is back."),
    EventKind.READ_THROUGH: mark("Every page of the database could be read."),
    EventKind.PLACE_RENAMED: mark("A place got another name: {detail}."),
    EventKind.PUT_BACK: mark(
        "Somebody deleted or moved files of the database while the program ran; "
        "it was put back with all readings."
    ),
    EventKind.REPLACED: mark(
        "The database was replaced by another while the program ran; "
        "what was in the first one is kept in {detail}."
    ),
    EventKind.WRITTEN_OVER: mark(
        "The database was written over by another file; what was recorded last came back "
        "from {detail}."
    ),
    EventKind.MOVED_AWAY: mark(
        "A database of another program lay in this one's place; it is kept as {detail}."
    ),
}
# The same of what lasts, where it is known for how long, or from when to when.
_FOR_SO_LONG = {
    EventKind.PROGRAM_OFF: mark("The program was off for {duration}{why}."),
    EventKind.SENSOR_LOST: mark("{place} was not heard for {duration}{why}."),
    EventKind.CLOCK_UNKNOWN: mark("The time was not known for {duration}{why}."),
}
_FROM_TO = {
    EventKind.PROGRAM_OFF: mark("The program was off from {begin} to {end}{why}."),
    EventKind.SENSOR_LOST: mark("{place} was not heard from {begin} to {end}{why}."),
    EventKind.CLOCK_UNKNOWN: mark("The time was not known from {begin} to {end}{why}."),
}


def event_sentence(event: Event, told: TimeWords) -> str:
    """An event in words.

    Args:
        event: what happened.
        told: turns UTC epoch seconds into text.
    """
    why = _why(event)
    values = {
        "place": event.place,
        "detail": event.detail,
        "why": f" ({why})" if why else "",
    }
    if event.goes_on:
        return _going_on(event, told, values)
    sentence = _SENTENCES[event.kind]
    if event.kind not in _FROM_TO or event.boot_id != event.until_boot_id:
        return say(sentence, **values)
    until = event.at if event.until is None else event.until
    begin, end = told(event.at), told(until)
    if begin == end or not event.is_time_known:
        lasted = duration(until - event.at)
        return say(_FOR_SO_LONG[event.kind], **values, duration=lasted)
    return say(_FROM_TO[event.kind], **values, begin=begin, end=end)


def _going_on(event: Event, told: TimeWords, values: dict[str, str | None]) -> str:
    """Of a sensor that is silent still: nothing else goes on."""
    if event.is_time_known:
        begin = told(event.at)
        return say("{place} has not been heard since {begin}{why}.", **values, begin=begin)
    unknown = mark("{place} has not been heard since a time that is not known yet{why}.")
    return say(unknown, **values)


def _why(event: Event) -> str:
    if event.kind is EventKind.STARTED and event.detail:
        return say("version {version}", version=event.detail)
    return reason_words(event.detail)
