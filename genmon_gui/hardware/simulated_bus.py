"""A bus without hardware: for the demo, and for trying out faults and alarms."""

import math
from collections.abc import Callable, Mapping
from datetime import tzinfo
from threading import Event

from genmon_gui.core.reading import FaultKind, SensorAnswer
from genmon_gui.hardware.simulated_climate import (
    ENCLOSURE,
    ENGINE_BLOCK,
    OUTDOORS,
    temperature_c,
)

# ROM id and place of every simulated probe.
DEMO_SENSORS = (
    (ENGINE_BLOCK, "Engine block"),
    (ENCLOSURE, "Enclosure"),
    (OUTDOORS, "Outdoors"),
)

# A read that hangs gives up after this, so that no thread is forgotten for ever.
_LONGEST_HANG_S = 3600.0


class SimulatedBus:
    """Three probes with the temperatures of `simulated_climate`, or whatever is pretended."""

    def __init__(
        self,
        clock: Callable[[], float],
        zone: tzinfo,
        pretended: Mapping[str, FaultKind | float] | None = None,
    ) -> None:
        """Get ready.

        Args:
            clock: gives UTC epoch seconds.
            zone: where the probes are.
            pretended: for a place, the fault or the degrees Celsius that every look there gives
                instead; looked up at every read.
        """
        self._clock = clock
        self._zone = zone
        self._pretended = {} if pretended is None else pretended
        self._places = dict(DEMO_SENSORS)
        self._released = Event()

    def rom_ids(self) -> tuple[str, ...]:
        """See `Bus.rom_ids`."""
        return tuple(
            sorted(
                rom_id
                for rom_id, place in DEMO_SENSORS
                if self._pretended.get(place) is not FaultKind.MISSING
            )
        )

    def convert_all(self) -> None:
        """See `Bus.convert_all`; nothing has to be converted here."""

    def read(self, rom_id: str) -> SensorAnswer | FaultKind:
        """See `Bus.read`; a sensor that is pretended to be BLOCKED answers after `release`."""
        pretended = self._pretended.get(self._places[rom_id])
        if pretended is FaultKind.BLOCKED:
            self._released.wait(_LONGEST_HANG_S)
        elif isinstance(pretended, FaultKind):
            return pretended
        elif pretended is not None:
            return SensorAnswer(pretended)
        return SensorAnswer(temperature_c(rom_id, self._clock(), self._zone))

    def release(self) -> None:
        """Let every blocked read answer, now and from now on."""
        self._released.set()


def parse_pretended(text: str) -> tuple[str, FaultKind | float]:
    """What a command line asks to pretend: `Engine block=98.5` or `Outdoors=crc`.

    Args:
        text: a place of DEMO_SENSORS, an equals sign, and degrees Celsius or a kind of fault.

    Raises:
        ValueError: it is neither; the text says what was expected.
    """
    name, _, what = (part.strip() for part in text.partition("="))
    places = {place.casefold(): place for _, place in DEMO_SENSORS}
    if name.casefold() not in places:
        raise ValueError(f"{text!r}: expected one of {', '.join(places.values())}")
    return places[name.casefold()], _value_or_fault(text, what)


def _value_or_fault(text: str, what: str) -> FaultKind | float:
    if what.casefold() in {kind.value for kind in FaultKind}:
        return FaultKind(what.casefold())
    try:
        value_c = float(what)
    except ValueError:
        value_c = math.nan
    if not math.isfinite(value_c):
        raise ValueError(f"{text!r}: expected degrees Celsius or one of {', '.join(FaultKind)}")
    return value_c
