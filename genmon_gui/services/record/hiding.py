"""Takes readings out of every figure and picture, and puts them back.

They move into a table of the same shape, where nothing looks for them; the span is logged and the
days that it touches are made anew in the same transaction.
"""

from collections.abc import Callable

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import hidden
from genmon_gui.db.tables.hidden import Moved, Stretch
from genmon_gui.services.history.chosen_places import chosen_places
from genmon_gui.services.record.rebuilding import rebuild_touched


def hide(connection: Connection, place: str, span: tuple[float, float], at: float) -> int:
    """Hide the readings of a place in a span, and make the extremes what the others say.

    Args:
        connection: the record, open for writing; a kiosk may record into it meanwhile.
        place: the place's name.
        span: [start, end) in UTC epoch seconds.
        at: now.

    Returns:
        How many were hidden, at least one.

    Raises:
        GenmonError: there is no such place, or no reading to hide; nothing is changed.
    """
    return _moved(connection, hidden.hide, place, span, at, f"{place} has no readings then")


def unhide(connection: Connection, place: str, span: tuple[float, float], at: float) -> int:
    """Put the hidden readings of a place in a span back; the counterpart of `hide`.

    Returns:
        How many were put back, at least one.

    Raises:
        GenmonError: there is no such place, or no hidden reading; nothing is changed.
    """
    nothing = f"{place} has no hidden readings then"
    return _moved(connection, hidden.unhide, place, span, at, nothing)


def _moved(
    connection: Connection,
    move: Callable[[Connection, Stretch, float], Moved],
    place: str,
    span: tuple[float, float],
    at: float,
    nothing: str,
) -> int:
    with connection:
        place_id = chosen_places(connection, place)[place]
        moved = move(connection, Stretch(place_id, *span), at)
        if not moved.count:
            raise GenmonError(nothing, "look at --from and --to; nothing was changed")
        rebuild_touched(connection, moved.hours, moved.newest)
    return moved.count
