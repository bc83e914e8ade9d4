from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.services.imports.timeline import Timeline, is_newest_first
from genmon_gui.services.imports.timestamps import WrittenTimes

TORONTO = ZoneInfo("America/Toronto")
# 3 November 2013, when the clocks in Toronto went back at 06:00 UTC.
CHANGE_MS = round(datetime(2013, 11, 3, 6, tzinfo=UTC).timestamp() * 1000)


def utc_ms(hour: int, minute: int = 0) -> int:
    return CHANGE_MS + ((hour - 6) * 60 + minute) * 60_000


def told(*texts: str, newest_first: bool = False) -> list[int]:
    timeline = Timeline(WrittenTimes(TORONTO), newest_first=newest_first)
    return [timeline(f"2013-11-{text}", "Engine") for text in texts]


def local(at_ms: int) -> str:
    return f"{datetime.fromtimestamp(at_ms / 1000, TORONTO):%Y-%m-%d %H:%M:%S}"


def test_the_hour_that_occurs_twice_goes_on_in_its_second_turn() -> None:
    texts = ("03 00:30", "03 01:00", "03 01:30", "03 01:00", "03 01:30", "03 02:00")
    wanted = [utc_ms(4, 30), utc_ms(5), utc_ms(5, 30), utc_ms(6), utc_ms(6, 30), utc_ms(7)]
    assert told(*texts) == wanted
    assert told(*reversed(texts), newest_first=True) == wanted[::-1]


@given(step=st.integers(1, 50), start_s=st.integers(0, 3599), backwards=st.booleans())
def test_no_moment_of_a_log_in_order_is_lost(step: int, start_s: int, *, backwards: bool) -> None:
    first = CHANGE_MS - 2 * 3_600_000 + start_s * 1000
    wanted = list(range(first, CHANGE_MS + 3 * 3_600_000, step * 60_000))
    if backwards:
        wanted.reverse()
    timeline = Timeline(WrittenTimes(TORONTO), newest_first=backwards)
    assert [timeline(local(at_ms), "Engine") for at_ms in wanted] == wanted


def test_each_place_has_an_autumn_hour_of_its_own() -> None:
    timeline = Timeline(WrittenTimes(TORONTO))
    assert timeline("2013-11-03T01:00", "Engine") == utc_ms(5)
    assert timeline("2013-11-03T01:00", "Oil") == utc_ms(5)
    assert timeline("2013-11-03T01:00", "Engine") == utc_ms(6)


def test_a_clock_that_was_put_back_is_left_as_it_is() -> None:
    later, earlier = told("07 02:55", "07 02:43")
    assert later - earlier == 12 * 60_000


def test_a_clock_that_was_put_back_in_its_second_turn_stays_there() -> None:
    assert told("03 01:50", "03 01:30", "03 01:18")[1:] == [utc_ms(6, 30), utc_ms(6, 18)]
    assert told("03 02:05", "03 01:53") == [utc_ms(7, 5), utc_ms(6, 53)]


def test_a_clock_that_was_put_back_by_weeks_comes_to_the_first_turn_first() -> None:
    assert told("28 10:00", "03 01:00", "03 01:30", "03 01:00")[1:] == [
        utc_ms(5),
        utc_ms(5, 30),
        utc_ms(6),
    ]


@pytest.mark.parametrize(
    ("texts", "backwards"),
    [
        (("2013-11-03 01:00", "", "2013-11-03 00:00"), True),
        (("2013-11-03 00:00", "2013-11-03 01:00", "2013-11-03 00:30", "2013-11-03 02:00"), False),
        (("2013-11-03 00:00", "2013-11-03 00:00"), False),
        ((), False),
    ],
)
def test_most_steps_tell_whether_time_runs_backwards(
    texts: tuple[str, ...], *, backwards: bool
) -> None:
    assert is_newest_first(WrittenTimes(TORONTO), texts) is backwards
