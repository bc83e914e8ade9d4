"""What a finger changes about places and their probes, as changes of the configuration.

Tables are found by what they say, not by their number: the owner may have moved them meanwhile.
"""

from genmon_gui.config.change import Add, Change, Put, Remove, Where
from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say
from genmon_gui.core.rom_id import is_rom_id
from genmon_gui.services.setup.probes import Probe, Probes, short_rom_id
from genmon_gui.services.setup.settings_change import SettingsWanted

# Longer names have no room on a tile.
LONGEST_NAME = 30
_PLACES_OF_ALARM = ("place", "minus_place", "while_place")


def renaming(old: str, new: str) -> SettingsWanted:
    """A place is called something else, wherever the configuration names it."""
    sensor = Put(("sensors", Where("place", old), "place"), new)
    said = say("{old} is now called {new}.", old=old, new=new)
    return SettingsWanted((sensor, *_alarms_renamed(old, new)), said)


def naming(rom_id: str, place: str) -> SettingsWanted:
    """A probe that had no place gets one."""
    sensor = Add("sensors", {"rom_id": rom_id, "place": place})
    said = say("The probe {probe} is now at {place}.", probe=short_rom_id(rom_id), place=place)
    return SettingsWanted((sensor, *_alarms_renamed(rom_id, place)), said)


def replacing(place: str, rom_id: str) -> SettingsWanted:
    """Another probe sits at a place from now on."""
    change = Put(("sensors", Where("place", place), "rom_id"), rom_id)
    said = say(
        "{place} now has the probe {probe}. Its history goes on.",
        place=place,
        probe=short_rom_id(rom_id),
    )
    return SettingsWanted((change,), said)


def removing(place: str) -> SettingsWanted:
    """A place has no probe any more; nobody watches it, so that its limits go too."""
    alarms = (Remove(("alarms", Where(key, place))) for key in _PLACES_OF_ALARM)
    sensor = Remove(("sensors", Where("place", place)))
    said = say("{place} has no probe any more. Its history stays.", place=place)
    return SettingsWanted((*alarms, sensor), said)


def placing(probe: Probe, place: str, probes: Probes) -> SettingsWanted:
    """Somebody has found out at which other of the known places a probe is.

    Where another probe is configured for it, the two change places; a new one takes its place.
    """
    there = next((each for each in probes.placed if each.place == place), None)
    if there is None:
        return naming(probe.rom_id, place)
    if probe.place is None:
        return replacing(place, probe.rom_id)
    return _swapping(probe, place, there, probe.place)


def _swapping(probe: Probe, place: str, other: Probe, other_place: str) -> SettingsWanted:
    """Two probes were taken for each other; limits and histories are the places'."""
    changes = tuple(
        Put(("sensors", Where("place", where), "rom_id"), which.rom_id)
        for where, which in ((place, probe), (other_place, other))
    )
    said = say("The probes of {one} and {other} have changed places.", one=place, other=other_place)
    return SettingsWanted(changes, said)


def limit_count(settings: Settings, place: str) -> int:
    """How many limits go by what is measured at a place."""
    return sum(place in rule.places for rule in settings.alarms)


def wrong_with_name(name: str, probes: Probes, *, own: str | None) -> str:
    """Why a place cannot be called that, in a sentence; empty where it can.

    Args:
        name: what was typed.
        probes: all places.
        own: how the place is called now, None where it is to have its first probe: a probe may
            come to a place that lost its own.
    """
    if not name:
        return say("A place needs a name.")
    if len(name) > LONGEST_NAME:
        return say("A name has at most {most} characters.", most=LONGEST_NAME)
    if is_rom_id(name.casefold()):
        return say("That is how probes are called.")
    same = [
        place
        for place in (*probes.watched, *probes.bare)
        if place != own and place.casefold() == name.casefold()
    ]
    if not same or (own is None and same[0] in probes.bare):
        return ""
    if same[0] in probes.bare:
        return say("{name} has a history of its own.", name=same[0])
    return say("There is a place called {name} already.", name=same[0])


def _alarms_renamed(old: str, new: str) -> tuple[Change, ...]:
    return tuple(Put(("alarms", Where(key, old), key), new) for key in _PLACES_OF_ALARM)
