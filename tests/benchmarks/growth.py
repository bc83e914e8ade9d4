"""Whether ten years cost what one year costs."""

from tests.benchmarks.drawing import drawing_s
from tests.benchmarks.made_data import MadeData
from tests.benchmarks.measuring import Line, Peer, compare, in_turn
from tests.benchmarks.reading import reading_s
from tests.benchmarks.recording import recorder, round_lines, rounds
from tests.benchmarks.screen import tapping

TIMES = 10
NOTE = f"longer: ours with {TIMES} times the days of readings, beside ours with the days above."


def lines(data: MadeData, runs: int) -> list[Line]:
    """The record of ten times the days beside the one of these days."""
    long = MadeData(data.folder, data.days * TIMES)
    peer = f"ours, 1/{TIMES} of the record"
    with recorder(long) as into_long, recorder(data) as into_short:
        costs = in_turn(runs, [rounds(long, into_long), rounds(data, into_short)])
    size, short_size = (each.record.stat().st_size / each.readings for each in (long, data))
    return [
        *compare(
            "longer: read a year",
            "s",
            runs,
            lambda: reading_s(long),
            (Peer(peer, lambda: reading_s(data)),),
        ),
        *_tap_lines(long, data, runs, peer),
        *compare(
            "longer: picture",
            "s",
            runs,
            lambda: drawing_s(long),
            (Peer(peer, lambda: drawing_s(data)),),
        ),
        Line("longer: a reading in the file", "B", (size,), peer, (short_size,)),
        *round_lines("longer: a round", costs, peer),
    ]


def _tap_lines(long: MadeData, short: MadeData, runs: int, peer: str) -> list[Line]:
    with tapping(long) as tap_long, tapping(short) as tap_short:
        return compare("longer: tap to picture", "s", runs, tap_long, (Peer(peer, tap_short),))
