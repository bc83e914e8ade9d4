from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.services.timestamps import IsoTimes, epoch_moment, moment_reader


def utc(hour: int, minute: int = 0) -> float:
    """On 3 November 2013, when the clocks in Toronto went back at 06:00 UTC."""
    return datetime(2013, 11, 3, hour, minute, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    "text",
    [
        "2013-11-03T07:30:00Z",
        "2013-11-03T02:30:00-05:00",
        "2013-11-03 02:30:00",
        "20131103T023000",
        " 2013-11-03T02:30 ",
        "2013-11-03 02:30:00.000000123",
    ],
)
def test_iso_times_are_read_with_and_without_an_offset(text: str, toronto: ZoneInfo) -> None:
    assert IsoTimes(toronto)(text, "Engine") == utc(7, 30)


@pytest.mark.parametrize("text", ["1383463800", "1383463800.0", "1383463800000"])
def test_epoch_times_are_seconds_or_milliseconds(text: str) -> None:
    assert epoch_moment(text, "Engine") == utc(7, 30)


def test_the_hour_that_occurs_twice_goes_on_in_its_second_turn(toronto: ZoneInfo) -> None:
    moment = IsoTimes(toronto)
    texts = ("00:30", "01:00", "01:30", "01:00", "01:30", "02:00")
    times = [moment(f"2013-11-03T{text}", "Engine") for text in texts]
    assert times == [utc(4, 30), utc(5), utc(5, 30), utc(6), utc(6, 30), utc(7)]


def test_each_place_has_an_autumn_hour_of_its_own(toronto: ZoneInfo) -> None:
    moment = IsoTimes(toronto)
    assert moment("2013-11-03T01:00", "Engine") == utc(5)
    assert moment("2013-11-03T01:00", "Oil") == utc(5)
    assert moment("2013-11-03T01:00", "Engine") == utc(6)


def test_a_clock_that_was_put_back_is_left_as_it_is(toronto: ZoneInfo) -> None:
    moment = IsoTimes(toronto)
    later = moment("2014-01-07T02:55", "Engine")
    assert moment("2014-01-07T02:00", "Engine") == later - 55 * 60


@pytest.mark.parametrize(
    ("samples", "kind"),
    [
        (["NA", "2013-11-03 00:00:00"], IsoTimes),
        (["20131103"], IsoTimes),
        (["", "1383463800"], type(epoch_moment)),
        (["07:30", "noon", ""], type(None)),
        ([], type(None)),
    ],
)
def test_the_first_time_in_a_column_tells_how_to_read_it(samples: list[str], kind: type) -> None:
    assert isinstance(moment_reader(samples, UTC), kind)
