"""Times without readings, each with its reason.

Gaps are half-open [start, end) in UTC epoch seconds.
"""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby, pairwise

Span = tuple[float, float]


class GapReason(StrEnum):
    """Why there are no readings. Where several reasons hold, the first one here is told.

    What somebody did on purpose explains more than what happened; nothing is heard of a sensor
    while the program is off, whatever had become of the sensor before.
    """

    HIDDEN = "hidden"
    PROGRAM_OFF = "program_off"
    CLOCK_UNKNOWN = "clock_unknown"
    SENSOR_LOST = "sensor_lost"
    UNEXPLAINED = "unexplained"


_RANKS = {reason: rank for rank, reason in enumerate(GapReason)}


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without readings.

    Attributes:
        place: where, None for every place.
        start: UTC epoch seconds.
        end: the first moment behind it.
        reason: why.
        detail: more exactly why, the word that the record has for it; may be empty.
    """

    place: str | None
    start: float
    end: float
    reason: GapReason
    detail: str = ""

    @property
    def length_s(self) -> float:
        """How long it lasts."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class SharedGap:
    """A time without readings at some places.

    Attributes:
        places: at least one.
        start: UTC epoch seconds.
        end: the first moment behind it.
        reason: why, the same at all of them.
        detail: the first one's.
    """

    places: tuple[str, ...]
    start: float
    end: float
    reason: GapReason
    detail: str

    @property
    def length_s(self) -> float:
        """How long it lasts."""
        return self.end - self.start


def shared(gaps: Iterable[Gap], grain_s: float) -> tuple[SharedGap, ...]:
    """Put the gaps of several places together where they are one and the same.

    Args:
        gaps: each of a single place, at which they do not overlap.
        grain_s: moments that are nearer to each other may count as one, above 0.

    Returns:
        In order of time; from the earliest start to the latest end.
    """
    alike: dict[tuple[object, ...], list[Gap]] = {}
    for gap in gaps:
        key = round(gap.start / grain_s), round(gap.end / grain_s), gap.reason
        alike.setdefault(key, []).append(gap)
    return tuple(sorted(map(_together, alike.values()), key=lambda gap: gap.start))


def _together(gaps: list[Gap]) -> SharedGap:
    places = tuple(dict.fromkeys(gap.place for gap in gaps if gap.place is not None))
    start, end = min(gap.start for gap in gaps), max(gap.end for gap in gaps)
    return SharedGap(places, start, end, gaps[0].reason, gaps[0].detail)


def told_once(gaps: Iterable[Gap], place: str, start: float, end: float) -> tuple[Gap, ...]:
    """The gaps of a place in a span, so that each moment has one reason.

    Args:
        gaps: of any places, in any order; they may overlap.
        place: whose gaps are wanted; those of every place are its gaps too.
        start: nothing before this moment is told, UTC epoch seconds.
        end: nothing from this moment on is told.

    Returns:
        Gaps in order of time that do not overlap. Two of one reason that touch stay two: between
        them something was heard, or the program ran.
    """
    clipped = [
        replace(gap, place=place, start=max(gap.start, start), end=min(gap.end, end))
        for gap in gaps
        if gap.place in {None, place}
    ]
    lasting = [gap for gap in clipped if gap.length_s > 0]
    told = []
    for number, pieces in groupby(_pieces(lasting), key=lambda piece: piece[0]):
        spans = [span for _, span in pieces]
        told.append(replace(lasting[number], start=spans[0][0], end=spans[-1][1]))
    return tuple(told)


def without(gap: Gap, spans: Sequence[Span]) -> tuple[Gap, ...]:
    """What is left of a gap outside of some spans, which are in order and do not overlap."""
    pieces = []
    start = gap.start
    for taken_start, taken_end in spans:
        if taken_end > start and taken_start < gap.end:
            pieces.append(replace(gap, start=start, end=taken_start))
            start = taken_end
    pieces.append(replace(gap, start=start))
    return tuple(piece for piece in pieces if piece.length_s > 0)


def _pieces(gaps: list[Gap]) -> Iterator[tuple[int, Span]]:
    """Cut wherever a gap begins or ends; each piece with the number of the gap that counts there.

    Pieces of one gap that follow each other touch.
    """
    moments = sorted({moment for gap in gaps for moment in (gap.start, gap.end)})
    coming = sorted(range(len(gaps)), key=lambda number: gaps[number].start, reverse=True)
    # Of gaps with the same reason the one that began first counts.
    lasting: list[tuple[int, float, int]] = []
    for left, right in pairwise(moments):
        while coming and gaps[coming[-1]].start <= left:
            number = coming.pop()
            heapq.heappush(lasting, (_RANKS[gaps[number].reason], gaps[number].start, number))
        while lasting and gaps[lasting[0][-1]].end <= left:
            heapq.heappop(lasting)
        if lasting:
            yield lasting[0][-1], (left, right)
