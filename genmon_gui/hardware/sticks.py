"""USB sticks and other disks that somebody has plugged in, as the system has mounted them."""

import ctypes
import os
import re
import shutil
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say

# Of proc_pid_mountinfo(5): where, with which options; behind the dash what kind, what, and the
# options of the file system itself.
_MOUNT = re.compile(
    r"\d+ \d+ \S+ \S+ (?P<path>\S+) (?P<options>\S+) .*?- \S+ (?P<source>\S+) (?P<own>\S+)"
)
_ESCAPED = re.compile(r"\\([0-7]{3})")
_MOUNTS = Path("/proc/self/mountinfo")
# Where desktops, systemd-mount and people mount what is plugged in, itself or in a user's folder.
_ROOTS = (Path("/media"), Path("/run/media"), Path("/mnt"))
_DEEPEST = 2


class Stick(NamedTuple):
    """A disk to take things along on.

    Attributes:
        path: where it is mounted.
        name: what people know it by.
        free_bytes: its room.
        is_writable: it takes files from us.
    """

    path: Path
    name: str
    free_bytes: int
    is_writable: bool


def find_sticks(mounts: Path = _MOUNTS, roots: tuple[Path, ...] = _ROOTS) -> tuple[Stick, ...]:
    """All that are plugged in and mounted, by name.

    Args:
        mounts: the system's list of what is mounted.
        roots: in which folders, or folders of those, sticks are mounted.
    """
    found = (_MOUNT.match(line) for line in mounts.read_text(errors="replace").splitlines())
    sticks = {
        stick.path: stick
        for mount in found
        if mount and mount["source"].startswith("/dev/")
        if (stick := _stick(_unescaped(mount["path"]), mount, roots)) is not None
    }
    return _named_apart(sorted(sticks.values(), key=lambda stick: (stick.name, stick.path)))


def settle_stick(stick: Path) -> None:
    """Come back when the stick has all that was written to it, and may be pulled out.

    Raises:
        GenmonError: it could not take it.
    """
    descriptor = os.open(stick, os.O_RDONLY)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if library.syncfs(descriptor):
            reason = os.strerror(ctypes.get_errno())
            raise GenmonError(
                say("{path} cannot be written ({reason})", path=stick, reason=reason),
                say("check its folder and the disk"),
            )
    finally:
        os.close(descriptor)


def _stick(path: Path, mount: re.Match[str], roots: tuple[Path, ...]) -> Stick | None:
    if not any(root in path.parents[:_DEEPEST] for root in roots):
        return None
    try:
        free_bytes = shutil.disk_usage(path).free
    except OSError:  # pulled out a moment ago, or another user's
        return None
    options = {*mount["options"].split(","), *mount["own"].split(",")}
    is_writable = "ro" not in options and os.access(path, os.W_OK)
    return Stick(path, path.name, free_bytes, is_writable)


def _unescaped(path: str) -> Path:
    return Path(_ESCAPED.sub(lambda found: chr(int(found[1], 8)), path))


def _named_apart(sticks: list[Stick]) -> tuple[Stick, ...]:
    """Two of one name are known by where they are."""
    names = Counter(stick.name for stick in sticks)
    return tuple(
        stick
        if names[stick.name] == 1
        else Stick(stick.path, str(stick.path), stick.free_bytes, stick.is_writable)
        for stick in sticks
    )
