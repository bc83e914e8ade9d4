"""Troubles of the surroundings, told to people."""

from genmon_gui.core.language import say
from genmon_gui.core.one_line import one_line


class GenmonError(Exception):
    """Something outside the program is not as it must be: a disk, a sensor, a server, a file.

    Anything that is not a GenmonError is a bug and is logged with its traceback.

    Attributes:
        text: what is wrong and where, one sentence on one line without a full stop.
        remedy: what the reader can do about it, one sentence without a full stop; may be empty.
    """

    def __init__(self, text: str, remedy: str = "") -> None:
        super().__init__(text)
        self.text = one_line(text)
        self.remedy = one_line(remedy)

    def __str__(self) -> str:
        if not self.remedy:
            return self.text
        return say("{trouble}: {remedy}", trouble=self.text, remedy=self.remedy)


class DamagedError(GenmonError):
    """A file of ours is no longer what was written into it."""


class FullDiskError(GenmonError):
    """A file takes nothing more until somebody makes room; what is in it is well."""
