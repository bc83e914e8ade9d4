"""The limits of a place as somebody is about to set them, before they are kept."""

from dataclasses import dataclass, replace

from genmon_gui.config.settings import Settings
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.setup.limit_steps import snapped, stepped
from genmon_gui.services.setup.place_limits import Manner, PlaceLimit, limits_of

# A limit that is switched on begins so far beyond what was measured of late.
_BEYOND_C = 5.0
# Where nothing was measured.
_USUAL_C = {Side.LOW: 5.0, Side.HIGH: 60.0}


@dataclass(frozen=True, slots=True)
class LimitsDraft:
    """One of the limits is chosen; changes are made to that one.

    Attributes:
        before: the limits as they are configured.
        after: each of them as it is wanted.
        chosen: the number of one of them.
    """

    before: tuple[PlaceLimit, ...]
    after: tuple[PlaceLimit, ...]
    chosen: int = 0

    @property
    def limit(self) -> PlaceLimit:
        """The chosen one as it is wanted."""
        return self.after[self.chosen]

    @property
    def is_changed(self) -> bool:
        """Whether there is something to keep."""
        return self.before != self.after

    def choosing(self, number: int) -> "LimitsDraft":
        """Another one is chosen."""
        return replace(self, chosen=number)

    def at(self, limit_c: float, unit: Unit) -> "LimitsDraft":
        """With the chosen limit there, or as near as the limits on the other side let it come."""
        limit_c = snapped(limit_c, unit)
        others = [
            each.limit_c
            for each in self.after
            if each.side is not self.limit.side and each.limit_c is not None
        ]
        if self.limit.side is Side.LOW and others:
            limit_c = min(limit_c, stepped(min(others), unit, -1))
        elif others:
            limit_c = max(limit_c, stepped(max(others), unit, 1))
        return self._with(replace(self.limit, limit_c=limit_c))

    def stepping(self, steps: int, unit: Unit) -> "LimitsDraft":
        """With the chosen limit so many steps up, or down; one that is off stays off."""
        limit_c = self.limit.limit_c
        return self if limit_c is None else self.at(stepped(limit_c, unit, steps), unit)

    def switching(self, measured: tuple[float, float] | None, unit: Unit) -> "LimitsDraft":
        """With the chosen limit off if it is on, and on if it is off.

        Args:
            measured: the lowest and the highest °C of late, None where nothing was measured.
            unit: whose steps.
        """
        if self.limit.limit_c is not None:
            return self._with(replace(self.limit, limit_c=None))
        was_c = self.before[self.chosen].limit_c
        if was_c is not None:
            return self._with(replace(self.limit, limit_c=was_c))
        is_low = self.limit.side is Side.LOW
        if measured is None:
            return self.at(_USUAL_C[self.limit.side], unit)
        return self.at(measured[0] - _BEYOND_C if is_low else measured[1] + _BEYOND_C, unit)

    def in_manner(self, manner: Manner) -> "LimitsDraft":
        """With the chosen limit alarming in another way."""
        return self._with(replace(self.limit, **manner._asdict()))

    def _with(self, limit: PlaceLimit) -> "LimitsDraft":
        after = (*self.after[: self.chosen], limit, *self.after[self.chosen + 1 :])
        return replace(self, after=after)


def draft_of(settings: Settings, place: str, former: LimitsDraft | None = None) -> LimitsDraft:
    """The limits of a place as they are configured, or as they are wanted where that is known.

    Args:
        settings: what is configured.
        place: whose.
        former: a draft from before; what is wanted in it stays as long as it starts from the same.
    """
    before = limits_of(settings, place)
    if former is not None and former.before == before:
        return former
    on = (number for number, limit in enumerate(before) if limit.limit_c is not None)
    chosen = next(on, 0)
    if former is not None and len(former.before) == len(before):
        chosen = former.chosen
    return LimitsDraft(before, before, chosen)
