from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.columns import Wishes, recognise

LOG = Path("log.csv")
NYC = ("origin", "year", "month", "day", "hour", "temp", "dewp", "humid", "time_hour")


def test_the_weather_stations_need_only_a_unit() -> None:
    columns = recognise(LOG, NYC, Wishes(unit=Unit.FAHRENHEIT))
    assert (columns.time, columns.value, columns.sensor) == (8, 5, 0)
    assert columns.unit is Unit.FAHRENHEIT


def test_what_is_said_goes_before_what_the_names_tell() -> None:
    wishes = Wishes("hour", "dewp", "year", None, Unit.CELSIUS)
    columns = recognise(LOG, NYC, wishes)
    assert (columns.time, columns.value, columns.sensor) == (4, 6, 1)


def test_an_export_of_ours_needs_nothing() -> None:
    columns = recognise(LOG, ("place", "at", "temperature_c"), Wishes())
    assert (columns.time, columns.value, columns.sensor) == (1, 2, 0)
    assert columns.unit is Unit.CELSIUS


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("temperature (celsius)", Unit.CELSIUS),
        ("Temperature [°C]", Unit.CELSIUS),
        ("temp_f", Unit.FAHRENHEIT),
        ("Fahrenheit", Unit.FAHRENHEIT),
        ("Temp (deg F)", Unit.FAHRENHEIT),
    ],
)
def test_the_unit_is_told_by_the_name(name: str, unit: Unit) -> None:
    assert recognise(LOG, ("time", name), Wishes(place="Sea")).unit is unit


def test_a_header_may_say_utc() -> None:
    header = ("time (UTC)", "temperature (celsius)")
    assert recognise(LOG, header, Wishes(place="Sea")).is_utc
    assert not recognise(LOG, ("time", "temp_c"), Wishes(place="Sea")).is_utc


def test_a_place_that_is_said_leaves_sensor_columns_alone() -> None:
    columns = recognise(LOG, NYC, Wishes(place="Roof", unit=Unit.FAHRENHEIT))
    assert (columns.sensor, columns.place) == (None, "Roof")


@pytest.mark.parametrize(
    ("header", "wishes", "words"),
    [
        (NYC, Wishes(), "which unit is column temp in: add --unit C or --unit F"),
        (("time", "value"), Wishes(unit=Unit.CELSIUS), "add --place NAME, or --sensor COLUMN"),
        (("a", "temp_c"), Wishes(place="x"), r"which column is the time \(a, temp_c\).*--time"),
        (("time", "temp_c", "temp_f"), Wishes(place="x"), r"\(temp_c, temp_f\): add --value"),
        (("time", "humid"), Wishes(place="x"), "which column is the value"),
        (NYC, Wishes(time="when"), "no column when: its columns are origin, year"),
        (NYC, Wishes(sensor="who", unit=Unit.CELSIUS), "no column who"),
    ],
)
def test_what_cannot_be_guessed_safely_is_asked_for(
    header: tuple[str, ...], wishes: Wishes, words: str
) -> None:
    with pytest.raises(GenmonError, match=words):
        recognise(LOG, header, wishes)
