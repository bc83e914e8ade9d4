from datetime import time

from genmon_gui.config.alarm_rules import rules_of
from genmon_gui.config.layout import ALARM
from genmon_gui.config.tables import Problems, Table, read_table
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.rate import Rate
from genmon_gui.core.rules.schedule import Schedule
from tests.builders import TORONTO


def rules(**keys: object) -> tuple[AlarmRule, ...]:
    problems = Problems(())
    table: Table = read_table({"place": "Block", **keys}, ALARM, "alarms[0]", problems)
    assert not problems.found
    return tuple(rules_of(table, TORONTO))


def test_each_limit_is_a_rule() -> None:
    found = rules(low_c=1, high_c=95, rise_c_per_h=20, fall_c_per_h=10, hysteresis_c=2)
    assert {rule.condition for rule in found} == {
        Beyond("Block", Side.LOW, 1.0, 2.0),
        Beyond("Block", Side.HIGH, 95.0, 2.0),
        Rate("Block", Side.HIGH, 20.0, 2.0),
        Rate("Block", Side.LOW, 10.0, 2.0),
    }


def test_a_dead_block_heater_can_be_configured() -> None:
    (rule,) = rules(
        minus_place="Outdoors", low_c=15, while_place="Outdoors", while_below_c=0, text="Fuse 3?"
    )
    assert rule == AlarmRule(
        Difference("Block", "Outdoors", Side.LOW, 15.0),
        only_while=Beyond("Outdoors", Side.LOW, 0.0),
        text="Fuse 3?",
    )


def test_a_rule_may_be_a_warning_of_some_days_and_hours() -> None:
    keys = {"days": ["sat", "sun"], "from": "22:00", "to": "06:00"}
    (rule,) = rules(high_c=90, severity="warning", on_delay_s=30, **keys)
    assert (rule.severity, rule.on_delay_s) == (Severity.WARNING, 30.0)
    assert rule.schedule == Schedule(TORONTO, frozenset({5, 6}), time(22), time(6))


def test_days_alone_are_whole_days() -> None:
    (rule,) = rules(high_c=90, days=["mon"], while_place="Oil", while_above_c=40)
    assert rule.schedule == Schedule(TORONTO, frozenset({0}))
    assert rule.only_while == Beyond("Oil", Side.HIGH, 40.0)
