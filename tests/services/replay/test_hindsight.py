from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.stand_in import open_blank
from genmon_gui.services.replay.hindsight import Hindsight, HindsightAsked, hindsight_steps
from genmon_gui.services.replay.hindsight_words import hindsight_sentences
from tests.builders import NOW, TORONTO
from tests.recorded import record_readings

COLD = AlarmRule(Beyond("Outdoors", Side.LOW, -20.0, hysteresis_c=2.0))
DAYS = "since 21 Nov"


@pytest.fixture
def record() -> Iterator[Connection]:
    with closing(open_blank(Path("genmon.db"))) as connection:
        yield connection


def put(connection: Connection, *values_c: float) -> None:
    """A reading every ten minutes, the last of them now."""
    first = NOW - 600 * (len(values_c) - 1)
    looks = [Reading(first + 600 * number, value_c) for number, value_c in enumerate(values_c)]
    record_readings(connection, "Outdoors", looks)


def ended(steps: Generator[float, None, Hindsight]) -> Hindsight:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Hindsight = end.value
            return found


def said(connection: Connection, rule: AlarmRule = COLD) -> tuple[str, ...]:
    return hindsight_sentences(
        ended(hindsight_steps(connection, HindsightAsked(rule), TORONTO)), TORONTO
    )


def test_what_never_happened_is_said(record: Connection) -> None:
    put(record, *[0.0] * 144)
    assert said(record) == (f"This would not have alarmed {DAYS}.",)


def test_once_is_told_with_how_long(record: Connection) -> None:
    put(record, *[0.0] * 100, *[-21.0] * 6, *[0.0] * 38)
    assert said(record) == (f"This would have alarmed once {DAYS}, for 60 min.",)


def test_of_several_the_longest_is_told(record: Connection) -> None:
    put(record, *[0.0] * 90, *[-21.0] * 6, *[0.0] * 24, *[-21.0] * 14, *[0.0] * 10)
    assert said(record) == (f"This would have alarmed 2 times {DAYS}, the longest 2 h.",)


def test_a_delay_spares_what_is_short(record: Connection) -> None:
    put(record, *[0.0] * 120, *[-21.0] * 3, *[0.0] * 21)
    assert said(record, COLD._replace(on_delay_s=1800.0)) == (
        f"This would not have alarmed {DAYS}.",
    )


def test_a_warning_warns(record: Connection) -> None:
    put(record, *[0.0] * 144)
    warning = COLD._replace(severity=Severity.WARNING)
    assert said(record, warning) == (f"This would not have warned {DAYS}.",)


def test_what_is_not_over_is_told(record: Connection) -> None:
    put(record, *[0.0] * 120, *[-21.0] * 24)
    assert said(record) == (
        f"This would have alarmed once {DAYS}, for 4 h.",
        "It would be active now.",
    )


def test_without_readings_that_is_said(record: Connection) -> None:
    assert said(record) == ("Nothing is recorded yet that could tell how often this would alarm.",)


def test_two_years_name_theirs(record: Connection) -> None:
    looks = [Reading(NOW - 300 * 86_400.0, 0.0), Reading(NOW, 0.0)]
    record_readings(record, "Outdoors", looks)
    assert said(record)[0].endswith("since 26 Jan.")
    record_readings(record, "Outdoors", [Reading(NOW - 360 * 86_400.0, 0.0)])
    assert said(record)[0].endswith("since 27 Nov 2025.")


def test_the_last_days_are_told_besides(record: Connection) -> None:
    looks = [Reading(NOW - 100 * 86_400.0, -21.0), Reading(NOW - 50 * 86_400.0, 0.0)]
    record_readings(record, "Outdoors", looks)
    put(record, *[0.0] * 20)
    assert said(record)[1:] == ("In its last 30 days: never.",)
