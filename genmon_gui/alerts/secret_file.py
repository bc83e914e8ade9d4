"""Secrets in files of their own. They are read for each use and kept nowhere."""

import os
from pathlib import Path

from genmon_gui.config.locating import CREDENTIALS
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark, say

# The rights of everybody but the file's owner.
_OTHERS = 0o077


def read_secret(key: str, path: Path, what: str) -> str:
    """What the file holds now, without the line's end.

    Args:
        key: the setting that names the file.
        path: the file, perhaps in $CREDENTIALS_DIRECTORY.
        what: what it should hold, marked: `mark("password")`.

    Raises:
        GenmonError: there is no such file, it cannot be read, or holds nothing of that kind.
    """
    try:
        secret = located(key, path).read_text("utf-8-sig").strip()
    except OSError as error:
        remedy = say("make it readable for the user that genmon-gui runs as")
        raise GenmonError(f"{key} {path}: {error.strerror}", remedy) from error
    except UnicodeDecodeError:
        secret = ""
    # Neither the error above nor one of a library's may travel on: they carry the text itself.
    if not secret or not secret.isascii():
        raise GenmonError(
            say("{key} {path} holds no {what}", key=key, path=path, what=say(what)),
            say(
                "write the {what} alone into it, in plain ASCII letters, digits and signs",
                what=say(what),
            ),
        )
    return secret


def web_address(url: str, url_file: Path | None) -> str:
    """A web address, which may be a secret in a file.

    Raises:
        GenmonError: the file that holds it cannot be read.
    """
    return url if url_file is None else read_secret("url_file", url_file, mark("web address"))


def located(key: str, path: Path) -> Path:
    """Where the file really lies.

    Raises:
        GenmonError: it is one of systemd's credentials, and systemd did not start the program.
    """
    if not is_credential(path):
        return path
    folder = os.environ.get(CREDENTIALS.removeprefix("$"))
    if not folder:
        raise GenmonError(
            say("{key} {path}: systemd has handed out no credentials", key=key, path=path),
            say("start the kiosk by a unit with LoadCredential="),
        )
    return Path(folder, *path.parts[1:])


def is_credential(path: Path) -> bool:
    """Whether systemd hands it out."""
    return path.parts[:1] == (CREDENTIALS,)


def is_open_to_others(path: Path) -> bool:
    """Whether somebody else than its owner may read a file that is there."""
    return bool(path.stat().st_mode & _OTHERS)
