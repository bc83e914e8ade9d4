"""Where the configuration is looked for, and where the record lives unless told otherwise."""

import os
from collections.abc import Mapping
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say

VARIABLE = "GENMON_GUI_CONFIG"
SYSTEM_FILE = Path("/etc/genmon-gui/config.toml")

# What a path of a secret begins with that systemd hands to the service alone: systemd.exec(5),
# LoadCredential=.
CREDENTIALS = "$CREDENTIALS_DIRECTORY"

_APP = "genmon-gui"


def locate(
    named: Path | None,
    environment: Mapping[str, str] = os.environ,
    system_file: Path = SYSTEM_FILE,
) -> Path | None:
    """The configuration to use: the named one, the environment's, the system's, the user's.

    Args:
        named: the file of --config.
        environment: where $GENMON_GUI_CONFIG is looked up.
        system_file: the file for the whole machine.

    Returns:
        A file that is there, or None where defaults have to do.

    Raises:
        GenmonError: a file that was asked for by name is not there.
    """
    if named is not None:
        return _asked_for(named, say("check the path given to {option}", option="--config"))
    if environment.get(VARIABLE):
        return _asked_for(
            Path(environment[VARIABLE]), say("correct or unset {variable}", variable=f"${VARIABLE}")
        )
    return next((path for path in (system_file, user_file()) if _is_there(path)), None)


def place_for_new(system_file: Path = SYSTEM_FILE) -> Path:
    """Where a configuration is made: the system's place where it can be, else the user's."""
    return system_file if _can_be_made(system_file) else user_file()


def user_file() -> Path:
    """The configuration in the user's own folder."""
    return _user_folder("XDG_CONFIG_HOME", ".config") / "config.toml"


def default_database() -> Path:
    """The record in the user's own data folder."""
    return _user_folder("XDG_DATA_HOME", ".local/share") / "genmon.db"


def _user_folder(variable: str, usual: str) -> Path:
    """The program's own folder where the XDG Base Directory Specification wants it.

    A path there that is relative is to be ignored.
    """
    told = Path(os.environ.get(variable, ""))
    return (told if told.is_absolute() else Path.home() / usual) / _APP


def _asked_for(path: Path, remedy: str) -> Path:
    path = path.expanduser()
    if not _is_there(path):
        raise GenmonError(say("{path}: there is no such configuration file", path=path), remedy)
    return path


def _can_be_made(path: Path) -> bool:
    folder = next(folder for folder in path.parents if folder.exists())
    return os.access(folder, os.W_OK)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except PermissionError:  # it may be there, and whoever opens it is told why that fails
        return True
    except OSError:  # no file can have such a name
        return False
