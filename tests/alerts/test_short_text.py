import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.alerts.short_text import LONGEST, short_text

GSM_IN_ASCII = set(string.ascii_letters + string.digits + " @$_!\"#%&'()*+,-./:;<=>?")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("\N{MINUS SIGN}4.0 °C", "-4.0 C"),
        ("Öltank “hinten” – groß", 'Oltank "hinten" - gross'),
        ("Réservoir d’eau… [2]", "Reservoir d'eau... (2)"),
        ("エンジン 97.3 °C", "???? 97.3 C"),
        ("two\nlines\tand  a gap", "two lines and a gap"),
    ],
)
def test_signs_beyond_the_gateway_become_plain_ones(text: str, plain: str) -> None:
    assert short_text(text) == plain


@given(st.text(max_size=400))
def test_any_text_becomes_one_short_line_of_known_letters(text: str) -> None:
    short = short_text(text)
    assert len(short) <= LONGEST
    assert set(short) <= GSM_IN_ASCII
    assert short_text(short) == short
