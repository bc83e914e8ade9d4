"""What crosses between whoever saves on a USB stick and those who want it, frozen."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from genmon_gui.db.connection import OpenReader
from genmon_gui.hardware.sticks import Stick
from genmon_gui.services.copies.taking import DrawingAsked, TableAsked


class SticksAsked(NamedTuple):
    """Which sticks are there?"""


class SticksFound(NamedTuple):
    """The answer.

    Attributes:
        sticks: by name.
    """

    sticks: tuple[Stick, ...]


class CopyAsked(NamedTuple):
    """Write a copy of all that is recorded, and its stamp.

    Attributes:
        path: where to.
    """

    path: Path


class StickSaving(NamedTuple):
    """Save something on a stick.

    Attributes:
        stick: which.
        asked: what; where the path is taken the file gets a number.
        given_up: set by whoever asked once it is not wanted any more. A message would wait until
            the file is written.
    """

    stick: Stick
    asked: DrawingAsked | TableAsked | CopyAsked
    given_up: threading.Event


class Origin(NamedTuple):
    """Where what is saved comes from, and where it may go.

    Attributes:
        record: the record's file.
        opened: opens it for reading.
        zone: whose days are meant.
        known_now: the time, None while it is not known.
        find_sticks: which sticks are there.
    """

    record: Path
    opened: OpenReader
    zone: ZoneInfo
    known_now: Callable[[], float | None]
    find_sticks: Callable[[], tuple[Stick, ...]]
