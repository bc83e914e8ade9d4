from datetime import UTC, timedelta, timezone, tzinfo

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.imports.columns import LogColumns, may_have_readings, recognise
from genmon_gui.services.imports.wishes import Wishes
from tests.services.logs import log_of

NYC = (
    "origin,year,month,day,hour,temp,dewp,humid,time_hour\n"
    "EWR,2013,1,1,1,39.02,26.06,59.37,2013-01-01T06:00:00Z\n"
)
SEA = Wishes(place="Sea")
CELSIUS = Wishes(unit=Unit.CELSIUS)


def found(columns: LogColumns) -> tuple[tuple[int, ...], list[int], int | None]:
    return columns.times, [value.index for value in columns.values], columns.sensor


def test_the_weather_stations_need_only_a_unit() -> None:
    columns = recognise(log_of(NYC), Wishes(unit=Unit.FAHRENHEIT))
    assert found(columns) == ((8,), [5], 0)
    assert columns.values[0].unit is Unit.FAHRENHEIT


def test_what_is_said_goes_before_what_the_names_tell() -> None:
    wishes = Wishes(("hour",), ("dewp",), "year", unit=Unit.CELSIUS)
    assert found(recognise(log_of(NYC), wishes)) == ((4,), [6], 1)


@pytest.mark.parametrize("sensor", ["temp", "time_hour"])
def test_a_column_is_not_the_place_and_something_else(sensor: str) -> None:
    wishes = Wishes(sensor=sensor, unit=Unit.FAHRENHEIT)
    with pytest.raises(GenmonError, match=f"column {sensor} cannot be the place and"):
        recognise(log_of(NYC), wishes)


def test_an_export_of_ours_needs_nothing() -> None:
    columns = recognise(log_of("place,at,temperature_c\nEngine,2026-11-22T10:00Z,20\n"), Wishes())
    assert found(columns) == ((1,), [2], 0)
    assert columns.values[0].unit is Unit.CELSIUS


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("date,time,temp_c\n2026-11-22,10:00,20\n", (0, 1)),
        ("temp_c,Uhrzeit,Datum\n20,10:00:30 PM,22.11.2026\n", (2, 1)),
        ("date,time,temp_c\n2026-11-22,2026-11-22 10:00,20\n", (1,)),
        ("id,when,temp_c\n1234567890,2026-11-22 10:00,20\n", (1,)),
        ("time,temp_c\n1795374120,20\n", (0,)),
        ("date,temp_c\n2026-11-22,20\n", (0,)),
    ],
)
def test_the_time_is_found_by_names_and_by_what_the_columns_hold(
    text: str, times: tuple[int, ...]
) -> None:
    assert recognise(log_of(text), SEA).times == times


def test_a_date_and_a_time_of_day_may_be_named() -> None:
    text = "a,b,c,d,temp_c\n2026-11-22,10:00,2026-11-23,11:00,20\n"
    assert recognise(log_of(text), Wishes(("c", "d"), place="Sea")).times == (2, 3)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("time,Engine,Oil,Humidity\n2026-11-22T10:00,20,30,55\n", ["Engine", "Oil"]),
        ("time,engine_c,oil_c,dew_point_c\n2026-11-22T10:00,20,30,5\n", ["engine_c", "oil_c"]),
        ("dateTime,inTemp,outTemp,windSpeed\n1795374120,20,30,5\n", ["inTemp", "outTemp"]),
        ("time,temp1,temp2,note\n2026-11-22T10:00,20,30,warm\n", ["temp1", "temp2"]),
    ],
)
def test_columns_are_places_where_no_other_column_tells(text: str, places: list[str]) -> None:
    assert [value.place for value in recognise(log_of(text), CELSIUS).values] == places


def test_columns_may_be_named_and_each_has_its_unit() -> None:
    text = "time,Load,Engine (°F),Oil (°C)\n2026-11-22T10:00,20,70,30\n"
    values = recognise(log_of(text), Wishes(values=("Oil (°C)", "Engine (°F)"))).values
    assert [(value.index, value.unit) for value in values] == [
        (3, Unit.CELSIUS),
        (2, Unit.FAHRENHEIT),
    ]


