"""Which probes there are: at places, new on the bus; and the places that have none."""

from collections.abc import Iterable
from dataclasses import dataclass

from genmon_gui.config.settings import Settings
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.core.rom_id import is_rom_id
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
    def is_new(self) -> bool:
        """Whether it is on the bus and has no place, now or when the newest round was taken."""
        return not self.is_missing and self.view is not None and self.view.place == self.rom_id

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
        is_settled: the newest round went by the configuration as it is, and is in the record. A
            change waits until the one before it has come that far, or the record could not tell a
            renamed place from a probe that has moved.
    """

    placed: tuple[Probe, ...] = ()
    new: tuple[Probe, ...] = ()
    watched: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    is_settled: bool = False

    @property
    def all(self) -> tuple[Probe, ...]:
        """Those at places, then the new ones."""
        return (*self.placed, *self.new)

    def probe(self, rom_id: str) -> Probe | None:
        """One of them, None where it is gone."""
        return next((each for each in self.all if each.rom_id == rom_id), None)

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
    views = {view.rom_id: view for view in (taken.places if taken else ())}
    listed = {sensor.rom_id for sensor in settings.sensors}
    names = [sensor.place for sensor in settings.sensors]
    placed = [Probe(each.rom_id, each.place, views.get(each.rom_id)) for each in settings.sensors]
    strangers = [Probe(rom_id, None, views[rom_id]) for rom_id in views if rom_id not in listed]
    shown = {view.rom_id: view.place for view in views.values() if view.place != view.rom_id}
    watched = dict.fromkeys((*names, *shown.values()))
    is_followed = shown == {sensor.rom_id: sensor.place for sensor in settings.sensors}
    return Probes(
        tuple(placed),
        tuple(probe for probe in strangers if probe.is_new),
        tuple(watched),
        tuple(place for place in recorded if place not in watched and not is_rom_id(place)),
        is_followed and taken is not None and taken.trouble is None,
    )


def heard_of(probes: Probes) -> dict[str, float]:
    """What each probe said in the newest round, in °C; one that gave no reading is left out."""
    return {
        probe.rom_id: probe.view.look.temperature_c
        for probe in probes.all
        if probe.view is not None and isinstance(probe.view.look, Reading)
    }


def short_rom_id(rom_id: str) -> str:
    """A ROM id as it is said to people, by its last digits: 28-…4dff."""
    family, _, serial = rom_id.partition("-")
    return f"{family}-…{serial[-_DIGITS:]}"
