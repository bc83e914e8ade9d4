import pytest
from PySide6.QtGui import QColor, QIcon

from genmon_gui.widgets.icons import icon, icon_or_disabled, icon_pixmap

NAMES = ("now", "history", "setup", "warning", "check", "earlier", "later")


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_its_colour_on_nothing(name: str) -> None:
    image = icon_pixmap(name, "#5aa9e6", 48).toImage()
    places = ((x, y) for x in range(48) for y in range(48))
    seen = {image.pixelColor(*place).name(QColor.NameFormat.HexArgb) for place in places}
    assert "#ff5aa9e6" in seen
    assert "#00000000" in seen


def test_a_checked_button_has_the_icon_in_another_colour() -> None:
    made = icon("now", "#9aa4b2", "#5aa9e6", 24)
    states = [made.pixmap(24, QIcon.Mode.Normal, state).toImage() for state in QIcon.State]
    assert states[0] != states[1]


def test_a_disabled_button_has_the_icon_in_another_colour() -> None:
    made = icon_or_disabled("later", "#f4f6f8", "#232933", 24)
    modes = (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    enabled, disabled = (made.pixmap(24, mode).toImage() for mode in modes)
    assert enabled != disabled
