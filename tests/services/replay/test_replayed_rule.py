"""What is skipped changes nothing: each reading judged gives the same."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from genmon_gui.core.alarm import AlarmRule, AlarmState, step
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.listener import Listener
from genmon_gui.core.rules.rate import Rate
from genmon_gui.core.rules.schedule import Schedule
from genmon_gui.db.connection import Connection
from genmon_gui.db.stand_in import open_blank
from genmon_gui.db.tables import extremes, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.replay.replayed_rule import Firing, ReplayedRule
from tests.builders import NOW
from tests.recorded import record_readings

SPAN = (NOW, NOW + 30 * 3600.0)
CURRENT_S = 900.0
HOT = AlarmRule(Beyond("Engine", Side.HIGH, 20.0, hysteresis_c=3.0))

PLACES = some.sampled_from(["Engine", "Outdoors"])
SIDES = some.sampled_from(list(Side))
DEGREES = some.integers(0, 40).map(float)
HYSTERESES = some.sampled_from([0.0, 1.0, 5.0])
BEYOND = some.builds(Beyond, PLACES, SIDES, DEGREES, HYSTERESES)
CONDITIONS: some.SearchStrategy[Condition] = some.one_of(
    BEYOND,
    some.builds(Difference, some.just("Engine"), some.just("Outdoors"), SIDES, DEGREES, HYSTERESES),
    some.builds(
        Rate,
        PLACES,
        SIDES,
        some.floats(1.0, 60.0),
        HYSTERESES,
        some.sampled_from([600.0, 900.0, 7200.0]),
    ),
)
RULES = some.builds(
    AlarmRule,
    CONDITIONS,
    some.sampled_from([0.0, 600.0, 3600.0, 20_000.0]),
    only_while=some.none() | BEYOND,
    schedule=some.none() | some.just(Schedule(UTC, begin=time(8), end=time(20))),
)
# Minutes after SPAN's start, some before it and some after its end, and a slow walk of values.
LOOKS = some.lists(
    some.tuples(PLACES, some.integers(-120, 1920), some.integers(0, 80)), max_size=150
)


@pytest.fixture
def record() -> Iterator[Connection]:
    with closing(open_blank(Path("genmon.db"))) as connection:
        yield connection


def skipping(connection: Connection, rule: AlarmRule) -> list[Firing]:
    replayed = ReplayedRule(connection, rule, SPAN, CURRENT_S)
    assert all(0 <= share <= 1 for share in replayed.steps())
    return replayed.firings


def judging_each(connection: Connection, rule: AlarmRule) -> list[Firing]:
    """The plain way, by nothing but readings."""
    listener = Listener((rule.condition,), CURRENT_S, SPAN[0])
    firings, state = list[Firing](), AlarmState()
    for place, at, value_c in readings.between(connection, *SPAN):
        listener.hear(place, value_c, at)
        judged = rule.judge(listener.moment(at, at=at)) if place in rule.places else None
        if judged is None:
            continue
        before, state = state, step(rule, state, judged, at)
        if state.active and not before.active:
            firings.append(Firing(rule, at))
        elif before.active and not state.active:
            firings[-1] = replace(firings[-1], until=at)
        if state.active and judged.value is not None:
            worst = firings[-1].worst
            if rule.condition.is_worse(judged.value, worst):
                firings[-1] = replace(firings[-1], worst=judged.value)
    return firings


def record_anew(connection: Connection, looks: Sequence[tuple[str, int, int]]) -> None:
    connection.execute("DELETE FROM readings")
    extremes.clear(connection, Table.HOURLY)
    for name in ("Engine", "Outdoors"):
        of_place = [(minute, half) for place, minute, half in looks if place == name]
        found = [Reading(NOW + 60.0 * minute, half / 2) for minute, half in of_place]
        record_readings(connection, name, found)


@given(rule=RULES, looks=LOOKS)
@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_skipping_hours_finds_what_judging_each_reading_finds(
    record: Connection, rule: AlarmRule, looks: list[tuple[str, int, int]]
) -> None:
    record_anew(record, looks)
    assert skipping(record, rule) == judging_each(record, rule)


@given(
    rule=RULES,
    walk=some.lists(some.tuples(some.integers(-3, 3), some.integers(-3, 3)), max_size=200),
    space=some.sampled_from([5, 11, 47]),
)
@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_the_same_of_temperatures_that_go_slowly(
    record: Connection, rule: AlarmRule, walk: list[tuple[int, int]], space: int
) -> None:
    engine, outdoors, looks = 40, 20, list[tuple[str, int, int]]()
    for number, (one, other) in enumerate(walk):
        engine, outdoors = max(0, engine + one), max(0, outdoors + other)
        looks.append(("Engine", number * space - 90, engine))
        looks.append(("Outdoors", number * space - 88, outdoors))
    record_anew(record, looks)
    assert skipping(record, rule) == judging_each(record, rule)


def read_hours(connection: Connection, rule: AlarmRule) -> int:
    """How many hours the readings were asked of."""
    asked: list[str] = []
    connection.trace_v2(1, lambda told: asked.append(told["sql"]))
    skipping(connection, rule)
    connection.trace_v2(0)
    return sum("FROM readings JOIN places" in sql for sql in asked)


@pytest.mark.parametrize(
    ("values", "hours"),
    [
        # All is well, all is wrong, and one hour in which it becomes so.
        ([10] * 300, 0),
        ([30] * 300, 1),
        ([10] * 150 + [30] * 150, 1),
        ([10, 30] * 150, 25),
    ],
)
def test_only_hours_that_change_something_are_read(
    record: Connection, values: list[int], hours: int
) -> None:
    looks = [("Engine", 5 * number + 60, 2 * value) for number, value in enumerate(values)]
    record_anew(record, looks)
    assert read_hours(record, HOT) == hours
