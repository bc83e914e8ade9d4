"""Speaking another language."""

from collections.abc import Iterator

import pytest

from genmon_gui.core.language import (
    ENGLISH,
    Language,
    decimals,
    mark,
    say,
    say_count,
    speak,
    spoken,
    whole_number,
)

WORDS = {
    ("Lowest {low} at {place}.", ""): "{place}: {low} war das Niedrigste.",
    ("May", ""): "Mai",
    ("May", "permission"): "darf",
    ("{count} readings", ""): "{count} Messwerte",
}


@pytest.fixture
def german() -> Iterator[None]:
    speak(Language("de", lambda text, meaning: WORDS.get((text, meaning), text), ",", "."))
    yield
    speak(ENGLISH)


def test_english_is_spoken_until_another_language_is_chosen() -> None:
    assert spoken().code == "en"
    assert say("Lowest {low} at {place}.", low="3", place="A {strange} name") == (
        "Lowest 3 at A {strange} name."
    )


@pytest.mark.usefixtures("german")
def test_another_language_may_order_its_words_in_its_own_way() -> None:
    assert say("Lowest {low} at {place}.", low=3, place="Block") == "Block: 3 war das Niedrigste."


@pytest.mark.usefixtures("german")
def test_what_is_marked_is_said_later_in_the_language_of_that_moment() -> None:
    words = mark("May")
    assert words == "May"
    assert say(words) == "Mai"


@pytest.mark.usefixtures("german")
def test_one_english_word_may_be_two_of_another_language() -> None:
    assert say("May", "permission") == "darf"


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_is_said_in_english() -> None:
    assert say("Nothing of the kind.") == "Nothing of the kind."


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 readings"), (1, "1 reading"), (1202, "1,202 readings")]
)
def test_one_is_no_plural(count: int, text: str) -> None:
    assert say_count(count, mark("1 reading"), mark("{count} readings")) == text


@pytest.mark.usefixtures("german")
def test_numbers_are_written_as_the_language_does() -> None:
    assert say_count(1202, mark("1 reading"), mark("{count} readings")) == "1.202 Messwerte"
    assert whole_number(1_629_000) == "1.629.000"
    assert (decimals(2.44), decimals(12.0, 2), decimals(1234.6, 0)) == ("2,4", "12,00", "1235")


@pytest.mark.parametrize(("value", "text"), [(-0.04, "0.0"), (-0.06, "-0.1"), (0.0, "0.0")])
def test_nothing_is_not_below_nothing(value: float, text: str) -> None:
    assert decimals(value) == text
