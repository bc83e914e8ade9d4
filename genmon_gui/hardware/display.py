"""Whether there is a screen to draw on."""

from collections.abc import Mapping
from pathlib import Path


def has_display(environ: Mapping[str, str]) -> bool:
    """Whether Qt would find a display; a platform that the user chose counts as one.

    A display that is named but does not answer is none: Qt would abort on it.
    """
    if environ.get("QT_QPA_PLATFORM"):
        return True
    return _answers(_wayland_socket(environ)) or _has_x_server(environ.get("DISPLAY", ""))


def _wayland_socket(environ: Mapping[str, str]) -> Path | None:
    name = environ.get("WAYLAND_DISPLAY")
    return Path(environ.get("XDG_RUNTIME_DIR", "/"), name) if name else None


def _has_x_server(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdecimal():
        return False
    if host:  # another machine's screen, over ssh for instance: Qt will tell
        return True
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - the X server's fixed place
    return _answers(Path(path)) or _answers(f"\0{path}")


def _answers(address: Path | str | None) -> bool:
    if address is None:
        return False
    import socket  # where Qt has not been told its platform

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(address))
        except OSError:
            return False
    return True
