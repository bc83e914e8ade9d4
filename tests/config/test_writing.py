import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.config.change import Add, Change, Put, Remove, Where
from genmon_gui.config.loading import ConfigError
from genmon_gui.config.writing import changed_text

SOURCE = Path("/etc/genmon-gui/config.toml")
TEXT = """\
# My generator.
units = "C"  # as at home

[[sensors]]  # the old probe
rom_id = "28-0316a2794dff"
place = "Engine block"
# The next one hangs at the wall.

[[sensors]]
rom_id = "28-0000071cbc72"
place = "Enclosure"
# Alarms.

[[alarms]]
place = "Enclosure"
high_c = 60.0
# How often.

[polling]
interval_s = 20
# The end.
"""
EMAIL: dict[str, str | list[str]] = {"host": "mail", "sender": "a@b.ca", "recipients": ["a@b.ca"]}


def changed(*changes: Change, text: str = TEXT) -> str:
    return changed_text(text, SOURCE, *changes)


def comments(text: str) -> list[str]:
    return [line.partition("#")[2] for line in text.splitlines() if "#" in line]


def test_a_changed_value_changes_its_own_line_alone() -> None:
    after = changed(Put(("sensors", 0, "place"), "Château"))
    assert after == TEXT.replace('"Engine block"', '"Château"')


def test_a_comment_behind_a_value_stays() -> None:
    assert 'units = "F"  # as at home' in changed(Put(("units",), "F"))


def test_a_key_of_the_file_itself_comes_before_its_tables() -> None:
    after = changed(Put(("timezone",), "UTC"))
    assert tomllib.loads(after)["timezone"] == "UTC"
    assert comments(after) == comments(TEXT)


def test_a_table_that_is_missing_is_made() -> None:
    after = changed(*(Put(("email", key), value) for key, value in EMAIL.items()))
    assert tomllib.loads(after)["email"] == EMAIL
    assert after.startswith(TEXT)


@pytest.mark.parametrize("text", ["", TEXT])
def test_a_table_is_added_at_the_end_of_its_array(text: str) -> None:
    sensor = {"rom_id": "28-0000000000aa", "place": "Outdoors"}
    after = tomllib.loads(changed(Add("sensors", sensor), text=text))
    assert after["sensors"][-1] == sensor


@pytest.mark.parametrize(
    "text",
    [
        "",
        'units = "C"\n',
        '[[sensors]]\nrom_id = "28-0316a2794dff"\nplace = "A"\n\n[polling]\ninterval_s = 5\n',
    ],
)
def test_a_blank_line_is_above_every_table_that_is_added(text: str) -> None:
    names = {"28-0000000000aa": "Outdoors", "28-0000000000bb": "Shed"}
    sensors = [Add("sensors", {"rom_id": key, "place": name}) for key, name in names.items()]
    after = changed(*sensors, Add("alarms", {"place": "Shed", "low_c": 1.0}), text=text)
    lines = after.splitlines()
    heads = [number for number, line in enumerate(lines) if number and line.startswith("[")]
    assert [lines[number - 1] for number in heads] == [""] * len(heads)
    assert "\n\n\n" not in after


@pytest.mark.parametrize(
    ("gone", "kept"),
    [
        (("sensors", 0), "hangs at the wall"),
        (("sensors", 1), "Alarms"),
        (("alarms", 0), "How often"),
        (("polling",), "The end"),
    ],
)
def test_a_removed_table_leaves_the_comments_of_the_next(
    gone: tuple[str | int, ...], kept: str
) -> None:
    to_be_free = (Remove(("alarms",)),) if gone == ("sensors", 1) else ()
    assert kept in changed(*to_be_free, Remove(gone))


def test_the_last_table_of_an_array_can_go_too() -> None:
    after = changed(Remove(("alarms", 0)), Remove(("sensors", 1)), Remove(("sensors", 0)))
    assert tomllib.loads(after) == {"units": "C", "polling": {"interval_s": 20}}
    assert comments(after)[-2:] == [" How often.", " The end."]


