import pytest

from genmon_gui.core.reading import FaultKind
from genmon_gui.services.reasons import OffReason, reason_words


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        (FaultKind.CRC.value, "its answers arrive garbled"),
        (OffReason.UNKNOWN.value, "power cut or crash"),
        ("/media/{card}", "/media/{card}"),
        ("", ""),
    ],
)
def test_what_the_record_has_a_word_for_is_said(detail: str, words: str) -> None:
    assert reason_words(detail) == words
