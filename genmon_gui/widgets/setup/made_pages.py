"""The pages of set-up, in the menu's order, and what the window asks for them."""

from genmon_gui.services.setup.setup_words import (
    limits_words,
    places_words,
    screen_words,
    units_words,
)
from genmon_gui.services.telling.telling_words import messages_words
from genmon_gui.widgets.asking_window import AskingWindow
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.setup.limits_page import LimitsPage
from genmon_gui.widgets.setup.messages_page import MessagesPage
from genmon_gui.widgets.setup.pin_page import PinPage
from genmon_gui.widgets.setup.probes_page import ProbesPage
from genmon_gui.widgets.setup.screen_page import ScreenPage
from genmon_gui.widgets.setup.units_page import UnitsPage

# How the menu says what is set, in the order of the pages; the last one has words of its own.
MENU_WORDS = (places_words, limits_words, messages_words, screen_words, units_words)


def made_pages(
    look: Look, window: AskingWindow
) -> tuple[ProbesPage, LimitsPage, MessagesPage, ScreenPage, UnitsPage, PinPage]:
    """Make all pages; what is no change of the settings they ask through the window at once."""
    probes, limits, messages, pin = (
        ProbesPage(look),
        LimitsPage(look),
        MessagesPage(look),
        PinPage(look),
    )
    probes.hurried.connect(window.hurried)
    probes.overview_asked.connect(window.overview_asked)
    limits.history_asked.connect(window.history_asked)
    limits.hindsight_asked.connect(window.hindsight_asked)
    messages.trial_wanted.connect(window.trial_wanted)
    messages.trial_stopped.connect(window.trial_stopped)
    messages.rehearsal_wanted.connect(window.rehearsal_wanted)
    messages.rehearsal_stopped.connect(window.rehearsal_stopped)
    pin.pin_asked.connect(window.pin_asked)
    pin.pin_wanted.connect(window.pin_wanted)
    return probes, limits, messages, ScreenPage(look), UnitsPage(look), pin
