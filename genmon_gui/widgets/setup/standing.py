"""Where somebody is in set-up."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genmon_gui.services.setup.settings_change import SettingsAnswer

if TYPE_CHECKING:
    from genmon_gui.widgets.setup.limits_page import HeldLimits
    from genmon_gui.widgets.setup.messages_page import HeldMessages


@dataclass(frozen=True, slots=True)
class SetupStanding:
    """Where somebody is in it, for a page that is made anew.

    Attributes:
        opened: the number of the page, None for the menu.
        scrolled_px: how far it is moved.
        answer: what is told at the foot, None for nothing.
        limits: limits that are not kept yet, None where nobody has looked at any.
        messages: likewise a mail account.
    """

    opened: int | None
    scrolled_px: int
    answer: SettingsAnswer | None
    limits: "HeldLimits | None"
    messages: "HeldMessages | None"
