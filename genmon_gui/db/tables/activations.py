"""Each time an alarm became active, with what became of it; told from the log of transitions."""

from typing import NamedTuple

from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, from_units


class LoggedActivation(NamedTuple):
    """An alarm from the moment it became active to the next time it does.

    Attributes:
        rule_key: which alarm.
        limit: the limit of that time, in the rule's own unit; None where it had none.
        value: what was measured that made it active, likewise; it is a moment older than that.
        since: when it became active, UTC epoch seconds.
        until: when all was well again, None where the log does not say.
        acknowledged_at: when somebody saw it, None where nobody did.
        is_time_known: False where these times are reckoned from an assumed start of a boot.
    """

    rule_key: str
    limit: float | None
    value: float | None
    since: float
    until: float | None
    acknowledged_at: float | None
    is_time_known: bool


# By number, not by time: the clock may have been set back between two activations.
_NEWEST = """
WITH begun AS (
    SELECT transition_id AS first, rule_key, at_ms, limit_value, value, boot_id,
           coalesce((SELECT min(later.transition_id) FROM transitions AS later
                     WHERE later.rule_key = transitions.rule_key AND later.kind = 'active'
                           AND later.transition_id > transitions.transition_id),
                    9223372036854775807) AS beyond
    FROM transitions WHERE kind = 'active' ORDER BY transition_id DESC LIMIT ?
)
SELECT rule_key, limit_value, value, at_ms, boot_id,
       (SELECT min(at_ms) FROM transitions AS t WHERE t.rule_key = begun.rule_key
        AND t.transition_id > first AND t.transition_id < beyond AND kind = 'returned'),
       (SELECT min(at_ms) FROM transitions AS t WHERE t.rule_key = begun.rule_key
        AND t.transition_id > first AND t.transition_id < beyond AND kind = 'acknowledged')
FROM begun ORDER BY first DESC
"""


def newest(connection: Connection, most: int) -> tuple[LoggedActivation, ...]:
    """The activations that were logged last, the newest first.

    Args:
        connection: the record.
        most: how many at most.
    """
    return tuple(
        LoggedActivation(
            rule_key,
            None if limit_value is None else from_units(limit_value),
            None if value is None else from_units(value),
            from_ms(at_ms),
            None if until_ms is None else from_ms(until_ms),
            None if seen_ms is None else from_ms(seen_ms),
            boot_id is None,
        )
        for rule_key, limit_value, value, at_ms, boot_id, until_ms, seen_ms in connection.execute(
            _NEWEST, (most,)
        )
    )
