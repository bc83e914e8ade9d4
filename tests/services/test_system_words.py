from dataclasses import replace
from pathlib import Path

import pytest

from genmon_gui.core.reading import FaultKind
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.db.tables.outbox import OutboxStanding
from genmon_gui.services import system_words as words
from genmon_gui.services.messages import PlaceView
from genmon_gui.services.record.future_readings import FutureReadings
from genmon_gui.services.sensor_health import FaultDay
from genmon_gui.services.system import Storage
from genmon_gui.services.system_words import Fact
from genmon_gui.services.timekeeping import ClockState
from tests.builders import NOW, SYSTEM, TORONTO, a_round, failed, heard

DAY = 86_400.0
ROOM = Path("/var/lib/genmon-gui/genmon.db")


def test_a_sensor_that_is_well_tells_its_last_reading_and_no_fault() -> None:
    view = heard("Engine", 20.0, NOW - 9)._replace(read_s=0.84)
    (fact,) = words.sensor_facts(a_round(view), SYSTEM, TORONTO)
    assert fact == Fact("Engine", "Last reading 9 s ago, read in 0.84 s. No fault in 7 days.")


def test_a_sensor_that_fails_tells_what_to_do_and_its_faults_by_day_and_kind() -> None:
    today = FaultDay(NOW - 50_000, ((FaultKind.CRC, 12), (FaultKind.NOT_READY, 1)))
    earlier = FaultDay(NOW - 50_000 - 3 * DAY, ((FaultKind.MISSING, 4320),))
    read = replace(SYSTEM, fault_days=(("Engine", (today, earlier)),))
    view = failed("Engine", FaultKind.CRC, last_c=3.0)
    (fact,) = words.sensor_facts(a_round(view), read, TORONTO)
    assert fact.text == (
        "Garbled answers. Check its cable. Last reading 10 min ago."
        " Faults today: 12 garbled, 1 no answer. Faults on Thu 19 Nov: 4,320 not on the bus."
    )
    assert not fact.is_well


def test_a_last_reading_of_long_ago_is_told_by_its_moment() -> None:
    view = failed("Engine", FaultKind.CRC, last_c=3.0, at=NOW - DAY)
    (fact,) = words.sensor_facts(a_round(view), SYSTEM, TORONTO)
    assert "Last reading yesterday 13:52." in fact.text


def test_a_place_that_never_gave_a_reading_says_so() -> None:
    (fact,) = words.sensor_facts(a_round(PlaceView("Attic", None, None, None)), SYSTEM, TORONTO)
    assert fact.text.startswith("No reading yet.")


@pytest.mark.parametrize(
    ("storage", "snapshots", "are_well"),
    [
        (
            Storage(
                ROOM,
                41_200_000,
                21 * 10**9,
                are_snapshots_kept=True,
                snapshots=7,
                last_snapshot_at=NOW - 3600,
            ),
            "7 kept, the last one 13:02",
            (True, True),
        ),
        (
            Storage(
                ROOM, 41_200_000, 10**8, are_snapshots_kept=True, snapshots=0, last_snapshot_at=None
            ),
            "None yet, one is taken a day.",
            (False, True),
        ),
        (
            Storage(
                ROOM,
                41_200_000,
                10**9,
                are_snapshots_kept=True,
                snapshots=1,
                last_snapshot_at=NOW - 3 * DAY,
            ),
            "1 kept, the last one 19 Nov 14:02",
            (True, False),
        ),
        (
            Storage(
                ROOM,
                41_200_000,
                10**9,
                are_snapshots_kept=False,
                snapshots=0,
                last_snapshot_at=None,
            ),
            "None are taken.",
            (True, True),
        ),
    ],
)
def test_storage_tells_what_is_used_what_is_free_and_the_copies(
    storage: Storage, snapshots: str, are_well: tuple[bool, bool]
) -> None:
    record, free, copies = words.storage_facts(replace(SYSTEM, storage=storage), TORONTO)
    assert record.text == f"41 MB, {ROOM}"
    assert copies.text == snapshots
    assert (free.is_well, copies.is_well) == are_well


@pytest.mark.parametrize(
    ("standing", "texts", "is_well"),
    [
        (None, ["None: alarms are told on this screen alone."], True),
        (OutboxStanding(0, None, ""), ["None yet", "None"], True),
        (OutboxStanding(0, NOW - DAY, "250 ok"), ["yesterday 14:02", "None", "250 ok"], True),
        (OutboxStanding(2, NOW - DAY, "busy"), ["yesterday 14:02", "2", "busy"], False),
    ],
)
def test_messages_tell_what_went_out_what_waits_and_the_server_s_words(
    standing: OutboxStanding | None, texts: list[str], *, is_well: bool
) -> None:
    facts = words.message_facts(replace(SYSTEM, outbox=standing), TORONTO)
    assert [fact.text for fact in facts] == texts
    assert all(fact.is_well for fact in facts) is is_well


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (
            ClockState(is_known=True, is_synchronized=True, known_since=NOW - 3600),
            "Kept right by a time server, known since 13:02",
        ),
        (
            ClockState(is_known=True, is_synchronized=False, known_since=NOW - 3600),
            "No time server answers now, known since 13:02",
        ),
        (
            ClockState(is_known=False, is_synchronized=False, known_since=None),
            "Not known: readings wait for it.",
        ),
    ],
)
def test_the_clock_tells_what_it_is_worth(state: ClockState, text: str) -> None:
    time, running = words.clock_facts(replace(SYSTEM, clock=state), TORONTO)
    assert (time.text, time.is_well) == (text, state.is_known)
    assert running.text == "for 3 days"


def test_a_clock_that_is_not_believed_is_told() -> None:
    state = ClockState(
        is_known=True, is_synchronized=False, known_since=NOW, shown_at=NOW - 2 * 3600
    )
    _, shown, _ = words.clock_facts(replace(SYSTEM, clock=state), TORONTO)
    assert shown.text == "12:02; not believed until a time server says so"
    assert not shown.is_well


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "1 reading of Outdoors at 16:02: genmon-gui check says how to hide it"),
        (4800, "4,800 readings of Outdoors up to 16:02: genmon-gui check says how to hide them"),
    ],
)
def test_readings_in_the_future_are_told_with_who_can_hide_them(count: int, text: str) -> None:
    found = FutureReadings("Outdoors", count, NOW + 3700, NOW + 7200)
    _, future, _ = words.clock_facts(replace(SYSTEM, future=(found,)), TORONTO)
    assert (future.text, future.is_well) == (text, False)


def test_the_machine_tells_where_it_is_found_and_what_runs_on_it() -> None:
    facts = {fact.name: fact.text for fact in words.machine_facts(SYSTEM)}
    assert facts == {
        "Name": "generator-pi",
        "Address": "192.168.1.42, 10.0.0.7",
        "Versions": "genmon-gui 0.1.0, Python 3.13.5",
    }


def test_events_are_sentences_with_their_moments() -> None:
    lost = Event(NOW - DAY, EventKind.SENSOR_LOST, "crc", NOW - DAY + 900, "Attic")
    unknown = Event(NOW, EventKind.STARTED, "0.1.0", boot_id=1)
    facts = words.event_facts(replace(SYSTEM, events=(unknown, lost)), TORONTO)
    assert facts[0] == Fact("", "The program started (version 0.1.0).")
    assert facts[1].name == "yesterday 14:02"
    assert facts[1].text.startswith("Attic was not heard from yesterday 14:02 to")
