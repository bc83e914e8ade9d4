"""The password for the mail server."""

import base64
from pathlib import Path

from genmon_gui.alerts.secret_file import read_secret
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark, say


def read_password(path: Path | None) -> str:
    """What the file holds now, without the line's end.

    Raises:
        GenmonError: there is no such file, it cannot be read, or holds no password.
    """
    if path is None:
        raise GenmonError(
            say("a username is configured without a password"), say("name a password_file")
        )
    return read_secret("password_file", path, mark("password"))


def without_password(text: str, username: str, password: str) -> str:
    """A server's words without the password, should it repeat what it was sent."""
    for spoken in (f"\0{username}\0{password}", password):
        text = text.replace(base64.b64encode(spoken.encode()).decode(), "***")
    return text.replace(password, "***")