def test_what_is_not_there_can_be_removed() -> None:
    assert changed(Remove(("email",)), Remove(("email", "port")), Remove(("timezone",))) == TEXT


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (Put(("units",), "K"), 'units: expected "C" or "F"'),
        (Put(("unit",), "C"), "unknown key"),
        (Put(("sensors", 1, "place"), "Engine block"), "already the one of"),
        (Remove(("sensors", 0, "rom_id")), "is missing"),
        (Remove(("sensors", 7)), "cannot be changed"),
        (Put(("units", "new"), 1), "cannot be changed"),
    ],
)
def test_a_change_that_would_break_the_file_is_refused(change: Change, problem: str) -> None:
    with pytest.raises(ConfigError, match=problem):
        changed(change)


def test_a_broken_text_is_not_changed() -> None:
    with pytest.raises(ConfigError, match="is not TOML"):
        changed(Put(("units",), "F"), text="units = ")


NUMBERS = st.floats(0.1, 86_400)
PLACES = st.text("abcé #\"'\\[]=", min_size=1).filter(lambda text: text.strip())
CHANGES = st.one_of(
    st.builds(lambda value: Put(("polling", "interval_s"), value), NUMBERS),
    st.builds(lambda value: Put(("sensors", 0, "place"), value + "!"), PLACES),
    st.builds(lambda value: Add("alarms", {"place": "Enclosure", "low_c": value}), st.just(2.5)),
    st.sampled_from([Remove(("alarms", 0)), Remove(("polling",)), Put(("units",), "F")]),
)


@given(st.lists(CHANGES, max_size=4, unique_by=str))
def test_whatever_is_changed_the_text_loads_and_keeps_the_comments_between(
    changes: list[Change],
) -> None:
    try:
        after = changed(*changes)
    except ConfigError as error:
        assert "already has one" in str(error) or "cannot be changed" in str(error)  # noqa: PT017
    else:
        assert {" My generator.", " Alarms.", " The end."} <= set(comments(after))


def test_a_table_is_found_by_what_it_says() -> None:
    place = Where("rom_id", "28-0000071cbc72")
    after = changed(
        Put(("sensors", place, "place"), "Shed"),
        Put(("alarms", Where("place", "Enclosure"), "place"), "Shed"),
    )
    assert after == TEXT.replace('"Enclosure"', '"Shed"')


def test_all_tables_that_say_so_are_changed_or_removed() -> None:
    limit = '[[alarms]]\nplace = "Enclosure"\nrise_c_per_h = 1\n'
    where = Where("place", "Enclosure")
    after = tomllib.loads(changed(Remove(("alarms", where)), text=TEXT + limit))
    assert "alarms" not in after
    assert len(after["sensors"]) == 2


def test_what_no_table_says_changes_nothing() -> None:
    nowhere = Where("place", "Attic")
    assert changed(Put(("alarms", nowhere, "low_c"), 1.0), Remove(("push", nowhere))) == TEXT
    assert changed(Remove(("alarms", nowhere))) == TEXT


def test_a_table_is_found_whatever_spaces_stand_around_what_it_says() -> None:
    text = TEXT.replace('"Enclosure"', '" Enclosure "')
    after = changed(
        Put(("sensors", Where("place", "Enclosure"), "rom_id"), "28-0000000000aa"), text=text
    )
    assert "28-0000071cbc72" not in after


INLINE = """\
sensors = [
  {rom_id = "28-0316a2794dff", place = "Engine block"},  # the old probe
  {rom_id = "28-0000071cbc72", place = "Enclosure"},
]
alarms = [{place = "Enclosure", high_c = 60.0}]
"""


def test_tables_in_one_line_are_added_and_removed_like_others() -> None:
    sensor = {"rom_id": "28-000000000009", "place": "Outdoors"}
    gone = Remove(("sensors", Where("place", "Enclosure")))
    alarm = Remove(("alarms", Where("place", "Enclosure")))
    text = changed(alarm, gone, Add("sensors", sensor), text=INLINE)
    found = tomllib.loads(text)
    assert [each["place"] for each in found["sensors"]] == ["Engine block", "Outdoors"]
    assert found["alarms"] == []
    assert comments(text) == [" the old probe"]


def test_a_table_is_added_below_a_last_line_whose_end_was_left_out() -> None:
    text = '[[sensors]]\nrom_id = "28-0316a2794dff"\nplace = "A"'
    added = changed(Add("sensors", {"rom_id": "28-000000000009", "place": "B"}), text=text)
    assert [each["place"] for each in tomllib.loads(added)["sensors"]] == ["A", "B"]
