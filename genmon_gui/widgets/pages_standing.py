"""Where somebody is on the kiosk's pages."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genmon_gui.widgets.setup.standing import SetupStanding


@dataclass(frozen=True, slots=True)
class PagesStanding:
    """Where somebody is, for pages that are made anew.

    Attributes:
        number: the rail's page.
        big: the places whose numbers are huge, none for all places.
        setup: where in set-up; None where nobody has been there.
    """

    number: int
    big: tuple[str, ...]
    setup: "SetupStanding | None"
