import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from genmon_gui.config.loading import settings_of
from genmon_gui.config.writing import changed_text
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.setup.limits_changing import limit_changes
from genmon_gui.services.setup.place_limits import PlaceLimit, limits_of

SOURCE = Path("/etc/genmon-gui/config.toml")
TEXT = """\
# The block must stay warm.
[[alarms]]
place = "Engine block"
high_c = 95.0  # the maker says 98
low_c = 5.0

# Both of the enclosure.
[[alarms]]
place = "Enclosure"
high_c = 60.0
rise_c_per_h = 20.0
on_delay_s = 60

[[alarms]]
place = "Enclosure"
low_c = 2.0
severity = "warning"
days = ["sat", "sun"]
from = "08:00"
to = "20:00"
text = "Shut the door."
# The end.
"""
Edit = Callable[[PlaceLimit], PlaceLimit]


def edited(edits: dict[Side, Edit], text: str = TEXT, place: str = "Engine block") -> str:
    """The text with the limits of a place edited."""
    found = settings_of(text, SOURCE)
    before = limits_of(found, place)
    after = tuple(edits.get(limit.side, lambda same: same)(limit) for limit in before)
    return changed_text(text, SOURCE, *limit_changes(found, before, after))


def to(limit_c: float | None) -> Edit:
    return lambda limit: replace(limit, limit_c=limit_c)


def late(limit: PlaceLimit) -> PlaceLimit:
    return replace(limit, on_delay_s=600.0)


