"""What people know of alarms, as `meta` keeps it from one start to the next: JSON."""

import json
from collections.abc import Callable, Container

from genmon_gui.core.telling.messages import Notice, NoticeKind, Telling, ToldAlarm
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import meta


def kept(telling: Telling) -> str:
    """Where telling stands, as text."""
    return json.dumps(
        {
            "sent": telling.sent,
            "raised": telling.raised,
            "told": {key: told._asdict() for key, told in telling.told.items()},
            "held": [notice._asdict() for notice in telling.held],
        }
    )


def restored(text: str, rules: Container[str]) -> Telling:
    """What such a text says, of the rules that there still are, by their keys."""
    found = json.loads(text)
    notices = (Notice(**each) for each in found["held"])
    return Telling(
        tuple(found["sent"]),
        tuple((key, at) for key, at in found["raised"]),
        {key: ToldAlarm(**each) for key, each in found["told"].items() if key in rules},
        tuple(each._replace(kind=NoticeKind(each.kind)) for each in notices if each.key in rules),
    )


def rename_told(connection: Connection, renamed: Callable[[str], str]) -> None:
    """Let what people know of alarms be of rules with other keys; within a transaction.

    Args:
        connection: the record.
        renamed: gives a rule's new key, which may be the one it has.
    """
    text = meta.get(connection, meta.TELLING)
    if text is None:
        return
    found = json.loads(text)
    found["raised"] = [(renamed(key), at) for key, at in found["raised"]]
    found["told"] = {renamed(key): told for key, told in found["told"].items()}
    found["held"] = [held | {"key": renamed(held["key"])} for held in found["held"]]
    meta.put(connection, meta.TELLING, json.dumps(found))
