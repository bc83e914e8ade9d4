from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.condition import Judged, Side
from genmon_gui.core.rules.listener import Listener
from genmon_gui.core.rules.rate import Rate

RISE = Rate("Exhaust", Side.HIGH, 20.0, 5.0, over_s=600.0)
FALL = Rate("Cabin", Side.LOW, 3.0, 1.0, over_s=600.0)


def judged(condition: Rate, *heard: tuple[float, float]) -> Judged | None:
    """What it says after readings at (monotonic seconds, °C)."""
    listener = Listener([condition], 60.0, 0.0)
    for now_s, value_c in heard:
        listener.hear(condition.place, value_c, now_s)
    return condition.judge(listener.moment(heard[-1][0]))


def test_a_rise_is_what_it_would_come_to_in_an_hour() -> None:
    assert judged(RISE, (0.0, 20.0), (600.0, 24.0)) == (24.0, True, False)
    assert judged(RISE, (0.0, 20.0), (360.0, 22.0)) == (20.0, False, False)
    assert judged(RISE, (0.0, 20.0), (600.0, 22.5)) == (15.0, False, True)


def test_a_fall_counts_downwards_alone() -> None:
    assert judged(FALL, (0.0, 20.0), (600.0, 19.0)) == (6.0, True, False)
    assert judged(FALL, (0.0, 20.0), (600.0, 21.0)) == (-6.0, False, True)


def test_what_was_long_ago_does_not_count() -> None:
    assert judged(RISE, (0.0, 0.0), (100.0, 20.0), (700.0, 20.0)) == (0.0, False, True)


def test_with_less_than_half_of_the_time_heard_it_says_nothing() -> None:
    assert judged(RISE, (0.0, 20.0), (299.0, 90.0)) is None
    assert judged(RISE, (0.0, 20.0), (5000.0, 90.0)) is None


def test_a_rate_is_said_an_hour() -> None:
    assert RISE.words(Unit.CELSIUS) == "rising by more than 20.0 °C an hour"
    assert FALL.words(Unit.FAHRENHEIT) == "falling by more than 5.4 °F an hour"
    assert RISE.value_words(24.0, Unit.CELSIUS) == "24.0 °C an hour"
