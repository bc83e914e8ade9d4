"""What people are told of a record's -wal file: that it is held, or was of an older state."""

from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark, say, whole_number
from genmon_gui.db import write_ahead_log
from genmon_gui.db.beside import log_of


def held_log(path: Path) -> GenmonError | None:
    """What is wrong where a record's -wal file has swollen, else None.

    Nothing is lost by it but room. Our own readers take part in no state for longer than a
    question, so it is another program, or a person, who can let go.
    """
    if not write_ahead_log.is_held(path):
        return None
    return GenmonError(
        say(
            "{path} has grown to {size} MB because another program reads the database",
            path=log_of(path),
            size=whole_number(round(write_ahead_log.size(path) / 1e6)),
        ),
        say("close that program"),
    )


def held_log_notice(path: Path) -> str:
    """The same in a sentence for the screen; empty where nothing is wrong."""
    held = held_log(path)
    return "" if held is None else f"{held}."


def old_log_notice(aside: Path) -> str:
    """That a -wal file was set aside under another name."""
    notice = mark("A -wal file of an older state lay beside the database; it is now {name}.")
    return say(notice, name=aside.name)
