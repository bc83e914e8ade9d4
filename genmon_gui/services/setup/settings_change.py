"""Changes of the settings that somebody makes with a finger."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from genmon_gui.config.settings import Settings
from genmon_gui.services.messages import Trouble

if TYPE_CHECKING:
    from genmon_gui.config.change import Change


@dataclass(frozen=True, slots=True)
class SettingsWanted:
    """Write these changes into the configuration.

    Attributes:
        changes: made in this order, all or none.
        said: what is told once they are made: Outdoors is now called Garden.
        password: the mail server's, which goes into a file of its own; empty for the one it has.
    """

    changes: "tuple[Change, ...]"
    said: str
    password: str = field(default="", repr=False)


class UndoWanted(NamedTuple):
    """Put the configuration back as it was before the last change."""


class SettingsAnswer(NamedTuple):
    """What became of a change.

    Attributes:
        said: what is told of it; empty where it is as it was before, in whichever language.
        settings: those that are now in the file, None where nothing was written.
        trouble: why nothing was written, None where it was.
    """

    said: str
    settings: Settings | None = None
    trouble: Trouble | None = None
