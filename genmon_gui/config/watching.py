"""Notices that the owner has changed the configuration."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from genmon_gui.config.loading import defaults, settings_of, text_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import GenmonError


class _Seen(NamedTuple):
    """What tells one state of a file from another; all None where there is none."""

    path: Path | None = None
    modified_ns: int | None = None
    size: int | None = None
    inode: int | None = None


class Watch:
    """Looks at the configuration now and then. For one thread's use.

    Attributes:
        is_settled: the last look found what the one before it had found.
    """

    def __init__(
        self,
        find: Callable[[], Path | None],
        adapt: Callable[[Settings], Settings] = lambda settings: settings,
    ) -> None:
        """Take the configuration as it is now for the one that is known.

        Args:
            find: where the configuration is, None where there is none; may raise a GenmonError.
            adapt: what the command line makes of settings.
        """
        self._find = find
        self._adapt = adapt
        self._known = self._last = self._state()
        self.is_settled = True

    def look(self) -> Settings | None:
        """The settings, once after each change; None where there is nothing new.

        A file counts when two looks in a row found it the same: an editor may be half way.

        Raises:
            GenmonError: the changed configuration cannot be used; told once after each change.
        """
        state = self._state()
        self.is_settled, self._last = state == self._last, state
        return self.take() if self.is_settled and state != self._known else None

    def take(self) -> Settings:
        """The settings of the file as it is now, for whoever knows that it is whole.

        Raises:
            GenmonError: the configuration cannot be used.
        """
        self._known = self._last = self._state()
        path = self._find()
        return self._adapt(defaults() if path is None else settings_of(text_of(path), path))

    def _state(self) -> _Seen:
        try:
            path = self._find()
            if path is None:
                return _Seen()
            found = path.stat()
        except (GenmonError, OSError):  # asked for by name, and gone
            return _Seen()
        return _Seen(path, found.st_mtime_ns, found.st_size, found.st_ino)
