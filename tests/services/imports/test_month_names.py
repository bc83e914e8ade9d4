import pytest

from genmon_gui.services.imports.month_names import with_numbered_month


@pytest.mark.parametrize(
    ("text", "numbered"),
    [
        ("22-Nov-2026", "2026-11-22"),
        ("22 november 26 10:00", "2026-11-22 10:00"),
        ("Sun, 22 Nov 2026 10:00:00 +0000", "2026-11-22 10:00:00 +0000"),
        ("Nov 2nd, 2026 2:05 PM", "2026-11-02 2:05 PM"),
        ("Sun Nov  2 10:00:00 EST 2026", "2026-11-02 10:00:00 EST"),
    ],
)
def test_a_month_in_words_becomes_a_number(text: str, numbered: str) -> None:
    assert with_numbered_month(text) == numbered


@pytest.mark.parametrize("text", ["", "2026-11-22", "22-Now-2026", "22 Nov", "Nov 20265", "may"])
def test_any_other_text_stays(text: str) -> None:
    assert with_numbered_month(text) == text
