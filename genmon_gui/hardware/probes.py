"""Reads sensors beside each other, so that one that hangs holds up nothing else."""

import logging
from collections.abc import Callable, Iterable
from functools import partial
from threading import RLock
from typing import NamedTuple

from genmon_gui.core.reading import FaultKind, SensorAnswer
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.readers import Readers

logger = logging.getLogger(__name__)


class Finished(NamedTuple):
    """A read that came to its end.

    Attributes:
        rom_id: whose.
        at: when it ended by the clock that was given, to the millisecond.
        answer: what came of it.
        took_s: how long the read took.
    """

    rom_id: str
    at: float
    answer: SensorAnswer | FaultKind
    took_s: float = 0.0


class ProbeThreads:
    """Carries out the reads of a bus. Every method may be called from any thread."""

    def __init__(self, bus: Bus, answered: Callable[[], None], clock: Callable[[], float]) -> None:
        """Get ready.

        Args:
            bus: what is read.
            answered: called in the thread of a read, until `close`, once all that were asked
                together have answered; must return at once.
            clock: gives seconds of an even time, by which reads are dated.
        """
        self._bus = bus
        self._answered = answered
        self._clock = clock
        self._readers = Readers()
        # Reentrant, because `answered` may look at the state.
        self._lock = RLock()
        self._asked: frozenset[str] = frozenset()
        self._busy: frozenset[str] = frozenset()
        self._finished: list[Finished] = []
        self._is_closed = False

    @property
    def busy(self) -> frozenset[str]:
        """The sensors that were asked and have not answered."""
        return self._busy

    def ask(self, rom_ids: Iterable[str]) -> frozenset[str]:
        """Begin to read sensors, after one conversion of all where the bus can do that.

        Returns:
            Those that are read now; a sensor that is still busy is left alone.
        """
        with self._lock:
            asked = frozenset() if self._is_closed else frozenset(rom_ids) - self._busy
            self._asked = asked
            self._busy |= asked
        if asked:
            self._readers.do(partial(self._convert_and_read, sorted(asked)))
        return asked

    def take(self) -> tuple[Finished, ...]:
        """Hand over what has arrived since the last time, oldest first."""
        with self._lock:
            finished, self._finished = tuple(self._finished), []
        return finished

    def close(self) -> None:
        """Begin no more reads; `answered` is not called any more once this has returned."""
        with self._lock:
            self._is_closed = True
        self._readers.close()

    def _convert_and_read(self, rom_ids: list[str]) -> None:
        try:
            self._bus.convert_all()
        except Exception:
            logger.exception("the bulk conversion failed")
        first, *others = rom_ids
        for rom_id in others:
            self._readers.do(partial(self._read, rom_id))
        self._read(first)

    def _read(self, rom_id: str) -> None:
        began_at = self._clock()
        try:
            answer = self._bus.read(rom_id)
        except Exception:
            # A bug, which must cost no more than this one look.
            logger.exception("%s could not be read", rom_id)
            answer = FaultKind.UNREADABLE
        with self._lock:
            ended_at = self._clock()
            took_s = round(ended_at - began_at, 3)
            self._finished.append(Finished(rom_id, round(ended_at, 3), answer, took_s))
            self._busy -= {rom_id}
            # One that answers late was not asked by the round that is on.
            is_last = rom_id in self._asked and self._asked.isdisjoint(self._busy)
            if is_last and not self._is_closed:
                self._answered()
