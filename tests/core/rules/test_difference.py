import pytest

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.moment import Heard, Moment

HEATER = Difference("Block", "Outdoors", Side.LOW, 15.0, 2.0)


@pytest.mark.parametrize(
    ("block_c", "judged"),
    [(5.0, (15.0, False, False)), (4.9, (14.9, True, False)), (7.0, (17.0, False, True))],
)
def test_a_block_no_warmer_than_the_frost_around_it_has_a_dead_heater(
    block_c: float, judged: tuple[float, bool, bool]
) -> None:
    newest = {"Block": Heard(60.0, block_c), "Outdoors": Heard(40.0, -10.0)}
    assert HEATER.judge(Moment(60.0, newest)) == judged


def test_it_is_judged_when_either_place_speaks() -> None:
    newest = {"Block": Heard(40.0, 0.0), "Outdoors": Heard(60.0, -10.0)}
    assert HEATER.judge(Moment(60.0, newest)) is not None
    assert HEATER.judge(Moment(80.0, newest)) is None


def test_a_place_that_is_silent_for_long_is_compared_with_nothing() -> None:
    newest = {"Block": Heard(100.0, 0.0), "Outdoors": Heard(10.0, -10.0)}
    assert HEATER.judge(Moment(100.0, newest, current_s=60.0)) is None
    assert HEATER.judge(Moment(100.0, {"Block": Heard(100.0, 0.0)})) is None


def test_a_difference_is_said_without_the_offset_of_its_unit() -> None:
    assert HEATER.words(Unit.FAHRENHEIT) == "below 27.0 °F"
    assert HEATER.value_words(-1.25, Unit.CELSIUS) == "\N{MINUS SIGN}1.2 °C"
    assert HEATER.subject == "Block minus Outdoors"
