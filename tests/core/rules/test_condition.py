"""What must hold for every kind of condition."""

import pytest

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.program import Lost, MessagesFail, Stale, StorageFails, WasOff
from genmon_gui.core.rules.rate import Rate

CONDITIONS: tuple[Condition, ...] = (
    *(Beyond("A", side, 5.0) for side in Side),
    *(Difference("A", "B", side, 5.0) for side in Side),
    *(Rate("A", side, 5.0) for side in Side),
    *(Lost("A"), Stale(), StorageFails(), MessagesFail(), WasOff()),
)


def test_each_has_a_key_of_its_own() -> None:
    assert len({condition.key for condition in CONDITIONS}) == len(CONDITIONS)


@pytest.mark.parametrize("condition", CONDITIONS)
def test_each_can_be_said(condition: Condition) -> None:
    words, value = condition.words(Unit.CELSIUS), condition.value_words(5.0, Unit.CELSIUS)
    sentence = condition.sentence(value, words)
    assert condition.subject in sentence
    assert words in sentence


@pytest.mark.parametrize("condition", CONDITIONS)
def test_each_is_a_value(condition: Condition) -> None:
    assert hash(condition) == hash(condition)
    assert (condition.place in condition.places) == bool(condition.place)
