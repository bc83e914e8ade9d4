import logging

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.messages import Trouble
from genmon_gui.workers.surviving import Surviving


def test_a_trouble_is_told_and_the_work_goes_on() -> None:
    told: list[Trouble] = []
    with Surviving(told.append, "it was not done"):
        raise GenmonError("the stick is gone", "put it back")
    assert told == [Trouble("the stick is gone", "put it back")]


def test_a_bug_is_logged_with_its_traceback_and_the_work_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[Trouble] = []
    with caplog.at_level(logging.ERROR), Surviving(told.append, "it was not done"):
        raise ValueError("a bug")
    assert told == []
    assert "it was not done" in caplog.text
    assert "ValueError: a bug" in caplog.text


def test_whoever_waits_for_an_answer_gets_one_after_a_bug_too() -> None:
    told: list[Trouble] = []
    with Surviving(told.append, "it was not done", "nothing was written"):
        raise ValueError("a bug")
    assert told == [Trouble("nothing was written")]


def test_the_end_of_the_program_is_not_survived() -> None:
    with pytest.raises(KeyboardInterrupt), Surviving(lambda _: None, "it was not done"):
        raise KeyboardInterrupt


def test_where_all_is_well_nothing_is_told(caplog: pytest.LogCaptureFixture) -> None:
    told: list[Trouble] = []
    with Surviving(told.append, "it was not done"):
        pass
    assert (told, caplog.records) == ([], [])


def test_a_trouble_may_be_told_in_other_words_than_its_own() -> None:
    told: list[Trouble] = []
    with Surviving(told.append, "it was not done", trouble_of=lambda error: Trouble(f"<{error}>")):
        raise GenmonError("gone")
    assert told == [Trouble("<gone>")]
