from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.tally import Counted, Tally


def test_every_row_is_a_reading_a_duplicate_or_rejected() -> None:
    tally = Tally()
    tally.count(5, 3, [(Rejection.INCOMPLETE, 4), (Rejection.INCOMPLETE, 9)], [7])
    assert (tally.rows, tally.readings, tally.duplicates, tally.rejected) == (7, 3, 2, 2)
    assert tally.rejections == {Rejection.INCOMPLETE: Counted(2, 4)}


def test_the_first_of_many_contradictions_is_named() -> None:
    tally = Tally()
    for rows in ([12, 14], [3]):
        tally.count(2, 0, [], rows)
    assert tally.contradictions == Counted(3, 12)


def test_the_span_is_that_of_all_runs_in_whatever_order_they_come() -> None:
    tally = Tally()
    tally.note_readings((50.0, 60.0), ["Shed"])
    tally.note_readings((10.0, 20.0), ["Outdoors", "Shed"])
    assert (tally.first_at, tally.last_at) == (10.0, 60.0)
    assert list(tally.places) == ["Shed", "Outdoors"]
