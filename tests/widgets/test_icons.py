import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from genmon_gui.assets import resource
from genmon_gui.widgets.icons import icon_or_disabled, icon_pixmap

# The program's own is for the desktop to draw.
NAMES = sorted({file.stem for file in resource("icons").glob("*.svg")} - {"genmon-gui"})


def drawn_by_qt(name: str, colour: str, pixels: int) -> QImage:
    drawing = resource(f"icons/{name}.svg").read_text().replace("currentColor", colour)
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    return picture.toImage()


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_its_colour_on_nothing(name: str) -> None:
    image = icon_pixmap(name, "#5aa9e6", 48).toImage()
    places = ((x, y) for x in range(48) for y in range(48))
    seen = {image.pixelColor(*place).name(QColor.NameFormat.HexArgb) for place in places}
    assert "#ff5aa9e6" in seen
    assert "#00000000" in seen


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("pixels", [24, 37, 96])
def test_an_icon_is_what_its_file_says(name: str, pixels: int) -> None:
    ours = icon_pixmap(name, "#5aa9e6", pixels).toImage()
    assert ours == drawn_by_qt(name, "#5aa9e6", pixels)


def test_a_disabled_button_has_the_icon_in_another_colour() -> None:
    made = icon_or_disabled("later", "#f4f6f8", "#232933", 24)
    modes = (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    enabled, disabled = (made.pixmap(24, mode).toImage() for mode in modes)
    assert enabled != disabled
