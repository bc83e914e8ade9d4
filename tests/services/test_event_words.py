import pytest

from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.phrasing import clock_time
from genmon_gui.core.reading import FaultKind
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.event_words import event_sentence
from tests.builders import NOW, TORONTO

LATER = NOW + 155 * 60
LOST = Event(NOW, EventKind.SENSOR_LOST, FaultKind.MISSING, LATER, "Engine block")


def on_the_wall(at: float) -> str:
    return clock_time(at, TORONTO)


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        (Event(NOW, EventKind.STARTED, "0.1.0"), "The program started (version 0.1.0)."),
        (Event(NOW, EventKind.STOPPED), "The program stopped in order."),
        (
            Event(NOW, EventKind.PROGRAM_OFF, "power cut or crash", LATER),
            "The program was off from 14:02 to 16:37 (power cut or crash).",
        ),
        (
            Event(NOW, EventKind.PROGRAM_OFF, "stopped in order", NOW + 9),
            "The program was off for 9 s (stopped in order).",
        ),
        (LOST, "Engine block was not heard from 14:02 to 16:37 (not on the bus)."),
        (
            Event(NOW, EventKind.SENSOR_LOST, FaultKind.CRC, place="Exhaust"),
            "Exhaust has not been heard since 14:02 (its answers arrive garbled).",
        ),
        (
            Event(NOW, EventKind.CLOCK_UNKNOWN, until=LATER),
            "The time was not known from 14:02 to 16:37.",
        ),
        (
            Event(NOW, EventKind.SET_ASIDE, "genmon.db.damaged"),
            "The database was damaged and set aside as genmon.db.damaged.",
        ),
        (
            Event(NOW, EventKind.SALVAGED, "genmon.db.damaged"),
            "What can be read of genmon.db.damaged is back.",
        ),
        (
            Event(NOW, EventKind.REPLACED, "genmon.db.saved"),
            "The database was replaced by another while the program ran; "
            "what was in the first one is kept in genmon.db.saved.",
        ),
        (Event(NOW, EventKind.READ_THROUGH), "Every page of the database could be read."),
        (
            Event(NOW, EventKind.PLACE_RENAMED, "Outdoors → Garden"),
            "A place got another name: Outdoors → Garden.",
        ),
    ],
)
def test_an_event_is_one_plain_sentence(event: Event, sentence: str) -> None:
    assert event_sentence(event, on_the_wall) == sentence


@pytest.mark.parametrize("kind", EventKind)
@pytest.mark.parametrize("detail", ["", "{place}", "words of a later version"])
def test_there_is_a_sentence_for_every_kind_whatever_its_detail(
    kind: EventKind, detail: str
) -> None:
    sentence = event_sentence(Event(NOW, kind, detail, LATER, "Engine block"), iso_utc)
    assert sentence.endswith(".")
    assert "()" not in sentence


def test_moments_are_said_as_the_asker_wants_them() -> None:
    told = event_sentence(LOST, iso_utc)
    assert "from 2026-11-22T19:02:00Z to 2026-11-22T21:37:00Z (" in told
