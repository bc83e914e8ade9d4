from pathlib import Path

import pytest

from genmon_gui.core.alarm import AlarmRule, Severity, TransitionKind
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places, readings, transitions
from genmon_gui.services.alarms.alarm_log import MOST_LISTED, AlarmLog, read_alarm_log
from genmon_gui.services.own_rules import own_rules
from tests.builders import NOW, some_settings

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))
COLD = AlarmRule(Beyond("Engine block", Side.LOW, -20.0))
ACTIVE, RETURNED = TransitionKind.ACTIVE, TransitionKind.RETURNED


def heat(record: Connection, rule: AlarmRule) -> None:
    """An alarm of ten minutes, with values that go further on both sides before and after."""
    place_id = places.ensure(record, rule.place)
    for minute, value_c in ((-1, 130.0), (0, 96.0), (5, 99.5), (9, 97.0), (11, -40.0)):
        readings.add(record, place_id, Reading(NOW + 60 * minute, value_c))
    transitions.add(record, rule, ACTIVE, NOW, 96.0)
    transitions.add(record, rule, RETURNED, NOW + 600, 90.0)


def test_an_empty_record_has_no_alarm(record: Connection) -> None:
    assert read_alarm_log(record) == AlarmLog(())


@pytest.mark.parametrize(("rule", "reached_c"), [(HOT, 99.5), (COLD, 96.0)])
def test_an_alarm_tells_how_far_its_bad_side_went_meanwhile(
    record: Connection, rule: AlarmRule, reached_c: float
) -> None:
    heat(record, rule)
    (logged,) = read_alarm_log(record).alarms
    assert logged.condition == rule.condition
    assert (logged.since, logged.until, logged.reached) == (NOW, NOW + 600, reached_c)


def test_the_reading_that_raised_it_counts_though_it_is_older(record: Connection) -> None:
    heat(record, HOT)
    record.execute("UPDATE transitions SET value = 800 * 110 WHERE kind = 'active'")
    (logged,) = read_alarm_log(record).alarms
    assert logged.reached == 110.0


def test_what_is_not_over_has_reached_nothing_yet(record: Connection) -> None:
    transitions.add(record, HOT, ACTIVE, NOW, 96.0)
    (logged,) = read_alarm_log(record).alarms
    assert (logged.until, logged.reached) == (None, None)


def test_an_alarm_that_is_no_limit_is_listed_by_its_name(record: Connection) -> None:
    heat(record, HOT)
    record.execute("UPDATE transitions SET rule_key = 'the program/disk'")
    (logged,) = read_alarm_log(record).alarms
    assert (logged.subject, logged.side, logged.reached) == ("the program/disk", None, None)


def test_only_the_newest_are_listed(record: Connection) -> None:
    with record:
        for number in range(MOST_LISTED + 1):
            transitions.add(record, HOT, ACTIVE, NOW + number, 96.0)
    alarms = read_alarm_log(record).alarms
    assert [alarms[0].since, alarms[-1].since] == [NOW + MOST_LISTED, NOW + 1]


@pytest.mark.parametrize("is_test", [False, True])
def test_a_warning_is_listed_as_an_alarm_is(record: Connection, *, is_test: bool) -> None:
    heat(record, HOT._replace(severity=Severity.WARNING, is_test=is_test))
    (logged,) = read_alarm_log(record).alarms
    assert (logged.subject, logged.side) == ("Engine block", Side.HIGH)
    assert logged.reached == (96.0 if is_test else 99.5)


def test_what_goes_wrong_with_the_watching_is_listed_by_its_words(record: Connection) -> None:
    rules = tuple(own_rules(some_settings(Path("genmon.db"))))
    for rule in rules:
        transitions.add(record, rule, ACTIVE, NOW, None)
    listed = read_alarm_log(record).alarms
    assert [each.subject for each in reversed(listed)] == [rule.subject for rule in rules]
