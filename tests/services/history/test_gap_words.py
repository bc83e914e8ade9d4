import pytest

from genmon_gui.core.gap import Gap, GapReason
from genmon_gui.services.history.gap_words import gap_sentence, gap_word


@pytest.mark.parametrize(
    ("reason", "detail", "words"),
    [
        (
            GapReason.PROGRAM_OFF,
            "power cut or crash",
            "The program was off (power cut or crash), 3 h",
        ),
        (GapReason.SENSOR_LOST, "", "Not heard, 3 h"),
        (GapReason.CLOCK_UNKNOWN, "", "The time was not known, 3 h"),
        (GapReason.HIDDEN, "", "Hidden by hand, 3 h"),
        (GapReason.UNEXPLAINED, "", "No reason is known, 3 h"),
    ],
)
def test_a_sentence_tells_why_and_how_long(reason: GapReason, detail: str, words: str) -> None:
    assert gap_sentence(Gap("Shed", 0, 3 * 3600, reason, detail)) == words


def test_a_place_is_named_where_others_have_readings() -> None:
    gap = Gap("Shed", 0, 60 * 5, GapReason.HIDDEN)
    assert gap_sentence(gap, "Shed") == "Shed: hidden by hand, 5 min"


def test_every_reason_has_a_word_of_its_own() -> None:
    assert len({gap_word(reason) for reason in GapReason}) == len(GapReason)
