from pathlib import Path

import pytest

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.rate import Rate
from genmon_gui.services.alarms.unreachable_limits import unreachable_limits, unreachable_trouble
from genmon_gui.services.messages import Trouble
from genmon_gui.services.own_rules import own_rules
from tests.builders import some_settings

HOT = AlarmRule(Beyond("Engine", Side.HIGH, 95.0))
SLIP = AlarmRule(Beyond("Engine", Side.HIGH, 950.0))


@pytest.mark.parametrize(
    ("condition", "is_unreachable"),
    [
        # The limit itself is still good.
        (Beyond("Engine", Side.HIGH, 125.0), True),
        (Beyond("Engine", Side.HIGH, 124.9), False),
        (Beyond("Engine", Side.LOW, -55.0), True),
        (Beyond("Engine", Side.LOW, -54.9), False),
        (Beyond("Engine", Side.LOW, 950.0), False),
        (Difference("Engine", "Outdoors", Side.HIGH, 180.0), True),
        (Difference("Engine", "Outdoors", Side.HIGH, 179.9), False),
        (Difference("Engine", "Outdoors", Side.LOW, -180.0), True),
        (Rate("Engine", Side.HIGH, 2000.0), True),
        (Rate("Engine", Side.LOW, 2000.0, over_s=600.0), False),
    ],
)
def test_a_limit_beyond_what_sensors_measure_is_unreachable(
    condition: Condition, *, is_unreachable: bool
) -> None:
    assert bool(unreachable_limits((AlarmRule(condition),))) is is_unreachable


def test_what_must_hold_besides_must_be_reachable_too() -> None:
    rule = HOT._replace(only_while=Beyond("Outdoors", Side.LOW, -67.0))
    assert unreachable_limits((rule, HOT)) == (rule,)


def test_what_goes_by_no_temperature_is_always_reachable(tmp_path: Path) -> None:
    rules = tuple(own_rules(some_settings(tmp_path / "genmon.db")))
    assert rules
    assert unreachable_limits(rules) == ()


def test_it_is_told_in_the_unit_that_people_see(tmp_path: Path) -> None:
    settings = some_settings(tmp_path / "genmon.db", alarms=(HOT, SLIP))._replace(
        units=Unit.FAHRENHEIT
    )
    assert unreachable_trouble(settings) == Trouble(
        "Engine above 1742.0 °F can never alarm: sensors measure −67.0 °F to 257.0 °F",
        "correct it; limits in the file are in °C",
    )
    more = unreachable_trouble(settings._replace(alarms=(SLIP, SLIP)))
    assert more is not None
    assert more.text.startswith("2 limits can never alarm, Engine above 1742.0 °F for one:")
    assert unreachable_trouble(settings._replace(alarms=(HOT,))) is None
