from datetime import UTC, time
from pathlib import Path

import pytest

from genmon_gui.config.change import Add
from genmon_gui.config.limit_table import table_of
from genmon_gui.config.loading import settings_of
from genmon_gui.config.writing import changed_text
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.schedule import Schedule

SOURCE = Path("/etc/genmon-gui/config.toml")
COLD = Beyond("Engine", Side.LOW, -2.5, hysteresis_c=2.0)


@pytest.mark.parametrize(
    "rule",
    [
        AlarmRule(Beyond("Engine", Side.HIGH, 95.0)),
        AlarmRule(COLD, 600.0, Severity.WARNING, text="Look at it."),
        AlarmRule(COLD, only_while=Beyond("Outdoors", Side.HIGH, 0.0, 2.0)),
        AlarmRule(COLD, only_while=Beyond("Outdoors", Side.LOW, 0.0, 2.0)),
        AlarmRule(COLD, schedule=Schedule(UTC, frozenset({0, 6}), time(22), time(6, 30, 15))),
    ],
)
def test_a_limit_s_table_gives_the_limit_again(rule: AlarmRule) -> None:
    assert isinstance(rule.condition, Beyond)
    added = Add("alarms", table_of(rule, rule.condition))
    text = changed_text('timezone = "UTC"\n', SOURCE, added)
    (found,) = settings_of(text, SOURCE).alarms
    assert str(found).replace("zoneinfo.ZoneInfo(key='UTC')", "datetime.timezone.utc") == str(rule)


def test_what_goes_without_saying_is_not_said() -> None:
    condition = Beyond("Engine", Side.HIGH, 95.0)
    table = table_of(AlarmRule(condition), condition)
    assert table == {"place": "Engine", "high_c": 95.0}


def test_each_rule_knows_its_table() -> None:
    text = """\
[[alarms]]
place = "Engine"
low_c = 5
high_c = 95
rise_c_per_h = 50
[[alarms]]
place = "Cabin"
low_c = 5
"""
    settings = settings_of(text, SOURCE)
    assert settings.alarm_tables == (0, 0, 0, 1)
    assert len(settings.alarms) == 4
