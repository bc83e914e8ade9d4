"""A round: one look at every sensor, with a bound on the time it takes."""

from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from genmon_gui.core.judging import Hearing, hear
from genmon_gui.core.reading import Fault, FaultKind, Look, SensorAnswer
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.probes import Finished, ProbeThreads

# Three looks at a sensor, each with a conversion of 0.75 s, and the bulk conversion before them
# leave ample room; beyond that a sensor hangs.
LONGEST_ROUND_S = 5.0


class SensorLook(NamedTuple):
    """What a round learned of a sensor.

    Attributes:
        rom_id: which.
        look: what was heard, or why nothing was.
        read_s: how long its last read took, None before the first one ended.
    """

    rom_id: str
    look: Look
    read_s: float | None = None


def round_limit_s(interval_s: float) -> float:
    """How long a round waits for its sensors, so that it ends before the next begins."""
    return min(0.9 * interval_s, LONGEST_ROUND_S)


class Polling:
    """Takes rounds. For one thread's use; only `answered` is called from others."""

    def __init__(
        self,
        bus: Bus,
        expected: tuple[str, ...],
        answered: Callable[[], None],
        clock: Callable[[], float],
    ) -> None:
        """Get ready; no sensor is asked yet.

        Args:
            bus: what is asked.
            expected: the ROM ids of the configured sensors, which are missed when absent.
            answered: called from any thread, until `close`, once every sensor that a round
                asked has answered; must return at once.
            clock: gives seconds of an even time, by which looks are dated.
        """
        self._bus = bus
        self._clock = clock
        self._threads = ProbeThreads(bus, answered, clock)
        self._known = dict.fromkeys(expected)
        self._present: frozenset[str] = frozenset()
        self._asked: frozenset[str] = frozenset()
        self._heard: defaultdict[str, Hearing] = defaultdict(Hearing)
        self._read_s: dict[str, float] = {}

    def expect(self, rom_ids: tuple[str, ...]) -> None:
        """Miss other sensors from now on; between two rounds. What was heard goes on."""
        self._known = dict.fromkeys(rom_ids)

    def start_round(self) -> None:
        """Ask every sensor on the bus; returns at once.

        One that still owes an earlier round its answer is neither asked nor waited for. When
        nothing is waited for, the round is complete at once and `answered` is never called.

        Raises:
            GenmonError: there is no bus; the round stands, with every known sensor missing.
        """
        self._present = self._asked = frozenset()
        present = self._bus.rom_ids()
        self._known.update(dict.fromkeys(present))
        self._present = frozenset(present)
        self._asked = self._threads.ask(present)

    @property
    def is_complete(self) -> bool:
        """Whether every sensor that this round asked has answered."""
        return self._asked.isdisjoint(self._threads.busy)

    def close_round(self) -> tuple[SensorLook, ...]:
        """Judge what was heard, and what was not.

        Returns:
            A look at every sensor that is configured or was ever seen, configured ones first.
            An answer that came too late for its round counts here with its own time, as does an
            85 °C that only the reading after it vouches for; such a sensor has several looks, in
            the order of their times.
        """
        heard: defaultdict[str, list[Look]] = defaultdict(list)
        for finished in self._threads.take():
            heard[finished.rom_id] += self._judged(finished)
            self._read_s[finished.rom_id] = finished.took_s
        now = round(self._clock(), 3)
        return tuple(
            SensorLook(rom_id, look, self._read_s.get(rom_id))
            for rom_id in self._known
            for look in self._looks(rom_id, heard[rom_id], now)
        )

    def close(self) -> None:
        """Ask no more; a read that hangs is left behind."""
        self._threads.close()

    def _judged(self, finished: Finished) -> tuple[Look, ...]:
        if not isinstance(finished.answer, SensorAnswer):
            return (Fault(finished.at, finished.answer),)
        heard = self._heard[finished.rom_id]
        self._heard[finished.rom_id], looks = hear(heard, finished.answer, finished.at)
        return looks

    def _looks(self, rom_id: str, heard: list[Look], now: float) -> list[Look]:
        if rom_id not in self._present:
            return [*heard, Fault(now, FaultKind.MISSING)]
        return heard or [Fault(now, FaultKind.BLOCKED)]
