"""A record that holds as many places as it can: those it has go on."""

from collections.abc import Iterator

import pytest

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.reading import FaultKind
from genmon_gui.db.scale import MOST_PLACES
from genmon_gui.db.tables import places
from tests.services.rounds import (
    ENGINE,
    EXHAUST,
    SENSORS,
    STRANGER,
    Rounds,
    count,
    silences,
    values,
    view_of,
)


@pytest.fixture
def full(settings: Settings) -> Iterator[Rounds]:
    rounds = Rounds(settings)
    with rounds.connection:
        for number in range(MOST_PLACES - len(SENSORS)):
            places.ensure(rounds.connection, f"Place {number}")
    rounds.take((ENGINE, 20.0), (EXHAUST, 21.0))
    yield rounds
    rounds.recorder.close()


def test_a_probe_without_room_is_told_and_shown_and_holds_up_nothing(full: Rounds) -> None:
    taken = full.take((ENGINE, 97.5), (STRANGER, 5.0), (EXHAUST, 21.0))
    assert taken.trouble is not None
    assert taken.trouble.text.startswith(f"no room for another place, {STRANGER}")
    assert view_of(taken, STRANGER).latest is not None
    assert values(full.connection) == [20.0, 97.5]
    assert (count(full.connection, "readings"), count(full.connection, "alerts")) == (4, 1)
    assert not full.recorder.is_waiting


def test_its_silence_is_in_no_log_and_that_of_others_is(full: Rounds) -> None:
    full.take((ENGINE, 20.0), (STRANGER, 5.0))
    for _ in range(30):
        full.take((ENGINE, FaultKind.MISSING), (STRANGER, FaultKind.MISSING))
    assert [place for place, *_ in silences(full)] == ["Engine block"]


def test_a_configured_place_without_room_keeps_no_record_from_opening(full: Rounds) -> None:
    attic = SensorSettings(STRANGER, "Attic")
    full.restart(full.settings._replace(sensors=(*SENSORS, attic)))
    taken = full.take((ENGINE, 22.0), (STRANGER, 5.0))
    assert taken.trouble is not None
    assert "Attic" in taken.trouble.text
    assert values(full.connection) == [20.0, 22.0]
    assert full.take((ENGINE, 23.0)).trouble == taken.trouble
