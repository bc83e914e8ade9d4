"""What people are told of a record's -wal file: that it is held, or was of an older state."""

from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark, say, whole_number
from genmon_gui.db import wal
from genmon_gui.db.beside import wal_of


def held_wal(path: Path) -> GenmonError | None:
    """What is wrong where a record's -wal file has swollen, else None.

    Nothing is lost by it but room. Our own readers take part in no state for longer than a
    question, so it is another program, or a person, who can let go.
    """
    if not wal.is_held(path):
        return None
    return GenmonError(
        say(
            "{path} has grown to {size} MB because another program reads the database",
            path=wal_of(path),
            size=whole_number(round(wal.size(path) / 1e6)),
        ),
        say("close that program"),
    )


def held_wal_notice(path: Path) -> str:
    """The same in a sentence for the screen; empty where nothing is wrong."""
    held = held_wal(path)
    return "" if held is None else f"{held}."


def old_wal_notice(aside: Path) -> str:
    """That a -wal file was set aside under another name."""
    notice = mark("A -wal file of an older state lay beside the database; it is now {name}.")
    return say(notice, name=aside.name)
