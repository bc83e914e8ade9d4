"""Rows of a log that hold exactly 85 °C: judged by their neighbours in the log and the record."""

import math
from bisect import insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from operator import attrgetter

from genmon_gui.core.judging import judge_doubted, settle
from genmon_gui.core.neighbours import (
    NEIGHBOUR_WITHIN_S,
    SPARSE_WITHIN_S,
    Neighbours,
    nearer,
    neighbours_of,
)
from genmon_gui.core.reading import POWER_ON_C, Fault, FaultKind, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, from_units, reading_id
from genmon_gui.db.tables import places, readings
from genmon_gui.services.imports.log_rows import Doubtful, NamedFault, NamedRow

# No place, and a span that holds no moment.
_NOWHERE = 0, math.inf, -math.inf


@dataclass(slots=True)
class Verdict:
    """What became of doubtful rows; each is in one of these.

    Attributes:
        believed: they are readings.
        rejected: they are faults, in the order of the log.
        waiting: a closer neighbour may still come.
    """

    believed: list[Doubtful] = field(default_factory=list)
    rejected: list[Doubtful] = field(default_factory=list)
    waiting: list[Doubtful] = field(default_factory=list)


def judge_doubtful(
    connection: Connection, doubtful: Iterable[Doubtful], others: Iterable[NamedRow]
) -> Verdict:
    """Decide about rows by their neighbours in the log and in the record.

    Args:
        connection: the record.
        doubtful: in any order.
        others: rows that are read but not yet stored, in order of time.
    """
    in_order = sorted(doubtful, key=attrgetter("row"))
    surroundings = _Surroundings(connection, others, {each.row[1] for each in in_order})
    believed, left = settle(in_order, surroundings.believe)
    verdict = Verdict(believed)
    for each in sorted(left, key=lambda each: each.row[-1]):
        if each.waited or surroundings.enclose(each):
            verdict.rejected.append(each)
        else:
            verdict.waiting.append(replace(each, waited=True))
    return verdict


def fault_of(doubtful: Doubtful) -> NamedFault:
    """What is kept of a row that is not believed."""
    at_ms, place, *_ = doubtful.row
    return NamedFault(place, Fault(from_ms(at_ms), FaultKind.POWER_ON_VALUE, POWER_ON_C))


class _Surroundings:
    """Where neighbours are found: among rows that are not yet stored, and in the record."""

    def __init__(self, connection: Connection, rows: Iterable[NamedRow], doubted: set[str]) -> None:
        self._connection = connection
        self._others: defaultdict[str, list[Reading]] = defaultdict(list)
        for at_ms, place, value, _ in rows:
            if place in doubted:
                self._others[place].append(Reading(from_ms(at_ms), from_units(value)))
        # Most logs are of a time that the record knows nothing of: asking for each row takes long.
        self._recorded = cache(self._find_recorded)

    def believe(self, doubtful: Doubtful) -> bool:
        """Decide about a row; one that is believed is a neighbour from then on.

        What the record holds already, shown or hidden, stays believed.
        """
        at_ms, place, *_ = doubtful.row
        if self._is_recorded(at_ms, place):
            return True
        at = from_ms(at_ms)
        look = judge_doubted(at, self._neighbours(at, place))
        if isinstance(look, Reading):
            insort(self._others[place], look, key=attrgetter("at"))
        return isinstance(look, Reading)

    def enclose(self, doubtful: Doubtful) -> bool:
        """Whether a row has close neighbours on both sides, so that none can be closer."""
        at = from_ms(doubtful.row[0])
        close = self._neighbours(at, doubtful.row[1]).within(at, NEIGHBOUR_WITHIN_S)
        return len(close) == 2  # noqa: PLR2004 - one on each side

    def _neighbours(self, at: float, place: str) -> Neighbours:
        found = neighbours_of(at, self._others[place])
        place_id, first, last = self._recorded(place)
        if first - SPARSE_WITHIN_S <= at <= last + SPARSE_WITHIN_S:
            recorded = readings.nearest(self._connection, place_id, at, SPARSE_WITHIN_S)
            found = nearer(at, found, Neighbours(*recorded))
        return found

    def _is_recorded(self, at_ms: int, place: str) -> bool:
        place_id, first, last = self._recorded(place)
        return first <= from_ms(at_ms) <= last and readings.has(
            self._connection, reading_id(at_ms, place_id)
        )

    def _find_recorded(self, place: str) -> tuple[int, float, float]:
        """The number of a place, and the span that holds all the record has of it."""
        place_id = places.find(self._connection, place)
        span = None if place_id is None else readings.span_of(self._connection, place_id)
        return (place_id, *span) if place_id is not None and span else _NOWHERE
