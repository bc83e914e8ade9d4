from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.rate import Rate
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places
from genmon_gui.services.imports.wishes import Wishes
from genmon_gui.services.replay.replayed_messages import messages_of
from genmon_gui.services.replay.replayed_rule import Firing
from genmon_gui.services.replay.replaying import replay
from tests.builders import NOW, some_settings
from tests.recorded import record_readings
from tests.services.logs import import_into

MINUTE_S = 60.0
HOT = AlarmRule(Beyond("Engine", Side.HIGH, 95.0, hysteresis_c=2.0))


def put(connection: Connection, place: str, *values_c: float, space_s: float = MINUTE_S) -> None:
    """Readings of a place from NOW on."""
    looks = [Reading(NOW + number * space_s, value_c) for number, value_c in enumerate(values_c)]
    record_readings(connection, place, looks)


def minute(number: int) -> float:
    return NOW + number * MINUTE_S


def test_each_time_a_rule_would_have_been_active_is_told(record: Connection) -> None:
    put(record, "Engine", 90.0, 96.0, 97.0, 93.0, 90.0, 95.5)
    assert replay(record, [HOT]) == (
        Firing(HOT, minute(1), minute(3), 97.0),
        Firing(HOT, minute(5), None, 95.5),
    )


def test_delays_run_by_the_recorded_times(record: Connection) -> None:
    put(record, "Engine", 96.0, 96.0, 96.0, 90.0)
    patient = AlarmRule(HOT.condition, on_delay_s=120.0)
    assert replay(record, [patient]) == (Firing(patient, minute(2), minute(3), 96.0),)


def test_rules_are_told_in_order_of_time(record: Connection) -> None:
    cold = AlarmRule(Beyond("Cabin", Side.LOW, 0.0))
    put(record, "Cabin", 5.0, -1.0, -3.0, 5.0)
    put(record, "Engine", 90.0, 90.0, 96.0)
    found = replay(record, [HOT, cold])
    assert [(each.rule, each.worst) for each in found] == [(cold, -3.0), (HOT, 96.0)]


def test_only_the_span_that_was_asked_for_counts(record: Connection) -> None:
    put(record, "Engine", 96.0, 90.0, 96.0, 90.0, 96.0)
    found = replay(record, [HOT], start=minute(1), end=minute(4))
    assert found == (Firing(HOT, minute(2), minute(3), 96.0),)


def test_places_that_are_read_at_different_paces_are_compared(record: Connection) -> None:
    put(record, "Block", *[20.0] * 60, *[2.0] * 60)
    put(record, "Outdoors", -5.0, -5.0, -5.0, space_s=3600.0)
    heater = AlarmRule(
        Difference("Block", "Outdoors", Side.LOW, 15.0),
        only_while=Beyond("Outdoors", Side.LOW, 0.0),
    )
    assert replay(record, [heater]) == (Firing(heater, minute(60), None, 7.0),)


def test_changes_are_found(record: Connection) -> None:
    rising = AlarmRule(Rate("Engine", Side.HIGH, 30.0, over_s=600.0))
    put(record, "Engine", *[20.0] * 20, *(20.0 + number for number in range(10)), *[30.0] * 20)
    (found,) = replay(record, [rising])
    assert minute(20) < found.at < minute(30)
    assert found.worst == pytest.approx(60.0)


@pytest.mark.parametrize("rule", [HOT, AlarmRule(Difference("Engine", "Oil", Side.LOW, 1.0))])
def test_without_readings_nothing_fires(record: Connection, rule: AlarmRule) -> None:
    assert replay(record, [rule]) == ()
    put(record, "Cabin", 96.0)
    assert replay(record, [rule]) == ()


def test_the_progress_rises(record: Connection) -> None:
    put(record, "Engine", 96.0, 90.0)
    seen: list[float] = []
    replay(record, [HOT], progress=seen.append)
    assert seen == [0.0]


def test_a_machine_s_overheating_and_failure_are_caught_in_few_messages(
    sample_data: Path, record: Connection, toronto: ZoneInfo
) -> None:
    log = sample_data / "machine_heat" / "machine_temperature_system_failure.csv"
    import_into(record, log, toronto, Wishes(place="Machine", unit=Unit.FAHRENHEIT))
    name = places.names(record)[0]
    rules = [
        AlarmRule(Beyond(name, Side.HIGH, 40.0, 2.0), on_delay_s=600.0),
        AlarmRule(Beyond(name, Side.LOW, 5.0, 2.0), on_delay_s=600.0),
    ]
    found = replay(record, rules)
    assert [(each.rule.condition.key[-4:], round(each.worst or 0.0, 1)) for each in found] == [
        ("/low", -16.6),
        ("high", 42.5),
        ("high", 40.9),
        ("/low", -3.4),
    ]
    assert len(messages_of(found, some_settings(Path("genmon.db")))) == 8
