"""The owner's configuration file, changed by the program: whole, checked, and with a way back.

Comments stay, and what would not load is not written. What the file then holds is taken in as if
the owner had written it, so that nothing is ever in use that is not in the file.
"""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from genmon_gui.config.loading import settings_of, text_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.files.unfinished import named_when_whole
from genmon_gui.services.setup.secret_writing import write_secret

if TYPE_CHECKING:
    from genmon_gui.config.change import Change

_PASSWORD_FILES = ("smtp-password", "smtp-password-2")


class SettingsFile:
    """One configuration file and the text it had before the last change.

    Attributes:
        path: the file itself, where a link leads to.
        previous: the file with the text before.
    """

    def __init__(self, path: Path, begin: Callable[[], str] = str) -> None:
        """Get ready.

        Args:
            path: the configuration; it is made by the first change where there is none.
            begin: the text that is changed where there is none; may raise a GenmonError.
        """
        self.path = path.resolve()
        self._begin = begin
        self.previous = self.path.with_name(f"{self.path.name}.previous")

    def change(self, *changes: "Change", password: str = "") -> Settings:
        """Make changes in the file as it is now; what it would not load is not written.

        Args:
            changes: made in this order.
            password: the mail server's. It goes into a file that only its owner can read, another
                one than before, so that undo leads back to that too. Empty for no new one.

        Returns:
            The settings that the file now holds.

        Raises:
            GenmonError: the file is not right, would not be afterwards, or cannot be written.
        """
        # What writes TOML is needed by the first change, not by the start.
        from genmon_gui.config.change import Put
        from genmon_gui.config.writing import changed_text

        text = text_of(self.path) if self.path.exists() else self._begin()
        if not password:
            return self._write(changed_text(text, self.path, *changes), text)
        path = self._other_password_file(text)
        named = Put(("email", "password_file"), str(path))
        changed = changed_text(text, self.path, *changes, named)
        _make_folder(self.path.parent)
        write_secret(path, password)
        return self._write(changed, text)

    def undo(self) -> Settings:
        """Put the text before the last change back; done again it is the change once more.

        Raises:
            GenmonError: there is no such text, either of them is not right, or it cannot be
                written.
        """
        if not self.previous.exists():
            raise GenmonError(
                say("{path} was not changed by the program", path=self.path),
                say("change it by hand"),
            )
        text = text_of(self.path)
        # What somebody is about to mend by hand is left to them.
        settings_of(text, self.path)
        return self._write(text_of(self.previous), text)

    def _other_password_file(self, text: str) -> Path:
        """One of two beside the configuration: the one that a text of it does not name."""
        email = settings_of(text, self.path).email
        first, second = (self.path.with_name(name) for name in _PASSWORD_FILES)
        is_first_named = email is not None and email.password_file == first
        return second if is_first_named else first

    def _write(self, text: str, previous: str) -> Settings:
        """Write both files, the way back first."""
        settings = settings_of(text, self.path)
        if not _is_writable(self.path):
            raise GenmonError(
                say("{path} is read-only", path=self.path),
                say("make it writable, or change it by hand"),
            )
        _make_folder(self.path.parent)
        for path, content in ((self.previous, previous), (self.path, text)):
            with named_when_whole(path) as file:
                _liken(file.fileno(), self.path)
                file.write(content.encode())
        return settings


def _is_writable(path: Path) -> bool:
    """Whether its owner lets it be changed; a new file could take its name all the same."""
    return not path.exists() or os.access(path, os.W_OK, effective_ids=True)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GenmonError(
            f"{folder}: {error.strerror}", say("check its folder and the disk")
        ) from error


def _liken(descriptor: int, like: Path) -> None:
    """Give a new file the mode and owner of another, before anything secret is in it."""
    with suppress(FileNotFoundError):
        found = like.stat()
        with suppress(PermissionError):  # only root gives files away; the folder lets us write
            os.fchown(descriptor, found.st_uid, found.st_gid)
        os.fchmod(descriptor, stat.S_IMODE(found.st_mode))
