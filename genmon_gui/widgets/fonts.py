"""The one family of fonts, brought along rather than whatever the system happens to have."""

from PySide6.QtGui import QFontDatabase, QGuiApplication

from genmon_gui.assets.fonts import font_files
from genmon_gui.widgets.theme import FAMILY


def load_fonts() -> None:
    """Make the faces known to Qt; once, after the application object is made."""
    for path in font_files():
        QFontDatabase.addApplicationFont(str(path))
    # Else Qt opens the system's own for each widget that nobody has given one yet.
    font = QGuiApplication.font()
    font.setFamily(FAMILY)
    QGuiApplication.setFont(font)
