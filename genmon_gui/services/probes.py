"""Which probes there are: at places, new on the bus; and the places that have none."""

from collections.abc import Iterable
from dataclasses import dataclass

from genmon_gui.config.settings import Settings
from genmon_gui.config.values import is_rom_id
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.services.messages import PlaceView, RoundTaken

# The last digits tell the probes of one house apart.
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Probe:
    """A probe as far as it is known.

    Attributes:
        rom_id: which.
        place: where it is configured to sit, None where it has no place.
        view: what the newest round knows of it, None before it has looked there.
    """

    rom_id: str
    place: str | None
    view: PlaceView | None

    @property
    def is_missing(self) -> bool:
        """Whether the newest round did not find it on the bus."""
        look = None if self.view is None else self.view.look
        return isinstance(look, Fault) and look.kind is FaultKind.MISSING


@dataclass(frozen=True, slots=True)
class Probes:
    """All that is known of them.

    Attributes:
        placed: those that are configured, in that order.
        new: those on the bus that are not.
        watched: the places that are configured, or were when the newest round was taken.
        bare: the places of the record that have no probe any more.
    """

    placed: tuple[Probe, ...] = ()
    new: tuple[Probe, ...] = ()
    watched: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()

    @property
    def replacement(self) -> tuple[Probe, Probe] | None:
        """The one probe that is missing and the one that is new, None unless it is one of each."""
        missing = [probe for probe in self.placed if probe.is_missing]
        if len(missing) == len(self.new) == 1:
            return missing[0], self.new[0]
        return None


def probes_of(settings: Settings, taken: RoundTaken | None, recorded: Iterable[str]) -> Probes:
    """What configuration, newest round and record say of the probes.

    Args:
        settings: those of the file, which a round may not know yet.
        taken: the newest round, None before the first.
        recorded: all places of the record.
    """
    views = {view.place: view for view in (taken.places if taken else ())}
    listed = {sensor.rom_id for sensor in settings.sensors}
    names = [sensor.place for sensor in settings.sensors]
    placed = [Probe(each.rom_id, each.place, views.get(each.place)) for each in settings.sensors]
    strangers = [
        Probe(place, None, view)
        for place, view in views.items()
        if is_rom_id(place) and place not in listed.union(names)
    ]
    watched = dict.fromkeys((*names, *(place for place in views if not is_rom_id(place))))
    return Probes(
        tuple(placed),
        tuple(probe for probe in strangers if not probe.is_missing),
        tuple(watched),
        tuple(place for place in recorded if place not in watched and not is_rom_id(place)),
    )


def heard_of(probes: Probes) -> dict[str, float]:
    """What each probe said in the newest round, in °C; one that gave no reading is left out."""
    return {
        probe.rom_id: probe.view.look.temperature_c
        for probe in (*probes.placed, *probes.new)
        if probe.view is not None and isinstance(probe.view.look, Reading)
    }


def short_rom_id(rom_id: str) -> str:
    """A ROM id as it is said to people, by its last digits: 28-…4dff."""
    family, _, serial = rom_id.partition("-")
    return f"{family}-…{serial[-_DIGITS:]}"
