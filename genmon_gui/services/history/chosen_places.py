"""The places of a record that somebody asks for by name."""

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places


def chosen_places(connection: Connection, name: str | None) -> dict[str, int]:
    """The place of a name, or all for None in the order in which they were first seen.

    Returns:
        Their numbers by their names.

    Raises:
        GenmonError: there is no such place.
    """
    known = {place: place_id for place_id, place in places.numbered(connection)}
    if name is None:
        return known
    if name not in known:
        listing = ", ".join(known) or say("none yet")
        raise GenmonError(
            say("there is no place {name}", name=repr(name)),
            say("its places are: {places}", places=listing),
        )
    return {name: known[name]}
