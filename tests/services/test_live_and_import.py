"""What was polled live and what is imported as a log come to the same record.

Two differences remain. A log ends and is judged as it stands, while live the last 85 °C wait for
the next reading. And where there is no neighbour at all, live the hardware's word counts.
"""

from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from genmon_gui.core.judging import Hearing, hear
from genmon_gui.core.reading import SensorAnswer
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import places, readings
from tests.builders import TORONTO
from tests.services.logs import Stored, import_into, write_log

START_MS = 1_795_300_000_000

STEPS_S = st.sampled_from([1, 20, 20, 20, 300, 601, 3600, 7201])
OTHERS_C = st.sampled_from([20.0, 20.5, 0.0, 41.0, 74.9, 75.0, 84.0, 95.1])
VALUES_C = st.one_of(st.sampled_from([85.0, 85.0, 999.0]), OTHERS_C)
Sequence = list[tuple[int, float]]


def logged(sequence: Sequence) -> list[Stored]:
    at_ms, rows = START_MS, []
    for step_s, value_c in sequence:
        at_ms += step_s * 1000
        rows.append((at_ms, "Engine", round(value_c * 800)))
    return rows


def listen(record: Connection, rows: list[Stored]) -> None:
    """Hear these values live, each marked as perhaps the power-on value."""
    heard = Hearing()
    place_id = places.ensure(record, "Engine")
    for at_ms, _, value in rows:
        heard, looks = hear(heard, SensorAnswer(value / 800, may_be_power_on=True), at_ms / 1000)
        for look in looks:
            readings.add(record, place_id, look)


def content(record: Connection) -> list[list[tuple[object, ...]]]:
    shown = record.execute("SELECT at_ms, value FROM readings ORDER BY 1")
    rejected = record.execute("SELECT at_ms, kind FROM faults ORDER BY 1")
    return [list(shown), list(rejected)]


@settings(deadline=None, max_examples=300, suppress_health_check=list(HealthCheck))
@given(sequence=st.lists(st.tuples(STEPS_S, VALUES_C), max_size=40), last_c=OTHERS_C)
@example(sequence=[(20, 20.0), (20, 85.0)], last_c=20.0)
@example(sequence=[(20, 20.0), (20, 85.0), (20, 85.0)], last_c=20.5)
@example(sequence=[(20, 85.0), (20, 85.0)], last_c=84.9)
@example(sequence=[(20, 84.0), (3600, 85.0)], last_c=20.0)
@example(sequence=[(20, 84.0), (1000, 85.0), (500, 85.0), (180, 20.0)], last_c=20.0)
def test_a_sequence_that_is_heard_live_and_imported_makes_the_same_record(
    tmp_path: Path, sequence: Sequence, last_c: float
) -> None:
    rows = logged([*sequence, (20, last_c)])
    write_log(tmp_path / "log.csv", rows)
    with (
        closing(open_record(Path(":memory:"))) as live,
        closing(open_record(Path(":memory:"))) as imported,
    ):
        listen(live, rows)
        import_into(imported, tmp_path / "log.csv", TORONTO)
        assert content(live) == content(imported)
