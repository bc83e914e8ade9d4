import pytest

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.gap import Gap, GapReason
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, places, readings
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.history.gaps import read_gaps
from genmon_gui.services.record.hiding import hide, unhide
from genmon_gui.services.record.rebuilding import rebuild_touched

# The beginning of an hour; moments below are minutes from here on.
START = 497_000 * HOUR_S
DAY = (START, START + 24 * HOUR_S)
ENGINE, EXHAUST = "Engine block", "Exhaust"


def at(minute: float) -> float:
    return START + 60 * minute


def hear(record: Connection, first: int, beyond: int, place: str = ENGINE) -> None:
    """A reading a minute, as rounds or an import would leave them in the record."""
    with record:
        place_id = places.ensure(record, place)
        moments = [at(minute) for minute in range(first, beyond)]
        for moment in moments:
            readings.add(record, place_id, Reading(moment, 20.0))
        hours = {int(moment // HOUR_S) * HOUR_S for moment in moments}
        rebuild_touched(record, hours, moments[-1])


def note(
    record: Connection, kind: EventKind, first: float, end: float | None, place: str | None = None
) -> None:
    until = None if end is None else at(end)
    events.add(record, Event(at(first), kind, "why", until, place))


def lose(record: Connection, first: float, end: float | None, place: str = ENGINE) -> None:
    note(record, EventKind.SENSOR_LOST, first, end, place)


def gap(first: float, end: float, reason: GapReason, detail: str = "", place: str = ENGINE) -> Gap:
    return Gap(place, at(first), at(end), reason, detail)


def engine(record: Connection, first: float = 0, end: float = 24 * 60) -> tuple[Gap, ...]:
    return read_gaps(record, (ENGINE,), (at(first), at(end)))


def test_a_record_without_readings_has_no_gaps(record: Connection) -> None:
    note(record, EventKind.PROGRAM_OFF, 0, 600)
    assert engine(record) == ()


def test_what_holds_for_all_places_is_a_gap_of_each(record: Connection) -> None:
    for place in (ENGINE, EXHAUST):
        hear(record, 0, 30, place)
        hear(record, 200, 230, place)
    note(record, EventKind.PROGRAM_OFF, 29, 100)
    note(record, EventKind.CLOCK_UNKNOWN, 100, 200)
    assert read_gaps(record, (EXHAUST, ENGINE), DAY) == tuple(
        gap(*span, "why", place)
        for place in (EXHAUST, ENGINE)
        for span in ((29, 100, GapReason.PROGRAM_OFF), (100, 200, GapReason.CLOCK_UNKNOWN))
    )


def test_a_lost_sensor_is_a_gap_of_its_place_alone(record: Connection) -> None:
    for place in (ENGINE, EXHAUST):
        hear(record, 0, 30, place)
    lose(record, 10, 20, EXHAUST)
    hear(record, 0, 11)
    assert engine(record) == ()


def test_a_place_that_the_record_does_not_know_has_no_gaps(record: Connection) -> None:
    hear(record, 0, 30)
    note(record, EventKind.PROGRAM_OFF, 29, 100)
    assert read_gaps(record, ("Nowhere",), DAY) == ()


def test_a_short_gap_within_an_hour_is_told(record: Connection) -> None:
    hear(record, 0, 11)
    hear(record, 20, 60)
    lose(record, 10, 20)
    assert engine(record) == (gap(10, 20, GapReason.SENSOR_LOST, "why"),)


def test_what_goes_on_lasts_until_the_last_look_at_any_sensor(record: Connection) -> None:
    hear(record, 0, 11)
    lose(record, 10, None)
    hear(record, 0, 300, EXHAUST)
    readings.add(record, places.ensure(record, ENGINE), Fault(at(310), FaultKind.MISSING))
    assert engine(record) == (gap(10, 310, GapReason.SENSOR_LOST, "why"),)


def test_a_place_that_was_never_heard_is_lost_all_along(record: Connection) -> None:
    readings.add(record, places.ensure(record, ENGINE), Fault(at(90), FaultKind.MISSING))
    lose(record, 5, None)
    assert engine(record) == (gap(5, 90, GapReason.SENSOR_LOST, "why"),)


def test_an_outage_within_a_silence_is_told_as_what_it_was(record: Connection) -> None:
    hear(record, 0, 11)
    hear(record, 500, 510)
    lose(record, 10, 500)
    note(record, EventKind.PROGRAM_OFF, 100, 200)
    assert engine(record) == (
        gap(10, 100, GapReason.SENSOR_LOST, "why"),
        gap(100, 200, GapReason.PROGRAM_OFF, "why"),
        gap(200, 500, GapReason.SENSOR_LOST, "why"),
    )


def test_a_hidden_span_within_a_silence_is_told_as_hidden(record: Connection) -> None:
    hear(record, 0, 200)
    with record:
        record.execute("DELETE FROM readings WHERE at_ms > ?", (at(150) * 1000,))
        rebuild_touched(record, {START + 2 * HOUR_S, START + 3 * HOUR_S}, at(150))
    hear(record, 400, 410)
    lose(record, 150, 400)
    hide(record, ENGINE, (at(140), at(200)), at(500))
    assert engine(record) == (
        gap(140, 200, GapReason.HIDDEN),
        gap(200, 400, GapReason.SENSOR_LOST, "why"),
    )


def test_what_is_put_back_is_no_gap(record: Connection) -> None:
    hear(record, 0, 300)
    span = (at(30), at(200))
    hide(record, ENGINE, span, at(300))
    assert engine(record) == (gap(30, 200, GapReason.HIDDEN),)
    unhide(record, ENGINE, span, at(300))
    assert engine(record) == ()


def test_nothing_is_hidden_yet_of_what_is_to_come(record: Connection) -> None:
    hear(record, 0, 100)
    hide(record, ENGINE, (at(50), at(10_000)), at(100))
    assert engine(record) == (gap(50, 99, GapReason.HIDDEN),)


def test_what_was_recorded_into_a_hidden_span_since_is_shown(record: Connection) -> None:
    hear(record, 0, 100)
    hide(record, ENGINE, (at(50), at(10_000)), at(100))
    hear(record, 120, 300)
    assert engine(record) == (gap(50, 120, GapReason.HIDDEN),)


@pytest.mark.parametrize("end", [40, 85, 130, 200, 700])
def test_an_import_that_fills_a_gap_leaves_none(record: Connection, end: int) -> None:
    hear(record, 0, 11)
    hear(record, end, end + 10)
    lose(record, 10, end)
    assert engine(record) == (gap(10, end, GapReason.SENSOR_LOST, "why"),)
    hear(record, 12, end - 1)
    assert engine(record) == ()


def test_an_import_that_fills_the_middle_of_a_gap_leaves_its_ends(record: Connection) -> None:
    hear(record, 0, 11)
    hear(record, 700, 710)
    note(record, EventKind.PROGRAM_OFF, 10, 700)
    hear(record, 240, 360)
    assert engine(record) == (
        gap(10, 240, GapReason.PROGRAM_OFF, "why"),
        gap(360, 700, GapReason.PROGRAM_OFF, "why"),
    )


def test_a_reading_at_which_a_gap_begins_does_not_fill_it(record: Connection) -> None:
    hear(record, 0, 61)
    hear(record, 240, 250)
    lose(record, 60, 240)
    assert engine(record) == (gap(60, 240, GapReason.SENSOR_LOST, "why"),)


def test_a_hole_that_nobody_explains_is_told_by_hours(record: Connection) -> None:
    hear(record, 0, 70)
    hear(record, 350, 360)
    hear(record, 720, 730)
    assert engine(record) == (
        gap(120, 300, GapReason.UNEXPLAINED),
        gap(360, 720, GapReason.UNEXPLAINED),
    )


def test_a_hole_is_seen_whatever_part_of_it_is_asked_for(record: Connection) -> None:
    hear(record, 0, 60)
    hear(record, 600, 660)
    assert engine(record, 100, 110) == (gap(100, 110, GapReason.UNEXPLAINED),)
    assert engine(record, -100, 100) == (gap(60, 100, GapReason.UNEXPLAINED),)
    assert engine(record, 550, 900) == (gap(550, 600, GapReason.UNEXPLAINED),)


def test_the_rest_of_an_hour_beside_an_explained_gap_is_no_hole(record: Connection) -> None:
    hear(record, 0, 60)
    hear(record, 300, 310)
    note(record, EventKind.PROGRAM_OFF, 65, 290)
    assert engine(record) == (gap(65, 290, GapReason.PROGRAM_OFF, "why"),)


def test_a_sensor_that_answers_once_an_hour_has_a_gap_between_any_two_answers(
    record: Connection,
) -> None:
    for hour in range(5):
        hear(record, 60 * hour + 7, 60 * hour + 8)
        if hour:
            lose(record, 60 * hour - 53, 60 * hour + 7)
    assert [(each.start, each.end) for each in engine(record)] == [
        (at(60 * hour + 7), at(60 * hour + 67)) for hour in range(4)
    ]


def test_gaps_that_are_too_short_to_be_seen_are_left_out(record: Connection) -> None:
    hear(record, 0, 11)
    hear(record, 20, 60)
    lose(record, 10, 20)
    assert len(read_gaps(record, (ENGINE,), DAY, at_least_s=600)) == 1
    assert read_gaps(record, (ENGINE,), DAY, at_least_s=601) == ()


def test_gaps_are_cut_to_the_span(record: Connection) -> None:
    hear(record, 0, 11)
    hear(record, 500, 510)
    lose(record, 10, 500)
    assert engine(record, 100, 200) == (gap(100, 200, GapReason.SENSOR_LOST, "why"),)
    assert engine(record, 501, 600) == ()


def test_an_end_before_the_beginning_is_no_gap(record: Connection) -> None:
    hear(record, 0, 60)
    note(record, EventKind.PROGRAM_OFF, 30, 20)
    assert engine(record) == ()
