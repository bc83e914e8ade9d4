"""What is said below the figures that are read off: why there are none, and alarms. Without Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.activation import Activation
from genmon_gui.core.calendar import local_date
from genmon_gui.core.dates import short_day
from genmon_gui.core.gap import SharedGap
from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import Unit, clock_time, temperature
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.history.gap_words import gap_sentence
from genmon_gui.widgets.hands.readout import Readout

# So near a mark, in pixels of an 800x480 screen, a finger means it.
_NEAR_PX = 10
_MATTERS = {"rise": mark("rose fast"), "fall": mark("fell fast"), "lost": mark("sensor lost")}
_DIFFERENCE = mark("difference")
_LIMITS = {
    Side.HIGH: mark("Alarm of {subject}, {when}: {value}, high limit {limit}"),
    Side.LOW: mark("Alarm of {subject}, {when}: {value}, low limit {limit}"),
}


@dataclass(frozen=True, slots=True)
class Note:
    """A line.

    Attributes:
        text: what it says.
        is_alarm: that an alarm became active, else why there are no readings.
    """

    text: str
    is_alarm: bool = False


def gap_notes(readout: Readout, gaps: Iterable[SharedGap]) -> tuple[Note, ...]:
    """Why places have no figures, where that is known; with names unless it is all of them."""
    lacking = {place for place, figures in readout.figures if figures is None}
    notes = []
    for gap in gaps:
        concerned = [place for place in gap.places if place in lacking]
        if concerned and gap.start <= readout.at < gap.end:
            where = "" if len(concerned) == len(readout.figures) else ", ".join(concerned)
            notes.append(Note(gap_sentence(gap, where)))
    return tuple(notes)


def alarm_notes(
    readout: Readout, alarms: Iterable[Activation], second_px: float, unit: Unit, zone: tzinfo
) -> tuple[Note, ...]:
    """The alarms whose marks were pointed at.

    Args:
        readout: what was read off.
        alarms: those that are marked.
        second_px: how many pixels of an 800x480 screen a second is wide.
        unit: of their temperatures.
        zone: whose time.
    """
    near = (alarm for alarm in alarms if abs(alarm.at - readout.at) * second_px <= _NEAR_PX)
    return tuple(Note(_alarm_words(alarm, unit, zone), is_alarm=True) for alarm in near)


def _alarm_words(alarm: Activation, unit: Unit, zone: tzinfo) -> str:
    subject, day = alarm.subject, short_day(local_date(alarm.at, zone))
    when = f"{day} {clock_time(alarm.at, zone)}"
    if not alarm.is_of_temperature or alarm.value is None or alarm.limit is None:
        matter = say(_MATTERS.get(alarm.what, _DIFFERENCE))
        return say(
            "Alarm of {subject}, {when}: {matter}", subject=subject, when=when, matter=matter
        )
    value, limit = temperature(alarm.value, unit), temperature(alarm.limit, unit)
    words = _LIMITS[Side(alarm.what)]
    return say(words, subject=subject, when=when, value=value, limit=limit)
