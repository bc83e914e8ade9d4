"""The password for the mail server. It is read for each login and kept nowhere."""

import base64
from pathlib import Path

from genmon_gui.core.errors import GenmonError


def read_password(path: Path | None) -> str:
    """What the file holds now, without the line's end.

    Raises:
        GenmonError: there is no such file, it cannot be read, or holds no password.
    """
    if path is None:
        raise GenmonError("a username is configured without a password", "name a password_file")
    try:
        password = path.read_text("utf-8-sig").strip()
    except OSError as error:
        remedy = "make it readable for the user that genmon-gui runs as"
        raise GenmonError(f"password_file {path}: {error.strerror}", remedy) from error
    except UnicodeDecodeError:
        password = ""
    # Neither the error above nor one of smtplib's may travel on: they carry the text itself.
    if not password or not password.isascii():
        raise GenmonError(
            f"password_file {path} holds no password",
            "write the password alone into it, in plain ASCII letters, digits and signs",
        )
    return password


def without_password(text: str, username: str, password: str) -> str:
    """A server's words without the password, should it repeat what it was sent."""
    for spoken in (f"\0{username}\0{password}", password):
        text = text.replace(base64.b64encode(spoken.encode()).decode(), "***")
    return text.replace(password, "***")
