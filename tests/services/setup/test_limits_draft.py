from dataclasses import replace
from pathlib import Path

from genmon_gui.config.loading import settings_of
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.setup.limits_draft import LimitsDraft, draft_of
from genmon_gui.services.setup.limits_words import kept_words

TEXT = """\
[[alarms]]
place = "Engine"
low_c = 5.0
high_c = 20.0
"""
SETTINGS = settings_of(TEXT, Path("config.toml"))
LOW, HIGH = 0, 1
C = Unit.CELSIUS


def a_draft(chosen: int = LOW, place: str = "Engine") -> LimitsDraft:
    return draft_of(SETTINGS, place).choosing(chosen)


def test_a_limit_that_is_on_is_chosen_at_first() -> None:
    only_high = settings_of(TEXT.replace("low_c = 5.0\n", ""), Path("config.toml"))
    assert draft_of(only_high, "Engine").chosen == HIGH
    assert draft_of(SETTINGS, "Engine").chosen == LOW
    assert draft_of(SETTINGS, "Cabin").chosen == LOW


def test_only_the_chosen_one_moves() -> None:
    moved = a_draft(HIGH).at(31.13, C)
    assert [limit.limit_c for limit in moved.after] == [5.0, 31.0]
    assert moved.is_changed


def test_moved_back_there_is_nothing_to_keep() -> None:
    assert not a_draft().at(9.0, C).at(5.0, C).is_changed


def test_limits_stay_a_step_apart() -> None:
    assert a_draft(LOW).at(50.0, C).limit.limit_c == 19.5
    assert a_draft(HIGH).at(-50.0, C).limit.limit_c == 5.5
    assert a_draft(HIGH).switching(None, C).choosing(LOW).at(50.0, C).limit.limit_c == 50.0


def test_one_that_is_off_is_not_stepped() -> None:
    off = a_draft().switching(None, C)
    assert off.stepping(1, C) == off


def test_switched_on_again_it_is_where_it_was() -> None:
    assert a_draft().at(9.0, C).switching(None, C).switching((0.0, 1.0), C).limit.limit_c == 5.0


def test_switched_on_anew_it_is_beyond_what_was_measured() -> None:
    assert a_draft(LOW, "Cabin").switching((-3.2, 14.1), C).limit.limit_c == -8.0
    assert a_draft(HIGH, "Cabin").switching((-3.2, 14.1), C).limit.limit_c == 19.0
    assert a_draft(HIGH, "Cabin").switching(None, C).limit.limit_c == 60.0


def test_what_is_wanted_stays_while_the_file_says_the_same() -> None:
    wanted = a_draft(HIGH).at(30.0, C)
    again = settings_of(f'units = "F"\n{TEXT}', Path("config.toml"))
    assert draft_of(again, "Engine", wanted) == wanted


def test_once_the_file_says_something_else_that_counts() -> None:
    wanted = a_draft(HIGH).at(30.0, C)
    kept = settings_of(TEXT.replace("20.0", "30.0"), Path("config.toml"))
    draft = draft_of(kept, "Engine", wanted)
    assert not draft.is_changed
    assert draft.limit.limit_c == 30.0


def test_what_was_kept_is_told() -> None:
    def told(draft: LimitsDraft) -> str:
        return kept_words(draft.before, draft.after, C)

    assert told(a_draft(HIGH).at(30.0, C)) == "Engine now alarms above 30.0 °C."
    assert told(a_draft(LOW).switching(None, C)) == "Engine no longer has this low limit."
    assert told(a_draft(LOW).at(4.0, C).choosing(HIGH).at(30.0, C)) == "Engine has new limits."
    manner = replace(a_draft().limit, on_delay_s=60.0).manner
    assert told(a_draft().in_manner(manner)) == "Engine now alarms below 5.0 °C."
