from genmon_gui.core.alarm import AlarmRule, TransitionKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import activations, transitions
from genmon_gui.db.tables.activations import LoggedActivation

HOT = AlarmRule(Beyond("Engine", Side.HIGH, 95.0))
COLD = AlarmRule(Beyond("Outdoors", Side.LOW, -20.0))
ACTIVE = TransitionKind.ACTIVE
RETURNED = TransitionKind.RETURNED
SEEN = TransitionKind.ACKNOWLEDGED


def log(record: Connection, *happened: tuple[TransitionKind, float], rule: AlarmRule = HOT) -> None:
    for kind, at in happened:
        transitions.add(record, rule, kind, at, 96.5)


def test_without_any_there_is_none(record: Connection) -> None:
    assert activations.newest(record, 9) == ()


def test_one_is_told_with_its_end_and_who_saw_it(record: Connection) -> None:
    log(record, (ACTIVE, 1.0), (SEEN, 2.0), (RETURNED, 3.0))
    (found,) = activations.newest(record, 9)
    assert found == LoggedActivation("Engine/high", 95.0, 96.5, 1.0, 3.0, 2.0, is_time_known=True)


def test_what_happened_to_a_later_one_or_another_alarm_is_not_its_own(record: Connection) -> None:
    log(record, (ACTIVE, 1.0))
    log(record, (ACTIVE, 1.5), (RETURNED, 1.7), rule=COLD)
    log(record, (ACTIVE, 5.0), (RETURNED, 6.0), (SEEN, 7.0))
    newest, cold, oldest = activations.newest(record, 9)
    assert (newest.since, newest.until, newest.acknowledged_at) == (5.0, 6.0, 7.0)
    assert (cold.rule_key, cold.until, cold.acknowledged_at) == ("Outdoors/low", 1.7, None)
    assert (oldest.since, oldest.until, oldest.acknowledged_at) == (1.0, None, None)


def test_the_newest_are_those_that_were_logged_last(record: Connection) -> None:
    # The clock was set back between the first two.
    for at in (9.0, 5.0, 7.0):
        log(record, (ACTIVE, at))
    assert [found.since for found in activations.newest(record, 2)] == [7.0, 5.0]
