"""Whether ten years cost what one year costs."""

from contextlib import closing
from functools import partial

from genmon_gui.db.connection import open_reader
from genmon_gui.services.history.overview import read_overview
from genmon_gui.services.record.checking import check
from tests.benchmarks.drawing import drawing_s
from tests.benchmarks.made_data import MadeData
from tests.benchmarks.measuring import Line, Peer, compare, in_turn, seconds
from tests.benchmarks.reading import reading_s
from tests.benchmarks.recording import ZONE, recorder, round_lines, rounds, starting_s
from tests.benchmarks.screen import moved_lines, tapping

TIMES = 10
NOTE = (
    f"longer: ours with {TIMES} times the days of readings, beside ours with the days above; "
    "moved, beside bare axes over the same span."
)


def lines(data: MadeData, runs: int) -> list[Line]:
    """The record of ten times the days beside the one of these days."""
    long = MadeData(data.folder, data.days * TIMES)
    peer = f"ours, 1/{TIMES} of the record"
    with recorder(long) as into_long, recorder(data) as into_short:
        costs = in_turn(runs, [rounds(long, into_long), rounds(data, into_short)])
    size, short_size = (each.record.stat().st_size / each.readings for each in (long, data))
    timed = (
        ("start recording", starting_s),
        ("overview", _overview_s),
        ("check, a reading", _check_s),
        ("read a year", reading_s),
        ("picture", drawing_s),
    )
    return [
        *(
            line
            for what, take in timed
            for line in compare(
                f"longer: {what}",
                "s",
                runs,
                partial(take, long),
                (Peer(peer, partial(take, data)),),
            )
        ),
        *_tap_lines(long, data, runs, peer),
        *moved_lines(long, runs, "longer: moved"),
        Line("longer: a reading in the file", "B", (size,), peer, (short_size,)),
        *round_lines("longer: a round", costs, peer),
    ]


def _tap_lines(long: MadeData, short: MadeData, runs: int, peer: str) -> list[Line]:
    with tapping(long) as tap_long, tapping(short) as tap_short:
        return compare("longer: tap to picture", "s", runs, tap_long, (Peer(peer, tap_short),))


def _overview_s(data: MadeData) -> float:
    with closing(open_reader(data.record)) as connection:
        return seconds(lambda: read_overview(connection, ZONE))


def _check_s(data: MadeData) -> float:
    return seconds(lambda: check(data.record)) / data.readings
