from genmon_gui.core.quarters import Quarter, quarter_start
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places, readings
from genmon_gui.services.history.day import DayAsked, RecordedDay
from genmon_gui.services.history.day_reading import read_day
from tests.builders import NOW, TORONTO

QUARTER = quarter_start(NOW)
BOTH = DayAsked(("Attic", "Cellar"), NOW)
YEAR_S = 365 * 86_400


def add(record: Connection, place: str, *looks: tuple[float, float]) -> None:
    with record:
        place_id = places.ensure(record, place)
        for at, value_c in looks:
            readings.add(record, place_id, Reading(at, value_c))


def test_an_empty_record_knows_nothing(record: Connection) -> None:
    day = read_day(record, BOTH, TORONTO)
    assert day.places == 2 * (RecordedDay((), (), None),)
    assert day.last_sent_at is None


def test_quarters_are_those_of_the_last_day_each_place_s_own(record: Connection) -> None:
    add(record, "Attic", (QUARTER - 900, 1.0), (QUARTER - 1, 3.0), (NOW, 2.0))
    add(record, "Cellar", (QUARTER - 86_400 + 1, 9.0), (QUARTER - 85_500, 11.0))
    attic, cellar = read_day(record, BOTH, TORONTO).places
    assert attic.quarters == (Quarter(QUARTER - 900, 1.0, 3.0), Quarter(QUARTER, 2.0, 2.0))
    assert cellar.quarters == (Quarter(QUARTER - 85_500, 11.0, 11.0),)


def test_recent_readings_are_those_of_the_last_half_hour(record: Connection) -> None:
    add(record, "Attic", (NOW - 1801, 1.0), (NOW - 1800, 2.0), (NOW, 3.0), (NOW + 1, 4.0))
    attic, _ = read_day(record, BOTH, TORONTO).places
    assert attic.recent == (Reading(NOW - 1800, 2.0), Reading(NOW, 3.0))


def test_the_same_time_last_year_is_told(record: Connection) -> None:
    add(record, "Attic", (NOW - YEAR_S - 60, 3.2))
    attic, cellar = read_day(record, BOTH, TORONTO).places
    assert attic.last_year == Reading(NOW - YEAR_S - 60, 3.2)
    assert cellar.last_year is None
