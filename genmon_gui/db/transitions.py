"""The log of what happened to alarms."""

from genmon_gui.core.alarm import Activation, AlarmRule, AlarmState, Side, TransitionKind
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, from_units, to_ms, to_units


def add(
    connection: Connection,
    rule: AlarmRule,
    kind: TransitionKind,
    at: float,
    value_c: float | None,
    boot_id: int | None = None,
) -> int:
    """Log a transition and give its number.

    Args:
        connection: the record.
        rule: which alarm.
        kind: what happened to it.
        at: when, UTC epoch seconds.
        value_c: the reading that did it; None of an acknowledgement.
        boot_id: the boot by whose assumed start `at` is reckoned, None where that is known.
    """
    connection.execute(
        """
        INSERT INTO transitions (at_ms, rule_key, kind, value, limit_value, boot_id)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        (
            to_ms(at),
            rule.key,
            kind,
            None if value_c is None else to_units(value_c),
            to_units(rule.limit_c),
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


def assumed_boot(connection: Connection, rule: AlarmRule) -> int | None:
    """The boot from whose assumed start it is reckoned when an alarm last became active, if any."""
    boot_id: int | None = connection.execute(
        """
        SELECT boot_id FROM transitions WHERE rule_key = ? AND kind = 'active'
        ORDER BY transition_id DESC LIMIT 1
        """,
        (rule.key,),
    ).get
    return boot_id


def activations(connection: Connection, start: float, end: float) -> tuple[Activation, ...]:
    """The alarms that became active in [start, end), in order of time, where that is known."""
    rows = connection.execute(
        """
        SELECT rule_key, at_ms, value, limit_value FROM transitions
        WHERE kind = 'active' AND boot_id IS NULL AND at_ms >= ? AND at_ms < ?
        ORDER BY at_ms, transition_id
        """,
        (to_ms(start), to_ms(end)),
    )
    return tuple(_activation(*row) for row in rows)


def _activation(rule_key: str, at_ms: int, value: int, limit_value: int) -> Activation:
    place, _, side = rule_key.rpartition("/")
    return Activation(place, Side(side), from_ms(at_ms), from_units(value), from_units(limit_value))
