import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places
from genmon_gui.services.history.chosen_places import chosen_places


def test_without_a_name_all_are_chosen_as_they_were_first_seen(record: Connection) -> None:
    for name in ("Oil", "Engine"):
        places.ensure(record, name)
    assert list(chosen_places(record, None).items()) == [("Oil", 1), ("Engine", 2)]
    assert chosen_places(record, "Engine") == {"Engine": 2}


def test_an_unknown_place_is_told_with_those_there_are(record: Connection) -> None:
    with pytest.raises(GenmonError, match="no place 'Attic': its places are: none yet"):
        chosen_places(record, "Attic")
    places.ensure(record, "Oil")
    with pytest.raises(GenmonError, match="no place 'Attic': its places are: Oil"):
        chosen_places(record, "Attic")
