"""Rows of a log that hold exactly 85 °C: judged by their neighbours in the log and the record."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from operator import attrgetter

from genmon_gui.core.neighbours import (
    SPARSE_WITHIN_S,
    Neighbours,
    judge_power_on,
    nearer,
    neighbours_of,
)
from genmon_gui.core.reading import NEIGHBOUR_WITHIN_S, POWER_ON_C, Fault, Look, Reading
from genmon_gui.db import places, readings
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, from_units, reading_id
from genmon_gui.services.log_rows import Doubtful, NamedRow


@dataclass(slots=True)
class Verdict:
    """What became of doubtful rows; each is in one of these.

    Attributes:
        believed: they are readings.
        rejected: they are faults, in the order of the log.
        waiting: a closer neighbour may still come.
    """

    believed: list[Doubtful] = field(default_factory=list)
    rejected: list[tuple[Doubtful, Fault]] = field(default_factory=list)
    waiting: list[Doubtful] = field(default_factory=list)


def judge_doubtful(
    connection: Connection, doubtful: Iterable[Doubtful], others: Iterable[NamedRow]
) -> Verdict:
    """Decide about rows; one that is believed vouches for the next, forwards and backwards.

    Args:
        connection: the record.
        doubtful: in any order.
        others: rows that are read but not yet stored, in order of time.
    """
    surroundings = _Surroundings(connection, others)
    verdict = Verdict()
    open_faults: dict[Doubtful, tuple[Fault, bool]] = {}
    left = sorted(doubtful, key=attrgetter("row"))
    for _ in range(2):
        open_faults.clear()
        for each in left:
            look, is_enclosed = surroundings.judge(each)
            if isinstance(look, Fault):
                open_faults[each] = look, is_enclosed
            else:
                verdict.believed.append(each)
        left = list(reversed(open_faults))
    for each in sorted(left, key=attrgetter("number")):
        fault, is_enclosed = open_faults[each]
        if each.waited or is_enclosed:
            verdict.rejected.append((each, fault))
        else:
            verdict.waiting.append(replace(each, waited=True))
    return verdict


class _Surroundings:
    """Where neighbours are found: among rows that are not yet stored, and in the record."""

    def __init__(self, connection: Connection, rows: Iterable[NamedRow]) -> None:
        self._connection = connection
        self._others: defaultdict[str, list[Reading]] = defaultdict(list)
        for at_ms, place, value in rows:
            self._others[place].append(Reading(from_ms(at_ms), from_units(value)))

    def judge(self, doubtful: Doubtful) -> tuple[Look, bool]:
        """Decide about a row, and whether it has close neighbours on both sides.

        What the record holds already, shown or hidden, stays believed.
        """
        at_ms, place, _ = doubtful.row
        at = from_ms(at_ms)
        place_id = places.find(self._connection, place)
        found = neighbours_of(at, self._others[place])
        if place_id is not None:
            if readings.has(self._connection, reading_id(at_ms, place_id)):
                return Reading(at, POWER_ON_C), True
            recorded = readings.nearest(self._connection, place_id, at, SPARSE_WITHIN_S)
            found = nearer(at, found, Neighbours(*recorded))
        look = judge_power_on(at, found)
        if isinstance(look, Reading):
            insort(self._others[place], look, key=attrgetter("at"))
        return look, _is_enclosed(at, found)


def _is_enclosed(at: float, found: Neighbours) -> bool:
    return all(
        near is not None and abs(near.at - at) <= NEIGHBOUR_WITHIN_S
        for near in (found.before, found.after)
    )
