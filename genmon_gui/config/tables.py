"""Reading TOML tables by a table of their own: each key with the check of its value."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from genmon_gui.config.values import Check, UnexpectedValueError
from genmon_gui.core.language import say

Table = dict[str, Any]

# How much a key of the same table is preferred to a more like one elsewhere in the file.
_SAME_TABLE = 0.25
# How many characters of a wrong value are said back.
_LONGEST_SHOWN = 60


class Keys(NamedTuple):
    """What a table may hold, and what it must.

    Attributes:
        checks: for every known key the check of its value.
        required: the keys that must be there.
        any_of: the keys of which at least one must be there with something in it.
    """

    checks: Mapping[str, Check]
    required: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()


class Problems:
    """Everything that is wrong with a file, collected so that it is told at once.

    Attributes:
        found: what is wrong, each beginning with a dotted name, in the language that is spoken.
    """

    def __init__(self, known: tuple[str, ...]) -> None:
        """Begin with a file of which nothing is known to be wrong.

        Args:
            known: the dotted names of all keys a file may hold.
        """
        self._known = known
        self.found: list[str] = []

    def note(self, name: str, what: str) -> None:
        """Put down what is wrong with the key of that dotted name.

        Args:
            name: as the file has it.
            what: for people.
        """
        self.found.append(say("{key}: {problem}", key=name, problem=what))

    def note_unknown(self, table: str, key: str) -> None:
        """Put down a key that nothing reads, with the known one it may be meant for."""
        near = nearest(table.partition("[")[0], key, self._known)
        what = say("unknown key, the nearest known one is {key}", key=near)
        self.note(_dotted(table, key), what)


def read_table(raw: object, keys: Keys, name: str, problems: Problems) -> Table:
    """The checked values of a table.

    Args:
        raw: what the file has under that name.
        keys: what the table may and must hold.
        name: its dotted name in the file; empty for the file itself.
        problems: where everything that is wrong is noted.

    Returns:
        Only the keys that are there and right.
    """
    if not isinstance(raw, dict):
        problems.note(name, say("expected a table, not {value}", value=_shown(raw)))
        return {}
    for key in keys.required:
        if key not in raw:
            problems.note(_dotted(name, key), say("is missing"))
    if keys.any_of and all(raw.get(key, []) == [] for key in keys.any_of):
        *others, last = keys.any_of
        words = {"others": ", ".join(others), "last": last}
        problems.note(name, say("needs at least one of {others} and {last}", **words))
    return dict(_right_values(raw, keys, name, problems))


def read_tables(raw: object, keys: Keys, name: str, problems: Problems) -> list[Table]:
    """The checked values of each table of an array, in the file's order."""
    if not isinstance(raw, list):
        words = {"name": name, "value": _shown(raw)}
        problems.note(name, say("expected [[{name}]] tables, not {value}", **words))
        return []
    return [read_table(each, keys, f"{name}[{at}]", problems) for at, each in enumerate(raw)]


def nearest(table: str, key: str, known: tuple[str, ...]) -> str:
    """The known dotted name that is most like this key, in its own table where that is near."""
    from difflib import SequenceMatcher  # where something is wrong

    def likeness(name: str) -> float:
        its_table, _, its_key = name.rpartition(".")
        bonus = _SAME_TABLE if its_table == table else 0.0
        return SequenceMatcher(None, its_key, key).ratio() + bonus

    return max(known, key=likeness)


def _right_values(
    raw: Table, keys: Keys, name: str, problems: Problems
) -> Iterator[tuple[str, Any]]:
    for key, value in raw.items():
        if key not in keys.checks:
            problems.note_unknown(name, key)
            continue
        try:
            yield key, keys.checks[key](value)
        except UnexpectedValueError as error:
            words = {"expected": error, "value": _shown(value)}
            problems.note(_dotted(name, key), say("expected {expected}, not {value}", **words))


def _dotted(table: str, key: str) -> str:
    spelled = key if key.isprintable() else _shown(key)
    return f"{table}.{spelled}" if table else spelled


def _shown(value: object) -> str:
    """A value on one line, nearly as the file spells it, cut where it is long."""
    import json  # where something is wrong

    spelled = json.dumps(value, default=str, ensure_ascii=False)
    return spelled if len(spelled) <= _LONGEST_SHOWN else f"{spelled[:_LONGEST_SHOWN]}..."
