"""Text on one line, whatever it is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.one_line import one_line


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/a folder/Ü 🔥.db", "/a folder/Ü 🔥.db"),
        ("no\nsuch.db", r"no\nsuch.db"),
        ("\x1b[2Jgone", r"\x1b[2Jgone"),
        ("a\u2028b", r"a\u2028b"),
        ("21\N{NO-BREAK SPACE}°C", "21\N{NO-BREAK SPACE}°C"),
    ],
)
def test_what_ends_a_line_is_spelled_out(text: str, told: str) -> None:
    assert one_line(text) == told


@given(st.text())
def test_any_text_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
