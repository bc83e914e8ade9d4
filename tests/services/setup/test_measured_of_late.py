import numpy as np

from genmon_gui.core.calendar import DAY_S
from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.setup.measured_of_late import MeasuredOfLate
from tests.builders import NOW, THREE, a_round, heard


def answer_to(asked: HistoryAsked, *values_c: float) -> History:
    start, value_c = np.arange(len(values_c), dtype=np.float64), np.array(values_c)
    return History(asked, (Band(asked.places[0], start, start + 1, value_c, value_c, value_c),))


def measured() -> MeasuredOfLate:
    made = MeasuredOfLate()
    made.note_time(a_round(*THREE))
    return made


def question(made: MeasuredOfLate, place: str = "Outdoors") -> HistoryAsked:
    asked = made.question(place, 400)
    assert asked is not None
    return asked


def test_nothing_is_asked_before_any_time_is_known() -> None:
    made = MeasuredOfLate()
    assert made.question("Outdoors", 400) is None
    assert not made.has_asked


def test_a_month_is_asked_that_ends_with_the_newest_reading() -> None:
    made = MeasuredOfLate()
    made.note_time(a_round(heard("Outdoors", 4.8, NOW - 7 * DAY_S)))
    asked = question(made)
    assert made.has_asked
    assert (asked.places, asked.end) == (("Outdoors",), NOW - 7 * DAY_S)
    assert asked.end - asked.start == 30 * DAY_S


def test_an_answer_tells_from_how_low_to_how_high_it_goes() -> None:
    made = measured()
    answer = answer_to(question(made), 3.0, -4.0, 8.0)
    assert made.take(answer) is answer.bands[0]
    assert made.span_c == (-4.0, 8.0)


def test_without_readings_nothing_is_known_of_it() -> None:
    made = measured()
    assert made.take(answer_to(question(made))) is not None
    assert made.span_c is None


def test_an_answer_of_a_place_before_is_not_taken() -> None:
    made = measured()
    before = question(made)
    question(made, "Enclosure")
    assert made.take(answer_to(before, 3.0)) is None
    assert made.span_c is None
