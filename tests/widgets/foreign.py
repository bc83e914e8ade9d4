"""What is still English on a screen where a foreign language is spoken."""

import re

from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import NAMES
from tests.widgets.drawn import drawn_texts

# What is the same everywhere: units, languages in themselves, the names of zones and programs.
_SAME = re.compile(
    "|".join(
        (r"°[CF]", r"\b[kMG]B", *NAMES.values(), "UTC", "Toronto", "genmon-gui", "STARTTLS", "TLS")
    )
)


def english_on(widget: QWidget) -> list[str]:
    """The texts that are drawn on it and have letters of English."""
    texts = (text.text for text in drawn_texts(widget))
    return [text for text in texts if re.search("[A-Za-z]", _SAME.sub("", text))]
