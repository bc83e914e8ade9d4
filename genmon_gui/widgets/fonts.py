"""The one family of fonts, brought along rather than whatever the system happens to have."""

from PySide6.QtGui import QFontDatabase

from genmon_gui.assets.fonts import font_files


def load_fonts() -> None:
    """Make the faces known to Qt; once, after the application object is made."""
    for path in font_files():
        QFontDatabase.addApplicationFont(str(path))
