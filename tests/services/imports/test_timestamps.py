from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.services.imports.timestamps import (
    CountedTimes,
    SkippedTimeError,
    WrittenTimes,
    is_moment,
    moments_of,
)

ZONES = ("America/Toronto", "America/St_Johns", "Australia/Lord_Howe", "Europe/Dublin", "UTC")


def utc_ms(hour: int, minute: int = 0) -> int:
    """On 3 November 2013, when the clocks in Toronto went back at 06:00 UTC."""
    return round(datetime(2013, 11, 3, hour, minute, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    "text",
    [
        "2013-11-03T07:30:00Z",
        "2013-11-03T02:30:00-05:00",
        "2013-11-03 02:30:00",
        "20131103T023000",
        " 2013-11-03T02:30 ",
        "2013-11-03 02:30:00.000000123",
        "2013-11-3 2:30 AM",
    ],
)
def test_times_are_read_with_and_without_an_offset(text: str, toronto: ZoneInfo) -> None:
    assert WrittenTimes(toronto)(text) == (utc_ms(7, 30), utc_ms(7, 30))


@pytest.mark.parametrize(
    "text",
    [
        "1383463800",
        "1383463800.0",
        "1383463800000",
        "1383463800000000",
        "1383463800000000000",
        "1.3834638e+18",
    ],
)
def test_counts_from_1970_may_be_of_any_unit(text: str) -> None:
    moments = moments_of([text], UTC, None)
    assert moments is not None
    assert moments(text) == (utc_ms(7, 30), utc_ms(7, 30))


def test_a_clock_that_had_not_been_set_counts_in_the_same_unit() -> None:
    moments = moments_of(["12", "1383463800000"], UTC, None)
    assert moments is not None
    assert moments("120000") == (120_000, 120_000)


@pytest.mark.parametrize("text", ["", "-1", "1_000", "nan", "inf", "noon", "99999999999"])
def test_what_is_no_count_is_no_time(text: str) -> None:
    with pytest.raises((ValueError, OverflowError)):
        CountedTimes(0.001)(text)


def test_the_hour_that_occurs_twice_may_be_either(toronto: ZoneInfo) -> None:
    assert WrittenTimes(toronto)("2013-11-03T01:30") == (utc_ms(5, 30), utc_ms(6, 30))


def test_the_hour_that_the_clock_leaves_out_is_none(toronto: ZoneInfo) -> None:
    with pytest.raises(SkippedTimeError):
        WrittenTimes(toronto)("2014-03-09T02:30")


AROUND_CHANGES = (datetime(2026, 3, 8), datetime(2026, 4, 5), datetime(2026, 11, 1))  # noqa: DTZ001
LOCAL = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)) | st.builds(  # noqa: DTZ001
    lambda day, minutes: day + timedelta(minutes=minutes),
    st.sampled_from(AROUND_CHANGES),
    st.integers(0, 240),
)


@given(zone=st.sampled_from(ZONES).map(ZoneInfo), local=LOCAL)
def test_local_times_are_those_of_the_zone(zone: ZoneInfo, local: datetime) -> None:
    both = [round(local.replace(tzinfo=zone, fold=fold).timestamp() * 1000) for fold in (0, 1)]
    moments = WrittenTimes(zone)
    if both[0] > both[1]:
        with pytest.raises(SkippedTimeError):
            moments(local.isoformat())
    else:
        assert list(moments(local.isoformat())) == both


@pytest.mark.parametrize(
    ("samples", "kind"),
    [
        (["NA", "2013-11-03 00:00:00"], WrittenTimes),
        (["20131103"], WrittenTimes),
        (["", "1383463800"], CountedTimes),
        (["20131103023000"], type(None)),
        (["201311030230"], type(None)),
        (["3/11/2013"], type(None)),
        (["07:30", "noon", ""], type(None)),
        ([], type(None)),
    ],
)
def test_the_first_time_in_a_column_tells_how_to_read_it(samples: list[str], kind: type) -> None:
    assert isinstance(moments_of(samples, UTC, None), kind)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("2026-11-22", True),
        ("3/4/26", True),
        ("1795374120", True),
        ("20261122", False),
        ("1", False),
    ],
)
def test_some_texts_can_hardly_be_anything_but_a_time(text: str, *, is_one: bool) -> None:
    assert is_moment(text) is is_one
