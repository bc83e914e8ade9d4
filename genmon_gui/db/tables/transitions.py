"""The log of what happened to alarms."""

from genmon_gui.core.activation import Activation
from genmon_gui.core.alarm import AlarmRule, AlarmState, TransitionKind
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, from_units, to_ms, to_units


def add(
    connection: Connection,
    rule: AlarmRule,
    kind: TransitionKind,
    at: float,
    value: float | None,
    boot_id: int | None = None,
    for_s: float | None = None,
) -> int:
    """Log a transition and give its number.

    Args:
        connection: the record.
        rule: which alarm.
        kind: what happened to it.
        at: when, UTC epoch seconds.
        value: what was measured then, in the rule's own unit; None where nothing was.
        boot_id: the boot by whose assumed start `at` is reckoned, None where that is known.
        for_s: of SNOOZED for how long.
    """
    connection.execute(
        """
        INSERT INTO transitions (at_ms, rule_key, kind, value, limit_value, for_ms, boot_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        (
            to_ms(at),
            rule.key,
            kind,
            None if value is None else to_units(value),
            None if rule.condition.limit is None else to_units(rule.condition.limit),
            None if for_s is None else to_ms(for_s),
            boot_id,
        ),
    )
    return connection.last_insert_rowid()


def state(connection: Connection, rule: AlarmRule) -> tuple[AlarmState, float | None]:
    """Where the log left an alarm, and the moment it last became active or None."""
    # By number, not by time: the clock may have been set back between two activations.
    since_ms = connection.execute(
        """
        SELECT at_ms FROM transitions WHERE rule_key = ? AND kind = 'active'
        ORDER BY transition_id DESC LIMIT 1
        """,
        (rule.key,),
    ).get
    kinds = connection.execute(
        """
        SELECT kind FROM transitions
        WHERE rule_key = :key AND transition_id >= (
            SELECT max(transition_id) FROM transitions WHERE rule_key = :key AND kind = 'active'
        )
        """,
        {"key": rule.key},
    ).fetchall()
    happened = {kind for (kind,) in kinds}
    if not happened:
        return AlarmState(), None
    restored = AlarmState(
        active=TransitionKind.RETURNED not in happened,
        acknowledged=TransitionKind.ACKNOWLEDGED in happened,
    )
    return restored, from_ms(since_ms)


def value_then(connection: Connection, rule: AlarmRule) -> float | None:
    """What was measured when an alarm last became active, in the rule's own unit, if anything."""
    value: int | None = connection.execute(
        """
        SELECT value FROM transitions WHERE rule_key = ? AND kind = 'active'
        ORDER BY transition_id DESC LIMIT 1
        """,
        (rule.key,),
    ).get
    return _measured(value)


def rule_keys(connection: Connection) -> tuple[str, ...]:
    """The keys of all rules of which something is logged."""
    return tuple(key for (key,) in connection.execute("SELECT DISTINCT rule_key FROM transitions"))


def rename_rule(connection: Connection, old: str, new: str) -> None:
    """Let what is logged of a rule be of one with another key."""
    connection.execute("UPDATE transitions SET rule_key = ? WHERE rule_key = ?", (new, old))


def activations(connection: Connection, start: float, end: float) -> int:
    """How many alarms became active in [start, end), tests not counted."""
    count: int = connection.execute(
        """
        SELECT count(*) FROM transitions
        WHERE kind = 'active' AND at_ms >= ? AND at_ms < ? AND rule_key NOT LIKE '%/test'
        """,
        (to_ms(start), to_ms(end)),
    ).get
    return count


def snoozed_until(connection: Connection, rule: AlarmRule) -> float | None:
    """Until when an alarm was snoozed last, UTC epoch seconds; None if it never was."""
    until_ms = connection.execute(
        """
        SELECT at_ms + for_ms FROM transitions WHERE rule_key = ? AND kind = 'snoozed'
        ORDER BY transition_id DESC LIMIT 1
        """,
        (rule.key,),
    ).get
    return None if until_ms is None else from_ms(until_ms)


def assumed_boot(connection: Connection, rule: AlarmRule) -> int | None:
    """The boot from whose assumed start it is reckoned when an alarm last became active, if any."""
    return _boot_of_last(connection, rule, TransitionKind.ACTIVE)


def assumed_snooze(connection: Connection, rule: AlarmRule) -> int | None:
    """The boot from whose assumed start it is reckoned when an alarm was last snoozed, if any."""
    return _boot_of_last(connection, rule, TransitionKind.SNOOZED)


def _boot_of_last(connection: Connection, rule: AlarmRule, kind: TransitionKind) -> int | None:
    boot_id: int | None = connection.execute(
        """
        SELECT boot_id FROM transitions WHERE rule_key = ? AND kind = ?
        ORDER BY transition_id DESC LIMIT 1
        """,
        (rule.key, kind),
    ).get
    return boot_id


def activated(connection: Connection, start: float, end: float) -> tuple[Activation, ...]:
    """The alarms that became active in [start, end), in order of time.

    Neither tests are among them nor what happened at a time that is not known.
    """
    rows = connection.execute(
        """
        SELECT rule_key, at_ms, value, limit_value FROM transitions
        WHERE kind = 'active' AND boot_id IS NULL AND at_ms >= ? AND at_ms < ?
              AND rule_key NOT LIKE '%/test'
        ORDER BY at_ms, transition_id
        """,
        (to_ms(start), to_ms(end)),
    )
    return tuple(
        Activation(key, from_ms(at_ms), _measured(value), _measured(limit))
        for key, at_ms, value, limit in rows
    )


def _measured(stored: int | None) -> float | None:
    return None if stored is None else from_units(stored)