def tables(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(text).get("alarms", [])
    return found


def test_a_place_has_a_limit_on_each_side_which_may_be_off() -> None:
    found = settings_of(TEXT, SOURCE)
    low, high = limits_of(found, "Enclosure")
    assert (low.limit_c, low.severity) == (2.0, Severity.WARNING)
    assert (high.limit_c, high.on_delay_s) == (60.0, 60.0)
    assert limits_of(found, "Outdoors") == tuple(PlaceLimit("Outdoors", side) for side in Side)


def test_the_alarm_comes_before_the_warning_of_its_side() -> None:
    text = TEXT + '[[alarms]]\nplace = "Engine block"\nhigh_c = 90\nseverity = "warning"\n'
    text = text.replace('high_c = 90\nseverity = "warning"', 'severity = "warning"\nhigh_c = 90')
    severities = [limit.severity for limit in limits_of(settings_of(text, SOURCE), "Engine block")]
    assert severities == [Severity.ALARM, Severity.ALARM, Severity.WARNING]


def test_nothing_changed_changes_nothing() -> None:
    assert edited({}) == TEXT


def test_another_limit_touches_its_own_number_alone() -> None:
    assert edited({Side.HIGH: to(92.5)}) == TEXT.replace("95.0", "92.5")


def test_both_limits_are_changed_at_once() -> None:
    wanted = TEXT.replace("95.0", "92.5").replace("low_c = 5.0", "low_c = 4.0")
    assert edited({Side.HIGH: to(92.5), Side.LOW: to(4.0)}) == wanted


def test_the_right_one_of_several_tables_is_changed() -> None:
    wanted = TEXT.replace("low_c = 2.0", "low_c = 1.0")
    assert edited({Side.LOW: to(1.0)}, place="Enclosure") == wanted


def test_switching_one_off_leaves_the_other() -> None:
    assert edited({Side.LOW: to(None)}) == TEXT.replace("low_c = 5.0\n", "")


def test_switching_one_off_leaves_what_else_the_table_watches() -> None:
    text = edited({Side.HIGH: to(None)}, place="Enclosure")
    assert tables(text)[1] == {"place": "Enclosure", "rise_c_per_h": 20.0, "on_delay_s": 60}


def test_with_its_last_limit_a_table_goes_and_the_comments_behind_it_stay() -> None:
    text = edited({Side.LOW: to(None)}, place="Enclosure")
    assert len(tables(text)) == 2
    assert text.endswith("# The end.\n")
    both = edited({Side.LOW: to(None), Side.HIGH: to(None)})
    assert [each["place"] for each in tables(both)] == ["Enclosure", "Enclosure"]


def test_the_last_table_of_all_may_go() -> None:
    text = '[[alarms]]\nplace = "Engine block"\nlow_c = 5\n'
    assert tables(edited({Side.LOW: to(None)}, text)) == []


def test_a_delay_of_both_is_said_once() -> None:
    text = edited({Side.LOW: late, Side.HIGH: late})
    assert tables(text)[0] == {
        "place": "Engine block",
        "high_c": 95.0,
        "low_c": 5.0,
        "on_delay_s": 600.0,
    }
    assert len(tables(text)) == 3


def test_a_delay_of_one_parts_it_from_the_other() -> None:
    text = edited({Side.LOW: late})
    assert tables(text)[0] == {"place": "Engine block", "high_c": 95.0}
    assert tables(text)[-1] == {"place": "Engine block", "low_c": 5.0, "on_delay_s": 600.0}
    assert "# the maker says 98" in text


def test_a_delay_is_not_changed_for_a_rise_that_has_it_too() -> None:
    text = edited({Side.HIGH: late}, place="Enclosure")
    assert tables(text)[1] == {"place": "Enclosure", "rise_c_per_h": 20.0, "on_delay_s": 60}
    assert tables(text)[-1] == {"place": "Enclosure", "high_c": 60.0, "on_delay_s": 600.0}


def test_the_manner_of_a_limit_alone_is_changed_where_it_stands() -> None:
    text = edited(
        {Side.LOW: lambda limit: replace(limit, severity=Severity.ALARM)}, place="Enclosure"
    )
    assert text == TEXT.replace('"warning"', '"alarm"')


def test_a_new_limit_joins_the_other_where_they_are_alike() -> None:
    text = '[[alarms]]\nplace = "Engine block"\nlow_c = 5\n'
    assert tables(edited({Side.HIGH: to(90.0)}, text)) == [
        {"place": "Engine block", "low_c": 5, "high_c": 90.0}
    ]


def test_a_new_limit_stands_by_itself_where_the_other_has_conditions_of_its_own() -> None:
    text = TEXT.replace("high_c = 60.0\n", "")
    assert tables(edited({Side.HIGH: to(50.0)}, text, "Enclosure"))[-1] == {
        "place": "Enclosure",
        "high_c": 50.0,
    }


def test_a_place_without_any_gets_one_table_for_both() -> None:
    text = edited({Side.LOW: to(-20.0), Side.HIGH: to(30.0)}, place="Outdoors")
    assert tables(text)[-1] == {"place": "Outdoors", "low_c": -20.0, "high_c": 30.0}
    assert text.startswith(TEXT)


def test_the_first_limit_of_all_makes_the_first_table() -> None:
    assert tables(edited({Side.LOW: to(4.0)}, 'units = "F"\n')) == [
        {"place": "Engine block", "low_c": 4.0}
    ]


def test_what_holds_besides_goes_along_when_a_limit_is_parted() -> None:
    text = """\
[[alarms]]
place = "Engine block"
low_c = 10
high_c = 80
while_place = "Outdoors"
while_below_c = -5
days = ["mon", "sun"]
from = "22:00"
to = 06:00:30
text = "Look at the heater."
"""
    before = settings_of(text, SOURCE).alarms
    after = settings_of(edited({Side.HIGH: late}, text), SOURCE).alarms
    assert after == (before[0], before[1]._replace(on_delay_s=600.0))


DEGREES = some.none() | some.integers(-30, 120).map(float)
MANNERS = some.fixed_dictionaries(
    {},
    optional={
        "hysteresis_c": some.sampled_from([0.0, 2.5]),
        "on_delay_s": some.sampled_from([60.0, 600.0]),
        "while_place": some.just("Outdoors"),
        "text": some.just("Look."),
    },
)


@some.composite
def places_tables(draw: some.DrawFn) -> list[dict[str, Any]]:
    """Tables of one place with each limit at most once for a severity."""
    found: list[dict[str, Any]] = [{"place": "Outdoors", "low_c": -40.0}]
    free = [
        (key, severity)
        for key in ("low_c", "high_c", "rise_c_per_h")
        for severity in ("alarm", "warning")
    ]
    for _ in range(draw(some.integers(0, 4))):
        severity = draw(some.sampled_from(["alarm", "warning"]))
        keys = [key for key, its in free if its == severity and draw(some.booleans())]
        if not keys:
            continue
        free = [each for each in free if each[0] not in keys or each[1] != severity]
        limits = {"low_c": 10.0, "high_c": 50.0, "rise_c_per_h": 20.0}
        table = {"place": "Engine block", "severity": severity, **draw(MANNERS)}
        if "while_place" in table:
            table["while_below_c"] = 0.0
        found.append(table | {key: limits[key] for key in keys})
    return found


def spelled(found: Sequence[dict[str, Any]]) -> str:
    def value(it: object) -> str:
        return f'"{it}"' if isinstance(it, str) else str(it)

    tables = ("\n".join(f"{key} = {value(it)}" for key, it in each.items()) for each in found)
    return "\n\n".join(f"[[alarms]]\n{table}" for table in tables) + "\n"


@given(found=places_tables(), data=some.data())
@settings(max_examples=200, deadline=None)
def test_what_is_read_again_is_what_was_wanted_and_nothing_else_is_another(
    found: list[dict[str, Any]], data: some.DataObject
) -> None:
    text = spelled(found)
    old = settings_of(text, SOURCE)
    before = limits_of(old, "Engine block")
    after = [_edited(data, limit) for limit in before]
    new = settings_of(changed_text(text, SOURCE, *limit_changes(old, before, after)), SOURCE)
    wanted = [rule for rule in (limit.as_rule() for limit in after) if rule is not None]
    limits = [limit.rule for limit in before]
    others = [rule for rule in old.alarms if rule not in limits]
    assert sorted(new.alarms, key=_named) == sorted([*others, *wanted], key=_named)


def _edited(data: some.DataObject, limit: PlaceLimit) -> PlaceLimit:
    low = limit.side is Side.LOW
    limit_c = data.draw(some.sampled_from([None, limit.limit_c, 11.5 if low else 48.0]))
    hysteresis_c = data.draw(some.sampled_from([limit.hysteresis_c, 3.0]))
    on_delay_s = data.draw(some.sampled_from([limit.on_delay_s, 300.0]))
    return replace(limit, limit_c=limit_c, hysteresis_c=hysteresis_c, on_delay_s=on_delay_s)


def _named(rule: AlarmRule) -> str:
    return rule.key
