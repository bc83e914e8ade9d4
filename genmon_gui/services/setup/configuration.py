"""The owner's configuration while the program runs: read again, and changed by finger."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from genmon_gui.config.watching import Watch

if TYPE_CHECKING:  # what writes it is needed by the first change
    from genmon_gui.services.setup.settings_file import SettingsFile


class Configuration(NamedTuple):
    """The owner's configuration while the program runs.

    Attributes:
        watch: notices changes of it.
        open_file: what changes it; another file once there is one that is preferred.
    """

    watch: Watch
    open_file: Callable[[], "SettingsFile"]
