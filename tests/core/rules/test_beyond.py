from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.moment import Heard, Moment

HOT = Beyond("Engine", Side.HIGH, 95.0)
FROST = Beyond("Cabin", Side.LOW, -5.0)


def test_the_limit_itself_is_still_good() -> None:
    assert not HOT.judge_value(95.0).is_crossed
    assert HOT.judge_value(95.0625).is_crossed
    assert not FROST.judge_value(-5.0).is_crossed
    assert FROST.judge_value(-5.0625).is_crossed


def test_only_a_reading_of_this_very_moment_counts() -> None:
    newest = {"Engine": Heard(20.0, 99.0)}
    assert HOT.judge(Moment(20.0, newest)) == (99.0, True, False)
    assert HOT.judge(Moment(40.0, newest)) is None
    assert FROST.judge(Moment(20.0, newest)) is None


def test_a_limit_is_said_in_the_unit_people_see() -> None:
    assert HOT.words(Unit.CELSIUS) == "above 95.0 °C"
    assert FROST.words(Unit.FAHRENHEIT) == "below 23.0 °F"


def test_a_limit_is_said_in_full() -> None:
    words = HOT.sentence(HOT.value_words(96.2, Unit.CELSIUS), HOT.words(Unit.CELSIUS))
    assert words == "Engine is at 96.2 °C, which is above 95.0 °C"
