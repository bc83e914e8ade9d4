"""Colours, the type scale and the grid: one look for every screen.

The dark theme is the kiosk's unless another is chosen. All sizes are those of an 800x480 screen and
grow with it.
"""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette

if TYPE_CHECKING:  # what is drawn into a file needs no widgets
    from PySide6.QtWidgets import QWidget


class Palette(NamedTuple):
    """What each colour is for; values as #rrggbb.

    Attributes:
        background: behind everything.
        surface: a tile, a bar.
        raised: a button on a bar.
        text: what matters.
        quiet: labels and times.
        pressed: a button while a finger is on it; what of one has been held.
        faint: lines, and what can be neither read nor touched now.
        accent: the page one is on, a chosen button.
        low: lows, in tiles and pictures alike.
        high: highs.
        well: all is well, used sparingly.
        warning: a fault, something returned but not acknowledged.
        alarm: an active alarm, nothing else.
        alarm_text: the number of a place in alarm, bright enough to be read on a surface.
        on_alarm: text on the alarm colour.
        places: the curves', in the order of the places.
        least_share: how much of their light these colours can lose, and what is written in them can
            still be read: of 1 so much must be left. Numbers then stand out 4.5:1, as WCAG 2.2 asks
            of any text. For what is smaller and said besides, 3:1 is enough, which it asks of large
            type and of symbols: a dimmed screen is read from where one stands or lies, and who
            comes near to read more touches it.
    """

    background: str = "#0e1116"
    surface: str = "#171b22"
    raised: str = "#232933"
    text: str = "#f4f6f8"
    quiet: str = "#9aa4b2"
    pressed: str = "#566070"
    faint: str = "#566070"
    accent: str = "#5aa9e6"
    low: str = "#6cb6ff"
    high: str = "#ffad66"
    well: str = "#5fc38a"
    warning: str = "#f2c14e"
    alarm: str = "#c41c34"
    alarm_text: str = "#ff8080"
    on_alarm: str = "#ffffff"
    # Okabe and Ito's set, which colour-blind eyes tell apart; black left out on a dark ground.
    places: tuple[str, ...] = (
        "#56b4e9",
        "#e69f00",
        "#009e73",
        "#cc79a7",
        "#f0e442",
        "#d55e00",
        "#0072b2",
    )
    least_share: float = 0.7


DARK = Palette()

# Red alone, which does not wake the eyes; what is apart by colour by day is apart by brightness.
NIGHT = Palette(
    background="#000000",
    surface="#200606",
    raised="#320909",
    text="#ff5a4a",
    quiet="#e25244",
    pressed="#54160f",
    faint="#7d241c",
    accent="#e2564a",
    low="#e25244",
    high="#ff6a55",
    well="#e25244",
    warning="#ff8a6b",
    alarm="#b50d28",
    alarm_text="#ff8a7a",
    on_alarm="#ffe0da",
    places=("#ff5a4a", "#b8382c", "#ff9a85", "#8f2a20", "#e0483a", "#ffc4b8", "#701f18"),
    # Red is dark as it is.
    least_share=0.83,
)

# For paper and for daylight.
LIGHT = Palette(
    background="#ffffff",
    surface="#eff2f5",
    raised="#dfe4ea",
    text="#12171d",
    quiet="#566070",
    pressed="#9aa4b2",
    faint="#9aa4b2",
    accent="#1a66a3",
    low="#1f57d6",
    high="#b03a0a",
    well="#1a7044",
    warning="#7a5200",
    alarm="#c21a31",
    alarm_text="#b3142a",
    on_alarm="#ffffff",
    # The same set; on paper it is yellow that is left out.
    places=("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#000000"),
)

# What is left when nobody is there, whatever the theme: what is not lit does not wear out. Less of
# it may be lost, as its numbers are no brighter than what is said besides while somebody is there.
ON_BLACK = DARK._replace(
    background="#000000",
    text="#9aa4b2",
    quiet="#7b8594",
    least_share=0.72,
)
NIGHT_ON_BLACK = NIGHT._replace(
    text="#de5042",
    quiet="#b13c31",
    alarm_text="#ff5a4a",
    least_share=0.91,
)

# By the names that the configuration has for them.
THEMES = {"dark": DARK, "light": LIGHT}

FAMILY = "Roboto"
# The one type scale, in pixels of an 800x480 screen; the big number is sized by its tile.
SMALL, BODY, TITLE, HEADING = 15, 18, 22, 30
GRID = 8
# At least 9 mm on a 7-inch 800x480 screen (0.19 mm a pixel) and at least 48 px.
TOUCH = 52

_REFERENCE = QSize(800, 480)
_LIKE_FIGURES = str.maketrans("123456789", "000000000")


def scale_of(size: QSize) -> float:
    """How much larger than on an 800x480 screen things are drawn, at least 1.

    A portrait screen is measured by its own shorter and longer side.
    """
    shorter, longer = sorted((size.width(), size.height()))
    return max(1.0, min(longer / _REFERENCE.width(), shorter / _REFERENCE.height()))


def font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The one family at a size in pixels; Roboto's figures are all of one width."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(weight)
    return made


def with_like_figures(text: str) -> str:
    """The text with each of its figures replaced by the same one: as wide in `font` as before."""
    return text.translate(_LIKE_FIGURES)


def colour_text(label: "QWidget", colour: str) -> None:
    """Let a label write in a colour.

    By its palette: for each widget that wears a style sheet Qt keeps some ten kilobytes of rules.
    """
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    label.setPalette(palette)


def colour_ground(widget: "QWidget", colour: str) -> None:
    """Let a widget, and what stands in it, have a ground of a colour.

    Whatever has `setAutoFillBackground` is opaque then: Qt paints nothing that lies behind it.
    """
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)


def dress(widget: "QWidget", style: str) -> None:
    """Give a widget a style sheet; one that it wears already would be painted anew all the same."""
    if widget.styleSheet() != style:
        widget.setStyleSheet(style)


def focus_ring(colour: str) -> str:
    """A style for the button that has the keyboard; a finger gives none to a TabFocus button."""
    return f"QAbstractButton:focus {{ border: 2px solid {colour}; }}"


def dimmed(colour: str, share: float) -> str:
    """A colour as it is seen through glass over the screen that lets through so much of it."""
    made = QColor(colour)
    parts = (share * part for part in (made.redF(), made.greenF(), made.blueF()))
    return QColor.fromRgbF(*parts).name()


def translucent(colour: str, alpha: float) -> QColor:
    """A colour of the palette, let through by 1 - alpha."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


def place_colours(palette: Palette, places: tuple[str, ...]) -> dict[str, str]:
    """Each place's colour as #rrggbb; a place keeps it whichever others are shown."""
    colours = palette.places
    return {place: colours[index % len(colours)] for index, place in enumerate(places)}