def test_the_unit_behind_the_numbers_is_believed() -> None:
    columns = recognise(log_of("time,temp\n2026-11-22,50.1ºC\n2026-11-23,NA\n"), SEA)
    assert columns.values[0].unit is Unit.CELSIUS


def test_tenths_are_told_by_the_name_or_by_somebody_only() -> None:
    by_name = recognise(log_of("time,temp_c_x10\n2026-11-22,205\n"), SEA)
    by_wish = recognise(log_of("time,temp_c\n2026-11-22,205\n"), Wishes(place="Sea", scale=0.1))
    neither = recognise(log_of("time,temp_c\n2026-11-22,205\n"), SEA)
    assert [columns.values[0].scale for columns in (by_name, by_wish, neither)] == [0.1, 0.1, 1.0]


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("time (UTC)", UTC),
        ("Date Time, GMT-05:00", timezone(timedelta(hours=-5))),
        ("Timestamp [EST]", timezone(timedelta(hours=-5))),
        ("time", None),
        ("restart time", None),
    ],
)
def test_a_header_may_say_the_zone(name: str, zone: tzinfo | None) -> None:
    assert recognise(log_of(f'"{name}",temp_c\n2026-11-22T10:00,20\n'), SEA).zone == zone


def test_a_place_that_is_said_leaves_sensor_columns_alone() -> None:
    columns = recognise(log_of(NYC), Wishes(place="Roof", unit=Unit.FAHRENHEIT))
    assert (columns.sensor, columns.values[0].place) == (None, "Roof")


ONE = "\n2026-11-22T10:00,20,30\n"


@pytest.mark.parametrize(
    ("text", "wishes", "words"),
    [
        (NYC, Wishes(), "which unit is column temp in: add --unit C or --unit F"),
        ("time,value" + ONE, CELSIUS, "add --place NAME, or --sensor COLUMN"),
        ("a,temp_c\nx,20\n", SEA, r"which column is the time \(a, temp_c\).*--time"),
        ("a,b,temp_c\n2026-11-22T10:00,2026-11-22T10:00,20\n", SEA, r"the time \(a, b\)"),
        ("time,temp_c,temp_f" + ONE, SEA, r"\(temp_c, temp_f\): add --value"),
        ("time,temp_c,temp_f" + ONE, Wishes(), r"\(temp_c, temp_f\): add --value"),
        ("time,humid" + ONE, SEA, "which column is the value"),
        ("time,Engine,note\n2026-11-22T10:00,20,warm\n", CELSIUS, r"value \(Engine, note\)"),
        ("time,Engine,Load\n2026-11-22T10:00,20,1800\n", CELSIUS, r"value \(Engine, Load\)"),
        ("1,2,3" + ONE, Wishes(("1",), unit=Unit.CELSIUS), r"value \(2, 3\)"),
        (NYC, Wishes(("when",)), "no column when: its columns are origin, year"),
        (NYC, Wishes(sensor="who", unit=Unit.CELSIUS), "no column who"),
        ("time,a,a" + ONE, Wishes(values=("a",)), "2 columns called a"),
        ("time,room,place_id,station,station,temp_c\n2026-11-22T10:00,,,,,1\n", Wishes(), "sensor"),
        (NYC, Wishes(values=("temp", "dewp")), "a column tells the place.*one --value"),
        ("time,a,b" + ONE, Wishes(values=("a", "b"), place="x"), "--place tells the place"),
        ("time,a,b" + ONE, Wishes(("time", "a", "b")), "3 columns cannot make up the time"),
        ("time,t\n2026-11-22,5 °C\n", Wishes(values=("t",), place="x", unit=Unit.FAHRENHEIT), "°C"),
        ("time,t\n2026-11-22,5 C\n2026-11-23,9 F", Wishes(values=("t",), place="x"), "which unit"),
    ],
)
def test_what_cannot_be_guessed_safely_is_asked_for(text: str, wishes: Wishes, words: str) -> None:
    with pytest.raises(GenmonError, match=words):
        recognise(log_of(text), wishes)


def test_a_table_with_times_and_temperatures_is_likely_whatever_else_is_open() -> None:
    assert may_have_readings(log_of("time,value\n2026-11-22T10:00,20\n"), Wishes())
    assert not may_have_readings(log_of("key,value\nversion,3\n"), Wishes())
