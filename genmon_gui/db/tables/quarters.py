"""The low and high of every place's quarter hours, without numpy: the start page asks for them."""

from collections import defaultdict

from genmon_gui.core.quarters import QUARTER_S, Quarter
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import MS_PER_S, first_id, from_units, to_ms

# All places at once: their readings lie between each other.
_QUARTERS = """
SELECT name, start, low, high FROM (
    SELECT place_id, at_ms / :step * :step AS start, min(value) AS low, max(value) AS high
    FROM readings WHERE reading_id >= :first AND reading_id < :end GROUP BY place_id, start
) JOIN places USING (place_id) ORDER BY start
"""


def quarters(connection: Connection, start: float, end: float) -> dict[str, tuple[Quarter, ...]]:
    """The quarter hours of the readings in [start, end), in order of time, by place.

    A place without readings in it is not there.
    """
    found: dict[str, list[Quarter]] = defaultdict(list)
    bounds = {"first": first_id(to_ms(start)), "end": first_id(to_ms(end))}
    for name, start_ms, low, high in connection.execute(
        _QUARTERS, bounds | {"step": to_ms(QUARTER_S)}
    ):
        quarter = Quarter(start_ms // MS_PER_S, from_units(low), from_units(high))
        found[name].append(quarter)
    return {name: tuple(each) for name, each in found.items()}
