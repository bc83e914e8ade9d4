"""How the kiosk is shown: in which window, with which look, and with what as its first sight."""

from PySide6.QtCore import QSize

from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import local
from genmon_gui.core.language import spoken
from genmon_gui.core.night import is_night
from genmon_gui.core.reading import stale_after_s
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.messages import RoundTaken
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.first_paint import await_first_paint
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.theme import NIGHT, THEMES


def shown_window(settings: Settings, options: KioskOptions, known: RoundTaken) -> KioskWindow:
    """A window that has been seen, with the numbers alone; what is touched meanwhile is kept.

    Args:
        settings: everything configured.
        options: how it is shown.
        known: what is known before anything is asked.
    """
    load_fonts()
    window = KioskWindow(_appearance_now(settings, options, known), is_furnished=False)
    # Only now its size is known, for which numbers are laid out.
    _open(window, options)
    window.show_round(known)
    await_first_paint(window)
    return window


def _appearance_now(settings: Settings, options: KioskOptions, known: RoundTaken) -> Appearance:
    """As of the day, or red on black where it is night: light as of the day wakes a sleeper."""
    appearance, display = appearance_of(settings, options), settings.display
    at = local(known.at, settings.timezone).time()
    is_dark = known.is_clock_known and is_night(at, display.night_from, display.night_to)
    return appearance._replace(palette=NIGHT) if is_dark else appearance


def appearance_of(settings: Settings, options: KioskOptions) -> Appearance:
    """How everything is drawn under these settings, by day."""
    return Appearance(
        THEMES[settings.display.theme],
        settings.units,
        settings.timezone,
        stale_after_s(settings.polling.interval_s),
        spoken().code,
        is_demo=options.demo,
    )


def _open(window: KioskWindow, options: KioskOptions) -> None:
    if options.size is not None:
        window.resize(QSize(*options.size))
    elif options.windowed:
        window.resize(QSize(800, 480))
    if options.windowed or options.size is not None:
        window.show()
    else:
        # Where no window manager does it, as under a bare X server, the size must be set.
        window.setGeometry(window.screen().geometry())
        window.showFullScreen()
