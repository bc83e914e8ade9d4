import pytest

from genmon_gui.services.imports.place_names import place_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (" Engine  block ", "Engine  block"),
        ("Engine\nblock\r\n", "Engine block"),
        ("Engine\N{NO-BREAK SPACE}block", "Engine block"),
        ("\x1b[31mEngine\x07", "[31mEngine"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}Engine", "Engine"),
        ("\x1b\x07\n", ""),
        ("Môtör 🔥", "Môtör 🔥"),
    ],
)
def test_a_name_is_one_line_that_can_be_configured(text: str, name: str) -> None:
    assert place_name(text) == name
