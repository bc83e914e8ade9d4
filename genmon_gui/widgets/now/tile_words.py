"""What a tile says of its place beside the number: only where that changes it has to make room."""

from typing import NamedTuple

from genmon_gui.core.fault_words import fault_words
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import ago, moment, number
from genmon_gui.core.reading import Fault
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.freshness import Freshness


class TileWords(NamedTuple):
    """What is said at one moment.

    Attributes:
        place: its name.
        age: how old the number is, or when the place was last heard.
        why_not: why there is no number; empty where there is one.
        is_warning: there is none because something is wrong.
        is_true: there is one, and the sensor says it.
    """

    place: str
    age: str
    why_not: str = ""
    is_warning: bool = False
    is_true: bool = False


class Told(NamedTuple):
    """What a round told of a place.

    Attributes:
        view: what is known of it.
        at: when that was, UTC epoch seconds.
        is_clock_known: times of day can be told, not ages alone.
    """

    view: PlaceView
    at: float
    is_clock_known: bool


def true_words(told: Told, freshness: Freshness, appearance: Appearance) -> TileWords:
    """What to say beside a number that is as old as it is by now, or instead of one."""
    view, ago_words = told.view, ago(freshness.age_s)
    if freshness.is_live:
        return TileWords(view.place, ago_words, is_true=True)
    said = ""
    if view.latest is not None:
        when, value = ago_words, number(view.latest.temperature_c, appearance.unit)
        if told.is_clock_known:
            when = moment(view.latest.at, told.at, appearance.zone)
        said = say("Last heard {when}: {value}°.", when=when, value=value)
    return TileWords(view.place, said, _why_not(view), is_warning=view.look is not None)


def pretended_words(told: Told, freshness: Freshness, appearance: Appearance) -> TileWords:
    """What to say beside a number that is pretended: what the sensor really says."""
    view = told.view
    if not freshness.is_live or view.latest is None:
        return TileWords(view.place, say("TEST, really not heard"))
    value = number(view.latest.temperature_c, appearance.unit)
    return TileWords(view.place, say("TEST, really {value}°", value=value))


def _why_not(view: PlaceView) -> str:
    """Why a place has no number that may be believed."""
    if view.look is None:
        return say("Waiting for its first answer.")
    if isinstance(view.look, Fault):
        return fault_words(view.look.kind)
    return say("Not heard any more.")
